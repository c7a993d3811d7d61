import * as vscode from "vscode";
import { explainInstallFailure } from "../../native-engine/explain-install-failure.ts";
import { installNativeEngine, isNativeEngineInstalled, removeNativeEngine } from "../../native-engine/install-native-engine.ts";
import { nativeEngineOffer } from "../../native-engine/native-engine-offer.ts";
import { nativeEnginePlace } from "../../native-engine/native-engine-place.ts";

/** *Install Native Engine…* and *Remove Native Engine*: TensorFlow's own library for parity checks, on the machine where files are. */
export function registerNativeEngine(log: vscode.LogOutputChannel): vscode.Disposable {
  void tellPalette();
  return vscode.Disposable.from(
    vscode.commands.registerCommand("keras-parity.installNativeEngine", () => install(log)),
    vscode.commands.registerCommand("keras-parity.removeNativeEngine", remove),
  );
}

/** Of the two commands the palette shows the one that has something to do. */
async function tellPalette(): Promise<void> {
  await vscode.commands.executeCommand("setContext", "keras-parity.hasNativeEngine", isNativeEngineInstalled());
}

async function install(log: vscode.LogOutputChannel): Promise<void> {
  if (isNativeEngineInstalled()) {
    void vscode.window.showInformationMessage(vscode.l10n.t("The native engine is already there: {0}", nativeEnginePlace()));
    return;
  }
  const offer = nativeEngineOffer(process.platform, process.arch);
  if (typeof offer === "string") {
    void vscode.window.showInformationMessage(offer);
    return;
  }
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage(vscode.l10n.t("Restricted mode does not allow to install the native engine."));
    return;
  }
  const detail = [
    vscode.l10n.t("From: {0}", offer.sources.join("; ")),
    vscode.l10n.t("Download: about {0} MB; on the disk: about {1} MB", offer.download, offer.size),
    vscode.l10n.t("To: {0}", nativeEnginePlace()),
    vscode.l10n.t(
      "Parity checks then train several times as fast. Without it they run on WebAssembly. Remove Native Engine takes it away again.",
    ),
  ].join("\n");
  const consent = vscode.l10n.t("Download and Install");
  const question = vscode.l10n.t("Install TensorFlow's own library for parity checks?");
  if ((await vscode.window.showInformationMessage(question, { modal: true, detail }, consent)) !== consent) return;
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t("Native engine"), cancellable: true },
    (progress, token) => installWithProgress(log, progress, token),
  );
  await tellPalette();
}

async function installWithProgress(
  log: vscode.LogOutputChannel,
  progress: vscode.Progress<{ message: string }>,
  token: vscode.CancellationToken,
): Promise<void> {
  const abort = new AbortController();
  token.onCancellationRequested(() => abort.abort(new Error("The installation was cancelled.")));
  try {
    await installNativeEngine({
      signal: abort.signal,
      onProgress(message) {
        log.info(`Native engine: ${message}`);
        progress.report({ message });
      },
    });
    void vscode.window.showInformationMessage(vscode.l10n.t("The native engine is ready. The next parity check uses it."));
  } catch (error) {
    if (abort.signal.aborted) return;
    const { advice, message } = explainInstallFailure(error);
    log.error(`Native engine: ${message}`);
    const show = vscode.l10n.t("Show Log");
    const told = vscode.l10n.t("The native engine could not be installed. {0}", advice);
    if ((await vscode.window.showErrorMessage(told, show)) === show) log.show();
  }
}

async function remove(): Promise<void> {
  if (!isNativeEngineInstalled()) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no native engine at {0}.", nativeEnginePlace()));
    return;
  }
  const yes = vscode.l10n.t("Remove");
  const question = vscode.l10n.t("Remove the native engine at {0}?", nativeEnginePlace());
  if ((await vscode.window.showWarningMessage(question, { modal: true }, yes)) !== yes) return;
  await removeNativeEngine();
  await tellPalette();
  void vscode.window.showInformationMessage(vscode.l10n.t("The native engine was removed. Parity checks run on WebAssembly."));
}
