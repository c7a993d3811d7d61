import type { Fix } from "../analysis.ts";
import type { LossUse } from "./loss-uses.ts";
import type { RuleFacts } from "./rule.ts";
import { replaceString, unsafeFix } from "./source-edits.ts";

/** The fix that names the categorical cross-entropy which takes these labels; none where their form is not known. */
export function categoricalLoss(facts: RuleFacts, { labels, output, place }: LossUse): { readonly fix?: Omit<Fix, "scope"> } {
  const [units, width] = [output.shape?.at(-1), labels?.shape?.at(-1)];
  const isOneHot = labels?.data?.isOneHot === true || (labels?.shape?.length === 2 && width != null && width > 1 && width === units);
  const isNumbers = labels?.data?.isOneHot === false && labels.data.part === "labels" && labels.shape?.length === 1;
  if (!isOneHot && !isNumbers) return {};
  const name = isOneHot ? "categorical_crossentropy" : "sparse_categorical_crossentropy";
  return unsafeFix(`Use \`${name}\``, replaceString(facts, place, name));
}
