import * as vscode from "vscode";
import { defaultParitySettings } from "../../core/index.ts";
import type { EngineName } from "../../protocol/trainer-message.ts";
import type { TrainerPlaces } from "../../runner/start-trainer.ts";
import type { RunRecord } from "../runs/run-record.ts";

/** Where the trainer and its files lie in the extension, and where the user says that tfjs-node is. */
export function trainerPlaces(context: vscode.ExtensionContext): TrainerPlaces {
  return {
    trainerPath: context.asAbsolutePath("dist/trainer.js"),
    assets: context.asAbsolutePath("dist"),
    samples: context.asAbsolutePath("media/data"),
    tfjsNode: vscode.workspace.getConfiguration("keras-parity.parity").get<string>("tfjsNodePath") || null,
  };
}

/** The settings `keras-parity.parity.*` in force for a document. */
export function runOptions(uri: vscode.Uri): RunRecord["options"] {
  const settings = vscode.workspace.getConfiguration("keras-parity.parity", uri);
  return {
    engine: settings.get<EngineName | "auto">("engine", "auto"),
    dataSetPath: settings.get<string>("dataSetPath") || null,
    seed: settings.get("seed", defaultParitySettings.seed),
    trainSize: settings.get("trainSize", defaultParitySettings.trainSize),
    testSize: settings.get("testSize", defaultParitySettings.testSize),
    epochs: settings.get("epochs", defaultParitySettings.epochs),
    repeats: settings.get("repeats", defaultParitySettings.repeats),
    mostRepeats: settings.get("maxRepeats", defaultParitySettings.mostRepeats),
    maxSeconds: settings.get<number>("maxSeconds") || null,
  };
}
