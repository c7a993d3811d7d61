import type { CallFact } from "../analysis.ts";
import { remember } from "../api/facts/remember.ts";
import type { ValueFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import { runsEagerly } from "./graph-mode.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { callAt, sourceAt, unsafeFix } from "./source-edits.ts";
import { originOf } from "./value-origin.ts";

export const discardedResult: Rule = {
  code: "KP612",
  name: "discarded-result",
  category: "shapes and wiring",
  severity: "warning",
  since: "0.2.0",
  catalogue: [81],
  fix: "unsafe",
  docs: {
    what: "A layer, an operation, a method of an array or of a data set is applied, and its result is thrown away: the line does nothing.",
    why: "Layers and operations change no tensor, they give a new one, and so do `x.reshape(…)`, `x.astype(…)`, `x / 255` and `dataset.batch(32)`. Without an assignment the program goes on without them: a dropout that never drops, images that are not scaled, a data set that is not in batches. In a graph, what `optimizer.minimize` gives has to be run by the session.",
    bad: `from tensorflow import keras
inputs = keras.Input((784,))
hidden = keras.layers.Dense(128, activation="relu")(inputs)
keras.layers.Dropout(0.5)(hidden)
outputs = keras.layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)
`,
    good: `from tensorflow import keras
inputs = keras.Input((784,))
hidden = keras.layers.Dense(128, activation="relu")(inputs)
hidden = keras.layers.Dropout(0.5)(hidden)
outputs = keras.layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)
`,
    fine: "Methods that change an array in its place, such as `fill` and `sort`; calling a model or a layer on an array or on zeros to build its weights, and what a notebook's cell shows, are not reported.",
    fixSafety: "Unsafe: the result gets the name of what it is made of, which something else may still need as it was.",
    references: ["https://keras.io/guides/functional_api/"],
  },
  check(facts, report) {
    const isLost = ({ place }: ValueFact) => place !== null && place.path === facts.path && facts.statements.isDiscarded(place.span);
    const tell = (place: Place, what: string, input: ValueFact | undefined) =>
      report({
        place,
        message: `The result of \`${what}\` is not used: this line does nothing`,
        explanation: `\`${what}\` gives a new value and leaves its input as it is. Assign the result and go on with it.`,
        related: goesOn(input),
        ...assigned(facts, place),
      });
    for (const { layer, inputs, outputs, place } of facts.flow.layerCalls) {
      if (layer.isModel || layer.isOwn || !place || !outputs.some(isLost) || !inputs.some((input) => isSymbolic(input))) continue;
      tell(place, layer.type, inputs[0]);
    }
    for (const tensor of facts.flow.tensors) {
      if (!pure.has(tensor.type ?? "") || !tensor.place || !isLost(tensor) || !tensor.inputs.some((input) => isSymbolic(input))) continue;
      tell(tensor.place, tensor.type ?? "", tensor.inputs[0]);
    }
    for (const { kind, place } of facts.flow.notes) {
      if (kind !== "unused" || place.path !== facts.path || isMeant(facts, place)) continue;
      report({
        place,
        message: "The result is not used: this line does nothing",
        explanation: "Arithmetic gives a new array and leaves the old one as it is. Assign the result and go on with it.",
        ...assigned(facts, place),
      });
    }
    const isGraph = !runsEagerly(facts);
    for (const call of facts.calls) {
      const { canonicalName: name, place } = call;
      if (isGraph && trains(name) && !isMeant(facts, place) && !isFoundByName(facts)) {
        report({
          place,
          message: "The operation that trains is thrown away: nothing can run it",
          explanation: "In a graph this only makes an operation. Keep it, and run it with the session.",
        });
      } else if (isPureCall(call) && !isMeant(facts, place)) tell(place, name.slice(name.lastIndexOf(".") + 1), undefined);
    }
  },
};

/** Whether something takes the value, or an error is what is waited for. */
function isMeant({ statements }: RuleFacts, { span }: Place): boolean {
  return !statements.isDiscarded(span) || statements.isGuarded(span);
}

const trains = /* @__PURE__ */ nameTest(/^tensorflow\.train\.\w*Optimizer\.(minimize|apply_gradients)$/);

/** Operations can also be had from the graph. */
function isFoundByName({ flow }: RuleFacts): boolean {
  return flow.calls.some(({ name }) => /get_operation|get_collection|as_graph_element|import_meta_graph|contrib\./.test(name));
}

/** Functions and methods that only give a new value, by what they belong to. */
const pureCalls: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^tensorflow\.data\.Dataset$/,
    new Set(
      "batch cache concatenate enumerate filter flat_map interleave map padded_batch prefetch repeat shard shuffle skip take unbatch window".split(
        " ",
      ),
    ),
  ],
  [/^numpy\.ndarray$/, new Set("reshape astype transpose flatten ravel squeeze swapaxes".split(" "))],
  [
    /^numpy$/,
    new Set("reshape expand_dims squeeze transpose swapaxes concatenate append delete insert vstack hstack stack flip".split(" ")),
  ],
  [/^tensorflow$/, new Set("reshape cast expand_dims squeeze transpose one_hot clip_by_value concat stack".split(" "))],
  [/^keras\.utils$/, new Set(["to_categorical", "normalize", "pad_sequences"])],
  [/^keras\.preprocessing\.sequence$/, new Set(["pad_sequences"])],
];

