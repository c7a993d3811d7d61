import type { FindModule } from "../core/index.ts";

/** Finds the files that open programs import. */
export interface ProgramImports {
  /** Begins an analysis. What is known of the disk may be some seconds old, so that typing does not wait for it. */
  start(): FindModule;
  /** What is known of the disk is out of date. */
  forget(): void;
}
