import type { ValueFact } from "../model/flow/flow.ts";
import { once } from "../model/once.ts";
import type { Rule, RuleFacts } from "./rule.ts";

export const epsilonUnderflow: Rule = {
  code: "KP410",
  name: "epsilon-underflow",
  category: "optimizer",
  severity: "error",
  since: "0.2.0",
  catalogue: [53],
  fix: "none",
  docs: {
    what: "An optimizer's epsilon is zero, or becomes zero in 16-bit floats.",
    why: "Adam and RMSprop divide by √v + ε. Where a weight had no gradient so far, v is 0, and with ε = 0 the step is 0/0 = NaN. In float16 everything below 3 · 10⁻⁸ is zero: `tf.train.AdamOptimizer`'s default of 10⁻⁸ is.",
    bad: `from tensorflow import keras
optimizer = keras.optimizers.Adam(0.001, epsilon=0.0)
`,
    good: `from tensorflow import keras
optimizer = keras.optimizers.Adam(0.001, epsilon=1e-7)
`,
    fine: "Mixed precision, where variables have 32 bits.",
    fixSafety: "No fix: 1e-7 in 32 bits and 1e-4 in 16 bits are usual.",
    references: ["https://keras.io/api/optimizers/adam/"],
  },
  check(facts, report) {
    const isHalf = once(() => hasHalfWeights(facts));
    for (const call of facts.flow.calls) {
      const standard = standards.get(call.name);
      if (standard === undefined) continue;
      const epsilon = call.arguments.get("epsilon");
      // Keras takes None for its own default.
      const value = epsilon ? (epsilon.value.plain ?? 1e-7) : standard;
      // Half of float16's smallest number rounds to zero.
      if (typeof value !== "number" || value < 0 || value > (isHalf() ? 2 ** -25 : 0)) continue;
      report({
        place: epsilon?.place ?? call.place,
        message:
          value === 0
            ? "An epsilon of zero divides 0 by 0 where a weight has no gradient yet"
            : `In float16 an epsilon of ${value} is zero: the first weight without a gradient becomes NaN`,
        explanation: "The step is divided by √v + ε, and v starts at 0.",
      });
    }
  },
};

/** The epsilons of optimizers that nobody gives one. */
const standards: ReadonlyMap<string, number> = new Map([
  ...["Adam", "Adamax", "Nadam", "RMSprop"].map((name) => [`keras.optimizers.${name}`, 1e-7] as const),
  ["tensorflow.train.AdamOptimizer", 1e-8],
  ["tensorflow.train.RMSPropOptimizer", 1e-10],
]);

/** Whether weights have 16 bits: all of Keras's, or a variable of the program's own. */
function hasHalfWeights({ flow }: RuleFacts): boolean {
  return flow.calls.some(
    (call) =>
      (/\.set_floatx$/.test(call.name) && [...call.arguments.values()].some(({ value }) => value.plain === "float16")) ||
      (/^tensorflow\.(Variable|get_variable)$/.test(call.name) && isHalfType(call.arguments.get("dtype")?.value)),
  );
}

function isHalfType(dtype: ValueFact | undefined): boolean {
  return dtype?.plain === "float16" || /\.(float16|half)$/.test(dtype?.type ?? "");
}
