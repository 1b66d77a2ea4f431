import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { sourcelineProgram } from "../../src/cli/sourceline.ts";

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string | boolean | number>;
}

interface Job {
  needs?: string | string[];
  outputs?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const uploadFile = ".github/actions/upload/action.yml";
const workflowFiles = globSync(".github/workflows/*.yml").sort();

function parse<Contents>(file: string): Contents {
  const document = parseDocument(readFileSync(file, "utf8"), { strict: true, uniqueKeys: true });
  expect(document.errors, file).toEqual([]);
  expect(document.warnings, file).toEqual([]);
  return document.toJS();
}

const workflows = workflowFiles.map((file) => ({ file, ...parse<Workflow>(file) }));
const upload = parse<{ inputs: Record<string, { required?: boolean }>; runs: { steps: Step[] } }>(uploadFile);
const steps = [
  ...workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps)),
  ...upload.runs.steps,
];
const scripts = steps.flatMap(({ run }) => run ?? []);
const { scripts: npmScripts } = JSON.parse(readFileSync("package.json", "utf8"));
const guide = readFileSync("docs/deploying.md", "utf8");

/** What follows each `npm run`, up to the end of the command. */
function npmCommands(text: string): string[][] {
  return [...text.matchAll(/\bnpm run (?:--silent )?([^\n)#`;&|]+)/g)].map(([, words = ""]) =>
    words.trim().split(/\s+/),
  );
}

/** The faults of one command: a script, command or option that there is not. */
function faultsOf([script = "", dashes, name = "", ...rest]: string[]): string[] {
  if (!(script in npmScripts)) return [`npm run ${script}`];
  if (script !== "sourceline") return [];
  const command = sourcelineProgram().commands.find((one) => one.name() === name);
  if (dashes !== "--" || !command) return [`sourceline ${name}`];
  const known = command.options.map(({ long }) => long);
  const options = rest.filter((word) => word.startsWith("--")).map((word) => word.replace(/=.*/, ""));
  return options.filter((option) => !known.includes(option)).map((option) => `sourceline ${name} ${option}`);
}

describe("the workflows", () => {
  it("are those that the guide to deploying names", () => {
    for (const file of workflowFiles) expect(guide).toContain(`\`${file.replace(/.*\//, "")}\``);
    expect(workflowFiles).toHaveLength(3);
  });

  it("run commands with options that there are, and so does the guide", () => {
    const commands = [...scripts, guide].flatMap(npmCommands);
    expect(commands.map((words) => words[2])).toEqual(expect.arrayContaining(["editions", "build", "assemble"]));
    expect(commands.flatMap(faultsOf)).toEqual([]);
  });

  it("name a command or option that there is not, should one go away", () => {
    const wrong = "npm run biuld\nnpm run sourceline -- asemble parts/*\nnpm run sourceline -- build --editoin 2024";
    expect(npmCommands(wrong).flatMap(faultsOf)).toEqual([
      "npm run biuld",
      "sourceline asemble",
      "sourceline build --editoin",
    ]);
  });

  it("use actions of one major version each, and those of this repository that there are", () => {
    const uses = [...new Set(steps.flatMap(({ uses }) => uses ?? []))].sort();
    const ours = uses.filter((name) => name.startsWith("./"));
    for (const name of ours) expect(existsSync(`${name}/action.yml`), name).toBe(true);
    const others = uses.filter((name) => !ours.includes(name));
    for (const name of others) expect(name).toMatch(/^actions\/[a-z/-]+@v\d+$/);
    const names = others.map((name) => name.replace(/@.*/, ""));
    expect(names).toEqual([...new Set(names)]);
  });

  it("may read the repository, and no more than a job needs", () => {
    const allowed = workflows.map(({ file, permissions }) => [file.replace(/.*\//, ""), permissions]);
    expect(Object.fromEntries(allowed)).toEqual({
      "publish-due.yml": { actions: "write" },
      "publish-one-machine.yml": { contents: "read" },
      "publish.yml": { contents: "read" },
    });
  });

  it("ask for outputs of jobs that they wait for", () => {
    for (const { file, jobs } of workflows)
      for (const job of Object.values(jobs))
        for (const [asked, name = "", output = ""] of JSON.stringify(job).matchAll(/needs\.(\w+)\.outputs\.(\w+)/g)) {
          expect([job.needs].flat(), `${file}: ${asked}`).toContain(name);
          expect(Object.keys(jobs[name]?.outputs ?? {}), `${file}: ${asked}`).toContain(output);
        }
  });

  it("restore from the cache what another job has kept under the same paths", () => {
    for (const { jobs } of workflows) {
      const ofCache = Object.values(jobs).flatMap((job) =>
        job.steps.filter(({ uses }) => uses?.includes("actions/cache")),
      );
      const paths = (use: RegExp) => ofCache.filter(({ uses }) => use.test(uses ?? "")).map((step) => step.with?.path);
      for (const path of paths(/cache\/restore@/)) expect(paths(/cache(\/save)?@/)).toContain(path);
    }
  });

  it("give the upload all that it asks for", () => {
    const required = Object.entries(upload.inputs).flatMap(([name, input]) => (input.required ? name : []));
    const uses = steps.filter((step) => step.uses === "./.github/actions/upload");
    expect(uses).toHaveLength(2);
    for (const step of uses) {
      expect(Object.keys(step.with ?? {})).toEqual(expect.arrayContaining(required));
      expect(Object.keys(upload.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  it("upload as the guide says, in its order", () => {
    const commandsIn = (text: string) => text.split("\n").filter((line) => /^rclone (?:copy|sync) /.test(line));
    const run = upload.runs.steps.flatMap((step) => commandsIn(step.run ?? ""));
    expect(run).toHaveLength(6);
    expect(commandsIn(guide)).toEqual(run);
  });

  it("ask for variables and secrets that the guide explains", () => {
    const asked = [...JSON.stringify(workflows).matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name);
    for (const name of new Set(asked)) expect(guide).toContain(`\`${name}\``);
  });
});
