import type { ParityEvent } from "../protocol/parity-event.ts";

const columns = ["trial", "base", "swapped", "repeat", "epoch", "accuracy", "loss", "train_loss", "seconds"];

/** Every trial's results, one epoch a line; epoch 0 is the test loss before the first step. RFC 4180. */
export function renderParityCsv(events: readonly ParityEvent[]): string {
  const titles = new Map(
    events.flatMap((event) => (event.type === "plan" || event.type === "plan-extended" ? event.trials : [])).map((one) => [one.id, one]),
  );
  const rows = new Map<string, (readonly (string | number | null)[])[]>();
  for (const event of events) {
    if (event.type === "trial-started") rows.delete(event.trial);
    if (event.type !== "epoch" && event.type !== "trial-ended") continue;
    const title = titles.get(event.trial);
    const start = [event.trial, title?.base ?? null, title?.swapped.join(" ") ?? null, title?.repeat ?? null];
    const row =
      event.type === "epoch"
        ? [event.result.epoch, event.result.accuracy, event.result.loss, event.result.trainLoss, event.result.seconds]
        : [0, null, event.initialLoss, null, 0];
    rows.set(event.trial, [...(rows.get(event.trial) ?? []), [...start, ...row]]);
  }
  const epoch = columns.indexOf("epoch");
  const sorted = [...rows.values()].flatMap((own) => own.toSorted((x, y) => Number(x[epoch]) - Number(y[epoch])));
  return [columns, ...sorted].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Numbers that are not finite, and what is not known, are empty. */
function cell(value: string | number | null): string {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
