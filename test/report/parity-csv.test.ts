import { describe, expect, it } from "vitest";
import type { ParityEvent } from "../../src/protocol/parity-event.ts";
import { renderParityCsv } from "../../src/report/parity-csv.ts";

const title = { id: "a+depth+loss/1", base: "a", swapped: ["depth", "loss"], repeat: 1 } as const;
const epoch = (number: number, accuracy: number, loss: number): ParityEvent => ({
  type: "epoch",
  trial: title.id,
  result: { epoch: number, accuracy, loss, trainLoss: 2 * loss, seconds: number },
});

describe("a run as CSV", () => {
  it("has a line for each epoch of each trial, the untrained network first", () => {
    const events: readonly ParityEvent[] = [
      { type: "plan-extended", trials: [title], why: "", cost: null },
      { type: "trial-started", trial: title.id },
      epoch(1, 0.1, 9),
      { type: "trial-started", trial: title.id },
      epoch(1, 0.5, Number.NaN),
      epoch(2, 0.75, 0.25),
      { type: "trial-ended", trial: title.id, initialLoss: 2.5, seconds: 2, deviations: [] },
    ];
    expect(renderParityCsv(events).split("\r\n")).toEqual([
      "trial,base,swapped,repeat,epoch,accuracy,loss,train_loss,seconds",
      "a+depth+loss/1,a,depth loss,1,0,,2.5,,0",
      "a+depth+loss/1,a,depth loss,1,1,0.5,,,1",
      "a+depth+loss/1,a,depth loss,1,2,0.75,0.25,0.5,2",
      "",
    ]);
  });

  it("quotes what holds a comma or a quote", () => {
    const strange = { id: 'a,"x"/0', base: "a", swapped: [], repeat: 0 } as const;
    const text = renderParityCsv([
      { type: "plan-extended", trials: [strange], why: "", cost: null },
      { type: "trial-ended", trial: strange.id, initialLoss: 1, seconds: 1, deviations: [] },
    ]);
    expect(text.split("\r\n")[1]).toBe('"a,""x""/0",a,,0,0,,1,,0');
  });
});
