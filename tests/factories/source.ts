import type { OrganisationSource, PersonSource, UnnamedSource } from "../../src/domain/source.ts";

export function aPersonSource(changes: Partial<PersonSource> = {}): PersonSource {
  return { person: "ann-reed", via: "gazette", ...changes };
}

export function anOrganisationSource(changes: Partial<OrganisationSource> = {}): OrganisationSource {
  return { organisation: "town-council", via: "gazette", ...changes };
}

export function anUnnamedSource(changes: Partial<UnnamedSource> = {}): UnnamedSource {
  return { described: "a harbour official", anonymous: "not given", via: "gazette", ...changes };
}
