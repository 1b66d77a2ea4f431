/** What git has of a folder at a commit, without touching the folder. Git is called as a program. */
import { spawnSync } from "node:child_process";
import { PlainError } from "./command.ts";

export interface GitFile {
  /** Relative to the folder, with `/` between folders. */
  path: string;
  /** The digest under which git keeps its bytes. */
  object: string;
}

/** Answers of git may have all reports of a site in them. */
const largestAnswer = 2 ** 30;

/** How many files git is asked for at once. */
const handful = 500;

/** The regular files below a folder at a commit, branch or tag; the folder may lie anywhere in its repository. */
export function filesAt(folder: string, reference: string): GitFile[] {
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  if (commit === undefined) throw unknownReference(folder, reference);
  const inRepository = (git(folder, ["rev-parse", "--show-prefix"])?.toString() ?? "").replace(/\n$/, "");
  const tree = `${commit.toString().trim()}:${inRepository.replace(/\/$/, "")}`;
  const list = git(folder, ["ls-tree", "-r", "-z", "--full-tree", tree]);
  if (list === undefined) {
    throw new PlainError(
      `There is no folder \`${inRepository}\` in \`${reference}\`: nothing to compare \`${folder}\` with.`,
    );
  }
  return list.toString().split("\0").flatMap(fileOf);
}

/** `100644 blob <object>\t<path>`; links and submodules are no files. */
function fileOf(line: string): GitFile[] {
  const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
  return match ? [{ object: match[1] ?? "", path: match[2] ?? "" }] : [];
}

function unknownReference(folder: string, reference: string): PlainError {
  const { status, complaint } = askGit(folder, ["rev-parse", "--git-dir"]);
  const unexpected = `Unexpected \`--against ${reference}\`, expected a folder`;
  if (status !== 0) return new PlainError(`${unexpected}, for git has nothing of \`${folder}\`: ${complaint}`);
  return new PlainError(
    `${unexpected}, or a commit, branch or tag of the repository of \`${folder}\`. \
In a copy without its history, fetch it first: git fetch --depth=1 origin ${reference}`,
  );
}

/** The bytes of files, in their order. */
export function contentsOf(folder: string, files: readonly GitFile[]): Buffer[] {
  const contents: Buffer[] = [];
  for (let from = 0; from < files.length; from += handful) {
    const objects = files.slice(from, from + handful).map(({ object }) => object);
    const answer = git(folder, ["cat-file", "--batch"], `${objects.join("\n")}\n`);
    if (answer === undefined) throw new PlainError(`Git cannot read the files of \`${folder}\`. Try \`git fsck\`.`);
    contents.push(...splitBatch(answer));
  }
  return contents;
}

/** `<object> blob <size>\n<bytes>\n`, again and again. */
function splitBatch(answer: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf("\n", at);
    const [object = "", type, size] = answer.toString("latin1", at, end).split(" ");
    // A partial clone may lack what it never asked for.
    if (type !== "blob") throw new PlainError(`Git has no bytes of \`${object}\`, which is a file of the commit.`);
    contents.push(answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

/** What git prints; `undefined` where it refuses. */
function git(folder: string, parameters: string[], input?: string): Buffer | undefined {
  const { status, answer } = askGit(folder, parameters, input);
  return status === 0 ? answer : undefined;
}

function askGit(folder: string, parameters: string[], input?: string) {
  const { error, status, stdout, stderr } = spawnSync("git", ["-C", folder, ...parameters], {
    input,
    maxBuffer: largestAnswer,
    env: { ...withoutHook(process.env), LC_ALL: "C" },
  });
  if (error && "code" in error && error.code === "ENOENT") {
    throw new PlainError("Git is not installed. Install it, or give `--against` a folder.", { cause: error });
  }
  if (error) throw error;
  return {
    status,
    answer: stdout,
    complaint: stderr
      .toString()
      .replace(/^fatal: /, "")
      .trim(),
  };
}

/** A hook of git is told which repository it works for, relative to where it began: here it is that of the content. */
function withoutHook(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(environment);
  return Object.fromEntries(
    entries.filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR)$/.test(name)),
  );
}
