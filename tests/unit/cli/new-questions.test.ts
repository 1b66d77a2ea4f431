import { describe, expect, it } from "vitest";
import { type Asked, askForNew, type Questions } from "../../../src/cli/new-questions.ts";

const asked: Asked = {
  collection: "reports",
  given: {},
  language: "en",
  defaultLanguage: "en",
  today: "2024-04-01",
  ids: (collection) => (collection === "authors" ? ["desk", "night-desk"] : []),
};

/** Answers by the name of the field; what was asked, in its order. */
function answering(answers: Record<string, string | string[]>) {
  const questions: { name: string; default?: string | undefined; refused: string[] }[] = [];
  const ask = (message: string, default_?: string) => {
    const name = message.slice(0, message.indexOf(":"));
    const question = { name, default: default_, refused: [] as string[] };
    questions.push(question);
    return { answer: answers[name], question };
  };
  const ways: Questions = {
    input: async ({ message, default: proposal, validate }) => {
      const { answer, question } = ask(message, proposal);
      for (const bad of ["", "x"]) {
        const said = validate(bad);
        if (said !== true) question.refused.push(said);
      }
      return String(answer ?? proposal ?? "");
    },
    select: async ({ message, choices }) => String(ask(message).answer ?? choices[0]),
    checkbox: async ({ message }) => (ask(message).answer ?? []) as string[],
  };
  return { ways, questions };
}

describe("the questions on a terminal", () => {
  it("are for what a file needs and no option gave, and propose today for a report", async () => {
    const { ways, questions } = answering({ title: "The ferry stops", kind: "analysis", authors: ["desk"] });
    const values = await askForNew(asked, ways);
    expect(questions.map(({ name }) => name)).toEqual(["title", "summary", "date", "kind", "authors"]);
    expect(values).toEqual({ title: "The ferry stops", date: "2024-04-01", kind: "analysis", authors: ["desk"] });
  });

  it("are not for what is given", async () => {
    const { ways, questions } = answering({});
    await askForNew({ ...asked, given: { title: "A", date: "2024-04-01", kind: "digest", authors: ["desk"] } }, ways);
    expect(questions.map(({ name }) => name)).toEqual(["summary"]);
  });

  it("take an empty answer for later, but for what names and places the file, and refuse what `check` would", async () => {
    const { ways, questions } = answering({ title: "A" });
    await askForNew(asked, ways);
    const refusedFor = (name: string) => questions.find((question) => question.name === name)?.refused;
    expect(refusedFor("title")).toEqual(["Expected some words"]);
    expect(refusedFor("summary")).toEqual([
      "Unexpected summary of 1 characters for `summary`, expected at least 60\n`summary` is the standfirst, 60 to 300 characters.",
    ]);
    expect(refusedFor("date")?.[1]).toMatch(/^Unexpected date `x` for `date`, expected the form `2024-04-01`\n/);
  });

  it("keep the language of a name that is not in the first one", async () => {
    const { ways } = answering({ name: "Гавань", kind: "city" });
    const values = await askForNew({ ...asked, collection: "places", language: "uk" }, ways);
    expect(values).toEqual({ name: { uk: "Гавань" }, kind: "city" });
  });

  it("can be left, and nothing is made", async () => {
    const leave = Object.assign(new Error("User force closed the prompt"), { name: "ExitPromptError" });
    const { ways } = answering({});
    await expect(askForNew(asked, { ...ways, input: () => Promise.reject(leave) })).rejects.toThrow(
      "Nothing was made.",
    );
  });
});
