/** Without these, the compiler infers a type from megabytes of JSON. */
declare module "world-atlas/countries-50m.json" {
  const atlas: import("./map-atlas.ts").Atlas;
  export = atlas;
}

declare module "world-atlas/countries-110m.json" {
  const atlas: import("./map-atlas.ts").Atlas;
  export = atlas;
}
