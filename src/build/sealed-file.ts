/**
 * Files of the cache carry a digest of their own name and bytes. One that was cut off, changed or put there by somebody
 * else is taken for missing.
 */
import { createHash, hash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

const sealLength = 64;

/** Change it with the shape of what any of these files holds, so that other versions of Sourceline do not read them. */
const format = "1";

/** Files of another name hold something else. */
function sealOf(file: string, bytes: Uint8Array): string {
  return createHash("sha256")
    .update(`${format} ${basename(file)}\0`)
    .update(bytes)
    .digest("hex");
}

/** Puts a file in its place as a whole: whoever reads it meanwhile sees the old one or the new one. */
export function writeSealed(file: string, bytes: Uint8Array): void {
  const next = `${file}.${randomUUID().slice(0, 8)}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(next, Buffer.concat([Buffer.from(sealOf(file, bytes)), bytes]));
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}

/** What was written; `undefined` where there is no such file, or another. */
export function readSealed(file: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const sealed = bytes.subarray(sealLength);
  return sealOf(file, sealed) === bytes.toString("latin1", 0, sealLength) ? sealed : undefined;
}

export function writeSealedJson(file: string, value: unknown): void {
  writeSealed(file, Buffer.from(JSON.stringify(value)));
}

export function readSealedJson<Value>(file: string): Value | undefined {
  const bytes = readSealed(file);
  return bytes && (JSON.parse(bytes.toString()) as Value);
}

export function digestOf(text: string): string {
  return hash("sha256", text).slice(0, 20);
}
