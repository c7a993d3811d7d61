import type { FindModule } from "../core/index.ts";

/** Finds the files that open programs import. */
export interface ProgramImports {
  /** Begins an analysis: what is known of the disk is looked up anew. */
  start(): FindModule;
}
