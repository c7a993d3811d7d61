import { existsIn } from "../../api/facts/exists-in.ts";
import { remember } from "../../api/facts/remember.ts";
import { generations } from "../../api/generation.ts";
import type { Span } from "../../text/span.ts";
import type { Machine } from "../machine.ts";
import { type ApiValue, api, string, unknownValue, type Value } from "../value.ts";
import { someTensor } from "./python/comparison.ts";
import { pythonConstants } from "./python/constants.ts";
import { flagAttribute, isFlagsName } from "./python/flags.ts";
import { attributesOf, classOf } from "./python/introspection.ts";
import { outsideConstants } from "./python/outside-constants.ts";

/** `object.name` of a library's module, class or function. */
export function apiAttribute(machine: Machine, object: ApiValue, name: string, span: Span): Value {
  return attributesNamed(object.name)(name)({ machine, object, span });
}

type Read = (place: { readonly machine: Machine; readonly object: ApiValue; readonly span: Span }) => Value;

/** By owner and by name: programs ask for the same few again and again, and a name that is put together anew has to be hashed anew. */
const attributesNamed = /* @__PURE__ */ remember((owner: string) => remember((name: string): Read => attributeNamed(owner, name)));

/** Whether a name tells of the version: not every generation has it, or it is the version itself. */
const isOfSome = /* @__PURE__ */ remember((name: string) => {
  if (!/^(tensorflow|keras)\./.test(name)) return false;
  if (name.endsWith(".__version__")) return true;
  const known = existsIn(name).length;
  return known > 0 && known < generations.length;
});

/** Remembers a library's name that not every version has, and where its version is asked for. */
export function noteReference(machine: Machine, name: string, span: Span, isImport: boolean): void {
  if (!isOfSome(name)) return;
  const known = machine.references.get(span.start);
  if (!known || known.span.end < span.end) machine.references.set(span.start, { name, span, isImport });
}

function attributeNamed(owner: string, name: string): Read {
  const qualified = `${owner}.${name}`;
  const isListed = isOfSome(qualified);
  const itself: Read = ({ machine, span }) => {
    if (isListed) noteReference(machine, qualified, span, false);
    return api(qualified, span);
  };
  if (owner === someTensor) return ({ span }) => unknownValue("which class tensors have is not known", span);
  if (name === "__dict__")
    return ({ machine, object, span }) => attributesOf(object, { machine, span }) ?? itself({ machine, object, span });
  if (name === "__class__") return ({ machine, object, span }) => classOf(object) ?? itself({ machine, object, span });
  if (isFlagsName(owner)) return ({ machine, object, span }) => flagAttribute(machine, object, name) ?? itself({ machine, object, span });
  const constant = pythonConstants.get(qualified);
  if (constant) return ({ span }) => ({ ...constant, span });
  const reason = outsideConstants.get(qualified);
  // The environment's own methods say why they are not known.
  if (reason !== undefined && qualified !== "os.environ") return ({ span }) => unknownValue(reason, span);
  if (name !== "__name__") return itself;
  const last = owner.slice(owner.lastIndexOf(".") + 1);
  return ({ span }) => string(last, span);
}
