import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// @ts-expect-error The script is plain JavaScript.
const { collectStrings } = (await import("../../scripts/collect-strings.mjs")) as { collectStrings: () => readonly string[] };

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
const english = read("package.nls.json");

it("has a text for every key of the manifest, and no other", () => {
  const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
  expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
});

describe.each(["de", "zh-cn"])("the translation %s", (language) => {
  it("has every string of the extension's host, and no other", () => {
    const bundle = read(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(bundle).sort()).toEqual(collectStrings());
    for (const [text, translated] of Object.entries(bundle)) {
      expect(placeholders(translated), text).toEqual(placeholders(text));
      expect(translated.trim(), text).not.toBe("");
    }
  });

  it("has every text of the manifest, and runs the same commands", () => {
    const texts = read(`package.nls.${language}.json`);
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    const commands = (text: string | undefined) => text?.match(/\(command:[^)]*\)/g) ?? [];
    for (const [key, text] of Object.entries(english)) expect(commands(texts[key]), key).toEqual(commands(text));
  });
});
