import type { ParameterId, Program, ValueId } from "../core/index.ts";
import { type Computation, computationOn, type Phase } from "./computation.ts";
import type { Engine, Tensor, Variable } from "./engine.ts";
import { executeNode } from "./nodes/execute-node.ts";
import { createNoise } from "./noise.ts";
import { createTape } from "./tape.ts";
import type { Value } from "./value.ts";

/** The computation of trials that are trained together, over the parameters that they have. */
export interface Network {
  /** The values asked for. Called inside a `tf.tidy`. */
  compute(inputs: readonly Value[], phase: Phase, wanted: readonly ValueId[]): readonly Value[];
  /** Goes on to the next training step. */
  advance(): void;
  /** The training step's values, loss and gradients (by parameter; null where the loss does not depend on one). Called inside a `tf.tidy`. */
  differentiate(inputs: readonly Value[]): Differentiated;
  /** Starts the random numbers of an epoch (1-based; 0 before the first). */
  beginEpoch(epoch: number): void;
}

export interface Differentiated {
  /** One number, or one of each trial. */
  readonly loss: Tensor;
  readonly gradients: readonly (Tensor | null)[];
  /** All values of the step that the loss needs, by id. */
  readonly values: ReadonlyMap<ValueId, Value>;
  /** New values of parameters that no optimizer changes. */
  readonly updates: ReadonlyMap<ParameterId, Tensor>;
}

export function createNetwork(
  engine: Engine,
  program: Program,
  { seeds, parameters }: { readonly seeds: readonly number[]; readonly parameters: readonly Variable[] },
): Network {
  const trials = seeds.length;
  const noise = createNoise(engine.kernels, seeds);
  const steps = stepsOf(program);
  const orders = new Map<string, readonly Step[]>();
  const orderFor = (wanted: readonly ValueId[]): readonly Step[] => {
    const key = wanted.join();
    const found = orders.get(key) ?? neededSteps(steps, wanted);
    orders.set(key, found);
    return found;
  };

  let step = 0;
  const run = (inputs: readonly Value[], phase: Phase, wanted: readonly ValueId[]) => {
    noise.enter(phase);
    const tape = phase === "training" ? createTape(engine.tf) : null;
    const read = new Map<ParameterId, Value>();
    const updates = new Map<ParameterId, Tensor>();
    const parameter = (id: ParameterId): Value => {
      const known = read.get(id);
      if (known) return known;
      const stored = parameters[id];
      if (!stored) throw new Error(`no parameter ${id}`);
      const value = { tensor: stored.read(), isStacked: trials > 1, needsGradient: program.parameters[id]?.trainable === true };
      read.set(id, value);
      return value;
    };
    const update: Computation["update"] = (id, change) => {
      updates.set(id, change(updates.get(id) ?? parameter(id).tensor));
    };
    const c = computationOn(engine, { phase, step: () => step, trials, tape, noise, parameter, update });
    const values = new Map<ValueId, Value>(inputs.map((input, id) => [id, input]));
    for (const { node, first } of orderFor(wanted)) {
      const given = node.inputs.map((id) => valueIn(values, id));
      for (const [i, value] of executeNode(c, node, given).entries()) values.set(first + i, value);
    }
    return { values, tape, read, updates };
  };

  return {
    compute: (inputs, phase, wanted) => {
      const { values } = run(inputs, phase, wanted);
      return wanted.map((id) => valueIn(values, id));
    },
    advance: () => {
      step++;
    },
    differentiate: (inputs) => {
      const { values, tape, read, updates } = run(inputs, "training", [program.loss]);
      const targets = [...read].filter(([, value]) => value.needsGradient);
      const loss = valueIn(values, program.loss);
      const found = tape?.gradients(
        loss,
        targets.map(([, value]) => value),
      );
      const byId = new Map(targets.map(([id], i) => [id, found?.[i] ?? null]));
      const gradients = program.parameters.map((_, id) => byId.get(id) ?? null);
      return { loss: loss.tensor, gradients, values, updates };
    },
    beginEpoch: (epoch) => noise.beginEpoch(epoch),
  };
}

interface Step {
  readonly node: Program["nodes"][number];
  /** The id of its first output. */
  readonly first: ValueId;
}

function stepsOf({ inputs, nodes }: Program): readonly Step[] {
  let next = inputs.length;
  return nodes.map((node) => {
    const first = next;
    next += node.outputs;
    return { node, first };
  });
}

/** The nodes that the wanted values depend on. */
function neededSteps(steps: readonly Step[], wanted: readonly ValueId[]): readonly Step[] {
  const needed = new Set(wanted);
  const result: Step[] = [];
  for (const step of steps.toReversed()) {
    const isNeeded = Array.from({ length: step.node.outputs }, (_, i) => step.first + i).some((id) => needed.has(id));
    if (!isNeeded) continue;
    for (const id of step.node.inputs) needed.add(id);
    result.push(step);
  }
  return result.toReversed();
}

function valueIn(values: ReadonlyMap<ValueId, Value>, id: ValueId): Value {
  const value = values.get(id);
  if (!value) throw new Error(`value ${id} is used before it is computed`);
  return value;
}
