/** Set algebra over what the leaves of a query find. Scores add up; what is negated has none. */
import type { Hits, Scores, Universe } from "./hits.ts";
import { leafKey, leafOf } from "./leaves.ts";
import type { And, Or, Query } from "./query.ts";

/** The reports that a query finds. The answers to its leaves (`leavesOf`) must be there. */
export function evaluate(query: Query, universe: Universe): Scores {
  switch (query.type) {
    case "word":
    case "phrase":
      return scoresOf(universe.hitsOf(leafKey(leafOf(query))));
    case "said":
      return scoresOf(universe.hitsOf(leafKey(leafOf(query.what, true))));
    case "field":
      return unscored(universe.withField(query.name, query.values));
    case "not":
      return without(everyReport(universe), evaluate(query.of, universe));
    case "and":
      return all(query, universe);
    case "or":
      return any(query, universe);
  }
}

function all({ of }: And, universe: Universe): Scores {
  const wanted = of.filter(({ type }) => type !== "not").map((part) => evaluate(part, universe));
  let found = wanted.shift() ?? everyReport(universe);
  for (const scores of wanted) found = both(found, scores);
  for (const part of of) if (part.type === "not") found = without(found, evaluate(part.of, universe));
  return found;
}

function any({ of }: Or, universe: Universe): Scores {
  const found: Scores = new Map();
  for (const part of of)
    for (const [report, score] of evaluate(part, universe)) found.set(report, (found.get(report) ?? 0) + score);
  return found;
}

function both(a: Scores, b: Scores): Scores {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  const found: Scores = new Map();
  for (const [report, score] of fewer) {
    const other = more.get(report);
    if (other !== undefined) found.set(report, score + other);
  }
  return found;
}

/** What the first has and the second does not. */
export function without(a: Scores, b: Scores): Scores {
  return new Map([...a].filter(([report]) => !b.has(report)));
}

function scoresOf(hits: Hits): Scores {
  return new Map([...hits].map(([report, { score }]) => [report, score]));
}

function unscored(reports: Iterable<number>): Scores {
  return new Map([...reports].map((report) => [report, 0]));
}

function everyReport({ reports }: Universe): Scores {
  return unscored(reports());
}
