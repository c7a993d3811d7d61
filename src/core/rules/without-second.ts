import type { Fix } from "../analysis.ts";
import { activationEdit } from "./activation-edit.ts";
import type { FinalActivation } from "./final-activation.ts";
import type { LossUse } from "./loss-uses.ts";
import type { RuleFacts } from "./rule.ts";
import { callAt, replaceSource, unsafeFix } from "./source-edits.ts";

/** The fix for an activation that the loss applies once more: the loss is told so, or the model's own is left out. */
export function withoutSecond(facts: RuleFacts, use: LossUse, first: FinalActivation): { readonly fix?: Omit<Fix, "scope"> } {
  const flag = callAt(facts, use.place)?.arguments.find(({ name }) => name === "from_logits");
  return flag
    ? unsafeFix("Tell the loss that it gets probabilities", replaceSource(facts, flag.place, "False"))
    : unsafeFix(`Give the loss the values before the ${first.name}`, activationEdit(facts, first, "linear"));
}
