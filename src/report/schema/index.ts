import check from "./check.json" with { type: "json" };
import compare from "./compare.json" with { type: "json" };
import doctor from "./doctor.json" with { type: "json" };
import model from "./model.json" with { type: "json" };
import parity from "./parity.json" with { type: "json" };
import parityEvent from "./parity-event.json" with { type: "json" };
import rules from "./rules.json" with { type: "json" };

/** The JSON Schemas (draft 7) of what the command line prints, by name. */
export const schemas: Readonly<Record<string, object>> = { check, compare, doctor, model, parity, "parity-event": parityEvent, rules };
