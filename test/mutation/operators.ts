import type { Operator } from "./operator.ts";
import { callOperators } from "./operators/calls.ts";
import { dataOperators } from "./operators/data.ts";
import { graphOperators } from "./operators/graph.ts";
import { handwrittenOperators } from "./operators/handwritten.ts";
import { initialisationOperators } from "./operators/initialisation.ts";
import { kerasOperators } from "./operators/keras-api.ts";
import { optimizerOperators } from "./operators/optimizer.ts";
import { outputOperators } from "./operators/output-and-loss.ts";
import { phaseOperators } from "./operators/phase.ts";
import { shapeOperators } from "./operators/shapes.ts";

export const operators: readonly Operator[] = [
  ...initialisationOperators,
  ...outputOperators,
  ...handwrittenOperators,
  ...phaseOperators,
  ...optimizerOperators,
  ...dataOperators,
  ...shapeOperators,
  ...graphOperators,
  ...kerasOperators,
  ...callOperators,
];
