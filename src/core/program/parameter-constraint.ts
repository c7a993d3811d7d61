import type { Operand } from "../model/computation.ts";
import type { Layer, Parameter } from "../model/layer.ts";
import { NotExecutable } from "./not-executable.ts";
import type { Constraint } from "./program.ts";

/** The first part of the argument that constrains a parameter: `depthwise_constraint`. */
const prefixes: Readonly<Record<string, string>> = {
  recurrent_kernel: "recurrent",
  depthwise_kernel: "depthwise",
  pointwise_kernel: "pointwise",
};

/** What a parameter is held to after each step; null for nothing. */
export function constraintOn(layer: Layer, { name }: Parameter): Constraint | null {
  const argument = `${prefixes[name] ?? name}_constraint`;
  const open = layer.openConfig?.[argument];
  const given = layer.objects?.[argument] ?? layer.config[argument];
  const refuse = () => new NotExecutable(`\`${argument}\` of ${layer.type} is not executed yet`);
  if (open !== undefined && given === undefined) throw refuse();
  if (given === undefined || given === null) return null;
  const { type, settings } = readObject(given as Operand, refuse);
  const number = (key: string, otherwise: number): number => {
    const value = settings[key] ?? otherwise;
    if (typeof value !== "number") throw refuse();
    return value;
  };
  const axis = settings.axis ?? 0;
  const axes = (Array.isArray(axis) ? (axis as readonly Operand[]) : [axis]).map((one) => {
    if (typeof one !== "number") throw refuse();
    return one;
  });
  switch (type.toLowerCase().replaceAll("_", "")) {
    case "maxnorm":
      return { kind: "maxNorm", maxValue: number("max_value", 2), axes };
    case "minmaxnorm":
      return { kind: "minMaxNorm", minValue: number("min_value", 0), maxValue: number("max_value", 1), rate: number("rate", 1), axes };
    case "unitnorm":
      return { kind: "unitNorm", axes };
    case "nonneg":
      return { kind: "nonNegative" };
    default:
      throw refuse();
  }
}

interface ReadObject {
  readonly type: string;
  readonly settings: Readonly<Record<string, Operand>>;
}

function readObject(given: Operand, refuse: () => NotExecutable): ReadObject {
  const last = (name: string) => name.split(".").at(-1) ?? name;
  if (typeof given === "string") return { type: last(given), settings: {} };
  if (given !== null && typeof given === "object" && "type" in given) return { type: last(given.type), settings: given.arguments };
  if (given !== null && typeof given === "object" && "name" in given) return { type: last(given.name), settings: {} };
  throw refuse();
}
