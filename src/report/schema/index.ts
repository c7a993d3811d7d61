import baseline from "./baseline.json" with { type: "json" };
import check from "./check.json" with { type: "json" };
import ownCheckEvent from "./check-event.json" with { type: "json" };
import ownCompare from "./compare.json" with { type: "json" };
import doctor from "./doctor.json" with { type: "json" };
import model from "./model.json" with { type: "json" };
import parity from "./parity.json" with { type: "json" };
import parityEvent from "./parity-event.json" with { type: "json" };
import rules from "./rules.json" with { type: "json" };
import statistics from "./statistics.json" with { type: "json" };

/** The two sides of a comparison are described as they are on their own. */
const compare = { ...ownCompare, definitions: { ...model.definitions, ...ownCompare.definitions } };

const checkEvent = { ...ownCheckEvent, definitions: check.definitions };

/** The JSON Schemas (draft 7) of what the command line prints and writes, by name. */
export const schemas: Readonly<Record<string, object>> = {
  baseline,
  check,
  "check-event": checkEvent,
  compare,
  doctor,
  model,
  parity,
  "parity-event": parityEvent,
  rules,
  statistics,
};
