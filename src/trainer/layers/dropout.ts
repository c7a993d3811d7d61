import { knownValue, type Layer } from "../../core/index.ts";
import type { Engine, Matrix } from "../engine.ts";
import { randomStream } from "../random-stream.ts";
import { need } from "../unsupported.ts";
import type { Stage } from "./stage.ts";

/**
 * Sets values to zero with the rate of the phase and divides the others by 1 − rate. Training and evaluation draw from
 * streams of their own, so that what a program does in one does not change the other's numbers; each epoch starts anew.
 */
export function dropoutStage({ tf }: Engine, layer: Layer & { readonly kind: "dropout" }, { seed, role }: DropoutPlace): Stage {
  const rates = {
    training: need(knownValue(layer.rate), `rate of ${layer.name}`),
    evaluation: need(knownValue(layer.evaluationRate), `rate of ${layer.name} in evaluation`),
  };
  const streamsOf = (epoch: number) => ({
    training: randomStream(seed, `dropout/${role}/${epoch}`),
    evaluation: randomStream(seed, `dropout/${role}/evaluation/${epoch}`),
  });
  let streams = streamsOf(0);
  let mask: Matrix | null = null;
  return {
    forward: (x, phase) => {
      const rate = rates[phase];
      mask = null;
      if (rate === 0) return x;
      // With rate 1 nothing is kept, and nothing is divided by zero: TensorFlow gives zeros too.
      if (rate === 1) {
        mask = tf.zerosLike<Matrix>(x);
        return mask;
      }
      const values = new Float32Array(x.size);
      streams[phase].fillKept(values, rate, 1 / (1 - rate));
      mask = tf.tensor2d(values, x.shape);
      return tf.mul(x, mask);
    },
    backward: (gradient): Matrix => (mask ? tf.mul(gradient, mask) : gradient),
    beginEpoch: (epoch) => {
      streams = streamsOf(epoch);
    },
  };
}

interface DropoutPlace {
  readonly seed: number;
  /** Its position among the model's dropouts, from the front. */
  readonly role: string;
}
