/** What is known, found by what it is tied to: claims, events and figures by key. Made once a corpus, asked by every page. */
import { citableReports } from "../domain/cited-report.ts";
import type { Claim } from "../domain/claim.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Place } from "../domain/entity.ts";
import type { Figure } from "../domain/figure.ts";
import type { Report } from "../domain/report.ts";
import { citiesByTile } from "./cities-around.ts";
import { keyed } from "./keyed.ts";
import { keyOf } from "./things.ts";
import { type Timelines, timelines } from "./timeline.ts";

/** Events are oldest first; claims and figures are in the order of their ids. */
export interface Dossier extends Timelines {
  /** The reports that positions, readings and statements cite, by id: in the default language where they are in it. */
  citable: Map<string, Report>;
  /** By the id of a report that carries a position. */
  claimsByReport: Map<string, Claim[]>;
  claimsByEvent: Map<string, Claim[]>;
  claimsByStoryline: Map<string, Claim[]>;
  /** By the key of whom they are about, such as `organisation/kremlin`. */
  claimsAbout: Map<string, Claim[]>;
  /** By the key of who holds a position, were it silence; not by sources that only their report knows. */
  claimsHeldBy: Map<string, Claim[]>;
  /** By the id of a report that gives a reading. */
  figuresByReport: Map<string, Figure[]>;
  figuresByEvent: Map<string, Figure[]>;
  figuresByStoryline: Map<string, Figure[]>;
  /** Has `storyline` where there is one in any language. */
  kinds: Set<string>;
  /** The cities in each tile of the world, for maps. */
  citiesByTile: Map<string, Place[]>;
}

export function dossierOf(corpus: Corpus): Dossier {
  const claims = [...corpus.claims.values()];
  const figures = [...corpus.figures.values()];
  return {
    citable: citableReports(corpus),
    ...timelines(corpus),
    claimsByReport: keyed(claims, ({ positions }) => positions.map(({ report }) => report)),
    claimsByEvent: keyed(claims, ({ events }) => events),
    claimsByStoryline: keyed(claims, ({ storylines }) => storylines),
    claimsAbout: keyed(claims, ({ about }) => about.map(keyOf)),
    claimsHeldBy: keyed(claims, ({ positions }) => positions.map(({ holder }) => keyOf(holder))),
    figuresByReport: keyed(figures, ({ readings }) => readings.map(({ report }) => report)),
    figuresByEvent: keyed(figures, ({ events }) => events),
    figuresByStoryline: keyed(figures, ({ storylines }) => storylines),
    kinds: new Set(corpus.storylines.length > 0 ? ["storyline"] : []),
    citiesByTile: citiesByTile(corpus.places.values()),
  };
}
