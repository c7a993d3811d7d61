import type { ModuleRequest } from "../python/module-loader.ts";
import type { Statement } from "../python/syntax.ts";
import type { Span } from "../text/span.ts";
import { apiAttribute, noteReference } from "./library/api-attribute.ts";
import type { Frame, Machine } from "./machine.ts";
import { Scope } from "./scope.ts";
import { api, type ModuleValue, string, unknownValue, type Value } from "./value.ts";

/** Packages whose meaning is known; a file of the program never stands in for them. */
const libraries = new Set(["tensorflow", "keras", "tf_keras", "numpy", "pandas", "sklearn", "scipy", "matplotlib", "math", "os", "sys"]);

/** Runs `import …` and `from … import …`. */
export function runImport(machine: Machine, statement: Statement & { readonly kind: "Import" | "ImportFrom" }): void {
  if (statement.kind === "Import") {
    for (const name of statement.names) importDotted(machine, name.name, name.alias?.name ?? null, name.span);
    return;
  }
  const { scope } = machine.frame;
  const module = programModule(machine, { name: statement.module, level: statement.level, from: machine.frame.path });
  if (statement.names === "*") {
    if (module) for (const [name, value] of module.members.names) if (!name.startsWith("_")) scope.assign(name, value);
    if (!module && statement.level === 0) machine.starImports.push(statement.module);
    return;
  }
  for (const name of statement.names) {
    scope.assign(name.alias?.name ?? name.name, importedName(machine, statement, module, name));
  }
}

function importedName(
  machine: Machine,
  statement: Statement & { readonly kind: "ImportFrom" },
  module: ModuleValue | null,
  name: { readonly name: string; readonly span: Span },
): Value {
  const member = module?.members.names.get(name.name);
  if (member !== undefined) return member;
  // `from package import module`.
  const inner = [statement.module, name.name].filter((part) => part !== "").join(".");
  const submodule = programModule(machine, { name: inner, level: statement.level, from: machine.frame.path });
  if (submodule) return submodule;
  if (module) return unknownValue(`\`${name.name}\` was not seen in the file that it is imported from`, name.span);
  if (statement.level > 0) return unknownValue(`\`${name.name}\` is imported from a file that is not here`, name.span);
  if (statement.module === "__future__") return api("__future__", name.span);
  noteReference(machine, inner, name.span, true);
  return apiAttribute(machine, api(statement.module, name.span), name.name, name.span);
}

/** `import a.b` binds `a`; `import a.b as c` binds the submodule. */
function importDotted(machine: Machine, name: string, alias: string | null, span: Span): void {
  const { scope } = machine.frame;
  const parts = name.split(".");
  const [first = name] = parts;
  const whole = programModule(machine, { name, level: 0, from: machine.frame.path });
  if (!whole) {
    noteReference(machine, name, span, true);
    scope.assign(alias ?? first, api(alias ? name : first, span));
    return;
  }
  if (alias || parts.length === 1) {
    scope.assign(alias ?? name, whole);
    return;
  }
  let package_ = packageNamed(machine, first, span);
  scope.assign(first, package_);
  for (const [i, part] of parts.slice(1, -1).entries()) {
    const next = packageNamed(machine, parts.slice(0, i + 2).join("."), span);
    package_.members.assign(part, next);
    package_ = next;
  }
  package_.members.assign(parts.at(-1) ?? name, whole);
}

function packageNamed(machine: Machine, name: string, span: Span): ModuleValue {
  return (
    programModule(machine, { name, level: 0, from: machine.frame.path }) ?? {
      kind: "module",
      name,
      members: new Scope(machine.globals.parent, "module"),
      span,
    }
  );
}

/** A file of the program, run once; null where the name is none. In a cycle it has what was defined so far, as in Python. */
function programModule(machine: Machine, request: ModuleRequest): ModuleValue | null {
  const [root = ""] = request.name.split(".");
  if (request.level === 0 && libraries.has(root)) return null;
  const loaded = machine.loadModule?.(request) ?? null;
  if (!loaded) return null;
  const known = machine.modules.get(loaded.path);
  if (known) return known;
  const members = new Scope(machine.globals.parent, "module");
  const value: ModuleValue = { kind: "module", name: request.name, members, span: null };
  machine.modules.set(loaded.path, value);
  members.assign("__name__", string(request.name));
  members.assign("__file__", string(loaded.path));
  const caller = machine.frame;
  const frame: Frame = {
    scope: members,
    function: null,
    self: null,
    returns: [],
    onYield: null,
    depth: caller.depth + 1,
    path: loaded.path,
  };
  machine.frame = frame;
  try {
    for (const statement of loaded.module.body) machine.execute([statement]);
  } finally {
    machine.frame = caller;
  }
  return value;
}
