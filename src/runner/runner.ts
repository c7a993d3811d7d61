/**
 * Everything that a host needs to train: large, since it makes experiments ready to run with the tables of facts. An
 * editor's extension loads it when the first check is run.
 */
export { describeIncomplete } from "./describe-incomplete.ts";
export { startParityRun } from "./parity-run.ts";
