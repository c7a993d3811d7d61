import type { DataSetName } from "./experiment.ts";
import { type Fact, knownValue } from "./fact.ts";
import type { Initializer } from "./initializer.ts";
import type { Loss, Optimizer } from "./objective.ts";

/** A number as people write it: four significant digits, no trailing zeros ("0.001", "1e-7", "118282"). */
export function describeNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

/** Keras's names of variance scaling's usual settings. */
const scalingNames: readonly (readonly [scale: number, mode: string, family: string])[] = [
  [1, "fanAverage", "glorot"],
  [2, "fanIn", "he"],
  [1, "fanIn", "lecun"],
];

/**
 * An initializer in few words: "glorot_uniform", "N(0, 1)", "N(0, 0.05²)" (mean and variance), "zeros",
 * "U(-0.05, 0.05)".
 */
export function describeInitializer(initializer: Initializer): string {
  switch (initializer.kind) {
    case "normal":
      return describeNormal(initializer);
    case "truncatedNormal":
      return `truncated ${describeNormal(initializer)}`;
    case "uniform":
      return `U(${describeNumber(initializer.low)}, ${describeNumber(initializer.high)})`;
    case "varianceScaling": {
      const shrunk = initializer.distribution === "truncatedNormal" && !initializer.corrected ? ", stddev not corrected" : "";
      const family = scalingNames.find(([scale, mode]) => scale === initializer.scale && mode === initializer.mode)?.[2];
      if (family && initializer.distribution !== "normal")
        return `${family}_${initializer.distribution === "uniform" ? "uniform" : "normal"}${shrunk && ` (${shrunk.slice(2)})`}`;
      const mode = { fanIn: "fan_in", fanOut: "fan_out", fanAverage: "fan_avg" }[initializer.mode];
      const distribution = { uniform: "uniform", normal: "untruncated_normal", truncatedNormal: "truncated_normal" }[
        initializer.distribution
      ];
      return `VarianceScaling(${describeNumber(initializer.scale)}, ${mode}, ${distribution}${shrunk})`;
    }
    case "constant":
      return initializer.value === 0 ? "zeros" : initializer.value === 1 ? "ones" : `constant ${describeNumber(initializer.value)}`;
    case "gates":
      return `constant ${initializer.values.map(describeNumber).join(", ")} by gate`;
    case "orthogonal":
      return initializer.gain === 1 ? "orthogonal" : `orthogonal(${describeNumber(initializer.gain)})`;
    case "identity":
      return initializer.gain === 1 ? "identity" : `identity(${describeNumber(initializer.gain)})`;
  }
}

function describeNormal({ mean, stddev }: { readonly mean: number; readonly stddev: number }): string {
  return `N(${describeNumber(mean)}, ${stddev === 1 || stddev === 0 ? stddev : `${describeNumber(stddev)}²`})`;
}

/** An optimizer with what distinguishes it most: "Adam(0.001)", "SGD(0.1, momentum 0.9)". */
export function describeOptimizer(optimizer: Optimizer): string {
  switch (optimizer.kind) {
    case "adam":
      return `Adam(${describeFact(optimizer.learningRate)})`;
    case "sgd": {
      const momentum = knownValue(optimizer.momentum);
      const nesterov = knownValue(optimizer.nesterov) ? ", Nesterov" : "";
      return `SGD(${describeFact(optimizer.learningRate)}${momentum ? `, momentum ${describeNumber(momentum)}${nesterov}` : ""})`;
    }
    case "other":
      return `${optimizer.name}(${describeFact(optimizer.learningRate)})`;
  }
}

function describeFact(fact: Fact<number>): string {
  return fact.known ? describeNumber(fact.value) : "?";
}

/** A loss in Keras's words: "categorical_crossentropy from logits". */
export function describeLoss(loss: Loss): string {
  return loss.kind === "other" ? loss.name : `${loss.labels === "integer" ? "sparse_" : ""}categorical_crossentropy from ${loss.from}`;
}

const dataSetTitles: Readonly<Record<DataSetName, string>> = {
  mnist: "MNIST",
  fashion_mnist: "Fashion-MNIST",
  cifar10: "CIFAR-10",
  cifar100: "CIFAR-100",
  imdb: "IMDB",
  reuters: "Reuters",
  boston_housing: "Boston Housing",
  california_housing: "California Housing",
  digits: "Digits",
  iris: "Iris",
  wine: "Wine",
  breast_cancer: "Breast Cancer",
  diabetes: "Diabetes",
  own: "data of your own",
};

/** A data set's name as its authors write it. */
export function describeDataSet(name: DataSetName): string {
  return dataSetTitles[name];
}
