import { readFileSync } from "node:fs";
import { groupReports } from "./shared/group-reports.mjs";

const longDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

// biome-ignore lint/style/noDefaultExport: a configuration is taken as the default export of its file.
export default function configure(config) {
  const things = JSON.parse(readFileSync("things.json", "utf8"));
  let groups;
  const grouped = (collections) => {
    groups ??= groupReports(collections.getFilteredByTag("reports").map(asReport));
    return groups;
  };
  config.addPassthroughCopy({ "shared/style.css": "style.css" });
  addCollections(config, grouped, things);
  config.addFilter("day", (date) => new Date(date).toISOString().slice(0, 10));
  config.addFilter("longDay", (date) => longDay.format(new Date(date)));
  config.addFilter("related", ({ filePathStem }, topics) =>
    groups.related({ id: idOf(filePathStem), data: { topics } }),
  );
  config.addFilter("thing", (id, folder) => `<a href="/${folder}/${id}/">${things[folder][id].name}</a>`);
  return { dir: { input: ".", output: "dist" }, markdownTemplateEngine: false };
}

function addCollections(config, grouped, things) {
  config.addCollection("newest", (collections) => grouped(collections).newestFirst.slice(0, 21));
  config.addCollection("periods", (collections) =>
    [...grouped(collections).byPeriod].map(([name, reports]) => ({ name, reports })),
  );
  config.addCollection("things", (collections) =>
    Object.entries(things).flatMap(([folder, byId]) =>
      Object.entries(byId).map(([id, thing]) => ({
        ...thing,
        folder,
        id,
        reports: grouped(collections).ofThing(`${folder}/${id}`),
      })),
    ),
  );
  config.addCollection("kinds", () =>
    Object.entries(things).map(([folder, byId]) => ({
      folder,
      things: Object.entries(byId).map(([id, thing]) => ({ id, ...thing })),
    })),
  );
}

function asReport({ filePathStem, url, data }) {
  return { id: idOf(filePathStem), url, data };
}

/** `2024/04/slug`. */
function idOf(filePathStem) {
  return filePathStem.slice("/reports/".length);
}
