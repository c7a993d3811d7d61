import { remember } from "../api/facts/remember.ts";
import type { LayerFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";

export const mixedKeras: Rule = {
  code: "KP813",
  name: "mixed-keras",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [100],
  fix: "none",
  docs: {
    what: "Layers or models of `keras` and of `tf.keras` are put together.",
    why: "With TensorFlow before 2.16 these are two different libraries. A layer of one in a model of the other raises `TypeError: The added layer must be an instance of class Layer`. From 2.16 on both are Keras 3.",
    bad: `import keras
import tensorflow as tf
model = keras.Sequential([
    keras.Input((20,)),
    tf.keras.layers.Dense(3),
])
`,
    good: `import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(3),
])
`,
    fine: "With TensorFlow 2.16 or newer in force both names mean the same. Data sets, utilities and backends may come from either.",
    fixSafety: "No fix: which of the two is meant is for the author to say.",
    references: ["https://keras.io/getting_started/"],
  },
  check(facts, report) {
    const { tensorflowVersion, kerasVersion } = facts.settings;
    const [major = 0, minor = 0] = (tensorflowVersion ?? "").split(".").map(Number);
    if (major > 2 || (major === 2 && minor >= 16) || (kerasVersion !== null && Number.parseInt(kerasVersion, 10) >= 3)) return;
    const used = new Set<string>();
    for (const { written } of facts.flow.calls) {
      const flavour = flavourNamed(written);
      if (flavour) used.add(flavour);
    }
    if (used.size < 2) return;
    const flavours = new Map<number, string>();
    for (const { written, place } of facts.flow.calls) {
      const flavour = flavourNamed(written);
      if (flavour && place.path === facts.path) flavours.set(place.span.start, flavour);
    }
    if (new Set(flavours.values()).size < 2) return;
    for (const model of facts.flow.models) {
      const own = model.layer.place && flavours.get(model.layer.place.span.start);
      if (!own || model.layer.isOwn) continue;
      for (const layer of model.layers ?? []) {
        const other = layer.place && !layer.isOwn ? flavours.get(layer.place.span.start) : undefined;
        if (!layer.place || !other || other === own) continue;
        report({
          place: layer.place,
          severity: tensorflowVersion === null ? "warning" : "error",
          message: `A layer of \`${other.replace("tensorflow", "tf")}\` in a model of \`${own.replace("tensorflow", "tf")}\``,
          explanation:
            "Before TensorFlow 2.16 these are two libraries whose layers do not go together. Import everything from one of them.",
          cause: [own, other].sort().join(),
          related: model.layer.place ? [{ place: model.layer.place, message: "The model" }] : [],
        });
      }
    }
    const flavourOf = ({ isOwn, place }: LayerFact) => (isOwn || !place ? undefined : flavours.get(place.span.start));
    for (const { layer, inputs } of facts.flow.layerCalls) {
      const other = flavourOf(layer);
      const before = inputs.flatMap(({ layerCall }) => layerCall?.layer ?? []).find((one) => (flavourOf(one) ?? other) !== other);
      if (!layer.place || !other || !before) continue;
      report({
        place: layer.place,
        severity: tensorflowVersion === null ? "warning" : "error",
        message: `A layer of \`${other.replace("tensorflow", "tf")}\` takes what a layer of \`${flavourOf(before)?.replace("tensorflow", "tf")}\` gives`,
        explanation: "Before TensorFlow 2.16 these are two libraries whose layers do not go together. Import everything from one of them.",
        cause: [flavourOf(before), other].sort().join(),
        related: before.place ? [{ place: before.place, message: "The layer before it" }] : [],
      });
    }
  },
};

/** Which of the libraries that are called Keras a name is of. */
const flavourNamed = /* @__PURE__ */ remember((written) => /^(tensorflow\.keras|keras|tf_keras)\./.exec(written)?.[1] ?? null);
