import type { ValueFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { signOfLoss } from "./sign-of-loss.ts";
import { sourceAt, unsafeFix } from "./source-edits.ts";

const takesGradients = /* @__PURE__ */ nameTest(/^tensorflow\.(GradientTape\.gradient|gradients)$/);

export const gradientAscent: Rule = {
  code: "KP241",
  name: "gradient-ascent",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [38],
  fix: "unsafe",
  docs: {
    what: "A weight is moved along the gradient of its loss instead of against it: `w.assign_add(rate * gradient)`.",
    why: "The gradient points to where the loss grows. A step of gradient descent goes the other way: w − rate · gradient. With a plus every step makes the loss larger, until it is infinite.",
    bad: `import tensorflow as tf
x, y = tf.random.normal([100, 4]), tf.random.normal([100, 1])
kernel = tf.Variable(tf.zeros([4, 1]))
for step in range(100):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(tf.matmul(x, kernel) - y))
    gradient = tape.gradient(loss, kernel)
    kernel.assign_add(0.1 * gradient)
`,
    good: `import tensorflow as tf
x, y = tf.random.normal([100, 4]), tf.random.normal([100, 1])
kernel = tf.Variable(tf.zeros([4, 1]))
for step in range(100):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(tf.matmul(x, kernel) - y))
    gradient = tape.gradient(loss, kernel)
    kernel.assign_sub(0.1 * gradient)
`,
    fine: "Inputs that are changed to make a loss larger, as adversarial examples are: only weights are reported, which something is multiplied by. Rates whose sign is not known, and what is no known loss.",
    fixSafety: "Unsafe: the sign may have been meant to be turned elsewhere.",
    references: ["https://www.tensorflow.org/guide/autodiff"],
  },
  check(facts, report) {
    const steps = stepsOf(facts);
    if (steps.length === 0) return;
    const weights = weightsOf(facts);
    for (const { variable, change, sign, place } of steps) {
      const found = gradientIn(change, sign);
      if (!found || found.sign < 0 || !isSource(found.gradient, variable) || !weights.has(variable)) continue;
      const loss = lossOf(found.gradient);
      const known = loss && signOfLoss(facts.flow, loss, 1);
      if (!loss || !known || known.sign < 0) continue;
      report({
        place,
        message: "The loss is made larger: the gradient is added to the weight",
        explanation: "A step of gradient descent goes against the gradient: subtract the rate times the gradient.",
        ...(loss.place ? { related: [{ place: loss.place, message: "The loss" }] } : {}),
        ...unsafeFix("Subtract the gradient", subtracted(facts, place)),
      });
    }
  },
};

interface Step {
  readonly variable: ValueFact;
  readonly change: ValueFact;
  readonly sign: number;
  readonly place: Place;
}

/** What is added to tensors of which a gradient is taken: by assignments, and by sums that take the variable's place. */
function stepsOf({ flow }: RuleFacts): readonly Step[] {
  if (!flow.calls.some(({ name }) => takesGradients(name))) return [];
  const steps: Step[] = [];
  const add = (variable: ValueFact, change: ValueFact, sign: number, place: Place) => steps.push({ variable, change, sign, place });
  const addSum = ({ type, inputs, place }: ValueFact) => {
    const [a, b] = inputs;
    if (!a || !b || !place || (type !== "add" && type !== "subtract")) return;
    add(a, b, type === "add" ? 1 : -1, place);
    if (type === "add") add(b, a, 1, place);
  };
  for (const { kind, subject, value, added, place } of flow.notes) {
    if (kind !== "assign" || !value) continue;
    if (added === null) addSum(value);
    else add(subject, value, added, place);
  }
  for (const { name, arguments: given, place } of flow.calls) {
    const [variable, change] = [given.get("ref")?.value, given.get("value")?.value];
    if (variable && change && /^tensorflow\.assign_(add|sub)$/.test(name)) add(variable, change, name.endsWith("add") ? 1 : -1, place);
  }
  for (const tensor of flow.tensors) addSum(tensor);
  return steps;
}

/** The gradient in what is added, and the sign of its factor; null where there is none, or its sign is not known. */
function gradientIn(value: ValueFact, sign: number, depth = 0): { readonly gradient: ValueFact; readonly sign: number } | null {
  const [a, b] = value.inputs;
  if (value.type === "gradient") return { gradient: value, sign };
  if (!a || depth > 8) return null;
  switch (value.type) {
    case "negative":
      return gradientIn(a, -sign, depth + 1);
    case "identity":
    case "cast":
    case "reshape":
    case "clip_by_norm":
    case "clip_by_value":
      return gradientIn(a, sign, depth + 1);
    case "multiply":
    case "divide": {
      if (!b) return null;
      const factor = signOfNumber(b) ?? (value.type === "multiply" ? signOfNumber(a) : null);
      return factor === null ? null : gradientIn(signOfNumber(b) === null ? b : a, sign * factor, depth + 1);
    }
    default:
      return null;
  }
}

function signOfNumber(value: ValueFact): number | null {
  const number = value.type === "constant" || value.type === "cast" ? value.inputs[0] : value;
  return typeof number?.plain === "number" && number.plain !== 0 ? Math.sign(number.plain) : null;
}

function isSource({ arguments: given }: ValueFact, variable: ValueFact): boolean {
  return given.get("source")?.value === variable;
}

function lossOf({ inputs: [gradients] }: ValueFact): ValueFact | null {
  const given = gradients?.arguments;
  return given?.get("target")?.value ?? given?.get("ys")?.value ?? null;
}

/** What something is multiplied by, and what is added to such a product: kernels and biases. */
function weightsOf({ flow }: RuleFacts): ReadonlySet<ValueFact> {
  const weights = new Set<ValueFact>();
  for (const { type, inputs } of flow.tensors) {
    const [a, b] = inputs;
    for (const product of inputs) {
      const factor = factorOf(product);
      if (factor) weights.add(factor);
    }
    if (type !== "add" && type !== "bias_add") continue;
    if (b && a && factorOf(a)) weights.add(b);
    else if (a && b && factorOf(b)) weights.add(a);
  }
  return weights;
}

const products = /^(matmul|tensordot|conv[123]d)$/;

/** The kernel of a product with data; of other factors only a single number, the slope of a line: what is larger may be a mask. */
function factorOf({ type, inputs: [a, b] }: ValueFact): ValueFact | null {
  if (!a || !b) return null;
  if (products.test(type ?? "")) return b;
  if (type !== "multiply") return null;
  return [a, b].find((one) => one.shape?.length === 0 && one.type === "variable" && (one === a ? b : a).kind === "array") ?? null;
}

/** Exchanges the sum for a difference; null where the text does not have the one place to do it at. */
function subtracted(facts: RuleFacts, place: Place): TextEdit | null {
  const text = sourceAt(facts, place) ?? "";
  const method = /^[\w.]+assign_(add)\(/.exec(text);
  const found = method ? text.indexOf("add(") : text.split("+").length === 2 ? text.indexOf("+") : -1;
  const start = place.span.start + found;
  return found < 0 ? null : { span: { start, end: start + (method ? 3 : 1) }, newText: method ? "sub" : "-" };
}
