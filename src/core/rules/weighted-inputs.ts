import type { DataFact, LayerFact, ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { RuleFacts } from "./rule.ts";

/** An array that goes straight into weights: by a feed, or in a training loop of the program's own. */
export interface WeightedInput {
  readonly data: DataFact;
  /** Where it is fed, or where it was made. */
  readonly place: Place;
  /** What holds the weights: the same for training and evaluation. */
  readonly weights: ValueFact | LayerFact;
}

const known = new WeakMap<RuleFacts["flow"], readonly WeightedInput[]>();

/** What goes into the first weights of graphs and of loops, with nothing on the way that changes its scale. `fit` is told by the models' events. */
export function weightedInputs({ flow }: RuleFacts): readonly WeightedInput[] {
  const found = known.get(flow);
  if (found) return found;
  const inputs = [
    ...flow.tensors.flatMap((tensor) => {
      const [input, weights] = tensor.inputs;
      if (!input || weights?.type !== "variable" || !/^(matmul|conv2d)$/.test(tensor.type ?? "")) return [];
      return sourcesOf(flow, input, tensor.place, weights);
    }),
    ...flow.layerCalls.flatMap(({ layer, inputs: [input], place }) =>
      input && weighted.test(layer.type) && !layer.isOwn && !layer.isModel ? sourcesOf(flow, input, place, layer) : [],
    ),
  ];
  known.set(flow, inputs);
  return inputs;
}

const weighted = /^(?:Dense|Conv\dD)$/;
const passingOperations = /^(?:reshape|flatten|expand_dims|squeeze|cast|identity|transpose|getitem|convert_to_tensor)$/;
const passingLayers = /^(?:Flatten|Reshape|Dropout|InputLayer|Permute|ZeroPadding2D|GaussianNoise)$/;

function sourcesOf(flow: RuleFacts["flow"], input: ValueFact, place: Place | null, weights: WeightedInput["weights"]): WeightedInput[] {
  const source = throughPassing(input);
  if (source.kind === "array") {
    const at = source.place ?? place;
    return source.data && at ? [{ data: source.data, place: at, weights }] : [];
  }
  if (source.type !== "placeholder") return [];
  return flow.feeds.flatMap(({ placeholder, value, event }) =>
    placeholder === source && value.kind === "array" && value.data ? [{ data: value.data, place: event.place, weights }] : [],
  );
}

function throughPassing(value: ValueFact, depth = 0): ValueFact {
  const call = value.layerCall;
  const [input] = call ? call.inputs : value.inputs;
  const passes = call
    ? passingLayers.test(call.layer.type) && !call.layer.isOwn && !call.layer.isModel
    : value.kind === "tensor" && passingOperations.test(value.type ?? "");
  return input && passes && depth < 20 ? throughPassing(input, depth + 1) : value;
}
