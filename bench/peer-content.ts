/** Turns a content folder into what another generator takes, all of it or what has changed. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { PeerFile, PeerLayout, PeerThing } from "./peer-layout.ts";
import { type Authors, peerReport } from "./peer-report.ts";

export interface PeerContent {
  content: string;
  project: string;
  layout: PeerLayout;
}

/** Folders of the content, and their names there. */
const thingFolders: Record<string, string> = {
  "entities/people": "people",
  "entities/organisations": "organisations",
  "entities/places": "places",
  outlets: "outlets",
  topics: "topics",
};

/** Writes everything anew. */
export function writePeerContent(peer: PeerContent): void {
  const reports = globSync("reports/**/*.md", { cwd: peer.content });
  const months = new Set(reports.map((path) => dirname(path).slice("reports/".length)));
  const periods = new Set([...months].flatMap((month) => [month.slice(0, 4), month]));
  if (peer.layout.period) write(peer, [...periods].map(peer.layout.period));
  const all = thingsOf(peer.content);
  write(peer, peer.layout.things(all, all));
  writeReports(peer, reports);
}

/** Writes those files again that come from changed ones, given by their paths below the content folder. */
export function changePeerContent(peer: PeerContent, changed: readonly string[]): void {
  const reports = changed.filter((path) => path.startsWith("reports/"));
  writeReports(peer, reports);
  const things = changed.filter((path) => dirname(path) in thingFolders).map((path) => thingAt(peer.content, path));
  if (things.length > 0) write(peer, peer.layout.things(things, thingsOf(peer.content)));
}

function writeReports(peer: PeerContent, paths: readonly string[]): void {
  const authors = authorsOf(peer.content);
  for (const path of paths) {
    const id = path.slice("reports/".length, -".md".length);
    write(peer, [[peer.layout.report(id), peerReport(readFileSync(join(peer.content, path), "utf8"), authors)]]);
  }
}

function thingsOf(content: string): PeerThing[] {
  const paths = Object.keys(thingFolders).flatMap((folder) => globSync(`${folder}/*.yaml`, { cwd: content }).sort());
  return paths.map((path) => thingAt(content, path));
}

function thingAt(content: string, path: string): PeerThing {
  const { name, description } = parse(readFileSync(join(content, path), "utf8"));
  const id = path.slice(dirname(path).length + 1, -".yaml".length);
  return { folder: thingFolders[dirname(path)] as string, id, name, description: description.en };
}

function authorsOf(content: string): Authors {
  const paths = globSync("authors/*.yaml", { cwd: content });
  return new Map(paths.map((path) => [path.slice("authors/".length, -".yaml".length), thingAt(content, path).name]));
}

function write({ project }: PeerContent, files: readonly PeerFile[]): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
}
