import { describeNumber } from "../model/describe.ts";
import { type Fact, knownValue } from "../model/fact.ts";
import type { Optimizer } from "../model/objective.ts";
import type { Difference } from "./comparison.ts";
import { ask, type Findings, numberKey, readFact } from "./reading.ts";

interface Hyperparameter {
  readonly id: string;
  readonly what: string;
  readonly consequence: Difference["consequence"];
  readonly explanation: string;
}

const hyperparameters = {
  learningRate: {
    id: "optimizer.learning-rate",
    what: "learning rate",
    consequence: "expected",
    explanation: "The learning rate scales every step.",
  },
  momentum: {
    id: "optimizer.momentum",
    what: "momentum",
    consequence: "expected",
    explanation: "Momentum m adds up past steps, to 1 / (1 - m) times the learning rate in the long run.",
  },
  nesterov: { id: "optimizer.nesterov", what: "nesterov", consequence: "possible", explanation: "Nesterov momentum looks one step ahead." },
  beta1: {
    id: "optimizer.beta-1",
    what: "beta_1",
    consequence: "possible",
    explanation: "Adam averages gradients over about 1 / (1 - beta_1) steps.",
  },
  beta2: {
    id: "optimizer.beta-2",
    what: "beta_2",
    consequence: "possible",
    explanation: "Adam averages squared gradients over about 1 / (1 - beta_2) steps.",
  },
  epsilon: {
    id: "optimizer.epsilon",
    what: "epsilon",
    consequence: "possible",
    explanation: "Epsilon only slows down weights whose gradients are not much larger than it is.",
  },
} as const satisfies Readonly<Record<string, Hyperparameter>>;

/** Lists differing hyperparameters of two optimizers of one kind. */
export function compareHyperparameters(a: Optimizer, b: Optimizer, findings: Findings): void {
  const number = (key: keyof typeof hyperparameters, x: Fact<number>, y: Fact<number>) =>
    ask(
      findings,
      { ...hyperparameters[key], aspect: "optimizer" },
      readFact(x, describeNumber, numberKey),
      readFact(y, describeNumber, numberKey),
    );
  if (a.kind === "adam" && b.kind === "adam") {
    for (const key of ["learningRate", "beta1", "beta2", "epsilon"] as const) number(key, a[key], b[key]);
  } else if (a.kind === "sgd" && b.kind === "sgd") {
    number("learningRate", a.learningRate, b.learningRate);
    number("momentum", a.momentum, b.momentum);
    // Without momentum there is nothing to look ahead with.
    if (knownValue(a.momentum) === 0 && knownValue(b.momentum) === 0) return;
    const describe = (value: boolean) => (value ? "Nesterov" : "plain");
    ask(findings, { ...hyperparameters.nesterov, aspect: "optimizer" }, readFact(a.nesterov, describe), readFact(b.nesterov, describe));
  } else if (a.kind === "other" && b.kind === "other" && a.name === b.name) {
    for (const side of ["a", "b"] as const)
      findings.unknown.push({ what: "hyperparameters", why: `those of ${a.name} are not compared yet`, side, place: null });
  }
}

export function swapOptimizer(into: Fact<Optimizer>, from: Fact<Optimizer>, isSwapped: (id: string) => boolean): Fact<Optimizer> {
  if (!into.known || !from.known) return into;
  if (isSwapped("optimizer")) return from;
  const [a, b] = [into.value, from.value];
  const pick = <T>(key: keyof typeof hyperparameters, mine: T, other: T): T => (isSwapped(hyperparameters[key].id) ? other : mine);
  if (a.kind === "adam" && b.kind === "adam") {
    const value: Optimizer = {
      kind: "adam",
      learningRate: pick("learningRate", a.learningRate, b.learningRate),
      beta1: pick("beta1", a.beta1, b.beta1),
      beta2: pick("beta2", a.beta2, b.beta2),
      epsilon: pick("epsilon", a.epsilon, b.epsilon),
    };
    return { ...into, value };
  }
  if (a.kind === "sgd" && b.kind === "sgd") {
    const value: Optimizer = {
      kind: "sgd",
      learningRate: pick("learningRate", a.learningRate, b.learningRate),
      momentum: pick("momentum", a.momentum, b.momentum),
      nesterov: pick("nesterov", a.nesterov, b.nesterov),
    };
    return { ...into, value };
  }
  return into;
}
