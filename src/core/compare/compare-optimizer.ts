import { describeOptimizer } from "../model/describe.ts";
import { type Fact, known } from "../model/fact.ts";
import type { BuiltInSettings, Optimizer, OptimizerExtras } from "../model/objective.ts";
import { factsOf, outlineOptimizer } from "./optimizer-outline.ts";
import { ask, type Findings, type Judgement, readFact } from "./reading.ts";

const judgements: Readonly<Record<string, Judgement>> = {
  learning_rate: { consequence: "expected", explanation: "The learning rate scales every step." },
  schedule: { consequence: "expected", explanation: "The learning rate changes in another way while training." },
  decay: {
    consequence: "expected",
    explanation: "Only one of the two lowers its learning rate from step to step, or they do so at another pace.",
  },
  momentum: {
    consequence: "expected",
    explanation: "Momentum m adds up past steps, to 1 / (1 - m) times the learning rate in the long run.",
  },
  nesterov: { consequence: "possible", explanation: "Nesterov momentum looks one step ahead." },
  beta_1: { consequence: "possible", explanation: "Gradients are averaged over about 1 / (1 - beta_1) steps." },
  beta_2: { consequence: "possible", explanation: "Squared gradients are averaged over about 1 / (1 - beta_2) steps." },
  rho: { consequence: "possible", explanation: "Squared gradients are averaged over about 1 / (1 - rho) steps." },
  epsilon: { consequence: "possible", explanation: "Epsilon only slows down weights whose gradients are not much larger than it is." },
  epsilon_in_root: {
    consequence: "possible",
    explanation: "Inside of the root, an epsilon of 1e-7 weighs as much as one of 3e-4 beside it.",
  },
  initial_accumulator_value: { consequence: "possible", explanation: "The first steps are smaller where the accumulator starts higher." },
  centered: {
    consequence: "possible",
    explanation: "Only one of the two divides by the variance of the gradients instead of their squares.",
  },
  amsgrad: { consequence: "possible", explanation: "AMSGrad never lets the divisor shrink again." },
  weight_decay: { consequence: "possible", explanation: "Weight decay takes a fraction off every weight in each step." },
  clipnorm: { consequence: "possible", explanation: "Clipped gradients cannot take a large step." },
  global_clipnorm: { consequence: "possible", explanation: "Clipped gradients cannot take a large step." },
  clipvalue: { consequence: "possible", explanation: "Clipped gradients cannot take a large step." },
};

/** Lists how two optimizers differ: in kind, else in each hyperparameter. */
export function compareOptimizers(a: Fact<Optimizer>, b: Fact<Optimizer>, findings: Findings): void {
  const name = (optimizer: Optimizer) => outlineOptimizer(optimizer, null).name;
  const explanation = "The optimizers turn the same gradients into different steps.";
  ask(
    findings,
    { id: "optimizer", aspect: "optimizer", what: "optimizer", consequence: "expected", explanation },
    readFact(a, describeOptimizer, name),
    readFact(b, describeOptimizer, name),
  );
  if (!a.known || !b.known) return;
  const [x, y] = [outlineOptimizer(a.value, a.place), outlineOptimizer(b.value, b.place)];
  if (x.name !== y.name) return;
  for (const [side, outline] of [
    ["a", x],
    ["b", y],
  ] as const)
    if (!outline.isKnown)
      findings.unknown.push({
        what: "hyperparameters",
        why: `the formula of ${outline.name} is not known`,
        side,
        place: { a, b }[side].place,
      });
  for (const setting of new Set([...x.settings.keys(), ...y.settings.keys()])) {
    const [p, q] = [x.settings.get(setting), y.settings.get(setting)];
    if (!p || !q) continue;
    const judgement = judgements[setting] ?? {
      consequence: "possible",
      explanation: `The optimizers are set up with different values of \`${setting}\`.`,
    };
    ask(findings, { ...judgement, id: settingId(setting), aspect: "optimizer", what: setting.replaceAll("_", " ") }, p, q);
  }
}

function settingId(setting: string): string {
  return `optimizer.${setting.replaceAll("_", "-")}`;
}

/** `into` with the hyperparameters of `from` that `isSwapped` names. */
export function swapOptimizer(into: Fact<Optimizer>, from: Fact<Optimizer>, isSwapped: (id: string) => boolean): Fact<Optimizer> {
  if (!into.known || !from.known) return into;
  if (isSwapped("optimizer")) return from;
  const own = [outlineOptimizer(into.value, null), outlineOptimizer(from.value, null)];
  const names = [...new Set(own.flatMap(({ settings }) => [...settings.keys()]))].filter((name) => isSwapped(settingId(name)));
  return { ...into, value: names.reduce((optimizer, name) => withSetting(optimizer, from.value, name), into.value) };
}

const fields: Readonly<Record<string, string>> = {
  learning_rate: "learningRate",
  beta_1: "beta1",
  beta_2: "beta2",
  epsilon: "epsilon",
  momentum: "momentum",
  nesterov: "nesterov",
};

/** `into` with one setting as `from` has it, wherever that has it: as a fact, as an extra or built into its formula. */
function withSetting(into: Optimizer, from: Optimizer, name: string): Optimizer {
  if (name === "schedule") {
    const { schedule: _, ...rest } = into;
    return from.schedule ? { ...rest, schedule: from.schedule } : rest;
  }
  const extra = from.extras?.[name];
  const builtIn = from.kind === "other" ? from.builtIn[name] : undefined;
  const fact: Fact<number | boolean | string> | undefined =
    factsOf(from)[name] ??
    (extra !== undefined && extra !== null
      ? known(extra, "written", null)
      : builtIn !== undefined
        ? known(builtIn, "default", null)
        : undefined);
  const field = fields[name];
  if (fact && field && (field === "learningRate" || into.kind !== "other")) return { ...into, [field]: fact };
  if (into.kind === "other" && into.settings && (name in into.settings || name in into.builtIn)) {
    const { [name]: _, ...rest } = into.builtIn as BuiltInSettings;
    return { ...into, builtIn: rest, settings: { ...into.settings, [name]: (fact ?? known(0, "derived", null)) as Fact<number> } };
  }
  const { [name]: _, ...others } = into.extras ?? {};
  const extras: OptimizerExtras = fact?.known ? { ...others, [name]: fact.value } : others;
  const { extras: __, ...plain } = into;
  return Object.keys(extras).length > 0 ? { ...plain, extras } : plain;
}
