import { canonicalName } from "../api/canonical-name.ts";
import { existsIn } from "../api/facts/exists-in.ts";
import { isKnownLayer } from "../api/layers/call-layer.ts";
import { parametersOf } from "../api/signatures.ts";
import type { Span } from "../text/span.ts";
import { apiAttribute } from "./library/api-attribute.ts";
import { isModelled } from "./library/library-function.ts";
import { pythonConstants } from "./library/python/constants.ts";
import type { Machine } from "./machine.ts";
import { api, type Value } from "./value.ts";

/** What `from library import *` brought in under `name`, the last import first; null where none of the libraries is known to have it. */
export function starImported(machine: Machine, name: string, span: Span): Value | null {
  const modules = [...machine.starImports].reverse();
  const owner = modules.find((module) => has(machine, module, name));
  if (owner !== undefined) return apiAttribute(machine, api(owner, span), name, span);
  // Modules of Keras 2 give away the layers that they import themselves.
  const isFromKeras = modules.some((module) => /^(tensorflow\.(python\.)?)?keras\b/.test(module));
  return isFromKeras && isKnownLayer(name) ? api(`keras.layers.${name}`, span) : null;
}

function has(machine: Machine, module: string, name: string): boolean {
  const qualified = `${module}.${name}`;
  if (pythonConstants.has(qualified)) return true;
  if (/^(tensorflow|keras|tf_keras)\b/.test(module) && existsIn(qualified).length > 0) return true;
  const canonical = canonicalName(qualified, machine.generation);
  return isModelled(canonical) || parametersOf(canonical, machine.generation) !== null;
}
