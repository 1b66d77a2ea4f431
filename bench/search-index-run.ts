/** Indexes a folder of `search-corpus.ts`, in a process of its own whose memory can be watched. Prints what it did. */
import { indexFolder } from "../tests/factories/search-index.ts";
import { readShards } from "./search-corpus.ts";

const [folder = "", cache = ""] = process.argv.slice(2);
const shards = [...readShards(folder)];
const start = performance.now();
const { built, reused } = await indexFolder({ folder, shards, cache });
console.log(JSON.stringify({ built, reused, time: performance.now() - start }));
