/** The part of the sourcing linter that needs more than one file: who signs a report, and which names an organisation has. */
import type { Corpus } from "../domain/corpus.ts";
import type { Organisation } from "../domain/entity.ts";
import { allWordings } from "../domain/language.ts";
import { hasName } from "../domain/name-pattern.ts";
import { parseReference } from "../domain/reference.ts";
import type { Report, Response } from "../domain/report.ts";
import type { CheckContext, Finding } from "./finding.ts";
import { unnamedSources } from "./sourced-report.ts";

/** What a party answered that was asked and said nothing. */
const silences = ["none", "declined", "no comment"];

export function checkSourcing({ corpus }: CheckContext): Finding[] {
  return corpus.reports
    .filter((report) => unnamedSources(report).length > 0)
    .flatMap((report) => [...unsigned(report, corpus), ...silentSpeakers(report, corpus)]);
}

/** Somebody answers for a report that rests on people without a name; a program does not. Unknown authors are found elsewhere. */
function unsigned({ path, authors }: Report, corpus: Corpus): Finding[] {
  const signed = authors.some((id) => corpus.authors.get(id)?.kind !== "program");
  if (signed || authors.length === 0) return [];
  return [
    {
      path,
      at: ["authors"],
      code: "sourcing/no-byline",
      message: `Unexpected byline of programs alone, \`${authors.join(", ")}\`, expected a person or desk: the report rests on sources without a name`,
      remedy: "Add the author or desk that answers for the sources.",
    },
  ];
}

/**
 * An organisation whose people speak without a name does not stand as one that said nothing. Two outlets may have asked
 * and heard different things: only what came through the same one, or through nobody knows whom, is compared.
 */
function silentSpeakers(report: Report, { organisations }: Corpus): Finding[] {
  return report.responses.flatMap((response, index) =>
    unnamedSources(report)
      .filter(([, { via }]) => response.askedBy === undefined || response.askedBy === via)
      .filter(([, { described }]) => namesParty(response, described, organisations))
      .map(([id, { described }]) => ({
        path: report.path,
        at: ["responses", index, "party"],
        code: "sourcing/silent-speaker",
        message: `Unexpected \`${response.party}\` that did not comment (\`${response.answer}\`) while its people speak without a name: \`${id}\` is \`${described}\``,
        remedy: "Leave the response out, or waive the rule with the reason why both are right.",
      })),
  );
}

function namesParty({ party, answer }: Response, described: string, organisations: Corpus["organisations"]): boolean {
  const reference = parseReference(party);
  if (!silences.includes(answer) || reference?.kind !== "organisation") return false;
  const organisation = organisations.get(reference.id);
  return organisation !== undefined && namesOf(organisation).some((name) => hasName(described, name));
}

/** The name and aliases of an organisation. */
function namesOf({ name, aliases }: Organisation): string[] {
  return [...allWordings(name), ...Object.values(aliases ?? {}).flatMap((names) => names ?? [])];
}
