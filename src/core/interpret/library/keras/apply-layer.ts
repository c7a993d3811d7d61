import { remember } from "../../../api/facts/remember.ts";
import { callLayer } from "../../../api/layers/call-layer.ts";
import type { TensorShape } from "../../../api/layers/layer-meaning.ts";
import type { Span } from "../../../text/span.ts";
import { layerSpecOf } from "../../layer-spec.ts";
import type { LayerApplication, Machine } from "../../machine.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { type Application, list, type TensorValue, tuple, type Value } from "../../value.ts";
import { decidingInputs, tensorsIn } from "./layer-inputs.ts";
import { applyModel, isModel } from "./model-graph.ts";
import { callProgramLayer } from "./program-layer.ts";
import { applyWrapper } from "./wrapper-layers.ts";

/** So many calls of one layer are remembered. */
const mostCalls = 200;

/** `layer(x)`: the tensors that come out of a layer or a model, the library's or the program's own. */
export function applyLayer(machine: Machine, application: LayerApplication): Value {
  const { layer, call, span } = application;
  const inputs = tensorsIn(application.arguments);
  const record = (outputs: readonly TensorValue[], inner: Value | null): Application => {
    const given = application.arguments.keywords;
    const keywords = given.size === 0 ? noKeywords : new Map([...given].map(([name, { value }]) => [name, value]));
    const made: Application = { layer, inputs, keywords, outputs, inner, call, span };
    const earlier = machine.applications.get(layer);
    if (!earlier) machine.applications.set(layer, [made]);
    else if (earlier.length < mostCalls) earlier.push(made);
    return made;
  };
  if (layer.kind === "instance") return wrapStructure(callProgramLayer(machine, layer, application), record, span);
  if (isModel(layer)) {
    const changed = machine.imagesChanged;
    const inner = applyModel(machine, layer, inputs, span);
    if (isTrainingOff(application)) machine.imagesChanged = changed;
    return wrapStructure(inner, record, span);
  }
  if (changesImages(layer.type) && !isTrainingOff(application)) machine.imagesChanged++;
  const wrapped = applyWrapper(machine, application, inputs);
  if (wrapped) return wrapStructure(wrapped, record, span);
  const outputs: TensorValue[] = [];
  const made = record(outputs, null);
  const result = callLayer(layerSpecOf(layer), decidingInputs(made).map(shapeOf), machine.generation);
  const shapes: readonly TensorShape[] = result?.outputs ?? [null];
  for (const shape of shapes) outputs.push(makeTensor({ operation: "layer", inputs, shape, call, span, application: made }));
  const [first, ...others] = outputs;
  // A cell gives its output and a list of its new states.
  if (first && layer.type.endsWith("Cell")) return tuple([first, list(others.length > 0 ? others : [first], span)], span);
  if (first && givesScores(made)) {
    // The scores of multi-head attention: one weight of each head for each query and key.
    const [query, value, key = value] = decidingInputs(made).map(shapeOf);
    const heads = layer.type.endsWith("HeadAttention") ? [layerSpecOf(layer).config.get("num_heads")] : [];
    const sizes = heads.map((size) => (typeof size === "number" ? size : null));
    const shape = query?.length === 3 ? [query[0] ?? null, ...sizes, query[1] ?? null, key?.[1] ?? null] : null;
    const scores = makeTensor({ operation: "layer", inputs, shape, call, span, application: made });
    outputs.push(scores);
    return tuple([first, scores], span);
  }
  return result?.isList || !first ? list(outputs, span) : first;
}

/** `attention(query, value, return_attention_scores=True)`. */
function givesScores({ layer, keywords }: Application): boolean {
  const asked = keywords?.get("return_attention_scores");
  return asked?.kind === "boolean" && asked.value && layer.kind === "object" && layer.type.endsWith("Attention");
}

const noKeywords: ReadonlyMap<string, Value> = new Map();

/** Whether layers of this class change images at random. */
const changesImages = /* @__PURE__ */ remember((type: string) => /^keras\.layers\.(experimental\.preprocessing\.)?Random[A-Z]/.test(type));

/** `layer(x, training=False)`: nothing is dropped or changed at random. */
function isTrainingOff({ arguments: args }: LayerApplication): boolean {
  const training = args.keywords.get("training")?.value ?? args.positional[1]?.value;
  return training?.kind === "boolean" && !training.value;
}

/** Makes every tensor that a model or a layer of the program gives an output of this call. */
function wrapStructure(inner: Value, record: (outputs: readonly TensorValue[], inner: Value | null) => Application, span: Span): Value {
  const outputs: TensorValue[] = [];
  const made = record(outputs, inner);
  const wrap = (value: Value): Value => {
    switch (value.kind) {
      case "tensor":
      case "array": {
        const tensor = makeTensor({
          operation: "layer",
          inputs: made.inputs,
          shape: value.shape,
          call: made.call,
          span,
          application: made,
        });
        outputs.push(tensor);
        return tensor;
      }
      case "tuple":
      case "list":
        return { ...value, elements: value.elements.map(wrap), span };
      case "dict":
        return { ...value, entries: new Map([...value.entries].map(([id, entry]) => [id, { ...entry, value: wrap(entry.value) }])), span };
      default:
        return value;
    }
  };
  const result = wrap(inner);
  return result.kind === "unknown" ? wrap(makeTensor({ operation: "unknown", inputs: [result], shape: null, span })) : result;
}
