import { renderMarkdownTable } from "../render-table.ts";
import measured from "./generated/measured-faults.json" with { type: "json" };

/** A fault that a rule reports, trained against the same program without it. */
export interface MeasuredFault {
  /** The rule's name. */
  readonly rule: string;
  readonly fault: string;
  /** Test accuracies, in percent. */
  readonly without: number;
  readonly withFault: number;
  /** The mean of the paired differences, in points, and its 95 % interval. */
  readonly cost: number;
  readonly interval: readonly number[];
}

/** As `npm run bench -- evidence` has measured them. */
export const measuredFaults: readonly MeasuredFault[] = measured;

const head = ["fault", "without it", "with it", "costs, in points of test accuracy"];

/** Measured faults as a table of Markdown. */
export function renderMeasuredFaults(faults: readonly MeasuredFault[]): readonly string[] {
  return renderMarkdownTable(
    head,
    faults.map(({ fault, without, withFault, cost, interval }) => [
      fault,
      `${without.toFixed(1)} %`,
      `${withFault.toFixed(1)} %`,
      `${cost.toFixed(1)} [${interval.map((end) => end.toFixed(1)).join(", ")}]`,
    ]),
  );
}
