import { canonicalName } from "../../api/canonical-name.ts";
import { numberOf, type Value } from "../../interpret/value.ts";

/**
 * A regularizer with its factors in Keras's terms: "L2(0.01)" adds 0.01 · Σw². `tf.contrib.layers.l2_regularizer(s)` adds
 * s · Σw² / 2 and is "L2(s / 2)". Undefined where it is none of these or a factor is not known.
 */
export function regularizerText(value: Value): string | undefined {
  if (value.kind === "string") return named(value.value, 0.01, 0.01);
  if (value.kind === "api") return named(canonicalName(value.name), 0.01, 0.01);
  if (value.kind !== "object") return undefined;
  const argument = (...names: readonly string[]): Value | null =>
    names.map((name) => value.arguments.named.get(name)?.value).find((one) => one !== undefined) ?? null;
  const scale = argument("scale") ?? (value.arguments.named.size === 0 ? (value.arguments.extra[0]?.value ?? null) : null);
  const type = kindOf(value.type);
  if (scale) {
    const factor = numberOf(scale);
    if (factor === null || type === "l1_l2") return undefined;
    return named(type, factor, factor / 2);
  }
  const number = (given: Value | null, otherwise: number) => (given === null ? otherwise : numberOf(given));
  const isBoth = type === "l1_l2";
  const [l1, l2] = [number(argument("l1", "l"), isBoth ? 0 : 0.01), number(argument("l2", "l"), isBoth ? 0 : 0.01)];
  return l1 === null || l2 === null ? undefined : named(type, l1, l2);
}

function kindOf(name: string): string {
  return (name.split(".").at(-1) ?? name).toLowerCase().replace("l1l2", "l1_l2");
}

function named(name: string, l1: number, l2: number): string | undefined {
  switch (kindOf(name)) {
    case "l1":
      return `L1(${rounded(l1)})`;
    case "l2":
      return `L2(${rounded(l2)})`;
    case "l1_l2":
      return l1 === 0 ? `L2(${rounded(l2)})` : l2 === 0 ? `L1(${rounded(l1)})` : `L1(${rounded(l1)}) + L2(${rounded(l2)})`;
    default:
      return undefined;
  }
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}
