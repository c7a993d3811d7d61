import type { ModuleRequest } from "./module-loader.ts";
import type { Module } from "./syntax.ts";
import { walkStatements } from "./walk-statements.ts";

/** What a file asks for, whichever it is. */
type Asked = Omit<ModuleRequest, "from">;

const known = new WeakMap<Module, readonly Asked[]>();

/** What the import statements of a file ask for, wherever they stand; `from a import b` may mean the file `a` and the file `a.b`. */
export function listImports(module: Module, from: string): ModuleRequest[] {
  const asked = known.get(module) ?? findImports(module);
  known.set(module, asked);
  return asked.map((one) => ({ ...one, from }));
}

function findImports(module: Module): readonly Asked[] {
  return walkStatements(module.body).flatMap((statement): Asked[] => {
    if (statement.kind === "Import") return statement.names.map(({ name }) => ({ name, level: 0 }));
    if (statement.kind !== "ImportFrom" || statement.module === "__future__") return [];
    const { level, module: name } = statement;
    const inner = statement.names === "*" ? [] : statement.names.map((one) => (name === "" ? one.name : `${name}.${one.name}`));
    return [name, ...inner].map((asked) => ({ name: asked, level }));
  });
}
