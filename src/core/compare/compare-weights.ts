import { entriesOf, type Operand } from "../model/computation.ts";
import { describeNumber } from "../model/describe.ts";
import type { ArraySource, Experiment, Training } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { ask, type Findings, type Reading, readStructure } from "./reading.ts";

/** Lists how differently two experiments count classes, examples and losses. */
export function compareWeights(a: Experiment, b: Experiment, findings: Findings): void {
  const [x, y] = [a.training, b.training];
  if (!x || !y) return;
  const common = { aspect: "loss", consequence: "possible" } as const;
  if (x.classWeight !== undefined || y.classWeight !== undefined)
    ask(
      findings,
      {
        ...common,
        id: "class-weight",
        what: "class weights",
        explanation: "A class with a larger weight pulls the model towards it.",
      },
      readOperand(x, x.classWeight),
      readOperand(y, y.classWeight),
    );
  if (x.lossWeights !== undefined || y.lossWeights !== undefined)
    ask(
      findings,
      {
        ...common,
        id: "loss-weights",
        what: "loss weights",
        explanation: "A loss with a larger weight has larger gradients.",
      },
      readOperand(x, x.lossWeights),
      readOperand(y, y.lossWeights),
    );
  if (x.weighsExamples !== undefined || y.weighsExamples !== undefined)
    ask(
      findings,
      {
        ...common,
        id: "sample-weights",
        what: "sample weights",
        explanation: "An example with a larger weight counts more in the loss.",
      },
      readExamples(a, x),
      readExamples(b, y),
    );
}

/** What each of several outputs is trained for, and the weights of classes and losses of `into`, or of `from` where `isSwapped` names them. */
export function swapWeights(into: Training, from: Training, isSwapped: (id: string) => boolean): Partial<Training> {
  const { outputs } = isSwapped("loss") || isSwapped("loss-weights") ? from : into;
  const { classWeight } = isSwapped("class-weight") ? from : into;
  const { lossWeights } = isSwapped("loss-weights") ? from : into;
  const { weighsExamples } = isSwapped("sample-weights") ? from : into;
  return {
    ...(outputs ? { outputs } : {}),
    ...(classWeight !== undefined ? { classWeight } : {}),
    ...(lossWeights !== undefined ? { lossWeights } : {}),
    ...(weighsExamples ? { weighsExamples } : {}),
  };
}

function readOperand({ place }: Training, operand: Operand | undefined): Reading {
  if (operand === undefined) return readStructure("none", "none", place);
  const text = describe(operand);
  return text === null ? { known: false, reason: "they are not known", place } : readStructure(text, text, place);
}

/** `{0: 1, 1: 2.5}`; null where not all of it is known. */
function describe(operand: Operand): string | null {
  if (typeof operand === "number") return describeNumber(operand);
  const named = entriesOf(operand);
  const parts = named ? Object.values(named) : Array.isArray(operand) ? (operand as readonly Operand[]) : null;
  const texts = parts?.map(describe) ?? [null];
  if (texts.includes(null)) return null;
  if (!named) return `[${texts.join(", ")}]`;
  return `{${Object.keys(named)
    .map((name, i) => `${name}: ${texts[i]}`)
    .join(", ")}}`;
}

function readExamples({ data }: Experiment, { weighsExamples, place }: Training): Reading {
  if (!weighsExamples) return readStructure("none", "all examples count once", place);
  if (!weighsExamples.known) return weighsExamples;
  const source = knownValue(data)?.train.sampleWeights;
  if (!source) return { known: false, reason: "they are not known", place: weighsExamples.place };
  return readStructure(keyOf(source), "examples count as `sample_weight` says", weighsExamples.place);
}

function keyOf({ dataSet, split, part, transforms }: ArraySource): string {
  return JSON.stringify([dataSet, split, part, transforms], (name, value: unknown) => (name === "place" ? undefined : value));
}
