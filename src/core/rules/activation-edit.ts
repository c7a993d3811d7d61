import type { Activation } from "../model/layer.ts";
import type { Place, TextEdit } from "../text/span.ts";
import type { FinalActivation } from "./final-activation.ts";
import type { RuleFacts } from "./rule.ts";
import { addArgument, callAt, quoted, removeKeyword, renameCallee, replaceString, unwrapCall } from "./source-edits.ts";

/** Keras's and TensorFlow's name of an activation. */
const spelling = new Map<Activation, string>([["hardSigmoid", "hard_sigmoid"]]);

/**
 * The edit that gives a layer or an operation another activation, or none ("linear"); null where it is written in a way that is
 * not understood.
 */
export function activationEdit(facts: RuleFacts, { layer, name, place }: FinalActivation, wanted: Activation): TextEdit | null {
  const word = spelling.get(wanted) ?? wanted;
  if (!layer && wanted === "linear" && isReluByDefault(facts, place)) return place && addArgument(facts, place, "activation_fn=None");
  if (!layer) return wanted === "linear" ? unwrapCall(facts, place) : name === "linear" ? null : renameCallee(facts, place, word);
  const given = layer.arguments.get("activation");
  if (!given) return layer.place && name === "linear" ? addArgument(facts, layer.place, `activation=${quoted(facts, word)}`) : null;
  if (wanted === "linear" && layer.type !== "Activation" && given.isKeyword) return removeKeyword(facts, "activation", given.place);
  return replaceString(facts, given.place, word);
}

/** Whether a layer function of `tf.contrib` is called without saying its activation: it applies relu. */
function isReluByDefault(facts: RuleFacts, place: Place | null): boolean {
  const call = callAt(facts, place);
  return (
    call !== null &&
    /^tensorflow\.contrib\.(layers|slim)\.(fully_connected|conv2d|convolution2d)$/.test(call.canonicalName) &&
    call.arguments.every(({ name, positional }) => name !== "activation_fn" && !(positional && name === null))
  );
}
