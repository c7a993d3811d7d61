import { readFileSync } from "node:fs";
import { type Activation, type Experiment, type Fact, known, knownValue, type Loss, type Optimizer } from "../../src/core/index.ts";
import type { EngineName } from "../../src/protocol/trainer-message.ts";
import { activationFunction } from "../../src/trainer/activations.ts";
import { buildNetwork } from "../../src/trainer/chain-network.ts";
import type { Engine, Tensor } from "../../src/trainer/engine.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { chooseLoss } from "../../src/trainer/loss.ts";
import { startOptimizer } from "../../src/trainer/optimizer.ts";
import { mlpExperiment } from "../support/mlp-experiment.ts";

/** Computes on one engine what the fixtures hold, and prints it as a line of JSON: `compute-fixtures ENGINE`. */
export interface Computed {
  readonly losses: Record<string, readonly number[]>;
  readonly activations: Record<"keras2" | "keras3", Partial<Record<Activation, number[][]>>>;
}

interface Fixture {
  readonly inputs: number[][];
  readonly labels: number[][];
  readonly weights: [number[][], number[], number[][], number[]];
  readonly losses: Record<string, number[]>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(`test/trainer/fixtures/${name}.json`, "utf8"));
const fixture = read("optimizer-steps") as Fixture;

const fact = <T>(value: T): Fact<T> => known(value, "written", null);
const adam = (epsilon: number): Optimizer => ({
  kind: "adam",
  learningRate: fact(0.05),
  beta1: fact(0.9),
  beta2: fact(0.999),
  epsilon: fact(epsilon),
});
const sgd = (learningRate: number, momentum = 0, nesterov = false): Optimizer => ({
  kind: "sgd",
  learningRate: fact(learningRate),
  momentum: fact(momentum),
  nesterov: fact(nesterov),
});
const crossentropy = (
  from: "logits" | "probabilities",
  reduction: "mean" | "sum" = "mean",
): Loss & { kind: "categoricalCrossentropy" } => ({
  kind: "categoricalCrossentropy",
  labels: "oneHot",
  from,
  clip: from === "probabilities" ? 1e-7 : null,
  reduction,
});

const cases: Record<string, { readonly optimizer: Optimizer; readonly loss: ReturnType<typeof crossentropy>; readonly scale?: number }> = {
  adam: { optimizer: adam(1e-8), loss: crossentropy("logits") },
  "adam, large epsilon": { optimizer: adam(0.1), loss: crossentropy("logits") },
  "sgd, sum": { optimizer: sgd(0.02), loss: crossentropy("logits", "sum") },
  momentum: { optimizer: sgd(0.05, 0.9), loss: crossentropy("logits") },
  nesterov: { optimizer: sgd(0.05, 0.9, true), loss: crossentropy("logits") },
  "keras adam": { optimizer: adam(1e-7), loss: crossentropy("probabilities") },
  "keras sgd with momentum": { optimizer: sgd(0.05, 0.9), loss: crossentropy("probabilities") },
  "keras adam, clipped": { optimizer: adam(1e-7), loss: crossentropy("probabilities"), scale: 20 },
};

/** The fixture's network: 5-4-3 with relu. */
function fixtureExperiment({ optimizer, loss }: { readonly optimizer: Optimizer; readonly loss: Loss & { from: string } }): Experiment {
  const outputActivation = loss.from === "logits" ? "linear" : "softmax";
  const experiment = mlpExperiment({ hidden: [4], dropoutRate: null, outputActivation, optimizer, loss });
  const shapes: Record<string, number[]> = { "dense_1/kernel": [5, 4], "dense_2/kernel": [4, 3], "dense_2/bias": [3] };
  const layers = experiment.layers.map((layer) => ({
    ...layer,
    parameters: layer.parameters.map((parameter) => ({
      ...parameter,
      shape: fact(shapes[`${layer.id}/${parameter.role}`] ?? knownValue(parameter.shape) ?? []),
    })),
  }));
  return { ...experiment, layers };
}

/** An experiment's network with given values, and its loss and optimizer. */
function learner(engine: Engine, experiment: Experiment, weights: readonly (readonly number[] | readonly (readonly number[])[])[]) {
  const { training } = experiment;
  const [loss, optimizer] = [knownValue(training?.loss), knownValue(training?.optimizer)];
  if (!loss || !optimizer) throw new Error("an experiment without loss or optimizer");
  const chosen = chooseLoss(experiment, loss);
  const network = buildNetwork(engine, chosen.experiment, 1);
  for (const [i, parameter] of network.parameters.entries())
    engine.tf.tidy(() => parameter.assign(engine.tf.tensor((weights[i] ?? []) as number[])));
  return { network, loss: chosen.loss, run: startOptimizer(engine, optimizer, network.parameters) };
}

function stepLosses(engine: Engine, { scale = 1, ...written }: (typeof cases)[string], steps: number): number[] {
  const { tf } = engine;
  const weights = fixture.weights.map((value) => tf.mul(tf.tensor(value), scale).arraySync()) as number[][];
  const { network, loss, run } = learner(engine, fixtureExperiment(written), weights);
  const [x, y] = [tf.tensor2d(fixture.inputs), tf.tensor2d(fixture.labels)];
  return Array.from({ length: steps }, () => {
    const { value, gradients } = tf.tidy(() => {
      const computed = loss.compute(engine, network.forward(x, "training"), y);
      return { value: computed.value as Tensor, gradients: network.backward(computed.gradient()) };
    });
    tf.tidy(() => run.apply(gradients));
    return value.dataSync()[0] ?? Number.NaN;
  });
}

async function main(): Promise<void> {
  const engine = await loadEngine(process.argv[2] as EngineName, {
    assets: "node_modules/@tensorflow/tfjs-backend-wasm/dist",
    tfjsNode: null,
  });
  const { inputs, keras3 } = read("activations") as { readonly inputs: number[][]; readonly keras3: Record<string, unknown> };
  const values = (generation: "keras2" | "keras3") =>
    Object.fromEntries(
      Object.keys(keras3).map((name) => [
        name,
        activationFunction(name as Activation, generation)
          .forward(engine, engine.tf.tensor2d(inputs))
          .arraySync(),
      ]),
    );
  const losses = Object.fromEntries(
    Object.entries(cases).map(([name, options]) => [name, stepLosses(engine, options, fixture.losses[name]?.length ?? 0)]),
  );
  const computed: Computed = { losses, activations: { keras2: values("keras2"), keras3: values("keras3") } };
  console.log(JSON.stringify(computed));
}

void main().then(() => process.exit(0));
