import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, type Experiment } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { measured, programs } from "./programs.ts";

/** What `scripts/python/graph_truth.py` writes down of a program that TensorFlow 1.15.5 ran. */
interface Truth {
  readonly variables: readonly { readonly name: string; readonly shape: readonly number[] }[];
  readonly inputs: readonly { readonly name: string; readonly shape: readonly (number | null)[] | null }[];
  readonly losses: readonly TrueLoss[];
}

interface TrueLoss {
  readonly optimizer: string;
  /** At the first step; null where it is fed. */
  readonly learningRate: number | null;
  readonly momentum: number | null;
  readonly operations: readonly string[];
  /** Shapes of the products with parameters that are nearest to the loss. */
  readonly outputs: readonly (readonly (number | null)[] | null)[];
  /** Positions of the variables that it is computed with. */
  readonly variables: readonly number[];
  /** Only the variables of a list are trained. */
  readonly trainsOnlySome: boolean;
}

const parser = await pythonParser();

/** Variables in a fixed order, so that lists of them can be compared. */
function sorted(shapes: readonly (readonly number[])[]): readonly string[] {
  return shapes.map((shape) => `[${shape.join(", ")}]`).sort();
}

function trainedShapes(experiment: Experiment): readonly string[] {
  const parameters = experiment.layers.flatMap((layer) => layer.parameters).filter((one) => one.trainable && !one.isShared);
  return sorted(parameters.map(({ shape }) => (shape.known ? shape.value : [Number.NaN])));
}

/** The names that TensorFlow 1 and an Experiment give an optimizer. */
function optimizerName(experiment: Experiment): string | null {
  const optimizer = experiment.training?.optimizer;
  if (!optimizer?.known) return null;
  const { value } = optimizer;
  if (value.kind === "sgd") return value.momentum.known && value.momentum.value === 0 ? "GradientDescentOptimizer" : "MomentumOptimizer";
  return value.kind === "adam" ? "AdamOptimizer" : value.name === "RMSprop" ? "RMSPropOptimizer" : `${value.name}Optimizer`;
}

/** Operations of a graph of which a loss has one. */
const lossOperations: readonly (readonly [RegExp, readonly string[]])[] = [
  [/sparse_categorical_crossentropy/, ["SparseSoftmaxCrossEntropyWithLogits"]],
  [/categorical_crossentropy/, ["SoftmaxCrossEntropyWithLogits"]],
  [/binary_crossentropy/, ["Log1p", "Log"]],
  [/mean_squared_error/, ["SquaredDifference", "Square", "Pow"]],
];

function lossOperation(experiment: Experiment): readonly string[] {
  const loss = experiment.training?.loss;
  if (!loss?.known) throw new Error("no loss");
  const { value } = loss;
  if (value.kind === "categoricalCrossentropy") {
    if (value.from === "probabilities") return ["Log"];
    return [value.labels === "integer" ? "SparseSoftmaxCrossEntropyWithLogits" : "SoftmaxCrossEntropyWithLogits"];
  }
  return lossOperations.find(([pattern]) => pattern.test(value.name))?.[1] ?? [];
}

const graphs = programs.filter(({ software }) => software === "tensorflow-1.15");

describe.each(graphs)("$name is what TensorFlow builds", (program) => {
  const truth = measured(program) as Truth;
  const { text } = program;
  const analysis = analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings);
  const experiments = analysis.models.map(({ experiment }) => experiment);
  const shapesOf = ({ variables }: TrueLoss) => sorted(variables.map((i) => truth.variables[i]?.shape ?? []));
  /** What may be the loss of an experiment: the one over the same variables, or those over some of them. */
  const lossesOf = (experiment: Experiment): readonly TrueLoss[] => {
    const same = truth.losses.filter((loss) => String(shapesOf(loss)) === String(trainedShapes(experiment)));
    return same.length > 0 ? same : truth.losses.filter((loss) => loss.trainsOnlySome);
  };

  it("is written for TensorFlow 1", () => {
    expect(analysis.generation.generation).toBe("tf1");
  });

  it("minimises as many losses, over the same variables", () => {
    expect(experiments).toHaveLength(truth.losses.length);
    const whole = truth.losses.filter((loss) => !loss.trainsOnlySome);
    const found = experiments.map(trainedShapes);
    for (const loss of whole) expect(found).toContainEqual(shapesOf(loss));
    // Where only some are trained, what they are computed with is told too, and no more than that.
    const reachable = new Set(truth.losses.flatMap(shapesOf));
    for (const shape of found.flat()) expect(reachable).toContain(shape);
  });

  it("has the optimizer, its learning rate and its momentum", () => {
    expect(experiments.map(optimizerName).sort()).toEqual(truth.losses.map(({ optimizer }) => optimizer).sort());
    for (const experiment of experiments) {
      const optimizer = experiment.training?.optimizer;
      if (!optimizer?.known) throw new Error("no optimizer");
      const { value } = optimizer;
      // Losses over parts of the same variables are told apart by nothing but how they are minimised.
      const isSame = ({ learningRate, momentum }: TrueLoss): boolean => {
        // A rate that is fed or assigned later is not in the graph.
        const hasRate = !learningRate || (value.learningRate.known && Math.abs(value.learningRate.value - learningRate) < 1e-6);
        return hasRate && (value.kind !== "sgd" || (value.momentum.known && value.momentum.value === (momentum ?? 0)));
      };
      expect(lossesOf(experiment).some(isSame), JSON.stringify(value)).toBe(true);
    }
  });

  it("computes the loss with the operation that its name says", () => {
    for (const experiment of experiments) {
      const [first, ...others] = lossOperation(experiment);
      const operations = lossesOf(experiment).flatMap((loss) => loss.operations);
      if (first)
        expect(
          [first, ...others].filter((one) => operations.includes(one)),
          operations.join(" "),
        ).not.toEqual([]);
    }
  });

  it("takes examples of the same shapes", () => {
    const perExample = (shape: readonly (number | null)[]) => JSON.stringify(shape.slice(1));
    const shapes = truth.inputs.map(({ shape }) => shape && perExample(shape));
    // What an iterator of a data set in Python gives has no shape in the graph, and feature columns are joined to one input.
    if (shapes.includes(null) || text.includes("tf.feature_column")) return;
    for (const layer of experiments.flatMap((one) => one.layers))
      if (layer.kind === "input" && layer.outputShape.known) expect(shapes).toContain(perExample(layer.outputShape.value));
  });

  it("knows its layers' shapes", () => {
    const open = experiments.flatMap(({ unknowns }) => unknowns.filter(({ aspect }) => aspect === "model"));
    expect(open).toEqual([]);
  });
});
