import type { Rule } from "./rule.ts";
import { replaceNumber, unsafeFix } from "./source-edits.ts";

export const dropoutRateRange: Rule = {
  code: "KP309",
  name: "dropout-rate-range",
  category: "dropout and phase",
  severity: "error",
  since: "0.2.0",
  catalogue: [41, 47],
  fix: "unsafe",
  docs: {
    what: "The rate of a dropout layer is no fraction: 50 for 50 %, or a negative number.",
    why: "The rate is the fraction that is dropped, from 0 to below 1. Keras raises `ValueError: Invalid value received for argument rate` for others.",
    bad: `from tensorflow import keras
model = keras.Sequential([keras.Input((20,)), keras.layers.Dropout(50), keras.layers.Dense(3)])
`,
    good: `from tensorflow import keras
model = keras.Sequential([keras.Input((20,)), keras.layers.Dropout(0.5), keras.layers.Dense(3)])
`,
    fine: "Rates from 0 to 1.",
    fixSafety: "Unsafe: something else than percent may be meant.",
    references: ["https://keras.io/api/layers/regularization_layers/dropout/"],
  },
  check(facts, report) {
    for (const { layer, place } of facts.flow.layerCalls) {
      const rate = layer.config.get("rate");
      if (layer.isOwn || !place || !/dropout/i.test(layer.type) || typeof rate !== "number") continue;
      if (rate >= 0.75 && rate < 1 && !/^(Spatial|Alpha|Gaussian)/.test(layer.type))
        report({
          place: layer.arguments.get("rate")?.place ?? place,
          severity: "info",
          message: `This drops ${Math.round(100 * rate)} %: a layer's \`rate\` is what is dropped`,
          explanation: `Of ten values ${rate >= 0.85 ? "one" : "two or three"} stay${rate >= 0.85 ? "s" : ""}. Usual are 0.1 to 0.5; what was called \`keep_prob\` in TensorFlow 1 is **${Number((1 - rate).toPrecision(3))}** here.`,
          ...unsafeFix(
            `Drop ${Math.round(100 - 100 * rate)} %`,
            replaceNumber(facts, layer.arguments.get("rate")?.place, Number((1 - rate).toPrecision(3))),
          ),
        });
      if (rate >= 0 && rate <= 1) continue;
      report({
        place: layer.arguments.get("rate")?.place ?? place,
        message: `A dropout rate is a fraction from 0 to 1, not ${rate}`,
        explanation: rate > 1 && rate <= 100 ? `For ${rate} % write **${rate / 100}**.` : "Write the fraction that is to be dropped.",
        ...(rate > 1 && rate <= 100
          ? unsafeFix(`Drop ${rate} %`, replaceNumber(facts, layer.arguments.get("rate")?.place, rate / 100))
          : {}),
      });
    }
  },
};
