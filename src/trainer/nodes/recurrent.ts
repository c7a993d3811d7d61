import type { ParameterId, ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import type { Tensor } from "../engine.ts";
import { activationFunction } from "../operations/activation.ts";
import { multiply } from "../operations/binary.ts";
import { dense } from "../operations/matmul.ts";
import {
  type Cell,
  type CellContext,
  type CellStep,
  gruCell,
  gruResetAfterCell,
  lstmCell,
  type States,
  simpleCell,
} from "../operations/recurrence.ts";
import { concatenate, reshape, slice, split, stackAll } from "../operations/shape.ts";
import { Unsupported } from "../unsupported.ts";
import { constantValue, shapeOf, type Value } from "../value.ts";

type Recurrent = Extract<ProgramNode, { kind: "recurrent" }>;

/** A recurrent layer over [batch, time, features], with backpropagation through time of its own: one entry on the tape. */
export function recurrent(c: Computation, node: Recurrent, given: readonly Value[]): Value[] {
  const [input, ...further] = given;
  if (!input) throw new Unsupported("a recurrent layer without input");
  const [batch = 1, time = 1, features = 1] = shapeOf(input);
  const stateCount = node.cell === "lstm" ? 2 : 1;
  const training = c.phase === "training";
  const x = training && node.dropout > 0 ? multiply(c, input, mask(c, `${node.role}/input`, [batch, 1, features], node.dropout)) : input;
  const weights = weightsOf(c, node, features);
  const projected = reshape(c, dense(c, reshape(c, x, [batch * time, features]), weights.kernel, weights.bias), [
    batch,
    time,
    shapeOf(weights.kernel)[1] ?? 1,
  ]);
  const maskValue = node.masked ? further.at(-1) : undefined;
  const initial = node.initialStates
    ? further.slice(0, stateCount)
    : Array.from({ length: stateCount }, () => constantValue(c.tf.zeros([batch, node.units]), false));
  const kernels = recurrentKernels(c, node, weights.recurrentKernel);
  const values = stackAll(c, [
    projected,
    ...initial,
    ...kernels,
    ...(weights.recurrentBias ? [weights.recurrentBias] : []),
    ...(maskValue ? [maskValue] : []),
    ...(training && node.recurrentDropout > 0 ? [mask(c, `${node.role}/recurrent`, [batch, node.units], node.recurrentDropout)] : []),
  ]);
  const parts = {
    projected: values[0] as Value,
    initial: values.slice(1, 1 + stateCount),
    kernels: values.slice(1 + stateCount, 1 + stateCount + kernels.length),
    recurrentBias: weights.recurrentBias ? (values[1 + stateCount + kernels.length] as Value) : null,
    mask: maskValue ? (values[1 + stateCount + kernels.length + (weights.recurrentBias ? 1 : 0)] as Value) : null,
    dropped: training && node.recurrentDropout > 0 ? (values.at(-1) as Value) : null,
  };
  return runSteps(c, node, parts);
}

interface Weights {
  readonly kernel: Value;
  readonly recurrentKernel: Value;
  readonly bias: Value | null;
  readonly recurrentBias: Value | null;
}

function weightsOf(c: Computation, node: Recurrent, features: number): Weights {
  const whole = withCandidate(c, node.kernel, node.candidateKernel, 1);
  const [kernel, below] =
    node.recurrentKernel === null
      ? (split(c, whole, { axis: 0, sizes: [features, node.units] }) as [Value, Value])
      : [whole, c.parameter(node.recurrentKernel)];
  const bias = node.bias === null ? null : withCandidate(c, node.bias, node.candidateBias, 0);
  if (!bias || !node.resetAfter || node.cell !== "gru") return { kernel, recurrentKernel: below, bias, recurrentBias: null };
  const row = (at: number) => {
    const width = shapeOf(bias)[1] ?? 1;
    return reshape(c, slice(c, bias, { begin: [at, 0], size: [1, width] }), [width]);
  };
  return { kernel, recurrentKernel: below, bias: row(0), recurrentBias: row(1) };
}

function withCandidate(c: Computation, gates: ParameterId, candidate: ParameterId | undefined, axis: number): Value {
  return candidate === undefined ? c.parameter(gates) : concatenate(c, [c.parameter(gates), c.parameter(candidate)], axis);
}

/** The parts that a cell multiplies states with: a GRU that resets before has two. */
function recurrentKernels(c: Computation, node: Recurrent, kernel: Value): Value[] {
  if (node.cell !== "gru" || node.resetAfter) return [kernel];
  return split(c, kernel, { axis: 1, sizes: [2 * node.units, node.units] });
}

function mask(c: Computation, role: string, shape: readonly number[], rate: number): Value {
  return c.noise.kept(role, shape, { rate, kept: 1 / (1 - rate) });
}

function cellOf(node: Recurrent): Cell {
  const { cell, gates, forgetBias, resetAfter } = node;
  if (cell === "simple") return simpleCell;
  if (cell === "lstm" && (gates === "ifco" || gates === "icfo")) return lstmCell(gates, forgetBias);
  if (cell === "gru" && (gates === "zrh" || gates === "rzh")) return resetAfter ? gruResetAfterCell(gates) : gruCell(gates);
  throw new Unsupported(`a ${cell} cell with gates in the order ${gates} is not executed`);
}

interface Parts {
  readonly projected: Value;
  readonly initial: readonly Value[];
  readonly kernels: readonly Value[];
  readonly recurrentBias: Value | null;
  readonly mask: Value | null;
  /** What the states are multiplied with before the recurrent kernel. */
  readonly dropped: Value | null;
}

function runSteps(c: Computation, node: Recurrent, parts: Parts): Value[] {
  const { tf, kernels } = c;
  const { projected, recurrentBias, dropped } = parts;
  const lead = projected.isStacked ? 1 : 0;
  const time = shapeOf(projected)[1] ?? 0;
  const inputs = tf.unstack(projected.tensor, lead + 1);
  const masks = parts.mask ? tf.unstack(tf.cast(parts.mask.tensor, "bool"), lead + 1).map((one) => tf.expandDims(one, -1)) : null;
  const order = Array.from({ length: time }, (_, i) => (node.backwards ? time - 1 - i : i));
  const context: CellContext = {
    tf,
    activation: activationFunction(node.activation, { tf, kernels, axis: lead + 1 }),
    gate: activationFunction(node.recurrentActivation, { tf, kernels, axis: lead + 1 }),
    product: (x, part) => {
      const weights = parts.kernels[part] as Value;
      return kernels.dense(dropped ? tf.mul(x, dropped.tensor) : x, weights.tensor, recurrentBias?.tensor ?? null);
    },
    productBack: (gradient, part) => {
      const back = kernels.matmul(gradient, (parts.kernels[part] as Value).tensor, { a: false, b: true });
      return dropped ? tf.mul(back, dropped.tensor) : back;
    },
  };
  const step = cellOf(node);
  const steps: CellStep[] = [];
  let states: States = parts.initial.map(({ tensor }) => tensor);
  const shown: Tensor[] = [];
  for (const at of order) {
    const before = states;
    const made = step(context, inputs[at] as Tensor, before);
    steps.push(made);
    const isThere = masks?.[at];
    // Where the mask says that nothing is there, the states stay what they were.
    states = isThere ? made.states.map((state, i) => tf.where(isThere, state, before[i] as Tensor)) : made.states;
    shown.push(states[0] as Tensor);
  }
  const inOrder = node.backwards && node.restoresOrder ? shown.toReversed() : shown;
  const first = node.returnSequences ? tf.stack(inOrder, lead + 1) : (states[0] as Tensor);
  const tensors = node.returnState ? [first, ...states] : [first];
  const inputsOf = [projected, ...parts.initial, ...parts.kernels, ...(recurrentBias ? [recurrentBias] : [])];
  const needsGradient = c.tape !== null && inputsOf.some((value) => value.needsGradient);
  const outputs = tensors.map((tensor): Value => ({ tensor, isStacked: projected.isStacked, needsGradient }));
  if (needsGradient) c.tape?.record({ inputs: inputsOf, outputs, backward });
  return outputs;

  function backward(gradients: readonly (Tensor | null)[]): readonly (() => Tensor)[] {
    const [ofFirst, ...ofStates] = gradients;
    const each = ofFirst && node.returnSequences ? tf.unstack(ofFirst, lead + 1) : null;
    const inSteps = each && node.backwards && node.restoresOrder ? each.toReversed() : each;
    const zero = tf.zerosLike(parts.initial[0]?.tensor as Tensor);
    let later: States = parts.initial.map((_, i) => ofStates[i] ?? zero);
    if (ofFirst && !node.returnSequences) later = [tf.add(later[0] as Tensor, ofFirst), ...later.slice(1)];
    const ofInputs: Tensor[] = [];
    const reads = parts.kernels.map((): { readonly read: Tensor; readonly gradient: Tensor }[] => []);
    for (let i = order.length - 1; i >= 0; i--) {
      const at = order[i] as number;
      if (inSteps) later = [tf.add(later[0] as Tensor, inSteps[i] as Tensor), ...later.slice(1)];
      const isThere = masks?.[at];
      const reached = isThere ? later.map((gradient) => tf.where(isThere, gradient, tf.zerosLike(gradient))) : later;
      const { states: earlier, input, recurrent } = (steps[i] as CellStep).back(reached);
      ofInputs[at] = input;
      for (const [part, one] of recurrent.entries()) reads[part]?.push(one);
      later = isThere
        ? earlier.map((gradient, k) => {
            const passed = later[k] as Tensor;
            return tf.add(gradient, tf.where(isThere, tf.zerosLike(passed), passed));
          })
        : earlier;
    }
    // All steps' products with the recurrent kernel are one product of all that was read.
    const ofKernels = reads.map((pairs) => () => {
      const read = tf.concat(
        pairs.map((pair) => (dropped ? tf.mul(pair.read, dropped.tensor) : pair.read)),
        lead,
      );
      const gradient = tf.concat(
        pairs.map((pair) => pair.gradient),
        lead,
      );
      return kernels.matmul(read, gradient, { a: true, b: false });
    });
    const ofBias = () =>
      kernels.sumRows(
        tf.concat(
          (reads[0] ?? []).map((pair) => pair.gradient),
          lead,
        ),
      );
    return [
      () => tf.stack(ofInputs, lead + 1),
      ...later.map((gradient) => () => gradient),
      ...ofKernels,
      ...(recurrentBias ? [ofBias] : []),
    ];
  }
}
