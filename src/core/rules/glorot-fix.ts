import type { CallFact, Fix } from "../analysis.ts";
import { argumentText, type InitialSite } from "./initial-sites.ts";
import { modulePrefix } from "./module-prefix.ts";
import type { RuleFacts } from "./rule.ts";
import { quoted, replaceString } from "./source-edits.ts";

type SiteFix = Omit<Fix, "scope">;

const title = "Draw these weights from Glorot's uniform distribution";
const tensors = new Set(
  ["random_normal", "truncated_normal", "random_uniform", "zeros", "ones", "constant"].map((name) => `tensorflow.${name}`),
);
const factories = new Set(
  ["random_normal", "truncated_normal", "random_uniform", "zeros", "ones", "constant"].map((name) => `tensorflow.${name}_initializer`),
);

/**
 * The edit that makes a site draw from Glorot's uniform distribution in the API that it is written in, keeping shape,
 * dtype, seed and name; null where the site is written in a way that is not understood. What is written was run
 * with TensorFlow 1.15.5 and 2.21.0, Keras 2.2.5 and 3.15.1.
 */
export function glorotFix(facts: RuleFacts, site: Pick<InitialSite, "place" | "call">): SiteFix | null {
  const named = replaceString(facts, site.place, "glorot_uniform");
  if (named) return { title, applicability: "safe", edits: [named] };
  const call = site.call ?? calledInitializer(facts, site);
  if (!call || call.arguments.some((argument) => argument.name === null)) return null;
  const name = call.canonicalName;
  const newText = tensors.has(name)
    ? drawingTensor(facts, call)
    : factories.has(name)
      ? tensorFlowInitializer(facts, call, true)
      : name.startsWith("keras.initializers.")
        ? kerasInitializer(facts, call, site)
        : null;
  return newText === null ? null : { title, applicability: "safe", edits: [{ span: call.place.span, newText }] };
}

/** In `RandomNormal(stddev=1.0)([784, 128])`, the site is the whole; the initializer is what is called. */
function calledInitializer(facts: RuleFacts, { place }: Pick<InitialSite, "place">): CallFact | undefined {
  return facts.calls.find(
    ({ place: { span } }) => span.start === place.span.start && span.end < place.span.end && facts.text[span.end] === "(",
  );
}

function drawingTensor(facts: RuleFacts, call: CallFact): string | null {
  const initializer = tensorFlowInitializer(facts, call, false);
  const shape = argumentText(facts, call, "shape");
  if (!initializer || !shape) return null;
  const dtype = argumentText(facts, call, "dtype");
  const drawn = `${initializer}(${shape}${dtype ? `, dtype=${dtype}` : ""})`;
  const operation = argumentText(facts, call, "name");
  return operation ? `${modulePrefix(facts, call)?.text}.identity(${drawn}, name=${operation})` : drawn;
}

/** `tf.glorot_uniform_initializer()` exists in TensorFlow 1 and `tf.compat.v1` only, `GlorotUniform` not in TensorFlow 1. */
function tensorFlowInitializer(facts: RuleFacts, call: CallFact, withType: boolean): string | null {
  const prefix = modulePrefix(facts, call);
  if (!prefix) return null;
  const { generation } = facts.generation;
  const isMixed = facts.calls.some((other) => other.qualifiedName.startsWith("tensorflow.compat.v1."));
  const path =
    generation === "tf1"
      ? `${prefix.isCompat || !isMixed ? prefix.text : `${prefix.text}.compat.v1`}.glorot_uniform_initializer`
      : `${prefix.text}.keras.initializers.${generation === "keras2" ? "glorot_uniform" : "GlorotUniform"}`;
  const seed = argumentText(facts, call, "seed");
  const dtype = withType && generation === "tf1" ? argumentText(facts, call, "dtype") : null;
  return `${path}(${[seed && `seed=${seed}`, dtype && `dtype=${dtype}`].filter((part) => part).join(", ")})`;
}

/** A layer's own argument takes the name; anywhere else the object is made in the module that the program uses. */
function kerasInitializer(facts: RuleFacts, call: CallFact, { place }: Pick<InitialSite, "place">): string | null {
  const { start, end } = call.place.span;
  const isArgument = facts.calls.some(
    (other) =>
      other.qualifiedName.startsWith("keras.layers.") &&
      other.arguments.some((argument) => argument.place.span.start === start && argument.place.span.end === end),
  );
  if (isArgument) return quoted(facts, "glorot_uniform");
  const callee = facts.text.slice(call.callee.span.start, call.callee.span.end);
  const module = callee.slice(0, Math.max(0, callee.lastIndexOf(".")));
  const isCalled = place.span.end > end;
  // Keras 2 and TensorFlow 1 know the small spelling only, Keras 3 both.
  const seed = argumentText(facts, call, "seed");
  if (/(^|\.)initializers$/.test(module)) return `${module}.glorot_uniform(${seed ? `seed=${seed}` : ""})`;
  return isCalled ? null : quoted(facts, "glorot_uniform");
}
