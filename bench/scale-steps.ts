/** What is measured of each contender: builds, each after a change of the content, in this order. */
import { addReport, editReport, renamePerson } from "./content-edits.ts";

export interface Edited {
  content: string;
  /** Where reports are that are not there yet. */
  held: string;
  /** Paths below the content folder. */
  newest: string;
  middle: string;
  person: string;
  next: string;
  run: number;
}

export interface Step {
  name: string;
  title: string;
  /** Changes the content; gives the paths of the changed files. */
  change: (edited: Edited) => string[];
}

export const steps: Step[] = [
  { name: "cold", title: "cold", change: () => [] },
  { name: "no-op", title: "no-op", change: () => [] },
  {
    name: "newest",
    title: "newest report edited",
    change: ({ content, newest, run }) => editReport(content, newest, run),
  },
  {
    name: "middle",
    title: "report of the middle edited",
    change: ({ content, middle, run }) => editReport(content, middle, run),
  },
  { name: "rename", title: "person renamed", change: ({ content, person, run }) => renamePerson(content, person, run) },
  { name: "new", title: "new report", change: ({ content, held, next }) => addReport(content, held, next) },
];
