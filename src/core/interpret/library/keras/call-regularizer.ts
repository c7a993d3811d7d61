import type { CallExpression } from "../../../python/syntax.ts";
import type { Span } from "../../../text/span.ts";
import { makeTensor } from "../../tensor.ts";
import { float, numberOf, type ObjectValue, unknownValue, type Value } from "../../value.ts";

interface Place {
  readonly call: CallExpression | null;
  readonly span: Span;
}

/**
 * A regularizer that the program calls on a tensor: its factors times what they weigh. That of `tf.contrib.layers` is given a
 * `scale`, which weighs half of the squares.
 */
export function callRegularizer(regularizer: ObjectValue, weights: Value, { call, span }: Place): Value {
  const { named, extra } = regularizer.arguments;
  const tensor = (operation: string, inputs: readonly Value[]) => makeTensor({ operation, inputs, shape: [], call, span });
  const weighed = (factor: Value, sum: Value) => tensor("multiply", [factor, sum]);
  const factorOf = (name: string, otherwise: number) => named.get(name)?.value ?? named.get("l")?.value ?? float(otherwise, span);
  const each = (operation: string) => {
    const shape = weights.kind === "tensor" ? weights.shape : null;
    return tensor("reduce_sum", [makeTensor({ operation, inputs: [weights], shape, call, span })]);
  };
  const kind = (regularizer.type.split(".").at(-1) ?? "").toLowerCase().replace("_", "");
  const scale = named.get("scale")?.value ?? (named.size === 0 ? extra[0]?.value : undefined);
  if (scale && kind !== "l1l2") return weighed(scale, kind === "l2" ? tensor("l2_loss", [weights]) : each("abs"));
  if (kind === "l1") return weighed(factorOf("l1", 0.01), each("abs"));
  if (kind === "l2") return weighed(factorOf("l2", 0.01), each("square"));
  if (kind !== "l1l2") return unknownValue(`\`${regularizer.type}\` is not followed`, span);
  const [l1, l2] = [factorOf("l1", 0.01), factorOf("l2", 0.01)];
  const [first, second] = [weighed(l1, each("abs")), weighed(l2, each("square"))];
  return numberOf(l1) === 0 ? second : numberOf(l2) === 0 ? first : tensor("add", [first, second]);
}
