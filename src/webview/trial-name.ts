import type { ParityEvent, TrialTitle } from "../protocol/parity-event.ts";
import { differenceName } from "./difference-name.ts";
import { fileName } from "./format.ts";

/** A trial for people: "mnist_tf1.py with kernel initializer of A, repeat 2 of 3". */
export function trialName(title: TrialTitle, plan: Extract<ParityEvent, { type: "plan" }> | null): string {
  const variant = plan?.variants.find(({ side }) => side === title.base);
  const base = variant ? fileName(variant.path) : title.base.toUpperCase();
  const other = title.base === "a" ? "B" : "A";
  const swapped =
    title.swapped.length > 2 ? `${title.swapped.length} parts` : title.swapped.map((id) => differenceName(id).toLowerCase()).join(" and ");
  return `${base}${swapped === "" ? "" : ` with ${swapped} of ${other}`}, repeat ${title.repeat + 1} of ${plan?.settings.repeats ?? "?"}`;
}
