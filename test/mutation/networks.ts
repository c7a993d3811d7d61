import type { CallExpression, Expression } from "../../src/core/python/syntax.ts";
import { argument, type Call, definitionAround, type Subject, textOf } from "./subject.ts";

/** A call that makes a layer. */
export interface LayerSite extends Call {
  /** "Dense", "dense", "fully_connected". */
  readonly type: string;
}

const layerName = /^(?:keras\.layers|tensorflow\.layers|slim)\.(\w+)$/;
const noLayers = /^(concatenate|add|arg_scope|l2_regularizer|variance_scaling_initializer|InputLayer|Layer)$/;

/** Layers in the order of the text, by what holds them: a list, a function, the file. */
export function layerRuns(subject: Subject): readonly (readonly LayerSite[])[] {
  const sites = subject.calls.flatMap((call): LayerSite[] => {
    const type = layerName.exec(call.name)?.[1];
    return type === undefined || noLayers.test(type) ? [] : [{ ...call, type }];
  });
  // What is wrapped belongs to its wrapper.
  const outer = sites.filter((site) => !sites.some((other) => other !== site && isArgumentOf(site.node, other.node)));
  const runs = new Map<unknown, LayerSite[]>();
  for (const site of outer.sort((a, b) => a.node.span.start - b.node.span.start)) {
    const list = subject.nodes.filter((node) => node.kind === "List" && holds(node, site.node)).at(-1);
    const key = list && list.kind === "List" && list.elements.length > 1 ? list : definitionAround(subject, site.node);
    runs.set(key, [...(runs.get(key) ?? []), site]);
  }
  return [...runs.values()];
}

function isArgumentOf(inner: CallExpression, { arguments: given }: CallExpression): boolean {
  return given.some(({ value }) => holds(value, inner));
}

function holds(outer: Expression | { readonly span: { start: number; end: number } }, { span }: CallExpression): boolean {
  return outer.span.start <= span.start && span.end <= outer.span.end;
}

export const isDense = ({ type }: LayerSite): boolean => /^(Dense|dense|fully_connected)$/.test(type);
export const isConvolution = ({ type }: LayerSite): boolean => /^(Conv\dD|conv\dd)$/.test(type);
const isDropout = ({ type }: LayerSite): boolean => /^[dD]ropout$/.test(type);

/** The text of a layer's activation; null where it has none. */
export function activationOf(subject: Subject, site: LayerSite): string | null {
  const given = activationArgument(site);
  if (given) return textOf(subject, given.value) === "None" ? null : textOf(subject, given.value).replace(/["']|.*\./g, "");
  return /^fully_connected$/.test(site.type) ? "default" : null;
}

export function activationArgument(site: LayerSite) {
  if (site.type === "fully_connected") return argument(site, "activation_fn");
  return argument(site, "activation", site.type === "dense" ? 2 : site.type === "Dense" ? 1 : undefined);
}

/** The layers with weights that end in a dense one: the last of each run, where it has `softmax`, `sigmoid` or no activation. */
export function outputLayers(subject: Subject): readonly LayerSite[] {
  return layerRuns(subject).flatMap((run) => {
    const last = run.filter((site) => isDense(site) || isConvolution(site) || /^(LSTM|GRU|Conv\dDTranspose)$/.test(site.type)).at(-1);
    return last && isDense(last) && [null, "softmax", "sigmoid"].includes(activationOf(subject, last)) ? [last] : [];
  });
}

/** Dense layers with an activation behind which, perhaps after dropout, another dense layer stands. */
export function hiddenBeforeDense(subject: Subject): readonly { readonly site: LayerSite; readonly next: LayerSite }[] {
  return layerRuns(subject).flatMap((run) =>
    run.flatMap((site, index) => {
      const next = run.slice(index + 1).find((one) => !isDropout(one));
      return next && isDense(site) && isDense(next) && activationOf(subject, site) !== null ? [{ site, next }] : [];
    }),
  );
}

/** Hidden layers with weights and an activation of their own. */
export function hiddenLayers(subject: Subject): readonly LayerSite[] {
  return layerRuns(subject).flatMap((run) => {
    const weighted = run.filter((site) => isDense(site) || isConvolution(site));
    return weighted.slice(0, -1).filter((site) => activationOf(subject, site) !== null);
  });
}

export function unitsOf(subject: Subject, site: LayerSite): number | null {
  const given = argument(site, site.type === "fully_connected" ? "num_outputs" : "units", site.type === "Dense" ? 0 : 1);
  const number = Number(given ? textOf(subject, given.value) : Number.NaN);
  return Number.isFinite(number) ? number : null;
}

/** The loss that a Keras program compiles with, as it is written: its canonical short name, and whether it takes logits. */
export interface WrittenLoss {
  readonly name: string;
  readonly fromLogits: boolean;
  /** The string, or the call of the class. */
  readonly node: Expression;
  readonly isText: boolean;
}

const lossNames: Readonly<Record<string, string>> = {
  SparseCategoricalCrossentropy: "sparse_categorical_crossentropy",
  CategoricalCrossentropy: "categorical_crossentropy",
  BinaryCrossentropy: "binary_crossentropy",
  mean_squared_error: "mse",
  MeanSquaredError: "mse",
  mean_absolute_error: "mae",
};

/** Losses that are written as strings or made of Keras's classes, in all files of the program. */
export function writtenLosses(subject: Subject): readonly WrittenLoss[] {
  const texts = subject.everywhere.flatMap((call): WrittenLoss[] => {
    const given = call.name === ".compile" ? argument(call, "loss", 1) : undefined;
    if (given?.value.kind !== "String") return [];
    const { value } = given.value;
    return [{ name: lossNames[value] ?? value, fromLogits: false, node: given.value, isText: true }];
  });
  const classes = subject.everywhere.flatMap((call): WrittenLoss[] => {
    const name = lossNames[/^keras\.losses\.(\w+)$/.exec(call.name)?.[1] ?? ""];
    const from = argument(call, "from_logits");
    if (name === undefined) return [];
    return [{ name, fromLogits: from?.value.kind === "Constant" && from.value.value === true, node: call.node, isText: false }];
  });
  return [...texts, ...classes];
}

/** The one loss of a program; null where there are several, or none that is written like that. */
export function onlyLoss(subject: Subject): WrittenLoss | null {
  const losses = writtenLosses(subject);
  return losses.length === 1 ? (losses[0] ?? null) : null;
}

/** Calls that train or evaluate. */
export function trainingCalls(subject: Subject): readonly CallExpression[] {
  return subject.everywhere
    .filter(({ name }) => /^\.(fit|fit_generator|evaluate|run|train|eval|compile|minimize)$/.test(name))
    .map(({ node }) => node);
}
