import type { ModelFact, ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";

export const sharedOptimizer: Rule = {
  code: "KP407",
  name: "shared-optimizer",
  category: "optimizer",
  severity: "error",
  since: "0.2.0",
  catalogue: [101],
  fix: "none",
  docs: {
    what: "Two models are compiled, or trained in a loop, with one and the same optimizer object.",
    why: "An optimizer keeps moving averages for the weights that it was built with. Since Keras 2.11 the second model raises `KeyError: The optimizer cannot recognize variable …`; before, steps of one model count in the other's schedule.",
    bad: `import numpy as np
from tensorflow import keras
optimizer = keras.optimizers.Adam(0.001)
first = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
second = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1)])
first.compile(optimizer, "mse")
second.compile(optimizer, "mse")
first.fit(np.zeros((9, 4)), np.zeros((9, 1)))
second.fit(np.zeros((9, 8)), np.zeros((9, 1)))
`,
    good: `import numpy as np
from tensorflow import keras
first = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
second = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1)])
first.compile(keras.optimizers.Adam(0.001), "mse")
second.compile(keras.optimizers.Adam(0.001), "mse")
first.fit(np.zeros((9, 4)), np.zeros((9, 1)))
second.fit(np.zeros((9, 8)), np.zeros((9, 1)))
`,
    fine: 'The same name of an optimizer (`"adam"`) twice; one optimizer for a model that is compiled again; models that are parts of each other.',
    fixSafety: "No fix: which of the two gets another optimizer makes no difference, but where it is made does.",
    references: ["https://keras.io/api/optimizers/"],
  },
  check(facts, report) {
    const { generation } = facts.generation;
    if (generation !== "tf2" && generation !== "keras3") return;
    // Optimizers from before Keras 2.11 make a state for every weight that they meet.
    const old: ReadonlySet<Place> = new Set(facts.flow.calls.filter(({ written }) => /\.legacy\./.test(written)).map(({ place }) => place));
    const users = new Map<ValueFact, ModelFact>();
    for (const model of facts.flow.models) {
      const given = model.compile?.arguments.get("optimizer");
      if (!model.compile || !given || given.value.kind !== "object" || !/^keras\.optimizers\.[A-Z]/.test(given.value.type ?? "")) continue;
      const first = users.get(given.value);
      if (given.value.place && old.has(given.value.place)) continue;
      const isTrained = (one: ModelFact) => one.events.some(({ kind }) => kind === "fit");
      if (!first) users.set(given.value, model);
      else if (first.compile && first.compile.place.span.start !== model.compile.place.span.start && isTrained(first) && isTrained(model))
        report({
          place: given.place,
          message: "This optimizer already belongs to another model",
          explanation: "An optimizer keeps a state for each weight of the model that it was first used with. Make one for each model.",
          related: [{ place: first.compile.place, message: "Compiled with it here" }],
        });
    }
    for (const { place, first } of appliedToTwo(facts, old))
      report({
        place,
        message: "This optimizer already trains another model",
        explanation: "An optimizer keeps a state for each weight of the model that it was first used with. Make one for each model.",
        related: [{ place: first, message: "The other model's weights" }],
      });
  },
};

/** Where gradients are applied by an optimizer that was applied to the weights of another model before. */
function appliedToTwo({ flow }: RuleFacts, old: ReadonlySet<Place>): readonly { readonly place: Place; readonly first: Place }[] {
  // What is built for the weights of both knows them all.
  if (flow.calls.some(({ name }) => /^keras\.optimizers\.\w+\.build$/.test(name))) return [];
  const users = new Map<ValueFact, { readonly model: ValueFact; readonly place: Place }>();
  return flow.trainings.flatMap(({ optimizer, model, place }) => {
    if (!model || !place || !/^keras\.optimizers\.[A-Z]/.test(optimizer.type ?? "")) return [];
    if (optimizer.kind !== "object" || (optimizer.place && old.has(optimizer.place))) return [];
    const first = users.get(optimizer);
    if (!first) users.set(optimizer, { model, place });
    const isOther = first && first.model !== model && first.place.span.start !== place.span.start;
    return isOther && !isWithin(flow, model, first.model) && !isWithin(flow, first.model, model) ? [{ place, first: first.place }] : [];
  });
}

/** Whether a model's outputs are computed by another one. */
function isWithin({ models }: RuleFacts["flow"], outer: ValueFact, inner: ValueFact): boolean {
  const model = models.find(({ layer }) => layer.value === outer);
  if (!model || model.kind === "subclass") return true;
  const open = [...model.outputs];
  const seen = new Set(open);
  for (let value = open.pop(); value; value = open.pop()) {
    if (value.layerCall?.layer.value === inner) return true;
    const before = value.layerCall ? value.layerCall.inputs : value.inputs;
    for (const input of before) if (!seen.has(input)) open.push(input);
    for (const input of before) seen.add(input);
  }
  return model.layers?.some(({ value }) => value === inner) ?? false;
}
