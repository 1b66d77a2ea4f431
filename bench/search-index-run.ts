/** Indexes a folder of `search-corpus.ts`, in a process of its own whose memory can be watched. Prints what it did. */
import { indexSite } from "../src/cli/index-site.ts";
import { readShards } from "./search-corpus.ts";

const [folder = "", cache = ""] = process.argv.slice(2);
const shards = readShards(folder);
const start = performance.now();
const indexed = await indexSite({ folder, shards, cache });
console.log(JSON.stringify({ ...indexed, time: performance.now() - start }));
