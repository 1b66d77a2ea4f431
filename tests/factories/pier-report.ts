/** A report with everything that a report can have, and the files that it needs, for tests that break it. */
import type { ContentFiles } from "./content-folder.ts";

export const pierPath = "reports/2024/04/pier.md";

export const pierReport = `---
title: "Pier closed: the town waits 🎉 for a new one"
summary: The town council has closed the old pier after a storm, the Gazette reports, and names no date for repairs.
date: 2024-04-02
kind: digest
authors: [desk, guest]
topics:
  - harbour
  - storms
restsOn:
  - { outlet: gazette, title: "Der Pier — 桟橋", url: "https://gazette.example/pier", published: 2024-04-01 }
  - outlet: tribune
    title: Repairs
    url: https://tribune.example/pier
    published: 2024-04-02
sources:
  master: { person: ann-reed, via: gazette }
  builder:
    described: a builder who has seen the plans
    anonymous: the contract is not signed
    via: tribune
responses:
  - { party: "org:council", askedBy: gazette, answer: declined, on: 2024-04-02 }
corrections:
  - on: 2024-04-03
    text: The pier is 120 metres long.
---

The old pier of [Bay Town](place:bay-town) is closed, the [Gazette](outlet:gazette) reports.

**Source:** [Gazette](outlet:gazette), citing [the harbour master](source:master)

**Quote from [the harbour master](source:master):** "Nobody will walk there this year"

**Details:** Two of ten piles are broken 🎉, says [a builder who has seen the plans](source:builder), see [above](#source).

**Background:** Read [the earlier report](report:2024/03/storm) and [how we work](/about/).
`;

const thing = (name: string): string => `name: ${name}\ndescription: One neutral line\n`;

/** What the report refers to. */
export const filesOfPier: ContentFiles = {
  "authors/desk.yaml": thing("Desk"),
  "authors/guest.yaml": thing("Guest"),
  "topics/harbour.yaml": thing("Harbour"),
  "topics/storms.yaml": thing("Storms"),
  "outlets/gazette.yaml": `${thing("Gazette")}kind: newspaper\n`,
  "outlets/tribune.yaml": `${thing("Tribune")}kind: newspaper\n`,
  "entities/people/ann-reed.yaml": thing("Ann Reed"),
  "entities/organisations/council.yaml": thing("The town council"),
  "entities/places/bay-town.yaml": `${thing("Bay Town")}kind: city\n`,
  "pages/about.md": "---\ntitle: About\nsummary: What this site is.\n---\nText.\n",
  "reports/2024/03/storm.md": `---
title: A storm breaks the pier
summary: The storm of last night has broken two piles of the old pier in Bay Town, the Gazette reports.
date: 2024-03-20
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Storm, url: https://gazette.example/storm, published: 2024-03-20 }]
---
A storm has broken the pier.
`,
};