const isListed = /* @__PURE__ */ remember((name) => {
  const at = name.lastIndexOf(".");
  return pureCalls.some(([owners, names]) => names.has(name.slice(at + 1)) && owners.test(name.slice(0, at)));
});

function isPureCall(call: CallFact): boolean {
  if (!isListed(call.canonicalName) || !call.isComplete) return false;
  // NumPy puts the result into `out`, the third of these functions, where it is given.
  const { arguments: given } = call;
  return !given.some(({ name }) => name === "out") && (given.length < 3 || !call.canonicalName.startsWith("numpy."));
}

/** Gives the result the name of what it is made of, where that has one. */
function assigned(facts: RuleFacts, place: Place): ReturnType<typeof unsafeFix> {
  const call = callAt(facts, place);
  const receiver = /^([A-Za-z_]\w*)\.\w+$/.exec((call && sourceAt(facts, call.callee)) ?? "")?.[1];
  const isMethod = call !== null && /^(tensorflow\.data\.Dataset|numpy\.ndarray)\./.test(call.canonicalName);
  const text = sourceAt(facts, place) ?? "";
  const input = isMethod
    ? receiver
    : call
      ? sourceAt(facts, call.arguments[0]?.place)
      : (/\(([A-Za-z_]\w*)\)$/.exec(text)?.[1] ?? /^([A-Za-z_]\w*)\s*[-+*/]/.exec(text)?.[1]);
  const { start } = place.span;
  const edit: TextEdit | null = input && /^[A-Za-z_]\w*$/.test(input) ? { span: { start, end: start }, newText: `${input} = ` } : null;
  return unsafeFix("Assign the result", edit);
}

function goesOn(input: ValueFact | undefined): readonly { readonly place: Place; readonly message: string }[] {
  const place = input && originOf(input);
  return place ? [{ place, message: "This goes on unchanged" }] : [];
}

/** Operations that do nothing but give a tensor, and that nobody calls only to look at the result. */
const pure = new Set(
  "relu relu6 elu selu softplus sigmoid tanh softmax dropout reshape squeeze expand_dims transpose max_pool avg_pool conv2d bias_add batch_normalization l2_normalize cast clip_by_value one_hot".split(
    " ",
  ),
);

/** Whether a tensor is part of a model's graph, computed from its inputs. */
function isSymbolic(value: ValueFact, seen = new Set<ValueFact>()): boolean {
  if (seen.has(value) || seen.size > 2_000) return false;
  seen.add(value);
  // An array that a model was called on is no input of a graph.
  if (value.type === "placeholder" && value.kind === "tensor") return value.inputs.length === 0;
  return value.kind === "tensor" && value.inputs.some((input) => isSymbolic(input, seen));
}
