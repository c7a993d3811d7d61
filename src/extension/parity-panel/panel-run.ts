import * as vscode from "vscode";
import type { Experiment, Repair } from "../../core/index.ts";
import {
  type ExperimentResponse,
  experimentRequest,
  type MendedResponse,
  mendByFixRequest,
  mendModelRequest,
} from "../../protocol/server-request.ts";
import { type KeptRun, recallRun, startKeptRun } from "../runs/kept-run.ts";
import type { RecordedVariant, RunRecord } from "../runs/run-record.ts";
import type { PanelSurroundings } from "./parity-panels.ts";
import { runOptions, trainerPlaces } from "./run-settings.ts";

/** A model to train, with the document that it was read from. */
export interface PanelVariant {
  readonly uri: vscode.Uri;
  /** As the user knows the file. */
  readonly path: string;
  readonly experiment: Experiment;
  /** Of a model that is mended in a copy: how, and what each rule's fixes change. */
  readonly mended?: { readonly by: NonNullable<RecordedVariant["mendedBy"]>; readonly repairs: readonly Repair[] };
}

/** What to run next: the same anew, with other random numbers, with more repeats, or the rest of what was cut off. */
export type NextRun = "again" | "otherSeed" | "moreRepeats" | "continue";

/** The run that a panel shows; another one may follow it. */
export interface PanelRun {
  readonly current: KeptRun;
  /** Ends the current run and starts the next one. False when a model is not there any more. */
  next(what: NextRun): Promise<boolean>;
}

/** A run that begins with two models, or one that is kept. */
export async function createPanelRun(
  surroundings: PanelSurroundings,
  from: { readonly variants: readonly [PanelVariant, PanelVariant] } | { readonly record: RunRecord },
): Promise<PanelRun> {
  const { store } = surroundings;
  let current =
    "record" in from ? recallRun(store, from.record) : await begin(surroundings, from.variants, runOptions(from.variants[0].uri));
  return {
    get current() {
      return current;
    },
    async next(what) {
      current.stop();
      await current.done;
      const { record } = current;
      const done = repeatsOf(current);
      const [a, b] = [await findVariant(surroundings, record.variants[0]), await findVariant(surroundings, record.variants[1])];
      if (!a || !b) return false;
      const { seed, repeats } = record.options;
      switch (what) {
        case "again":
          current = await begin(surroundings, [a, b], record.options);
          break;
        case "otherSeed":
          current = await begin(surroundings, [a, b], { ...record.options, seed: seed + Math.max(repeats, done) });
          break;
        case "moreRepeats": {
          const wanted = Math.max(repeats, done) + moreRepeats;
          const options = { ...record.options, repeats: wanted, mostRepeats: Math.max(wanted, record.options.mostRepeats) };
          current = await proceed(surroundings, [a, b], { ...record, options });
          break;
        }
        case "continue":
          current = await proceed(surroundings, [a, b], record);
          break;
      }
      return true;
    },
  };
}

/** Repeats that a run has planned so far: more than were asked for where those could not tell. */
function repeatsOf(run: KeptRun): number {
  let count = 0;
  run.onEvent((event) => {
    if (event.type !== "plan" && event.type !== "plan-extended") return;
    count = Math.max(count, ...event.trials.map(({ repeat }) => repeat + 1));
  })();
  return count;
}

/** Repeats that are added at once. */
const moreRepeats = 2;

type Options = RunRecord["options"];

async function begin(surroundings: PanelSurroundings, variants: readonly [PanelVariant, PanelVariant], options: Options): Promise<KeptRun> {
  const { context, log, store } = surroundings;
  const recorded = variants.map(({ uri, path, experiment, mended }) => ({
    uri: uri.toString(),
    path,
    model: experiment.id,
    ...(mended ? { mendedBy: mended.by } : {}),
  }));
  const run = { variants: recorded as [RecordedVariant, RecordedVariant], options };
  log.info(`Parity check of ${run.variants[0].path} and ${run.variants[1].path}`);
  try {
    return await startKeptRun({ record: store.create(run), variants, store, ...trainerPlaces(context) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn(`This run is not kept: ${why}`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t("This parity run cannot be kept and will be gone when its panel is closed: {0}", why),
    );
    const record: RunRecord = { version: 1, id: crypto.randomUUID(), startedAt: new Date().toISOString(), outcome: null, ...run };
    return startKeptRun({ record, variants, store: null, ...trainerPlaces(context) });
  }
}

function proceed(surroundings: PanelSurroundings, variants: readonly [PanelVariant, PanelVariant], kept: RunRecord): Promise<KeptRun> {
  const { context, log, store } = surroundings;
  const record: RunRecord = { ...kept, outcome: null };
  log.info(`The parity check of ${record.variants[0].path} and ${record.variants[1].path} goes on`);
  store.save(record);
  return startKeptRun({ record, variants, store, ...trainerPlaces(context) });
}

/** The model as its document has it now, mended again where it was. */
async function findVariant({ client }: PanelSurroundings, { uri, path, model, mendedBy }: RecordedVariant): Promise<PanelVariant | null> {
  if (mendedBy !== undefined) {
    const answer = await (mendedBy === "all"
      ? client.sendRequest<MendedResponse>(mendModelRequest, { uri, id: model })
      : client.sendRequest<MendedResponse>(mendByFixRequest, mendedBy));
    if ("problem" in answer) void vscode.window.showErrorMessage(answer.problem);
    else return { uri: vscode.Uri.parse(uri), path, experiment: answer.mended, mended: { by: mendedBy, repairs: answer.repairs } };
    return null;
  }
  const experiment = await client.sendRequest<ExperimentResponse>(experimentRequest, { uri, id: model });
  if (!experiment) void vscode.window.showErrorMessage(vscode.l10n.t("The model in {0} is no longer there. Choose it again.", path));
  return experiment && { uri: vscode.Uri.parse(uri), path, experiment };
}
