import type { ModelFact, NoteFact, ValueFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { sourceAt, unsafeFix } from "./source-edits.ts";
import { versionsInForce } from "./versions-in-force.ts";

export const frozenAfterCompile: Rule = {
  code: "KP818",
  name: "frozen-after-compile",
  category: "Keras API",
  severity: "warning",
  since: "0.2.0",
  catalogue: [101],
  fix: "unsafe",
  docs: {
    what: "A layer is frozen or set free after `compile`, and the model is trained without being compiled again.",
    why: "`compile` fixes which weights are trained. Keras 2 and tf.keras go on as before, with a warning that is easily missed; Keras 3 does so from the second `fit` on (all measured). Fine-tuning then trains nothing new.",
    bad: `import numpy as np
from tensorflow import keras
x, y = np.zeros((8, 4)), np.zeros((8, 1))
base = keras.layers.Dense(8, activation="relu")
base.trainable = False
model = keras.Sequential([keras.Input((4,)), base, keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y)
base.trainable = True
model.fit(x, y)
`,
    good: `import numpy as np
from tensorflow import keras
x, y = np.zeros((8, 4)), np.zeros((8, 1))
base = keras.layers.Dense(8, activation="relu")
base.trainable = False
model = keras.Sequential([keras.Input((4,)), base, keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y)
base.trainable = True
model.compile("adam", "mse")
model.fit(x, y)
`,
    fine: "The usual way to train a GAN: the discriminator is compiled, then frozen for the combined model, which is compiled after that.",
    fixSafety: "Unsafe: the optimizer starts anew, and fine-tuning may want a smaller rate.",
    references: ["https://keras.io/guides/transfer_learning/"],
  },
  check(facts, report) {
    const { flow } = facts;
    const changes = effectiveChanges(flow.notes);
    if (changes.length === 0) return;
    const compiles = flow.notes.filter(({ kind }) => kind === "compile");
    for (const model of flow.models) {
      const fits = model.events.filter(({ kind }) => kind === "fit");
      const own = compiles.filter(({ subject }) => subject === model.layer.value);
      if (fits.length === 0 || own.length === 0) continue;
      const layers = layersIn(model);
      for (const change of changes) {
        if (!layers.has(change.subject)) continue;
        const after = fits.find((event) => flow.events.indexOf(event) >= change.events);
        const compile = own.findLast((one) => flow.notes.indexOf(one) < flow.notes.indexOf(change));
        if (!after || !compile) continue;
        // Another model that is compiled with the new state is what the change is for.
        if (compiles.some((one) => flow.notes.indexOf(one) > flow.notes.indexOf(change))) continue;
        const isTrainedBefore = fits.some((event) => {
          const at = flow.events.indexOf(event);
          return at >= compile.events && at < change.events;
        });
        if (!isTrainedBefore && takesEffect(facts)) continue;
        report({
          place: change.place,
          message: "This has no effect: the model was compiled before and is not compiled again",
          explanation: "Which weights are trained is fixed by `compile`. Compile the model again after this line.",
          cause: `${compile.place.path}:${compile.place.span.start}`,
          related: [
            { place: compile.place, message: "Compiled here" },
            { place: after.place, message: "Trained here" },
          ],
          ...unsafeFix("Compile again before the training", compiledAgain(facts, compile.place, after.place)),
        });
      }
    }
  },
};

/** Keras 3 looks at what is trainable when it trains for the first time; tf.keras may be Keras 3 since TensorFlow 2.16. */
function takesEffect(facts: Parameters<Rule["check"]>[0]): boolean {
  const { keras } = versionsInForce(facts);
  const { generation } = facts.generation;
  return keras === "keras3" || (keras === null && (generation === "keras3" || generation === "tf2"));
}

/** The assignments that change whether something is trained. */
function effectiveChanges(notes: readonly NoteFact[]): readonly NoteFact[] {
  const now = new Map<ValueFact, boolean>();
  return notes.filter(({ kind, subject, value }) => {
    if (kind !== "trainable" || typeof value?.plain !== "boolean") return false;
    const before = now.get(subject) ?? true;
    now.set(subject, value.plain);
    return before !== value.plain;
  });
}

/** The layers of a model, and the model itself. */
function layersIn(model: ModelFact): ReadonlySet<ValueFact> {
  const open: ValueFact[] = [...model.outputs];
  const seen = new Set<ValueFact>();
  const layers = new Set([model.layer.value]);
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.layerCall) layers.add(value.layerCall.layer.value);
    open.push(...value.inputs, ...(value.layerCall?.inner ? [value.layerCall.inner] : []));
  }
  return layers;
}

/** The call of `compile` once more, on a line of its own before the statement that trains. */
function compiledAgain(facts: RuleFacts, compile: Place, fit: Place): TextEdit | null {
  const source = sourceAt(facts, compile);
  const { text, statements } = facts;
  const lineStart = text.lastIndexOf("\n", fit.span.start - 1) + 1;
  const before = text.slice(lineStart, fit.span.start);
  const indent = /^[ \t]*(?=(?:\w+\s*=\s*)?$)/.exec(before)?.[0];
  if (source === null || fit.path !== facts.path || indent === undefined || !statements.areInSequence(compile.span, fit.span)) return null;
  return { span: { start: lineStart, end: lineStart }, newText: `${indent}${source}\n` };
}
