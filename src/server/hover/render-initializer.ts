import { type CallFact, describeInitializer, type Initializer } from "../../core/index.ts";
import { localize } from "../localize.ts";
import type { DrawnParameter } from "./find-subject.ts";
import { nameAll } from "./titles.ts";

/** "Draws the kernels of `dense_1` to `dense_6` from **N(0, 1)** (by default `mean=0`, `stddev=1`)". */
export function renderDrawn(call: CallFact, drawn: readonly DrawnParameter[]): string {
  const [first] = drawn;
  if (!first) return "";
  const { value } = first.initializer;
  const weights = [...new Set(drawn.map(({ role }) => role))].map(drawn.length === 1 ? nameOne : nameSeveral);
  const what = weights.reduce((before, one) => localize("{0} and {1}", before, one));
  const layers = nameAll(drawn.map(({ layer }) => layer.name));
  const start = `**${describeInitializer(value)}**`;
  const isFixed = value.kind === "constant" || value.kind === "identity";
  const text = isFixed
    ? localize("Sets the {0} of {1} to {2}", what, layers, start)
    : localize("Draws the {0} of {1} from {2}", what, layers, start);
  const defaults = defaultsOf(call, value).map((one) => `\`${one}\``);
  return defaults.length > 0 ? `${text} (${localize("by default {0}", defaults.join(", "))})` : text;
}

type Role = DrawnParameter["role"];

/** Kernels and biases have names in prose, the rest the layers' own. */
function nameOne(role: Role): string {
  return role === "kernel" ? localize("kernel") : role === "bias" ? localize("bias") : role;
}

function nameSeveral(role: Role): string {
  if (role === "kernel") return localize("kernels");
  if (role === "bias") return localize("biases");
  return role;
}

/** Arguments of the distribution that the call leaves to this version's defaults. */
function defaultsOf(call: CallFact, initializer: Initializer): readonly string[] {
  const given = new Set(call.arguments.map(({ name }) => name));
  const left = (names: Readonly<Record<string, number>>) =>
    Object.entries(names).flatMap(([name, value]) => (given.has(name) ? [] : [`${name}=${value}`]));
  switch (initializer.kind) {
    case "normal":
    case "truncatedNormal":
      return left({ mean: initializer.mean, stddev: initializer.stddev });
    case "uniform":
      return left({ minval: initializer.low, maxval: initializer.high });
    case "varianceScaling":
    case "constant":
    case "gates":
    case "orthogonal":
    case "identity":
      return [];
  }
}
