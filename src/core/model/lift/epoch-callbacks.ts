import { isSequence, numberOf, type ObjectValue, type Value } from "../../interpret/value.ts";
import type { EpochCallback, Training } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";

type Setting = string | number | boolean | null;

/** What Keras's callbacks take where nothing is given. Those that only say what is printed are left out. */
const defaults: Readonly<Record<EpochCallback["name"], Readonly<Record<string, Setting>>>> = {
  LearningRateScheduler: {},
  ReduceLROnPlateau: { monitor: "val_loss", factor: 0.1, patience: 10, mode: "auto", min_delta: 1e-4, cooldown: 0, min_lr: 0 },
  EarlyStopping: {
    monitor: "val_loss",
    min_delta: 0,
    patience: 0,
    mode: "auto",
    baseline: null,
    restore_best_weights: false,
    start_from_epoch: 0,
  },
};

/** The callbacks of `fit` that change the training from one epoch to the next; `isRepeated`: it is called more than once. */
export function liftEpochCallbacks(context: LiftContext, value: Value | null, isRepeated: boolean): Pick<Training, "epochCallbacks"> {
  const callbacks = callbacksIn(value).flatMap((object): readonly EpochCallback[] => {
    const name = nameOf(object);
    const place = placeOf(context, object);
    if (!name || !place) return [];
    const config = Object.entries(defaults[name]).map(([setting, otherwise]) => {
      const given = object.arguments.named.get(setting) ?? (setting === "min_delta" ? object.arguments.named.get("epsilon") : undefined);
      return [setting, isRepeated ? unknown(repeated, place) : settingOf(context, given?.value, otherwise)] as const;
    });
    const callback = { name, config: Object.fromEntries(config), place };
    if (name !== "LearningRateScheduler") return [callback];
    return [{ ...callback, rates: isRepeated ? unknown(repeated, place) : ratesOf(context, object) }];
  });
  return callbacks.length > 0 ? { epochCallbacks: callbacks } : {};
}

const repeated = "`fit` is called more than once with it";

function callbacksIn(value: Value | null): readonly ObjectValue[] {
  if (!value) return [];
  if (isSequence(value)) return value.elements.flatMap(callbacksIn);
  return value.kind === "object" ? [value] : [];
}

function nameOf({ type }: ObjectValue): EpochCallback["name"] | null {
  const name = type.startsWith("keras.callbacks.") ? type.split(".").at(-1) : undefined;
  return name === "LearningRateScheduler" || name === "ReduceLROnPlateau" || name === "EarlyStopping" ? name : null;
}

function settingOf(context: LiftContext, value: Value | undefined, otherwise: Setting): Fact<Setting> {
  if (!value) return known(otherwise, "default", null);
  const place = placeOf(context, value);
  if (value.kind === "none") return known(null, "written", place);
  if (value.kind === "boolean" || value.kind === "string") return known(value.value, "written", place);
  const number = numberOf(value);
  return number === null ? unknownFrom(context, value, "its value is not known") : known(number, "written", place);
}

function ratesOf(context: LiftContext, object: ObjectValue): Fact<readonly number[]> {
  const asked = object.state.get("rates");
  const place = placeOf(context, object);
  if (!asked || !isSequence(asked)) return unknown("how many epochs it is asked for is not known", place);
  const numbers: number[] = [];
  for (const value of asked.elements) {
    const number = numberOf(value);
    if (number === null) return unknownFrom(context, value, "what its function gives is not known", place);
    numbers.push(number);
  }
  return known(numbers, "derived", place);
}
