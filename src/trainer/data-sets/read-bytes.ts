import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Bytes that one file may have, packed or unpacked: what is larger would not leave room to train. */
export const sizeLimit = 2 ** 30;

/** A file's bytes, unpacked where its name ends in .gz. Throws naming the file and what is wrong with it. */
export function readBytes(file: string): Uint8Array {
  const { size } = statSync(file);
  if (size > sizeLimit) throw new Error(`${file} is larger than ${sizeLimit / 2 ** 30} GiB: name a file with fewer examples`);
  const bytes = readFileSync(file);
  if (!file.endsWith(".gz")) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: sizeLimit });
  } catch (error) {
    throw new Error(`${file} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** "sha256:…" or, for the files of Keras 2, "md5:…". */
export type Checksum = `sha256:${string}` | `md5:${string}`;

/** Whether bytes have one of the checksums. */
export function hasChecksum(bytes: Uint8Array, known: readonly Checksum[]): boolean {
  return known.some((checksum) => {
    const [kind, digest] = checksum.split(":");
    return (
      createHash(kind ?? "")
        .update(bytes)
        .digest("hex") === digest
    );
  });
}
