import {
  countParameters,
  type Experiment,
  type Forecast,
  isUnderstood,
  knownValue,
  type ModelAnalysis,
  type Place,
} from "../core/index.ts";
import { causesFirst } from "./causes-first.ts";
import { type InputDocument, inputDocuments, type LayerDocument, layerDocuments } from "./layer-document.ts";
import { type LineInProgram, lineDocument, lineInProgram } from "./place-document.ts";
import { type TrainingDocument, trainingDocument } from "./training-document.ts";

/** One entry of what `keras-parity model --format json` prints. Null stands for what is not known. */
export interface ModelDocument {
  readonly path: string;
  readonly line: number;
  readonly cell?: number;
  readonly name: string;
  readonly kind: Experiment["kind"];
  readonly api: Experiment["generation"];
  /** Why the program is taken for this generation; empty where nothing in its text tells. */
  readonly apiEvidence: readonly EvidenceDocument[];
  readonly status: "complete" | "partial";
  /** Causes first, then what follows from them. */
  readonly unknown: readonly UnknownDocument[];
  /** Of the first input. */
  readonly inputShape: readonly (number | null)[] | null;
  readonly inputs: readonly InputDocument[];
  readonly layers: readonly LayerDocument[];
  readonly parameters: { readonly total: number | null; readonly trainable: number | null };
  readonly data: {
    /** As Keras names the data set; "external" for what is read from outside of the program. */
    readonly name: string | null;
    /** "images in `data/train`"; null for data sets. */
    readonly source: string | null;
    readonly shape: readonly (number | null)[] | null;
    readonly classes: number | null;
    /** "[0, 1]"; null where the source does not tell. */
    readonly scaling: string | null;
  } | null;
  readonly training: TrainingDocument | null;
  readonly forecast: {
    readonly logitStddev: number;
    readonly initialLoss: number | null;
    readonly expectedInitialLoss: number | null;
  } | null;
}

/** A sentence such as "`tf.placeholder` exists only in TensorFlow 1", and the line that shows it. */
export interface EvidenceDocument extends Partial<LineInProgram> {
  readonly text: string;
}

export interface UnknownDocument extends LineInProgram {
  readonly what: string;
  readonly why: string;
}

type Evidence = readonly { readonly text: string; readonly place: Place | null }[];

/** `path` is that of the analysed file; what is written in a file that it imports has a path of its own. `because` tells of its generation. */
export function modelDocument(path: string, { experiment, forecast }: ModelAnalysis, because: Evidence = []): ModelDocument {
  const { layers, dataSummary } = experiment;
  const firstInput = layers.find((layer) => layer.kind === "input");
  return {
    path,
    ...lineDocument(experiment.place),
    name: experiment.name,
    kind: experiment.kind,
    api: experiment.generation,
    apiEvidence: because.map(({ text, place }) => ({ text, ...(place ? lineInProgram(place, path) : {}) })),
    status: isUnderstood(experiment) ? "complete" : "partial",
    unknown: causesFirst(experiment.unknowns.map(({ what, why, place }) => ({ what, ...lineInProgram(place, path), why }))),
    inputShape: knownValue(firstInput?.outputShape) ?? null,
    inputs: inputDocuments(layers, path),
    layers: layerDocuments(layers, path),
    parameters: { total: countParameters(layers), trainable: countParameters(layers, { trainableOnly: true }) },
    data: dataSummary && {
      name: dataSummary.name,
      source: dataSummary.source,
      shape: dataSummary.shape,
      classes: dataSummary.classes,
      scaling: dataSummary.scaling,
    },
    training: trainingDocument(experiment, path),
    forecast: forecastDocument(forecast),
  };
}

function forecastDocument(forecast: Forecast): ModelDocument["forecast"] {
  if (!forecast.known) return null;
  const { logitStddev, initialLoss, expectedInitialLoss } = forecast;
  return { logitStddev, initialLoss, expectedInitialLoss };
}
