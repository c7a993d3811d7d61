import type { ValueFact } from "../model/flow/flow.ts";
import type { Shape } from "../model/layer.ts";
import type { Rule } from "./rule.ts";
import { clash, differ, shapeText } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

export const mergedShapes: Rule = {
  code: "KP605",
  name: "merged-shapes",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "Tensors whose shapes do not fit are joined or added: `Concatenate`, `Add`, `tf.concat`, `a + b`.",
    why: 'To be put one behind the other, tensors must have the same size along every other axis; to be added, each pair of sizes must be equal or one of them 1. Otherwise Keras and TensorFlow raise an error. The usual cause are convolutions with `padding="valid"` or strides on one branch only, and a bias as long as another layer.',
    bad: `from tensorflow import keras
inputs = keras.Input((32, 32, 3))
a = keras.layers.Conv2D(16, 3, padding="same")(inputs)
b = keras.layers.Conv2D(16, 3)(inputs)
outputs = keras.layers.Add()([a, b])
`,
    good: `from tensorflow import keras
inputs = keras.Input((32, 32, 3))
a = keras.layers.Conv2D(16, 3, padding="same")(inputs)
b = keras.layers.Conv2D(16, 3, padding="same")(inputs)
outputs = keras.layers.Add()([a, b])
`,
    fine: "Sizes that are not known, and sizes of 1 that broadcast, are not reported.",
    fixSafety: "No fix: which of the branches is wrong is for the author to say.",
    references: ["https://keras.io/api/layers/merging_layers/", "https://numpy.org/doc/stable/user/basics.broadcasting.html"],
  },
  check(facts, report) {
    const seen = new Set<number>();
    const tell = (known: readonly Shape[], place: ValueFact["place"], what: string, values: readonly ValueFact[] = []) => {
      const shapes = known.map(shapeText);
      if (!place || facts.statements.isGuarded(place.span) || seen.has(place.span.start)) return;
      seen.add(place.span.start);
      report({
        place,
        message: `These shapes cannot be ${what}: ${shapes.slice(0, 3).join(" and ")}`,
        explanation: `The shapes are ${shapes.map((shape) => `**${shape}**`).join(", ")}. ${what.startsWith("multiplied") ? "The two sizes that are summed over must be the same." : what === "joined" ? "All sizes but that along the axis must be the same." : what === "stacked" ? "All must be the same." : "Counted from the last, each pair of sizes must be equal, or one of them 1."}`,
        related: shapesAt(values),
      });
    };
    const told = (values: readonly ValueFact[], place: ValueFact["place"], what: string) =>
      tell(
        values.flatMap(({ shape }) => (shape ? [shape] : [])),
        place,
        what,
        values,
      );
    for (const { kind, place, shapes } of facts.flow.misfits) {
      const what = kinds.get(kind);
      if (what) tell(shapes, place, what);
    }
    for (const { layer, inputs, place } of facts.flow.layerCalls) {
      if (layer.isOwn || layer.isModel || inputs.length < 2) continue;
      if (layer.type === "Concatenate" && !joins(inputs, layer.config.get("axis") ?? -1)) told(inputs, place, "joined");
      else if (layer.type === "Dot" && !contracts(inputs, layer.config.get("axes"))) told(inputs, place, "multiplied along these axes");
      else if (/^(Add|Subtract|Multiply|Average|Maximum|Minimum)$/.test(layer.type) && !broadcasts(inputs)) told(inputs, place, "added");
    }
    for (const tensor of facts.flow.tensors) {
      if (tensor.type === "concat" || tensor.type === "concatenate") {
        const axis = tensor.arguments.get("axis")?.value.plain ?? tensor.arguments.get("concat_dim")?.value.plain;
        if (tensor.inputs.length > 1 && !joins(tensor.inputs, axis)) told(tensor.inputs, tensor.place, "joined");
      } else if (tensor.type === "stack" && tensor.inputs.length > 1 && !joins(tensor.inputs, Number.NaN)) {
        told(tensor.inputs, tensor.place, "stacked");
      } else if (/^(where|select)$/.test(tensor.type ?? "") && tensor.inputs.length === 3 && !broadcasts(tensor.inputs)) {
        told(tensor.inputs, tensor.place, "combined element by element");
      } else if (
        tensor.type === "bias_add" &&
        differ(tensor.inputs[0]?.shape?.at(-1), tensor.inputs[1]?.shape?.at(-1)) &&
        !tensor.arguments.has("data_format")
      ) {
        told(tensor.inputs, tensor.place, "added");
      } else if (elementwise.has(tensor.type ?? "") && tensor.inputs.length === 2 && !broadcasts(tensor.inputs)) {
        told(tensor.inputs, tensor.place, tensor.type === "add" ? "added" : "combined element by element");
      }
    }
  },
};

const kinds: ReadonlyMap<string, string> = new Map([
  ["join", "joined"],
  ["stack", "stacked"],
  ["broadcast", "combined element by element"],
]);

const elementwise = new Set(["add", "subtract", "multiply", "divide", "truediv", "maximum", "minimum", "squared_difference"]);

/** False where two shapes differ along another axis, or in how many axes they have. */
function joins(values: readonly ValueFact[], axis: unknown): boolean {
  const shapes = values.flatMap(({ shape }) => (shape ? [shape] : []));
  const [first] = shapes;
  if (!first || shapes.length < 2 || typeof axis !== "number") return true;
  const at = axis < 0 ? first.length + axis : axis;
  return shapes.every(
    (shape) => shape.length === first.length && shape.every((size, i) => i === at || !shapes.some((other) => differ(size, other[i]))),
  );
}

/** Whether the axes that a `Dot` sums over have the same size; the batch is axis 0. */
function contracts([a, b]: readonly ValueFact[], axes: unknown): boolean {
  const [x, y] = Array.isArray(axes) ? axes : [axes, axes];
  if (!a?.shape || !b?.shape || typeof x !== "number" || typeof y !== "number") return true;
  return !differ(a.shape.at(x), b.shape.at(y));
}

function broadcasts([a, b, ...others]: readonly ValueFact[]): boolean {
  if (!b) return true;
  if (a?.shape && b.shape) {
    const count = Math.min(a.shape.length, b.shape.length);
    for (let i = 1; i <= count; i++) if (clash(a.shape.at(-i), b.shape.at(-i))) return false;
  }
  return broadcasts([b, ...others]);
}
