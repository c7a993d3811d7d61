import { describe, expect, it } from "vitest";
import { lowerExperiment } from "../../src/core/index.ts";
import type { EngineName } from "../../src/protocol/trainer-message.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { pythonParser } from "../support/python-parser.ts";
import { compareMeasured } from "./compare-measured.ts";
import { liftCase } from "./lift-case.ts";
import { openCases } from "./open-cases.ts";
import { onOwnData, replayCase, replayFit } from "./replay-case.ts";
import { measuredCases } from "./truth.ts";

const parser = await pythonParser();

/** Every case that is executed trains on the engine as the real software was measured to. */
export async function replayOn(name: EngineName): Promise<void> {
  const engine = await loadEngine(name, { assets: "node_modules/@tensorflow/tfjs-backend-wasm/dist", tfjsNode: null });
  const judged = measuredCases().filter(({ one }) => !openCases.differing.includes(one.id));
  const cases = judged.flatMap(({ one, real }) => {
    const experiment = onOwnData(one, liftCase(parser, one));
    const lowered = lowerExperiment(experiment);
    return "program" in lowered ? [{ id: one.id, one, real, experiment, program: lowered.program }] : [];
  });

  describe(`on ${name}`, () => {
    it.each(cases)("$id trains as it really does", async ({ one, real, experiment, program }) => {
      const replay = one.epochs === undefined ? replayCase : replayFit;
      expect(compareMeasured(await replay(engine, one, { experiment, program }), real)).toBeNull();
    });
  });
}
