import { type CallFact, describeInitializer, type Initializer } from "../../core/index.ts";
import type { DrawnParameter } from "./find-subject.ts";
import { nameAll } from "./titles.ts";

/** "Draws the kernels of `dense_1` to `dense_6` from **N(0, 1)** (`mean=0`, `stddev=1` by default)". */
export function renderDrawn(call: CallFact, drawn: readonly DrawnParameter[]): string {
  const [first] = drawn;
  if (!first) return "";
  const { value } = first.initializer;
  const roles = [...new Set(drawn.map(({ role }) => role))];
  const what = roles.map((role) => (drawn.length === 1 ? role : pluralOf(role))).join(" and ");
  const verb = value.kind === "constant" || value.kind === "identity" ? "Sets" : "Draws";
  const link = verb === "Sets" ? "to" : "from";
  const defaults = defaultsOf(call, value);
  const note = defaults.length > 0 ? ` (${defaults.map((one) => `\`${one}\``).join(", ")} by default)` : "";
  return `${verb} the ${what} of ${nameAll(drawn.map(({ layer }) => layer.name))} ${link} **${describeInitializer(value)}**${note}`;
}

function pluralOf(role: string): string {
  return role === "bias" ? "biases" : role.endsWith("s") ? role : `${role}s`;
}

/** Arguments of the distribution that the call leaves to this version's defaults. */
function defaultsOf(call: CallFact, initializer: Initializer): readonly string[] {
  const given = new Set(call.arguments.map(({ name }) => name));
  const left = (names: Readonly<Record<string, number>>) =>
    Object.entries(names).flatMap(([name, value]) => (given.has(name) ? [] : [`${name}=${value}`]));
  switch (initializer.kind) {
    case "normal":
    case "truncatedNormal":
      return left({ mean: initializer.mean, stddev: initializer.stddev });
    case "uniform":
      return left({ minval: initializer.low, maxval: initializer.high });
    case "varianceScaling":
    case "constant":
    case "gates":
    case "orthogonal":
    case "identity":
      return [];
  }
}
