import { createHash } from "node:crypto";
import type { Span } from "../core/index.ts";

/**
 * What a finding is recognized by when its file has changed around it: a hash of the rule and of the lines that it stands in,
 * without their indentation. Other lines, and where these stand, do not matter.
 */
export function fingerprintOf(code: string, text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const after = /[\r\n]/.exec(text.slice(end));
  const to = after ? end + after.index : text.length;
  return hashOf(`${code} ${text.slice(from, to).replace(/\s+/g, " ").trim()}`);
}

/** 32 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Tells findings with the same fingerprint apart, by their order. */
export function createOccurrences(): (fingerprint: string) => number {
  const counts = new Map<string, number>();
  return (fingerprint) => {
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count;
  };
}
