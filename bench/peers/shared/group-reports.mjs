/**
 * Which reports belong to which page, for the generators that have no word of their own for it: lists of things and months,
 * and the neighbours of a report.
 */

/** A page of a thing lists its newest reports, not all of them. */
const mostListed = 200;
const mostRelated = 3;
const kinds = ["people", "organisations", "places", "outlets", "topics"];

/**
 * @param {{ id: string, data: Record<string, any> }[]} reports each with what stands in its head
 */
export function groupReports(reports) {
  const newestFirst = reports.toSorted((a, b) => order(b, a));
  const byThing = new Map();
  const byPeriod = new Map();
  for (const report of newestFirst) {
    for (const kind of kinds) for (const id of report.data[kind]) add(byThing, `${kind}/${id}`, report);
    const month = report.id.slice(0, 7);
    add(byPeriod, month.slice(0, 4), report);
    add(byPeriod, month, report);
  }
  return {
    newestFirst,
    byPeriod,
    ofThing: (key) => (byThing.get(key) ?? []).slice(0, mostListed),
    related: relatedOf(byThing),
  };
}

/** The next earlier and later reports on the topic of a report that fewest others have. */
function relatedOf(byThing) {
  const places = new Map([...byThing].map(([key, list]) => [key, new Map(list.map((one, place) => [one.id, place]))]));
  return (report) => {
    const keys = report.data.topics.map((topic) => `topics/${topic}`);
    const [rarest] = keys.toSorted((a, b) => byThing.get(a).length - byThing.get(b).length);
    if (rarest === undefined) return { earlier: [], later: [] };
    const list = byThing.get(rarest);
    const place = places.get(rarest).get(report.id);
    const later = list.slice(Math.max(0, place - mostRelated), place);
    return { earlier: list.slice(place + 1, place + 1 + mostRelated), later: later.reverse() };
  };
}

function add(lists, key, report) {
  const list = lists.get(key);
  if (list) list.push(report);
  else lists.set(key, [report]);
}

function order(a, b) {
  return Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)) || Number(a.id > b.id) - Number(a.id < b.id);
}

const dayOf = ({ data }) => Number(new Date(data.date));
