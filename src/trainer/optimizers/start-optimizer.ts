import type { Constraint, OptimizerSpec } from "../../core/index.ts";
import type { Engine, Tensor, Variable } from "../engine.ts";
import { clipGradients } from "./clip-gradients.ts";
import { constrain } from "./constrain.ts";
import { formulaOf } from "./formulas.ts";
import { rateAt, startingAt } from "./rate.ts";

/** A parameter of all trials that are trained together: with a trial axis in front if there are several. */
export interface InitialParameter {
  readonly shape: readonly number[];
  readonly values: Float32Array;
  readonly trainable: boolean;
  readonly constraint: Constraint | null;
}

/** The parameters of a training and what changes them; `dispose` frees both. */
export interface OptimizerRun {
  readonly parameters: readonly Variable[];
  /** Goes on to the next step: rates may be others. */
  advance(): void;
  /** What each trial's rate starts from instead of what its program says; null where nothing sets it. */
  setRates(rates: readonly (number | null)[]): void;
  /**
   * The step by the gradients, in the order of the parameters; null where the loss does not depend on one. Called outside of
   * the `tf.tidy` that has read the parameters: a native one is copied while somebody else still holds its value.
   */
  apply(gradients: readonly (Tensor | null)[]): void;
  dispose(): void;
}

/** Changes a parameter; `rates`: each trial's. */
type Apply = (gradient: Tensor, at: { readonly step: number; readonly rates: readonly number[] }) => void;

/**
 * The optimizer by TensorFlow's or Keras's formula. `specs`: each trial's; they differ in their learning rates only.
 * `ratesMayDiffer`: whether rates that are set may be different ones.
 */
export function startOptimizer(
  engine: Engine,
  specs: readonly [OptimizerSpec, ...OptimizerSpec[]],
  initial: readonly InitialParameter[],
  ratesMayDiffer = false,
): OptimizerRun {
  const { tf, kernels } = engine;
  const [spec] = specs;
  const lead = specs.length > 1 ? 1 : 0;
  const hasOneRate =
    !ratesMayDiffer && specs.every(({ learningRate }) => JSON.stringify(learningRate) === JSON.stringify(spec.learningRate));
  const fused = hasOneRate ? kernels.fusedOptimizer(spec) : null;
  const applies = new Map<Variable, Apply>();
  const parameters = initial.map((parameter): Variable => {
    if (!parameter.trainable || fused) return kernels.variable(parameter.values, parameter.shape);
    const { variable, apply } = parameterByFormula(engine, parameter, specs);
    applies.set(variable, apply);
    return variable;
  });
  let step = 0;
  let set: readonly (number | null)[] = [];
  const rates = () => specs.map(({ learningRate }, trial) => rateAt(startingAt(learningRate, set[trial] ?? null), step - 1));
  return {
    parameters,
    advance: () => {
      step++;
    },
    setRates: (given) => {
      set = given;
    },
    apply: (gradients) => {
      tf.tidy(() => {
        const changed = parameters.flatMap((variable, i) => {
          const gradient = gradients[i];
          return gradient && initial[i]?.trainable ? [{ variable, gradient, constraint: initial[i].constraint }] : [];
        });
        const given = changed.map(({ gradient }) => gradient);
        const taken = spec.clipping && given.length > 0 ? clipGradients(tf, given, spec.clipping, lead) : given;
        const changes = changed.map(({ variable }, i) => ({ variable, gradient: taken[i] as Tensor }));
        if (spec.weightDecay !== 0) for (const { variable } of changed) tf.tidy(() => variable.assign(decayed(variable.read())));
        if (fused) fused.apply(changes, () => ({ step, rate: rates()[0] ?? 0 }));
        else for (const { variable, gradient } of changes) applies.get(variable)?.(gradient, { step, rates: rates() });
        for (const { variable, constraint } of changed)
          if (constraint) tf.tidy(() => variable.assign(constrain(tf, variable.read(), constraint, lead)));
      });
    },
    dispose: () => {
      for (const parameter of parameters) parameter.dispose();
      fused?.dispose();
    },
  };

  function decayed(value: Tensor): Tensor {
    const kept = () => Float32Array.from(rates(), (rate) => 1 - rate * spec.weightDecay);
    return tf.mul(value, kernels.vary(kept, lead === 0 ? [] : [specs.length, ...Array<number>(value.rank - 1).fill(1)]));
  }
}

/** A parameter that lives in JavaScript; the engine gets a copy after each change. */
function parameterByFormula(
  { tf, kernels }: Engine,
  { values: initial, shape }: InitialParameter,
  specs: readonly [OptimizerSpec, ...OptimizerSpec[]],
): { readonly variable: Variable; readonly apply: Apply } {
  const formula = formulaOf(specs[0]);
  const trials = specs.length;
  const size = initial.length / trials;
  const values = initial.slice();
  const slots = formula.slots.map((start) => new Float32Array(values.length).fill(start));
  const part = (array: Float32Array, trial: number) => array.subarray(trial * size, (trial + 1) * size);
  const upload = () => tf.keep(tf.tensor(values, [...shape]));
  let value = upload();
  const variable: Variable = {
    read: () => value,
    assign: (next) => {
      values.set(next.dataSync<"float32">());
      value.dispose();
      value = upload();
    },
    dispose: () => value.dispose(),
  };
  const apply: Apply = (gradient, { step, rates }) => {
    const numbers = kernels.peek(gradient);
    for (let trial = 0; trial < trials; trial++) {
      const place = { values: part(values, trial), gradient: part(numbers, trial), slots: slots.map((slot) => part(slot, trial)) };
      formula.apply(place, { step, rate: rates[trial] ?? 0 });
    }
    value.dispose();
    value = upload();
  };
  return { variable, apply };
}
