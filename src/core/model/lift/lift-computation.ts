import { tensorsOf } from "../../interpret/library/keras/model-graph.ts";
import { type Application, type ArrayValue, type BoundArguments, isSequence, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Computation, ComputedValue } from "../computation.ts";
import { withoutDefaults } from "./default-arguments.ts";
import type { LiftContext } from "./lift-context.ts";
import { liftArguments, liftOperand, type OfTensor } from "./lift-operand.ts";
import type { Network } from "./network.ts";
import { saysPhase } from "./phases.ts";

/** Between which tensors a computation is told. */
interface Ends {
  /** Arrays too, where a model is called on data itself. */
  readonly inputs: readonly Value[];
  readonly outputs: readonly TensorValue[];
  readonly loss: TensorValue | null;
  /** What is fed to the loss, where it is no placeholder. */
  readonly labels?: ArrayValue | null;
  /** The model itself, where what is minimised is computed from what a call of it gives. */
  readonly model?: Value;
  /** Whether it is the code of a class of the program's own. */
  readonly isOwn: boolean;
}

/** Tells how the layers of a network are wired, from what its tensors are made of. */
export function liftComputation(
  context: LiftContext,
  network: Network,
  { inputs, outputs, loss, labels, model, isOwn }: Ends,
): Computation {
  const isInput = (tensor: TensorValue) => inputs.includes(tensor) || tensor.operation === "placeholder" || tensor.operation === "element";
  const values: ComputedValue[] = [];
  const ids = new Map<Value, number>();
  const calls = new Map<string, Application[]>();
  const add = (tensor: TensorValue, value: ComputedValue): number => {
    ids.set(tensor, values.length);
    return values.push(value) - 1;
  };
  const ofTensor: OfTensor = (tensor) => {
    if (tensor.kind === "tensor") return { value: idOf(tensor) };
    const index = inputs.indexOf(tensor);
    if (index < 0 && tensor !== labels) return null;
    const known = ids.get(tensor);
    if (known !== undefined) return { value: known };
    ids.set(tensor, values.length);
    const shape = tensor.shape && [null, ...tensor.shape.slice(1)];
    const layer = network.outputs.get(tensor) ?? null;
    return { value: values.push({ kind: "input", layer: index < 0 ? null : layer, index: index < 0 ? null : index, shape }) - 1 };
  };
  let ownCall: Application | null = null;
  /** The output of the model that a call of it gives, where it is called once; null for other tensors. */
  const ownOutput = (tensor: TensorValue): TensorValue | null => {
    const { application } = tensor;
    if (!application || !model || application.layer !== model || (ownCall && ownCall !== application)) return null;
    ownCall = application;
    return outputs[application.outputs.indexOf(tensor)] ?? null;
  };
  const operand = (value: Value) => liftOperand(value, ofTensor);
  /** What goes into a tensor is told before it, without recursion: graphs are deep. */
  const idOf = (start: TensorValue): number => {
    const stack = [start];
    const entered = new Set<TensorValue>();
    for (let tensor = stack.at(-1); tensor; tensor = stack.at(-1)) {
      if (!ids.has(tensor) && !entered.has(tensor)) {
        entered.add(tensor);
        const own = ownOutput(tensor);
        if (own) stack.push(own);
        else if (!isInput(tensor)) stack.push(...sources(network, tensor).filter((one) => !ids.has(one)));
      } else {
        stack.pop();
        const same = foldedInto(network, tensor);
        if (ids.has(tensor)) continue;
        const own = ownOutput(tensor);
        if (own) ids.set(tensor, ids.get(own) ?? -1);
        else if (same) ids.set(tensor, ids.get(same) ?? -1);
        else add(tensor, describe(tensor));
      }
    }
    return ids.get(start) ?? -1;
  };
  const describe = (tensor: TensorValue): ComputedValue => {
    if (isInput(tensor)) {
      const at = inputs.indexOf(tensor);
      const layer = network.outputs.get(tensor) ?? null;
      return { kind: "input", layer: at < 0 ? null : layer, index: at < 0 ? null : at, shape: tensor.shape };
    }
    const { application } = tensor;
    if (application) {
      const layer = network.rows.get(application.layer);
      if (layer !== undefined) {
        const earlier = calls.get(layer) ?? [];
        if (!earlier.includes(application)) earlier.push(application);
        calls.set(layer, earlier);
        return {
          kind: "call",
          layer,
          call: earlier.indexOf(application),
          output: Math.max(0, application.outputs.indexOf(tensor)),
          inputs: application.inputs.map((one) => operand(one)),
          arguments: Object.fromEntries(keywordsOf(application).map(([name, one]) => [name, operand(one)])),
        };
      }
    }
    const parameter = network.parameters.get(tensor);
    if (parameter) return { kind: "parameter", ...parameter };
    return {
      kind: "operation",
      operation: tensor.operation,
      layer: network.outputs.get(tensor) ?? null,
      output: tensor.output ?? 0,
      inputs: tensor.inputs.map((one) => operand(one)),
      arguments: liftArguments(otherArguments(tensor, withoutDefaults(context, tensor)), ofTensor),
    };
  };
  /** In the code of a model or layer of the program's own, `training=training` hands on the phase that Keras tells it. */
  const keywordsOf = (application: Application) =>
    [...(application.keywords ?? [])].filter(([name]) => name !== "training" || !isOwn || saysPhase(application));
  const given = outputs.map(idOf);
  return { values, outputs: given, loss: loss ? idOf(loss) : null };
}

/** The output of the layer that an activation behind it is told as a part of; null for any other tensor. */
function foldedInto(network: Network, { application }: TensorValue): TensorValue | null {
  const id = application && network.rows.get(application.layer);
  const [input] = application?.inputs ?? [];
  if (id === undefined || input?.kind !== "tensor" || network.outputs.get(input) !== id) return null;
  const row = network.layers.find((one) => one.id === id);
  const type = application?.layer.kind === "object" ? application.layer.type.split(".").at(-1) : undefined;
  return row?.kind === "dense" && row.type !== type ? input : null;
}

/** The tensors that a layer is called on, by position and then by keyword. */
export function tensorsGiven({ inputs, keywords }: Application): readonly TensorValue[] {
  return [...inputs, ...(keywords?.values() ?? [])].flatMap(tensorsOf);
}

/** The tensors that one is made of. */
function sources(network: Network, tensor: TensorValue): readonly TensorValue[] {
  if (network.parameters.has(tensor)) return [];
  const { application } = tensor;
  if (application && network.rows.has(application.layer)) return tensorsGiven(application);
  return [...tensor.inputs, ...[...tensor.arguments.named.values()].map(({ value }) => value)].flatMap(nestedTensors);
}

function nestedTensors(value: Value): readonly TensorValue[] {
  if (value.kind === "slice") return [value.lower, value.upper, value.step].flatMap((part) => (part ? nestedTensors(part) : []));
  return value.kind === "tensor" || isSequence(value) || value.kind === "dict" ? tensorsOf(value) : [];
}

/** The arguments that are not inputs already and say something of what is computed. */
function otherArguments({ operation, inputs }: TensorValue, given: BoundArguments): BoundArguments {
  const isInput = (value: Value): boolean =>
    inputs.includes(value) || (isSequence(value) && value.elements.length > 0 && value.elements.every(isInput));
  const isOther = (name: string, value: Value) => !isInput(value) && !(operation === "variable" && name === "trainable");
  return { ...given, named: new Map([...given.named].filter(([name, { value }]) => isOther(name, value))) };
}
