import type { Initializer } from "../../model/initializer.ts";
import type { ConfigFact, Layer, Parameter } from "../../model/layer.ts";
import { type Lowering, type LowerLayer, need } from "../lowering.ts";
import type { ActivationSpec, ProgramNode } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { type ConfigReader, readConfig, refuseInside } from "../read-config.ts";
import { namedActivation } from "./lower-activation.ts";

type RecurrentNode = ProgramNode & { readonly kind: "recurrent" };

/** A recurrent layer as it is written: its class, its arguments, its parameters. */
export interface RecurrentLayer {
  readonly type: string;
  readonly config: Readonly<Record<string, ConfigFact>>;
  readonly parameters: readonly Parameter[];
}

interface Direction {
  readonly backwards: boolean;
  readonly restoresOrder: boolean;
  /** Tells the two directions' random numbers apart. */
  readonly role: string;
}

/** Adds a recurrent network and gives its outputs: the sequence or the last output, then the states if it returns them. */
export function addRecurrent(
  lowering: Lowering,
  row: Layer,
  layer: RecurrentLayer,
  inputs: readonly ValueId[],
  direction: Direction | null = null,
): readonly ValueId[] {
  const config = readConfig(layer);
  const cell = cellOf(lowering, layer.type, config);
  const goesBackwards = config.flag("go_backwards", false);
  const [input, ...states] = inputs;
  if (input === undefined) throw new NotExecutable("it is given no input");
  if (config.flag("stateful", false)) throw new NotExecutable("`stateful=True` is not executed yet");
  if (config.flag("time_major", false)) throw new NotExecutable("`time_major=True` is not executed yet");
  const [kernel, recurrentKernel, bias = null] = layer.parameters.map((parameter) =>
    lowering.parameterOf(row, cell.unitForget && parameter.role === "bias" ? withOpenForgetGate(parameter) : parameter),
  );
  if (kernel === undefined || recurrentKernel === undefined) throw new NotExecutable("its weights are not known");
  const units = lowering.graph.parameters[recurrentKernel]?.shape[0] ?? 0;
  if (lowering.tensorOf("mask") !== null) throw new NotExecutable("a mask of its call is not executed yet");
  const mask = lowering.maskOf(input);
  const node = {
    kind: "recurrent",
    ...cell.formula,
    units,
    kernel,
    recurrentKernel,
    bias,
    forgetBias: 0,
    backwards: direction ? direction.backwards !== goesBackwards : goesBackwards,
    restoresOrder: direction?.restoresOrder ?? false,
    returnSequences: config.flag("return_sequences", false),
    returnState: config.flag("return_state", false),
    initialStates: states.length > 0,
    masked: mask !== null,
    dropout: config.number("dropout", 0),
    recurrentDropout: config.number("recurrent_dropout", 0),
    role: `${lowering.noiseRole(row)}${direction ? `/${direction.role}` : ""}`,
  } as const satisfies Omit<RecurrentNode, "inputs" | "outputs" | "layer">;
  config.ignore("reset_after", "use_bias", "unit_forget_bias", "merge_mode");
  config.finish();
  const count = 1 + (node.returnState ? (node.cell === "lstm" ? 2 : 1) : 0);
  const outputs = lowering.graph.addAll(node, [input, ...states, ...(mask === null ? [] : [mask])], count);
  if (mask !== null && node.returnSequences && outputs[0] !== undefined) lowering.setMask(outputs[0], mask);
  return outputs;
}

interface CellFacts {
  readonly formula: Pick<RecurrentNode, "cell" | "gates" | "activation" | "recurrentActivation" | "resetAfter">;
  /** Whether the forget gate's bias starts at one. */
  readonly unitForget: boolean;
}

function cellOf(lowering: Lowering, type: string, config: ConfigReader): CellFacts {
  const { generation } = lowering;
  const isNew = generation === "tf2" || generation === "keras3";
  const read = (argument: string, otherwise: string): ActivationSpec => namedActivation(lowering, config.text(argument, otherwise));
  const activation = read("activation", "tanh");
  const gate = isNew ? "sigmoid" : "hard_sigmoid";
  switch (type) {
    case "SimpleRNN":
      return { formula: { cell: "simple", gates: "h", activation, recurrentActivation: activation, resetAfter: false }, unitForget: false };
    case "LSTM": {
      const formula = {
        cell: "lstm",
        gates: "ifco",
        activation,
        recurrentActivation: read("recurrent_activation", gate),
        resetAfter: false,
      } as const;
      return { formula, unitForget: config.flag("unit_forget_bias", true) };
    }
    case "GRU": {
      const resetAfter = config.flag("reset_after", isNew);
      const formula = {
        cell: "gru",
        gates: "zrh",
        activation,
        recurrentActivation: read("recurrent_activation", gate),
        resetAfter,
      } as const;
      return { formula, unitForget: false };
    }
    default:
      throw new NotExecutable(`layers of type ${type} are not executed yet`);
  }
}

/** Keras's LSTM starts with a bias of one in the second of its four gates, whatever the bias's initializer is. */
function withOpenForgetGate(parameter: Parameter): Parameter {
  const initializer = need(parameter.initializer);
  if (initializer.kind !== "constant")
    throw new NotExecutable("a bias that starts at random, but for its forget gate, is not executed yet");
  const { value } = initializer;
  const gates: Initializer = { kind: "gates", values: [value, 1, value, value] };
  return { ...parameter, initializer: { known: true, value: gates, origin: "derived", place: parameter.initializer.place } };
}

export const lowerRecurrent: LowerLayer = (lowering, layer, inputs) => addRecurrent(lowering, layer, layer, inputs);

/** Two networks, of which one goes backwards, and what both give put together. */
export const lowerBidirectional: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const { wrapped } = layer;
  if (!wrapped) throw new NotExecutable("the layer inside is not known");
  refuseInside(wrapped);
  const config = readConfig(layer);
  const mode = config.raw("merge_mode") ?? "concat";
  config.ignore("layer");
  config.finish();
  const half = layer.parameters.length / 2;
  const run = (role: string, backwards: boolean) => {
    const parameters = layer.parameters.slice(backwards ? half : 0, backwards ? undefined : half);
    const named = parameters.map((parameter) => ({ ...parameter, name: `${role}_${parameter.name}` }));
    return addRecurrent(lowering, layer, { ...wrapped, parameters: named }, inputs, { backwards, restoresOrder: true, role });
  };
  const [[forward, ...states], [backward, ...others]] = [run("forward", false), run("backward", true)];
  if (forward === undefined || backward === undefined) throw new NotExecutable("it gives nothing");
  return [merged(), ...states, ...others];

  function merged(): ValueId {
    const both = [forward, backward] as readonly ValueId[];
    const mask = lowering.maskOf(forward ?? -1);
    const result = ((): ValueId => {
      switch (mode) {
        case "concat":
          return graph.add({ kind: "concatenate", axis: graph.shapeOf(forward ?? -1).length - 1 }, ...both);
        case "sum":
          return graph.add({ kind: "merge", operation: "add" }, ...both);
        case "mul":
          return graph.add({ kind: "merge", operation: "multiply" }, ...both);
        case "ave":
          return graph.add({ kind: "merge", operation: "average" }, ...both);
        default:
          throw new NotExecutable(`merge mode ${JSON.stringify(mode)} is not executed yet`);
      }
    })();
    if (mask !== null) lowering.setMask(result, mask);
    return result;
  }
};
