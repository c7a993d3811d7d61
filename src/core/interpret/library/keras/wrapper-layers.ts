import type { LayerApplication, Machine } from "../../machine.ts";
import { shapeOf } from "../../operators.ts";
import type { PartialShape } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import type { CallArguments, Value } from "../../value.ts";
import { isModel, tensorsOf } from "./model-graph.ts";

/**
 * Layers whose result depends on code of the program: `Lambda` over a function, `TimeDistributed` over a model or a
 * layer of the program. Null where the class and its arguments tell everything.
 */
export function applyWrapper(machine: Machine, application: LayerApplication, inputs: readonly Value[]): Value | null {
  const { layer, span } = application;
  if (layer.kind !== "object") return null;
  const argument = (name: string) => layer.arguments.named.get(name)?.value ?? null;
  switch (layer.type) {
    case "keras.layers.Lambda": {
      const callee = argument("function");
      if (!callee || argument("output_shape")?.kind === "tuple") return null;
      const [input] = application.arguments.positional;
      if (!input) return null;
      const extra = argument("arguments");
      const keywords: CallArguments["keywords"] =
        extra?.kind === "dict"
          ? new Map(
              [...extra.entries.values()].flatMap(({ key, value }) =>
                key.kind === "string" ? [[key.value, { value, span, keyword: { name: key.value, span } }] as const] : [],
              ),
            )
          : new Map();
      return machine.call(callee, { positional: [input], keywords, isComplete: true }, null);
    }
    case "keras.layers.TimeDistributed": {
      const inner = argument("layer");
      const isOwn = inner?.kind === "instance" || (inner?.kind === "object" && (isModel(inner) || inner.type === "keras.layers.Lambda"));
      const [input] = inputs;
      if (!isOwn || !input) return null;
      const shape = shapeOf(input);
      const step = makeTensor({ operation: "step", inputs: [input], shape: shape && [shape[0] ?? null, ...shape.slice(2)], span });
      const args: CallArguments = { positional: [{ value: step, span, keyword: null }], keywords: new Map(), isComplete: true };
      const [output] = tensorsOf(machine.applyLayer({ layer: inner, arguments: args, call: null, span }));
      const outputShape: PartialShape = output?.shape ? [output.shape[0] ?? null, shape?.[1] ?? null, ...output.shape.slice(1)] : null;
      return makeTensor({ operation: "steps", inputs: [input], shape: outputShape, span });
    }
    default:
      return null;
  }
}
