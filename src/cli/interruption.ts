import { exitCode } from "./exit-code.ts";

/** The first interruption aborts the signal, the second ends the program. */
export function listenForInterruption(onFirst?: () => void): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) process.exit(exitCode.interrupted);
    controller.abort();
    onFirst?.();
  };
  process.on("SIGINT", listener);
  process.on("SIGTERM", listener);
  return {
    signal: controller.signal,
    forget() {
      process.off("SIGINT", listener);
      process.off("SIGTERM", listener);
    },
  };
}
