import { expect, test } from "vitest";
import { findRule, type Rule } from "../../src/core/index.ts";
import { explainRule } from "../../src/report/rule-page/explain-rule.ts";
import { measuredFaults } from "../../src/report/rule-page/measured-faults.ts";
import { pictureSvg } from "../../src/report/rule-page/picture-svg.ts";
import { pictureText } from "../../src/report/rule-page/picture-text.ts";
import { type RulePicture, rulePicture } from "../../src/report/rule-page/rule-picture.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

function ruleNamed(name: string): Rule {
  const rule = findRule(name);
  if (!rule) throw new Error(`There is no rule ${name}.`);
  return rule;
}

function pictureOf(name: string): RulePicture {
  const picture = rulePicture(ruleNamed(name), parser);
  if (!picture) throw new Error(`${name} has no picture.`);
  return picture;
}

const textsOf = ({ rows }: RulePicture) => rows.map(({ label, marks }) => [label, ...marks.map(({ text }) => text)]);

test("large initial weights: each layer's size, by the forecast, and the first losses", () => {
  const picture = pictureOf("unit-normal-kernel");
  // MNIST's root mean square in 0…1 is 0.335; relu keeps half of 784 · 1 · 0.335².
  const first = 0.335 * Math.sqrt(784 / 2);
  expect(textsOf(picture)[1]).toEqual(["dense_1", first.toFixed(1), "0.29"]);
  expect(picture.note).toMatch(/^The first loss is 14\.\d+ as written and 2\.37 instead; a model that knows nothing has 2\.30\.$/);
  const [written, instead] = picture.rows[1]?.marks ?? [];
  expect(written?.kind === "bar" && instead?.kind === "bar" && written.length > instead.length).toBe(true);
});

test("a second softmax: the loss never falls below ln(e + 9) - 1", () => {
  const picture = pictureOf("double-softmax");
  expect(picture.columns).toEqual(["softmax twice", "softmax once"]);
  expect(textsOf(picture)[0]).toEqual(["0 ahead", "2.30", "2.30"]);
  expect(textsOf(picture).at(-1)).toEqual(["10 ahead", (Math.log(Math.E + 9) - 1).toFixed(2), "0.00"]);
});

test("dropout: as many units are drawn as kept as the rate says", () => {
  const { rows } = pictureOf("dropout-keep-as-rate");
  const kept = rows[0]?.marks.map((mark) => (mark.kind === "units" ? mark.kept.filter(Boolean).length : null));
  // To the nearest unit or its neighbour.
  expect(Math.abs((kept?.[0] ?? 0) - 0.2 * 32)).toBeLessThan(1);
  expect(Math.abs((kept?.[1] ?? 0) - 0.8 * 32)).toBeLessThan(1);
});

test("no picture where the models are alike, or where a rate is none", () => {
  expect(rulePicture(ruleNamed("binary-loss-with-softmax"), parser)).toBeNull();
  expect(rulePicture(ruleNamed("dropout-rate-range"), parser)).toBeNull();
});

test("a drawing for both themes, whose texts are escaped", () => {
  const svg = pictureSvg({ title: "a < b & c", columns: ["x", "y"], rows: [{ label: "<layer>", marks: [bar(1), bar(0)] }], note: null });
  expect(svg).toContain("<title>a &lt; b &amp; c</title>");
  expect(svg).not.toContain("<layer>");
  expect(svg).toContain("@media (prefers-color-scheme: dark)");
});

test("in characters the columns stand below each other", () => {
  const lines = pictureText({ title: "t", columns: ["x", "y"], rows: [{ label: "dense_1", marks: [bar(1), bar(0.5)] }], note: "n" }).split(
    "\n",
  );
  expect(lines).toEqual([
    "t",
    "          x                        y",
    `dense_1   ${"█".repeat(20)} 1   ${"█".repeat(10)}${" ".repeat(10)} 0.5`,
    "n",
  ]);
});

test("`explain` shows the picture and what was measured, before when it is fine", () => {
  const page = explainRule(ruleNamed("unit-normal-kernel"), parser);
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(3, 7)).toEqual(["Use instead", "What it does to the example", "What it costs, measured", "When it is fine"]);
  expect(page).toContain("| weights with a standard deviation of 1 | ");
});

test("what was measured is of rules that there are", () => {
  for (const { rule } of measuredFaults) expect(findRule(rule)?.name).toBe(rule);
});

function bar(length: number) {
  return { kind: "bar" as const, length, text: `${length}` };
}
