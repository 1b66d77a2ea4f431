import { describe, expect, it } from "vitest";
import type { HistoricalEvent } from "../../../src/domain/event.ts";
import { timelines } from "../../../src/indexes/timeline.ts";
import { aCorpus, aPlace } from "../../factories/corpus.ts";
import { anEvent } from "../../factories/dossier.ts";
import { aReport } from "../../factories/report.ts";

const idsOf = (events: HistoricalEvent[] = []) => events.map(({ id }) => id);
const ofStoryline = (events: HistoricalEvent[], id = "end-of-the-ferry") =>
  idsOf(timelines(aCorpus({ events })).eventsByStoryline.get(id));

/** The ids of a storyline's events of some dates, each named by its date. */
function inOrder(dates: string[]): string[] {
  const events = dates.map((date) => anEvent({ id: date, date, storylines: ["end-of-the-ferry"] }));
  return ofStoryline(events);
}

describe("the order of a timeline", () => {
  it("is from the oldest on, and of a day, month or year from the most exactly known on", () => {
    const dates = [
      "2023-12-31",
      "2024-01-01T09:00+02:00",
      "2024-01-01",
      "2024-01",
      "2024",
      "2024-01-02",
      "2024-03-22T19:58+03:00",
      "2024-03-22",
      "2024-04",
    ];
    expect(inOrder(dates)).toEqual(dates);
    expect(inOrder([...dates].reverse())).toEqual(dates);
  });

  it("has a minute before the bare day that it is in", () => {
    expect(inOrder(["2024-03-22", "2024-03-22T23:59+03:00"])).toEqual(["2024-03-22T23:59+03:00", "2024-03-22"]);
  });

  it("goes by the instant, however its zone is written", () => {
    const dates = ["2024-03-22T10:00Z", "2024-03-22T14:00+03:00", "2024-03-22T11:30:00Z"];
    expect(inOrder(dates)).toEqual(dates);
    expect(inOrder([...dates].reverse())).toEqual(dates);
  });

  it("keeps the day as written, although the instant is earlier", () => {
    const dates = ["2024-03-22T22:30Z", "2024-03-23T00:30+03:00"];
    expect(inOrder([...dates].reverse())).toEqual(dates);
  });

  it("goes by id where the dates are the same", () => {
    const events = ["b", "a", "c"].map((id) => anEvent({ id, storylines: ["end-of-the-ferry"] }));
    expect(ofStoryline(events)).toEqual(["a", "b", "c"]);
  });
});

describe("the timeline of a storyline", () => {
  it("has only its own events", () => {
    const events = [anEvent({ id: "ours", storylines: ["other", "end-of-the-ferry"] }), anEvent({ id: "not-ours" })];
    expect(ofStoryline(events)).toEqual(["ours"]);
    expect(ofStoryline(events, "none")).toEqual([]);
  });
});

describe("the timeline of an entity", () => {
  const events = [
    anEvent({ id: "hers", involves: ["person:ann-reed"] }),
    anEvent({ id: "of-a-namesake", involves: ["org:ann-reed"] }),
    anEvent({ id: "earlier", date: "2024-03-01", involves: ["org:town-council", "person:ann-reed"] }),
  ];

  it("has the events that it took part in, and none of a namesake of another kind", () => {
    expect(idsOf(timelines(aCorpus({ events })).eventsByThing.get("person/ann-reed"))).toEqual(["earlier", "hers"]);
    expect(idsOf(timelines(aCorpus({ events })).eventsByThing.get("organisation/ann-reed"))).toEqual(["of-a-namesake"]);
  });
});

describe("the timeline of a place", () => {
  const places = [
    aPlace({ id: "pier", within: "town" }),
    aPlace({ id: "town", within: "bay" }),
    aPlace({ id: "bay" }),
    aPlace({ id: "egg", within: "hen" }),
    aPlace({ id: "hen", within: "egg" }),
  ];
  const events = [
    anEvent({ id: "at-pier", places: ["egg", "pier"] }),
    anEvent({ id: "in-bay", date: "2024-03-01", places: ["bay"] }),
    anEvent({ id: "nowhere" }),
  ];
  const { eventsByThing } = timelines(aCorpus({ places, events }));

  it("has what happened in it, and in places within places within it", () => {
    expect(idsOf(eventsByThing.get("place/bay"))).toEqual(["in-bay", "at-pier"]);
    expect(idsOf(eventsByThing.get("place/town"))).toEqual(["at-pier"]);
  });

  it("has not what happened around it", () => {
    expect(idsOf(eventsByThing.get("place/pier"))).toEqual(["at-pier"]);
  });

  it("ends where places lie in each other", () => {
    expect(idsOf(eventsByThing.get("place/hen"))).toEqual(["at-pier"]);
  });

  it("has what happened in a place without a file, which lies in nothing else", () => {
    const { eventsByThing: things } = timelines(aCorpus({ events: [anEvent({ places: ["atlantis"] })] }));
    expect([...things.keys()]).toEqual(["place/atlantis"]);
  });
});

describe("the timeline of a topic", () => {
  it("has the events that reports on it state", () => {
    const { eventsByTopic } = timelines(
      aCorpus({
        reports: [aReport({ topics: ["ferries"] }), aReport({ id: "2024/04/pier", topics: ["ports"] })],
        events: [anEvent(), anEvent({ id: "pier-sinks", statedBy: [{ report: "2024/04/pier" }] })],
      }),
    );
    expect(idsOf(eventsByTopic.get("ferries"))).toEqual(["ferry-stops"]);
    expect(eventsByTopic.has("weather")).toBe(false);
  });
});
