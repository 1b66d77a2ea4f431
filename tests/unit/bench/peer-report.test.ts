import { load } from "js-yaml";
import { expect, it } from "vitest";
import { headAndText } from "../../../bench/head-and-text.ts";
import { peerReport } from "../../../bench/peer-report.ts";

const report = `---
title: A tip
summary: What was said
date: 2024-04-01
kind: digest
authors: [desk]
topics: [warnings]
restsOn:
  - { outlet: reuters, title: "Tip", url: "https://reuters.example/tip", published: 2024-04-01 }
sources:
  first: { person: dmitry-peskov, via: afp }
responses:
  - { party: "org:kremlin", askedBy: reuters, answer: none, on: 2024-04-01 }
---

[Tehran](place:tehran) gave [a tip](claim:tip), [as said before](report:2024/03/alert#q-1a2b3c4).

**Quote from [Peskov](source:first):** "No"
`;

const { head, text } = headAndText(peerReport(report, new Map([["desk", "The desk"]])));

it("makes plain links of mentions, and words of what has no page", () => {
  expect(text.trim().split("\n")).toEqual([
    "[Tehran](/places/tehran/) gave a tip, [as said before](/reports/2024/03/alert/).",
    "",
    '**Quote from [Peskov](#source-first):** "No"',
  ]);
});

it("lists in the head what the report has to do with", () => {
  expect(load(head)).toMatchObject({
    authors: ["The desk"],
    people: ["dmitry-peskov"],
    organisations: ["kremlin"],
    places: ["tehran"],
    outlets: ["reuters", "afp"],
    responses: [{ party: "kremlin", askedBy: "reuters" }],
  });
});
