import type { Program } from "../core/index.ts";
import type { Batcher } from "./batches.ts";
import type { Engine } from "./engine.ts";
import { measure } from "./measure.ts";
import type { Network } from "./network.ts";
import { sizeOf } from "./value.ts";

export interface Evaluation {
  /** The program's metric. */
  readonly accuracy: number;
  readonly loss: number;
  /** Of models that predict numbers. */
  readonly squaredError?: number;
}

/** Numbers that one value of a chunk may have over all trials: what keeps an evaluation's memory small. */
const largestValue = 2 ** 24;

/** Each trial's metric and loss over all examples, in the evaluation phase; null when `pause` (called between chunks) says to stop. */
export async function evaluate(
  { tf }: Engine,
  { program, network, trials }: { readonly program: Program; readonly network: Network; readonly trials: number },
  data: Batcher,
  pause: () => Promise<boolean>,
): Promise<readonly Evaluation[] | null> {
  const orders = Array.from({ length: trials }, () => null);
  const wanted = [program.prediction, program.evaluatedLoss];
  const metric = new Float64Array(trials);
  const squares = new Float64Array(trials);
  const isRegression = program.metric.kind === "meanAbsoluteError" || program.metric.kind === "meanSquaredError";
  const loss = new Float64Array(trials);
  let outputs = 0;
  const chunk = chunkSize(program, data.count, trials);
  for (let from = 0; from < data.count; from += chunk) {
    if (await pause()) return null;
    const to = Math.min(data.count, from + chunk);
    tf.tidy(() => {
      const inputs = data.batch({ from, to, orders });
      const [prediction, reported] = network.compute(inputs, "evaluation", wanted);
      const labels = inputs[program.labels];
      if (!prediction || !reported || !labels) throw new Error("a program without labels");
      const measured = measure(tf, program.metric, { prediction, labels, trials });
      outputs += measured.count;
      const squared = isRegression ? measure(tf, { kind: "meanSquaredError" }, { prediction, labels, trials }) : null;
      const losses = reported.tensor.dataSync();
      for (let trial = 0; trial < trials; trial++) {
        metric[trial] = (metric[trial] ?? 0) + (measured.sums[trial] ?? Number.NaN);
        squares[trial] = (squares[trial] ?? 0) + (squared?.sums[trial] ?? 0);
        const value = losses[reported.isStacked ? trial : 0] ?? Number.NaN;
        loss[trial] = (loss[trial] ?? 0) + (program.lossOverBatches === "mean" ? value * (to - from) : value);
      }
    });
  }
  return Array.from(metric, (sum, trial): Evaluation => {
    const total = loss[trial] ?? Number.NaN;
    const evaluation = { accuracy: sum / outputs, loss: program.lossOverBatches === "mean" ? total / data.count : total };
    return isRegression ? { ...evaluation, squaredError: (squares[trial] ?? Number.NaN) / outputs } : evaluation;
  });
}

/** Examples that are evaluated at once: all of them where the statistics of the batch have a part in the result. */
function chunkSize(program: Program, count: number, trials: number): number {
  if (program.nodes.some((node) => node.kind === "batchNorm" && node.evaluation === "batch"))
    return program.batches.evaluationSize ?? count;
  const widest = Math.max(...program.inputs.map(({ shape }) => sizeOf(shape)), ...program.parameters.map(({ shape }) => shape.at(-1) ?? 1));
  // Feature maps are as large as the input times their channels, at most.
  const perExample = program.nodes.some((node) => node.kind === "convolution") ? widest * 32 : widest;
  return Math.min(1000, Math.max(16, Math.floor(largestValue / (perExample * trials))));
}
