import type { CallFact, ModelAnalysis } from "../analysis.ts";
import type { Forecast } from "../forecast/forecast.ts";
import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { Initializer } from "../model/initializer.ts";
import type { Layer } from "../model/layer.ts";
import type { Place } from "../text/span.ts";
import type { RuleFacts } from "./rule.ts";
import { callAt } from "./source-edits.ts";

/** A place in the source where initial values are drawn: a call in a loop draws those of several layers. */
export interface InitialSite {
  readonly place: Place;
  readonly initializer: Initializer;
  readonly experiment: Experiment;
  readonly forecast: Forecast;
  readonly layers: readonly { readonly layer: Layer; readonly shape: readonly number[] }[];
  /** The call that draws, where the site is one call. */
  readonly call: CallFact | undefined;
}

/** The sites that the program itself writes for one kind of parameter, in source order, each once even where several models share it. */
export function initialSites(facts: RuleFacts, role: "kernel" | "bias"): readonly InitialSite[] {
  const sites = new Map<string, InitialSite>();
  for (const site of facts.models.flatMap((model) => sitesOf(facts, model, role))) {
    const { start, end } = site.place.span;
    if (!sites.has(`${start}:${end}`)) sites.set(`${start}:${end}`, site);
  }
  return [...sites.values()];
}

function sitesOf(facts: RuleFacts, model: ModelAnalysis, role: "kernel" | "bias"): readonly InitialSite[] {
  const sites = new Map<string, InitialSite & { readonly layers: { readonly layer: Layer; readonly shape: readonly number[] }[] }>();
  const { experiment } = model;
  for (const layer of experiment.layers) {
    for (const parameter of layer.parameters) {
      const { initializer } = parameter;
      const shape = knownValue(parameter.shape);
      if (parameter.role !== role || !initializer.known || initializer.origin !== "written" || !initializer.place || !shape) continue;
      const { place } = initializer;
      if (place.path !== facts.path) continue;
      const key = `${place.span.start}:${place.span.end}`;
      const site = sites.get(key) ?? {
        place,
        initializer: initializer.value,
        experiment,
        forecast: model.forecast,
        layers: [],
        call: callAt(facts, place) ?? undefined,
      };
      site.layers.push({ layer, shape });
      sites.set(key, site);
    }
  }
  return [...sites.values()].sort((a, b) => a.place.span.start - b.place.span.start);
}

/** "hidden layer 1", "hidden layers 2 to 5", "the output layer". */
export function nameLayers(site: InitialSite): string {
  const dense = site.experiment.layers.filter((layer) => layer.kind === "dense");
  const numbers = site.layers.map(({ layer }) => dense.findIndex((one) => one.id === layer.id) + 1);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (first === dense.length) return "the output layer";
  if (first === last) return `hidden layer ${first}`;
  return last === dense.length ? `layers ${first} to ${last}` : `hidden layers ${first} to ${last}`;
}

/** The source of an argument by its parameter's name. */
export function argumentText(facts: RuleFacts, call: CallFact, name: string): string | null {
  const found = call.arguments.find((argument) => argument.name === name);
  return found ? facts.text.slice(found.place.span.start, found.place.span.end) : null;
}
