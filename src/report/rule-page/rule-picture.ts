import {
  analyze,
  defaultSettings,
  type Experiment,
  formatScale,
  knownValue,
  type ModelAnalysis,
  type PythonParser,
  type Rule,
} from "../../core/index.ts";

/** What a fault does to a model, as two columns side by side. Drawn by `pictureText` and `pictureSvg`. */
export interface RulePicture {
  readonly title: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly PictureRow[];
  /** A sentence below; null where the rows say it all. */
  readonly note: string | null;
}

export interface PictureRow {
  readonly label: string;
  readonly marks: readonly [Mark, Mark];
}

/** A bar of a length between 0 and 1, or units that are let through or dropped; `text` is the number that it stands for. */
export type Mark =
  | { readonly kind: "bar"; readonly length: number; readonly text: string }
  | { readonly kind: "units"; readonly kept: readonly boolean[]; readonly text: string };

const programs: RulePicture["columns"] = ["as written", "instead"];

/** What a rule's fault does to the model of its own example; null where no picture of ours shows it. */
export function rulePicture({ docs }: Rule, parser: PythonParser): RulePicture | null {
  const [written, instead] = [docs.bad, docs.good].map(
    (text) => analyze({ path: "example.py", text, module: parser.parse(text) }, { ...defaultSettings, select: [] }).models[0],
  );
  return written && instead ? modelPicture(written, instead) : null;
}

/** The picture that shows best what sets the first program's model apart from the second one's. */
function modelPicture(written: ModelAnalysis, instead: ModelAnalysis): RulePicture | null {
  return (
    dropoutMasks(written.experiment, instead.experiment) ?? softmaxTwice(written.experiment, instead.experiment) ?? scales(written, instead)
  );
}

const drawnUnits = 32;

/** What the dropout layers whose rates differ let through. */
function dropoutMasks(written: Experiment, instead: Experiment): RulePicture | null {
  const [ours, theirs] = [dropoutRates(written), dropoutRates(instead)];
  const rows = ours.flatMap(({ label, rate }, i): PictureRow[] => {
    const other = theirs[i];
    return other?.label === label && other.rate !== rate ? [{ label, marks: [unitsKept(rate), unitsKept(other.rate)] }] : [];
  });
  return rows.length > 0 ? { title: `What dropout lets through of ${drawnUnits} units`, columns: programs, rows, note: null } : null;
}

function dropoutRates({ layers }: Experiment): readonly { readonly label: string; readonly rate: number }[] {
  return layers.flatMap((layer) => {
    if (layer.kind !== "dropout") return [];
    const phases = [
      { label: `${layer.name}, training`, rate: knownValue(layer.rate) },
      { label: `${layer.name}, evaluation`, rate: knownValue(layer.evaluationRate) },
    ];
    return phases.flatMap(({ label, rate }) => (rate !== undefined && rate >= 0 && rate <= 1 ? [{ label, rate }] : []));
  });
}

function unitsKept(rate: number): Mark {
  // Multiples of the golden ratio spread evenly, so that the share of units that is dropped is the rate.
  const kept = Array.from({ length: drawnUnits }, (_, i) => (((i + 0.5) * (Math.sqrt(5) - 1)) / 2) % 1 >= rate);
  return { kind: "units", kept, text: `${Math.round(100 * (1 - rate))} % kept` };
}

/** How far ahead of all others the right class is, in the values before the softmax. */
const margins = [0, 2, 4, 6, 8, 10];

/** The loss of a model that is right, when its softmax goes into a loss that applies another one. */
function softmaxTwice(written: Experiment, instead: Experiment): RulePicture | null {
  const classes = knownValue(written.layers.at(-1)?.outputShape)?.at(-1);
  if (typeof classes !== "number" || classes < 2 || !appliesTwice(written) || appliesTwice(instead)) return null;
  const largest = Math.log(classes);
  const bar = (loss: number): Mark => ({ kind: "bar", length: loss / largest, text: loss.toFixed(2) });
  const rows = margins.map((margin): PictureRow => {
    const right = 1 / (1 + (classes - 1) * Math.exp(-margin));
    const other = (1 - right) / (classes - 1);
    return { label: `${margin} ahead`, marks: [bar(Math.log1p((classes - 1) * Math.exp(other - right))), bar(-Math.log(right))] };
  });
  return {
    title: `Cross-entropy when the right one of ${classes} classes is ahead, before the softmax, by`,
    columns: ["softmax twice", "softmax once"],
    rows,
    note: null,
  };
}

function appliesTwice({ layers, training }: Experiment): boolean {
  const output = layers.at(-1);
  const loss = training && knownValue(training.loss);
  const isProbability = (output?.kind === "dense" || output?.kind === "activation") && knownValue(output.activation) === "softmax";
  return isProbability && loss?.kind === "categoricalCrossentropy" && loss.from === "logits";
}

/** Scales that differ by less are no picture. */
const leastFactor = 2.5;

/** The forecast sizes of what the layers give before the first step. */
function scales(written: ModelAnalysis, instead: ModelAnalysis): RulePicture | null {
  const [ours, theirs] = [written.forecast, instead.forecast];
  if (!ours.known || !theirs.known || ours.layers.length !== theirs.layers.length) return null;
  const pairs = ours.layers.map(({ layer, outputScale }, i) => ({
    label: written.experiment.layers.find(({ id }) => id === layer)?.name ?? layer,
    sizes: [outputScale, theirs.layers[i]?.outputScale ?? 0] as const,
  }));
  if (!pairs.some(({ sizes: [a, b] }) => Math.max(a, b) > leastFactor * Math.min(a, b))) return null;
  const positive = pairs.flatMap(({ sizes }) => sizes).filter((size) => size > 0);
  const [from, to] = [Math.floor(Math.log10(Math.min(...positive))), Math.ceil(Math.log10(Math.max(...positive)))];
  const bar = (size: number): Mark => ({
    kind: "bar",
    length: size > 0 ? (Math.log10(size) - from) / (to - from) : 0,
    text: size > 0 && size < 0.001 ? size.toExponential(0) : formatScale(size),
  });
  return {
    title: `Size of what each layer gives before training (root mean square, bars from ${10 ** from} to ${10 ** to})`,
    columns: programs,
    rows: pairs.map(({ label, sizes: [a, b] }) => ({ label, marks: [bar(a), bar(b)] })),
    note: firstLosses(ours, theirs),
  };
}

type Known = ModelAnalysis["forecast"] & { readonly known: true };

function firstLosses(ours: Known, theirs: Known): string | null {
  if (ours.initialLoss === null || theirs.initialLoss === null || ours.expectedInitialLoss === null) return null;
  const [a, b, nothing] = [ours.initialLoss, theirs.initialLoss, ours.expectedInitialLoss].map((loss) => loss.toFixed(2));
  return `The first loss is ${a} as written and ${b} instead; a model that knows nothing has ${nothing}.`;
}
