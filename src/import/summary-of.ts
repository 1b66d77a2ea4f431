/** A standfirst from the first sentences of a text. */
import { mark } from "./mark.ts";
import { sentencesOf } from "./quote-ranges.ts";

/** As `domain/report.ts` has them. */
const shortest = 60;
const longest = 300;

export function fitsSummary(text: string): boolean {
  return text.length >= shortest && text.length <= longest;
}

/** Whole sentences of the first paragraph; if that is too short, of the next as well. Where none fit, a mark. */
export function summaryOf(text: string): string {
  const [first = ""] = text.split("\n");
  const found = [sentencesThatFit(first), sentencesThatFit(text.replaceAll("\n", " "))].find(fitsSummary);
  return found ?? mark(`one or two sentences that stand on their own, ${shortest} to ${longest} characters`);
}

function sentencesThatFit(text: string): string {
  let summary = "";
  for (const sentence of sentencesOf(text)) {
    const longer = summary === "" ? sentence : `${summary} ${sentence}`;
    if (longer.length > longest || summary.length >= shortest * 2) break;
    summary = longer;
  }
  return summary;
}
