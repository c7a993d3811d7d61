import type { Fix } from "../analysis.ts";
import type { EventFact, ModelFact, ValueFact } from "../model/flow/flow.ts";
import type { Expression } from "../python/syntax.ts";
import { firstArray } from "./first-array.ts";
import type { RuleFacts } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

/**
 * The fix that divides the images of a Keras data set by 255 in the line below the one that loads them, those to test on too.
 * None where they are loaded in another way, or where some of what the model sees is scaled already.
 */
export function scaleLoadedImages(facts: RuleFacts, model: ModelFact, dataSet: string): { readonly fix?: Omit<Fix, "scope"> } {
  const loads = facts.flow.calls.filter(({ name }) => name === `keras.datasets.${dataSet}.load_data`);
  const [load, another] = loads;
  const assignment = load?.place.path === facts.path ? facts.statements.assignmentOf(load.place.span) : null;
  const names = assignment ? imageNames(assignment.targets) : null;
  if (another || !assignment || !names || !model.events.every(seesRaw)) return {};
  const { start, end } = assignment.span;
  const line = facts.text.slice(0, start).split("\n").at(-1) ?? "";
  const indent = /^\s*$/.test(line) ? line : null;
  if (indent === null) return {};
  const newText = `\n${indent}${names.join(", ")} = ${names.map((name) => `${name} / 255.0`).join(", ")}`;
  return unsafeFix("Divide all images by 255 where they are loaded", { span: { start: end, end }, newText });
}

/** `(x, y), (x_test, y_test)`: the names of the images. */
function imageNames([target, another]: readonly Expression[]): readonly string[] | null {
  if (!target || another || target.kind !== "Tuple") return null;
  const first = target.elements.map((pair) => (pair.kind === "Tuple" ? pair.elements[0] : null));
  const names = first.flatMap((element) => (element?.kind === "Name" ? [element.name] : [])).filter((name) => name !== "_");
  return names.length > 0 && first.every((element, i) => element?.kind === "Name" || target.elements[i]?.kind === "Name") ? names : null;
}

/** Whether nothing that an event gives the model is scaled yet. */
function seesRaw({ arguments: given }: EventFact): boolean {
  const validation = given.get("validation_data")?.value;
  return isRaw(given.get("x")?.value) && (!validation || validation.kind === "none" || isRaw(validation.inputs[0]));
}

function isRaw(value: ValueFact | undefined): boolean {
  const range = value && firstArray(value)?.data?.range;
  return range != null && range[1] >= 100;
}
