import { type Forms, formFor } from "./counted.ts";

const counted = (count: number, forms: Forms): string =>
  `${count.toLocaleString("en-GB")} ${formFor(count, forms, "en")}`;

/** What stands in and under pictures. */
export const picturesEn = {
  timeline: {
    order: "Events in the order in which they happened.",
    turningPoints: "Filled marks are the turning points.",
    scale: "On the axis, equal distances are equal times; lines lead from the moments to the events.",
    zoom: (days: string) => `The second axis draws ${days} again, larger.`,
  },
  steps: {
    picture: (name: string) => `Step chart: ${name}`,
    summary: (first: string, last: string) => `From ${first} to ${last}. The table of readings has every number.`,
    reading: (words: string, date: string) => `${words} on ${date}`,
    holds: "Each number holds until the next one is given.",
    kinds: { one: "one number", range: "a range", atLeast: "at least this many" },
    enlarged: (days: string) => `The shaded days, ${days}, are drawn wider than the rest.`,
    spread: "Numbers given on one day stand in the order in which they came.",
    table: (name: string) => `Readings: ${name}`,
    columns: { date: "Date", value: "Number", by: "Given by", report: "Report", note: "Note" },
  },
  map: {
    picture: (names: string) => `Map: ${names}`,
    place: "place",
    places: "places too close together to be drawn apart",
    beyond: "the way to places beyond the frame",
    numbers: "Numbers are those of the list.",
    list: "Places on the map",
    beyondFrame: "beyond the frame",
    disputed: "Dotted lines are disputed borders.",
    data: "Outlines: Natural Earth. They take no position on whose a territory is.",
  },
  matrix: {
    caption: "Who holds what position: a row for each claim, a column for each voice. A mark leads to the words.",
    claim: "Claim",
  },
  coverage: {
    caption: (total: number, from: string, to: string) =>
      `${counted(total, { one: "report", other: "reports" })} from ${from} to ${to}, by month.`,
    month: (month: string, count: number) => `${month}: ${counted(count, { one: "report", other: "reports" })}`,
  },
  chain: {
    caption: "Who told whom: from the sources through the outlets to this report.",
    key: "Filled marks are sources with a name, broken rings are sources without one.",
    report: "This report",
    people: (count: number) => counted(count, { one: "person", other: "people" }),
  },
};

export type PicturesInterface = typeof picturesEn;
