import { wrappedCell } from "../../interpret/library/graph/recurrent.ts";
import { isSequence, type ObjectValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known } from "../fact.ts";
import type { ConfigFact } from "../layer.ts";
import { scalarFact } from "./graph-dropout.ts";
import type { LiftContext } from "./lift-context.ts";
import type { Feeds } from "./lift-graph.ts";

/** What `DropoutWrapper` is given to keep. */
const keepArguments = ["input_keep_prob", "output_keep_prob", "state_keep_prob"] as const;

interface WrapperConfig {
  readonly config: Readonly<Record<string, ConfigFact>>;
  readonly openConfig?: Readonly<Record<string, string>>;
}

/**
 * What the cells of a recurrent network keep of their inputs, outputs and states in training, and in evaluation where that is
 * another fraction ("evaluation_output_keep_prob"): a number, or one for each cell.
 */
export function wrapperConfig(
  context: LiftContext,
  cells: readonly ObjectValue[],
  { feeds, place }: { readonly feeds: Feeds; readonly place: Place },
): WrapperConfig {
  const config: Record<string, ConfigFact> = {};
  const open: Record<string, string> = {};
  const single = cells.flatMap(cellsOf);
  const note = (name: string, facts: readonly Fact<number>[]): void => {
    const values = facts.map((fact) => (fact.known ? fact.value : 1));
    const reason = facts.find((fact) => !fact.known);
    if (reason && !reason.known) open[name] = reason.reason;
    else config[name] = new Set(values).size === 1 ? (values[0] ?? 1) : values;
  };
  for (const name of keepArguments) {
    const read = (feed: Feeds["training"]) => single.map((cell) => keptOf(context, cell, { name, feed, place }));
    const [training, evaluation] = [read(feeds.training), feeds.evaluation ? read(feeds.evaluation) : null];
    if (training.every((fact) => fact.known && fact.value === 1) && !evaluation?.some((fact) => !fact.known || fact.value !== 1)) continue;
    note(name, training);
    if (evaluation && JSON.stringify(evaluation.map(keptValue)) !== JSON.stringify(training.map(keptValue)))
      note(`evaluation_${name}`, evaluation);
    // Where nothing evaluates, what is fed in training only is not dropped then.
    if (!evaluation && single.some((cell) => cell.arguments.named.get(name)?.value.kind === "tensor")) config[`evaluation_${name}`] = 1;
  }
  return { config, ...(Object.keys(open).length > 0 ? { openConfig: open } : {}) };
}

function keptValue(fact: Fact<number>): number | null {
  return fact.known ? fact.value : null;
}

/** The cells of a stack, each with the wrapper around it. */
function cellsOf(cell: ObjectValue): readonly ObjectValue[] {
  const cells = cell.arguments.named.get("cells")?.value;
  const parts: readonly Value[] = cells && isSequence(cells) ? cells.elements : [cell];
  return parts.flatMap((one) => (one.kind === "object" ? (one === cell ? [one] : cellsOf(one)) : []));
}

function keptOf(
  context: LiftContext,
  cell: ObjectValue,
  { name, feed, place }: { readonly name: string; readonly feed: Feeds["training"]; readonly place: Place },
): Fact<number> {
  const given = wrappedCell(cell) ? cell.arguments.named.get(name) : undefined;
  return given ? scalarFact(context, given.value, feed, context.place(given.span)) : known(1, "default", place);
}
