import { type DefaultValue, defaultOf, parametersOf } from "../../api/signatures.ts";
import type { Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, knownValue } from "../fact.ts";
import type { BuiltInSettings, OptimizerSettings } from "../objective.ts";
import { type LiftContext, liftBoolean, liftNumber } from "./lift-context.ts";

/** Arguments that say nothing of the formula. */
export const silentArguments: ReadonlySet<string> = new Set([
  "name",
  "learning_rate",
  "lr",
  "use_locking",
  "jit_compile",
  "accum_name",
  "linear_name",
  "global_step",
  "use_own_namescope_for_non_slot_vars",
]);

/** Arguments of every optimizer, which change nothing unless they are given. They are no settings, but extras. */
const general = new Set([
  "decay",
  "clipnorm",
  "clipvalue",
  "global_clipnorm",
  "use_ema",
  "ema_momentum",
  "ema_overwrite_frequency",
  "loss_scale_factor",
  "gradient_accumulation_steps",
]);

const currentNames: Readonly<Record<string, string>> = { beta1: "beta_1", beta2: "beta_2" };

/** Where an optimizer comes from: its formula may differ. */
type Source = "tf.train" | "tf.contrib" | "keras2" | "tf1.keras" | "keras";

interface NamedOptimizer {
  /** Keras's class, where it is one. */
  readonly name: string;
  /** The canonical name of the class that the program uses. */
  readonly type: string;
  /** What the call gives, by its own name for it; null for nothing and for `None`. */
  argument(name: string): Value | null;
  readonly place: Place;
}

/**
 * The settings of an optimizer and which arguments they come from; null where its signature is not known. Arguments and
 * defaults are those of the installed software's signatures; what has no argument was measured: one step of gradient 1
 * and epsilon 1 tells where epsilon stands and what the accumulator starts at.
 */
export function liftSettings(
  context: LiftContext,
  optimizer: NamedOptimizer,
): { readonly settings: OptimizerSettings; readonly builtIn: BuiltInSettings; readonly told: readonly string[] } | null {
  const { type, argument, place } = optimizer;
  const source = sourceOf(context, type);
  const isGraph = source === "tf.train" || source === "tf.contrib";
  const parameters = parametersOf(type, context.generation)?.filter((name) => {
    if (silentArguments.has(name) || (general.has(name) && !isGraph)) return false;
    const value = defaultOf(type, name, context.generation);
    return isPlain(value) || name === "epsilon" || (isGraph && value === undefined);
  });
  if (!parameters) return null;
  const settings: Record<string, Fact<number> | Fact<boolean>> = {};
  for (const name of parameters) {
    const value = defaultOf(type, name, context.generation);
    const current = isGraph && name === "decay" ? "rho" : (currentNames[name] ?? name);
    if (typeof value === "boolean") settings[current] = liftBoolean(context, argument(name), value, place);
    // Keras's `epsilon=None` stands for `keras.backend.epsilon()`.
    else
      settings[current] = liftNumber(context, argument(name), typeof value === "number" ? value : name === "epsilon" ? 1e-7 : null, place);
  }
  return { settings, builtIn: builtInSettings(source, optimizer.name, settings), told: parameters };
}

function sourceOf({ generation }: LiftContext, type: string): Source {
  if (type.startsWith("tensorflow.train.")) return "tf.train";
  if (type.startsWith("tensorflow.contrib.")) return "tf.contrib";
  return generation === "keras2" ? "keras2" : generation === "tf1" ? "tf1.keras" : "keras";
}

function isPlain(value: DefaultValue | undefined): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

/** What the formula of `source` holds without having an argument for it. */
function builtInSettings(source: Source, name: string, settings: OptimizerSettings): BuiltInSettings {
  switch (name) {
    case "RMSprop": {
      const hasMomentum = settings.momentum !== undefined && knownValue<number | boolean>(settings.momentum) !== 0;
      const isInRoot = source !== "keras2" && (source !== "tf1.keras" || hasMomentum);
      return {
        initial_accumulator_value: source === "tf.train" ? 1 : 0,
        epsilon_in_root: isInRoot,
        ...(source === "keras2" ? { momentum: 0, centered: false } : {}),
      };
    }
    case "Adagrad":
      return {
        epsilon_in_root: source === "keras" || source === "tf.train",
        ...(source === "keras2" ? { initial_accumulator_value: 0 } : {}),
        ...(source === "tf.train" ? { epsilon: 0 } : {}),
      };
    case "Nadam":
      return settings.schedule_decay ? {} : { schedule_decay: source === "keras" ? 1 : 0.004 };
    case "Ftrl":
      return settings.beta ? {} : { beta: 0 };
    default:
      return {};
  }
}
