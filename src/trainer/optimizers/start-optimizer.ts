import type { Constraint, OptimizerSpec } from "../../core/index.ts";
import type { Engine, FusedOptimizer, FusedParameter, Tensor } from "../engine.ts";
import { clipGradients } from "./clip-gradients.ts";
import { constrain } from "./constrain.ts";
import { formulaOf } from "./formulas.ts";
import { rateAt } from "./rate.ts";

/** A parameter of all trials that are trained together: with a trial axis in front if there are several. */
export interface InitialParameter {
  readonly shape: readonly number[];
  readonly values: Float32Array;
  readonly trainable: boolean;
  readonly constraint: Constraint | null;
}

export interface StoredParameter {
  /** The value now; inside a `tf.tidy`, and not to be used after the parameter has changed. */
  read(): Tensor;
  /** Takes over a tensor that the surrounding `tf.tidy` would free. */
  assign(value: Tensor): void;
  dispose(): void;
}

/** The parameters of a training and what changes them; `dispose` frees both. */
export interface OptimizerRun {
  readonly parameters: readonly StoredParameter[];
  /**
   * One step by the gradients, in the order of the parameters; null where the loss does not depend on one. Called outside of
   * the `tf.tidy` that has read the parameters: a native one is copied while somebody else still holds its value.
   */
  apply(gradients: readonly (Tensor | null)[]): void;
  dispose(): void;
}

/** Changes a parameter; `rates`: each trial's. */
type Apply = (gradient: Tensor, at: { readonly step: number; readonly rates: readonly number[] }) => void;

/** The optimizer by TensorFlow's or Keras's formula. `specs`: each trial's; they differ in their learning rates only. */
export function startOptimizer(
  engine: Engine,
  specs: readonly [OptimizerSpec, ...OptimizerSpec[]],
  initial: readonly InitialParameter[],
): OptimizerRun {
  const { tf, kernels } = engine;
  const [spec] = specs;
  const lead = specs.length > 1 ? 1 : 0;
  const hasOneRate = specs.every(({ learningRate }) => JSON.stringify(learningRate) === JSON.stringify(spec.learningRate));
  const fused = hasOneRate ? kernels.fusedOptimizer(spec) : null;
  const applies = new Map<StoredParameter, Apply>();
  const handles = new Map<StoredParameter, FusedParameter>();
  const parameters = initial.map((parameter): StoredParameter => {
    if (!parameter.trainable) return plainParameter(engine, parameter);
    if (fused) {
      const stored = fused.create(parameter.values, parameter.shape);
      handles.set(stored, stored);
      return stored;
    }
    const { stored, apply } = parameterByFormula(engine, parameter, specs);
    applies.set(stored, apply);
    return stored;
  });
  let step = 0;
  return {
    parameters,
    apply: (gradients) => {
      const rates = specs.map(({ learningRate }) => rateAt(learningRate, step));
      step++;
      const [rate = 0] = rates;
      tf.tidy(() => {
        const changed = parameters.flatMap((stored, i) => {
          const gradient = gradients[i];
          return gradient && initial[i]?.trainable ? [{ stored, gradient, constraint: initial[i].constraint }] : [];
        });
        const given = changed.map(({ gradient }) => gradient);
        const taken = spec.clipping && given.length > 0 ? clipGradients(tf, given, spec.clipping, lead) : given;
        if (spec.weightDecay !== 0) {
          const kept = rates.map((one) => 1 - one * spec.weightDecay);
          for (const { stored } of changed) tf.tidy(() => stored.assign(scaled(stored.read(), kept)));
        }
        if (fused) applyFused(fused, changed, taken, { step, rate });
        else for (const [i, { stored }] of changed.entries()) applies.get(stored)?.(taken[i] as Tensor, { step, rates });
        for (const { stored, constraint } of changed)
          if (constraint) tf.tidy(() => stored.assign(constrain(tf, stored.read(), constraint, lead)));
      });
    },
    dispose: () => {
      for (const parameter of parameters) parameter.dispose();
      fused?.dispose();
    },
  };

  function applyFused(
    optimizer: FusedOptimizer,
    changed: readonly { readonly stored: StoredParameter }[],
    gradients: readonly Tensor[],
    at: { readonly step: number; readonly rate: number },
  ): void {
    const changes = changed.flatMap(({ stored }, i) => {
      const [parameter, gradient] = [handles.get(stored), gradients[i]];
      return parameter && gradient ? [{ parameter, gradient }] : [];
    });
    optimizer.apply(changes, at);
  }

  function scaled(value: Tensor, factors: readonly number[]): Tensor {
    if (lead === 0) return tf.mul(value, factors[0] ?? 1);
    return tf.mul(value, tf.tensor([...factors], [factors.length, ...Array<number>(value.rank - 1).fill(1)]));
  }
}

function plainParameter({ tf }: Engine, { values, shape }: InitialParameter): StoredParameter {
  let value = tf.keep(tf.tensor(values.slice(), [...shape]));
  return {
    read: () => value,
    assign: (next) => {
      value.dispose();
      value = tf.keep(next.clone());
    },
    dispose: () => value.dispose(),
  };
}

/** A parameter that lives in JavaScript; the engine gets a copy after each change. */
function parameterByFormula(
  { tf, kernels }: Engine,
  { values: initial, shape }: InitialParameter,
  specs: readonly [OptimizerSpec, ...OptimizerSpec[]],
): { readonly stored: StoredParameter; readonly apply: Apply } {
  const formula = formulaOf(specs[0]);
  const trials = specs.length;
  const size = initial.length / trials;
  const values = initial.slice();
  const slots = formula.slots.map((start) => new Float32Array(values.length).fill(start));
  const part = (array: Float32Array, trial: number) => array.subarray(trial * size, (trial + 1) * size);
  const upload = () => tf.keep(tf.tensor(values, [...shape]));
  let value = upload();
  const stored: StoredParameter = {
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
  return { stored, apply };
}
