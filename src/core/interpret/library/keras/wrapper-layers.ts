import { callLayer } from "../../../api/layers/call-layer.ts";
import type { Span } from "../../../text/span.ts";
import { layerSpecOf } from "../../layer-spec.ts";
import type { LayerApplication, Machine } from "../../machine.ts";
import { type PartialShape, shapeFrom, shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { whileTracing } from "../../tracing.ts";
import { type CallArguments, isSequence, list, type ObjectValue, type Value } from "../../value.ts";
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
      if (!callee) return null;
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
      const follow = () => machine.call(callee, { positional: [input], keywords, isComplete: true }, null);
      const made = whileTracing(machine, { kind: "call", self: layer }, follow);
      return argument("output_shape")?.kind === "tuple" ? ofGivenShape(machine, layer, { made, input: inputs[0], span }) : made;
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
    case "keras.layers.RNN":
      return runCell(machine, application, inputs);
    default:
      return null;
  }
}

interface Made {
  readonly made: Value;
  readonly input: Value | undefined;
  readonly span: Span;
}

/** What a function gives, of the shape that `output_shape` says; null where it gives no tensor, and the shape is all that is known. */
function ofGivenShape(machine: Machine, layer: ObjectValue, { made, input, span }: Made): Value | null {
  const shape = callLayer(layerSpecOf(layer), [input ? shapeOf(input) : null], machine.generation)?.outputs[0];
  if (made.kind !== "tensor" || !shape) return null;
  const isSame = made.shape?.length === shape.length && made.shape.every((size, axis) => size === shape[axis]);
  return isSame ? made : makeTensor({ operation: "identity", inputs: [made], shape, span });
}

/** `RNN(cell)` over a cell of the program's own: the cell is called on one step. */
function runCell(machine: Machine, { layer, span }: LayerApplication, inputs: readonly Value[]): Value | null {
  if (layer.kind !== "object") return null;
  const argument = (name: string) => layer.arguments.named.get(name)?.value ?? null;
  const cell = argument("cell");
  const [input] = inputs;
  if (cell?.kind !== "instance" || !input) return null;
  const shape = shapeOf(input);
  const batch = shape?.[0] ?? null;
  const step = makeTensor({ operation: "step", inputs: [input], shape: shape && [batch, ...shape.slice(2)], span });
  const sizes = machine.attribute(cell, "state_size", span);
  const states = (isSequence(sizes) ? sizes.elements : [sizes]).map((size) =>
    makeTensor({ operation: "state", inputs: [], shape: [batch, ...(shapeFrom(size) ?? [null])], span }),
  );
  const positional = [step, list(states, span)].map((value) => ({ value, span, keyword: null }));
  const args: CallArguments = { positional, keywords: new Map(), isComplete: true };
  const [output] = tensorsOf(machine.applyLayer({ layer: cell, arguments: args, call: null, span }));
  const sequences = argument("return_sequences");
  const isSequenceOfSteps = sequences?.kind === "boolean" && sequences.value;
  const own = output?.shape ?? null;
  const outputShape: PartialShape = own && (isSequenceOfSteps ? [batch, shape?.[1] ?? null, ...own.slice(1)] : own);
  return makeTensor({ operation: "steps", inputs: [input], shape: outputShape, span });
}
