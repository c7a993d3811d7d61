import { describeNumber } from "../model/describe.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Optimizer, Schedule } from "../model/objective.ts";
import type { Place } from "../text/span.ts";
import { numberKey, type Reading, readFact, readStructure } from "./reading.ts";

/** An optimizer by the name of its formula and its hyperparameters, by Keras's names. */
export interface OptimizerOutline {
  /** "SGD", "Adam", "RMSprop". AdamW is Adam with a weight decay. */
  readonly name: string;
  readonly settings: ReadonlyMap<string, Reading>;
  /** Whether its formula is known, so that a setting it does not mention is not in force. */
  readonly isKnown: boolean;
}

/** What optimizers do where a setting is not mentioned. */
const unmentioned: Readonly<Record<string, string>> = {
  amsgrad: "False",
  weight_decay: "none",
  clipnorm: "none",
  clipvalue: "none",
  global_clipnorm: "none",
  decay: "none",
  use_ema: "False",
  schedule: "constant learning rate",
};

export function outlineOptimizer(optimizer: Optimizer, place: Place | null): OptimizerOutline {
  const settings = new Map<string, Reading>();
  for (const [name, fact] of Object.entries(factsOf(optimizer))) settings.set(name, readSetting(name, fact));
  if (optimizer.kind === "other")
    for (const [name, value] of Object.entries(optimizer.builtIn)) settings.set(name, readSetting(name, known(value, "default", place)));
  for (const [name, value] of Object.entries(optimizer.extras ?? {}))
    settings.set(
      name,
      value === null ? { known: false, reason: "its value is not known", place } : readSetting(name, known(value, "written", place)),
    );
  if (optimizer.schedule) settings.set("schedule", readSchedule(optimizer.schedule, place));
  for (const [name, value] of Object.entries(unmentioned))
    if (!settings.has(name)) settings.set(name, { ...readStructure(value, value, place), isDefault: true });
  const isWeightDecay = optimizer.kind === "other" && optimizer.name === "AdamW";
  const name = optimizer.kind === "adam" || isWeightDecay ? "Adam" : optimizer.kind === "sgd" ? "SGD" : optimizer.name;
  return { name, settings, isKnown: optimizer.kind !== "other" || optimizer.settings !== null };
}

/** The facts of an optimizer by Keras's names. */
export function factsOf(optimizer: Optimizer): Readonly<Record<string, Fact<number | boolean | string>>> {
  switch (optimizer.kind) {
    case "adam":
      return { learning_rate: optimizer.learningRate, beta_1: optimizer.beta1, beta_2: optimizer.beta2, epsilon: optimizer.epsilon };
    case "sgd": {
      const { learningRate, momentum, nesterov } = optimizer;
      // Without momentum there is nothing to look ahead with.
      const looks = knownValue(momentum) === 0 && nesterov.known ? { ...nesterov, value: false } : nesterov;
      return { learning_rate: learningRate, momentum, nesterov: looks };
    }
    case "other":
      return { learning_rate: optimizer.learningRate, ...optimizer.settings };
  }
}

function readSetting(name: string, fact: Fact<number | boolean | string>): Reading {
  const nothing = unmentioned[name];
  const text = (value: number | boolean | string) => {
    if (nothing === "none" && value === 0) return nothing;
    return typeof value === "number" ? describeNumber(value) : typeof value === "boolean" ? (value ? "True" : "False") : value;
  };
  return readFact(fact, text, (value) =>
    typeof value === "number" && !(nothing === "none" && value === 0) ? numberKey(value) : text(value),
  );
}

/** Arguments that a schedule's formula does not depend on, or that are compared as the learning rate. */
const elsewhere = new Set(["initial_learning_rate", "learning_rate", "global_step", "name", "x"]);

function readSchedule({ name, config }: Schedule, place: Place | null): Reading {
  const given = Object.entries(config).filter(([key, value]) => !elsewhere.has(key) && value !== false);
  const open = given.find(([, value]) => value === null);
  if (open) return { known: false, reason: `\`${open[0]}\` of its schedule is not known`, place };
  const plain = name.toLowerCase().replaceAll("_", "").replace(/v\d$/, "");
  const settings = given.map(([key, value]) => `${key}=${typeof value === "number" ? describeNumber(value) : value}`).sort();
  return readStructure(JSON.stringify([plain, settings]), `${name}(${settings.join(", ")})`, place);
}
