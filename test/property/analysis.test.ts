import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  analyze,
  applyEdits,
  defaultSettings,
  hideMagics,
  joinCells,
  type Module,
  type Place,
  type ProgramText,
  parseProgram,
} from "../../src/core/index.ts";
import { noColors } from "../../src/report/colors.ts";
import { modelDocument } from "../../src/report/model-document.ts";
import { renderModel } from "../../src/report/render-model.ts";
import { programs } from "../programs/programs.ts";
import { pythonParser } from "../support/python-parser.ts";
import { changed, grammarProgram, type TextChange, textChange } from "./random-programs.ts";

/** Cases of each property; PROPERTY_RUNS=50000 is what a release is tried with. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 250);
const longestMilliseconds = 2000;

const parser = await pythonParser();
const texts = programs.map(({ text }) => text);
const seeds = process.env.PROPERTY_SEED ? { seed: Number(process.env.PROPERTY_SEED) } : {};

function analyzeModule(program: ProgramText, module: Module): Analysis {
  return analyze({ path: "program.py", ...program, module }, defaultSettings);
}

/** Analyses a program and checks what holds of every analysis. */
function checkedAnalysis(program: ProgramText, module = parseProgram(parser, program)): Analysis {
  const start = performance.now();
  const analysis = analyzeModule(program, module);
  expect(performance.now() - start).toBeLessThan(longestMilliseconds);
  const places: Place[] = [];
  for (const model of analysis.models) {
    places.push(model.experiment.place, ...[...model.experiment.layers, ...model.experiment.unknowns].map(({ place }) => place));
    expect(renderModel(modelDocument("program.py", model), { colors: noColors, expandNested: true })).not.toMatch(/NaN|undefined|\[object/);
  }
  places.push(...analysis.calls.map(({ place }) => place));
  for (const { place, related, fixes, message } of analysis.diagnostics) {
    places.push(place, ...related.map((other) => other.place));
    // Some rules speak of NaN.
    expect(message).not.toMatch(/undefined|\[object/);
    for (const { edits } of fixes) parser.parse(applyEdits(program.text, edits));
  }
  expect(places.filter((place) => !isInside(program, place))).toEqual([]);
  return analysis;
}

function isInside({ text }: ProgramText, { span, line, column }: Place): boolean {
  return 0 <= span.start && span.start <= span.end && span.end <= text.length && line >= 1 && column >= 1;
}

/** Vitest's own comparison tells where two analyses differ; whether they do is known sooner. */
function expectAlike(one: Analysis, other: Analysis): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

const oneOfOurs = fc.constantFrom(...texts);

describe("any program", () => {
  it("made by a grammar is analysed within its budget, and always alike", () => {
    const property = fc.property(grammarProgram, (text) => {
      expectAlike(checkedAnalysis({ text }), analyzeModule({ text }, parser.parse(text)));
    });
    fc.assert(property, { numRuns, ...seeds });
  });

  it("that is being edited is analysed as if it were opened anew", () => {
    const property = fc.property(oneOfOurs, fc.array(textChange, { minLength: 1, maxLength: 4 }), (text, changes: TextChange[]) => {
      const document = parser.open(text);
      try {
        let now = text;
        for (const change of changes) {
          now = changed(now, change);
          document.update(now);
        }
        expectAlike(checkedAnalysis({ text: now }, document.module), analyzeModule({ text: now }, parser.parse(now)));
      } finally {
        document.dispose();
      }
    });
    fc.assert(property, { numRuns, ...seeds });
  });

  it("that ends or begins anywhere is analysed", () => {
    const property = fc.property(oneOfOurs, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (text, share, fromStart) => {
      const at = Math.floor(share * text.length);
      checkedAnalysis({ text: fromStart ? text.slice(0, at) : text.slice(at) });
    });
    fc.assert(property, { numRuns, ...seeds });
  });

  it("in cells is analysed, whatever stands in another cell", () => {
    const cell = fc.oneof(
      fc.tuple(oneOfOurs, fc.nat(), fc.nat(40)).map(([text, from, length]) => {
        const lines = text.split("\n");
        return lines.slice(from % lines.length, (from % lines.length) + length).join("\n");
      }),
      grammarProgram,
      fc.constantFrom("%matplotlib inline", "!pip install keras", "%%time\nmodel.fit(x)", "?keras", "a = !ls", "%%html\n<b>", ""),
    );
    const property = fc.property(
      fc.array(cell, { minLength: 1, maxLength: 5 }),
      fc.array(textChange, { maxLength: 1 }),
      (cells, changes) => {
        const sources = cells.map((source, i) => ({ number: 2 * i + 1, source: changes.reduce(changed, source) }));
        checkedAnalysis(joinCells(sources));
        for (const { source } of sources) expect(hideMagics(source)).toHaveLength(source.length);
      },
    );
    fc.assert(property, { numRuns, ...seeds });
  });
});
