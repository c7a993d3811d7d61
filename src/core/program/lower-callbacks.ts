import type { Generation } from "../api/generation.ts";
import type { EpochCallback, Training } from "../model/experiment.ts";
import type { EpochRule, Watch } from "./epoch-rule.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import type { OptimizerSpec } from "./optimizer-spec.ts";
import type { Target } from "./output-targets.ts";
import type { Metric } from "./program.ts";

/** Callbacks that only look on, or write down what they see. */
const harmless =
  /^(ModelCheckpoint|TensorBoard|CSVLogger|History|ProgbarLogger|BaseLogger|RemoteMonitor|TerminateOnNaN|BackupAndRestore|LambdaCallback|TqdmCallback)$/;

export interface LoweredCallbacks {
  readonly rules: readonly EpochRule[];
  readonly deviations: readonly string[];
}

interface Surroundings {
  readonly training: Training;
  readonly generation: Generation;
  /** The output that is measured; null where that is not known. */
  readonly measured: Target | null;
  readonly metric: Metric;
  readonly optimizer: OptimizerSpec | null;
}

/** What a program's callbacks do between epochs, and what of them is not run. Throws `NotExecutable` for what changes the training otherwise. */
export function lowerCallbacks(surroundings: Surroundings): LoweredCallbacks {
  const { callbacks, epochCallbacks = [], validatesOn } = surroundings.training;
  const deviations: string[] = [];
  const other = callbacks.find(
    (name) => !harmless.test(name) && !epochCallbacks.some((one) => one.name === name) && name !== "EarlyStopping",
  );
  if (other !== undefined) throw new NotExecutable(`the callback \`${other}\` is not executed yet`);
  const rules: EpochRule[] = [];
  for (const callback of epochCallbacks) {
    const rule = lowerRule(callback, surroundings);
    if (rule === "not measured" && callback.name !== "EarlyStopping")
      throw new NotExecutable(`what the callback \`${callback.name}\` watches is not measured yet`);
    if (rule === "not measured") deviations.push(unended);
    else if (rule) rules.push(rule);
  }
  if (callbacks.includes("EarlyStopping") && !epochCallbacks.some(({ name }) => name === "EarlyStopping")) deviations.push(unended);
  if (rules.filter(({ kind }) => kind === "rates" || kind === "plateau").length > 1)
    throw new NotExecutable("several callbacks that set the learning rate are not executed yet");
  if (validatesOn === "others" && rules.some((rule) => "watches" in rule && rule.watches !== "trainLoss"))
    deviations.push("callbacks watch the evaluation's examples instead of those that `fit` validates on");
  const long = rules.find((rule) => rule.kind === "rates" && rule.rates.length < need(surroundings.training.epochs));
  if (long?.kind === "rates") deviations.push(`the learning rate stays as it is behind epoch ${long.rates.length}`);
  return { rules, deviations };
}

const unended = "`EarlyStopping` does not end a trial: every trial runs its epochs";

/** Null where the callback does nothing. */
function lowerRule(callback: EpochCallback, surroundings: Surroundings): EpochRule | "not measured" | null {
  const { training, generation, measured, metric, optimizer } = surroundings;
  const setting = (name: string) => {
    const fact = callback.config[name];
    return fact === undefined ? null : need(fact);
  };
  const number = (name: string): number => {
    const value = setting(name);
    if (typeof value !== "number") throw new NotExecutable(`\`${name}\` of the callback \`${callback.name}\` is not known`);
    return value;
  };
  if (callback.name !== "EarlyStopping" && optimizer && optimizer.learningRate.kind !== "constant" && !isOwnDecay(optimizer))
    throw new NotExecutable("a callback that sets the rate of a schedule is not executed yet");
  if (callback.rates) {
    const rates = need(callback.rates);
    return { kind: "rates", rates };
  }
  const monitor = setting("monitor");
  // Keras warns of what is not measured, and does nothing.
  if (typeof monitor === "string" && monitor.startsWith("val_") && training.validatesOn === undefined) return null;
  const watches = watchedBy(withoutOutput(String(monitor), measured), metric);
  if (!watches) return "not measured";
  const mode = setting("mode");
  const watch: Watch = {
    watches,
    better: mode === "min" || (mode !== "max" && watches !== "accuracy") ? "smaller" : "larger",
    patience: number("patience"),
    minDelta: Math.abs(number("min_delta")),
    takesAnyFirst: generation === "keras3",
  };
  if (callback.name === "ReduceLROnPlateau")
    return { kind: "plateau", ...watch, factor: number("factor"), cooldown: number("cooldown"), minRate: number("min_lr") };
  const isOld = generation === "keras2" || generation === "tf1";
  return {
    kind: "earlyStopping",
    ...watch,
    baseline: setting("baseline") === null ? null : number("baseline"),
    restores: setting("restore_best_weights") !== true ? "never" : isOld ? "whenStopped" : "always",
    from: number("start_from_epoch"),
    baselineIs: isOld ? "best" : "threshold",
    mayEndFirst: isOld,
  };
}

/** Keras's `decay`, which goes on from whatever rate a callback sets. */
function isOwnDecay({ learningRate }: OptimizerSpec): boolean {
  return learningRate.kind === "inverseTime" && learningRate.steps === 1 && !learningRate.staircase;
}

/** What is monitored of the measured output of several, as it is called of a single one. */
function withoutOutput(monitor: string, measured: Target | null): string {
  if (!measured?.name || /^(val_)?loss$/.test(monitor)) return monitor;
  const prefix = `val_${measured.name}_`;
  const rest = monitor.startsWith(prefix) ? monitor.slice(prefix.length) : "";
  return rest === "" || rest === "loss" ? "another output's" : `val_${rest}`;
}

/** What is measured under that name, if anything. */
function watchedBy(monitor: string, { kind }: Metric): Watch["watches"] | null {
  if (monitor === "loss") return "trainLoss";
  if (monitor === "val_loss") return "loss";
  const isAccuracy = kind === "accuracy" || kind === "binaryAccuracy";
  if (isAccuracy && /^val_(acc|accuracy|(sparse_)?categorical_accuracy|binary_accuracy)$/.test(monitor)) return "accuracy";
  if (kind === "meanAbsoluteError" && /^val_(mae|mean_absolute_error)$/.test(monitor)) return "accuracy";
  return !isAccuracy && /^val_(mse|mean_squared_error)$/.test(monitor) ? "squaredError" : null;
}
