import type { Training } from "../model/experiment.ts";
import { NotExecutable } from "./not-executable.ts";

/** Callbacks that only look on, or write down what they see. */
const harmless =
  /^(ModelCheckpoint|TensorBoard|CSVLogger|History|ProgbarLogger|BaseLogger|RemoteMonitor|TerminateOnNaN|BackupAndRestore|LambdaCallback|TqdmCallback)$/;

/** What is not run of a program's callbacks. Throws `NotExecutable` for what changes the training. */
export function lowerCallbacks({ callbacks, classWeight }: Training): readonly string[] {
  const deviations: string[] = [];
  if (classWeight !== undefined) deviations.push("the test loss counts classes by their `class_weight` too; accuracies do not");
  for (const name of callbacks) {
    if (name === "EarlyStopping") deviations.push("`EarlyStopping` does not end a trial: every trial runs its epochs");
    else if (!harmless.test(name)) throw new NotExecutable(`the callback \`${name}\` is not executed yet`);
  }
  return deviations;
}
