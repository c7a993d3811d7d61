import type { SettingFlags } from "../../config/settings-in-force.ts";
import type { CheckFileOptions } from "./check-file.ts";

/** What every file of a run is checked with. Plain data: worker threads are started with it. */
export interface CheckSetup {
  readonly kind: "check";
  readonly flags: SettingFlags;
  readonly mend: CheckFileOptions["mend"];
  /** Null where nothing is kept. */
  readonly cache: { readonly folder: string; readonly build: string } | null;
}

export function isCheckSetup(value: unknown): value is CheckSetup {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "check";
}
