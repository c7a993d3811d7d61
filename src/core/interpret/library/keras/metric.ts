import { type BoundArguments, none, type ObjectValue, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";
import { record } from "../record-event.ts";

/** `metric(y_true, y_pred)` of one of `keras.metrics`: what it has measured so far; null for another object. */
export function callMetric(call: LibraryCall, self: ObjectValue): Value | null {
  if (!isMetric(self)) return null;
  noteMeasuring(call, self);
  return unknownValue("it is computed when the program runs", call.span);
}

/** Methods of the objects of `keras.metrics`; null for another object or another method. */
export function callMetricMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  if (!isMetric(self)) return null;
  switch (method) {
    case "update_state":
      noteMeasuring(call, self);
      return none(call.span);
    case "reset_state":
    case "reset_states":
      return none(call.span);
    case "result":
      return unknownValue("it is computed when the program runs", call.span);
    default:
      return null;
  }
}

function isMetric({ type }: ObjectValue): boolean {
  return type.startsWith("keras.metrics.");
}

/** Notes what a metric compares; one that only averages numbers compares nothing. */
function noteMeasuring(call: LibraryCall, self: ObjectValue): void {
  const [truth, predicted] = [argumentAt(call, 0, "y_true"), argumentAt(call, 1, "y_pred")];
  if (!truth || !predicted) return;
  const given = (value: Value) => ({ value, span: value.span ?? call.span, keyword: null });
  const named: BoundArguments["named"] = new Map([
    ["y_true", given(truth)],
    ["y_pred", given(predicted)],
  ]);
  record(call.machine, call, "measure", self, { named, extra: [], isComplete: true });
}
