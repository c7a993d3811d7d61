import type { ModuleRequest } from "./module-loader.ts";
import type { Module } from "./syntax.ts";
import { syntaxFacts } from "./syntax-facts.ts";
import { walkStatements } from "./walk-statements.ts";

const known = new WeakMap<Module, readonly ModuleRequest[]>();

/** What the import statements of a file ask for, wherever they stand; `from a import b` may mean the file `a` and the file `a.b`. */
export function listImports(module: Module, from: string): readonly ModuleRequest[] {
  const requests = known.get(module) ?? findImports(module, from);
  known.set(module, requests);
  return requests;
}

function findImports(module: Module, from: string): readonly ModuleRequest[] {
  return walkStatements(module.body.filter((statement) => syntaxFacts(statement).hasImport)).flatMap((statement): ModuleRequest[] => {
    if (statement.kind === "Import") return statement.names.map(({ name }) => ({ name, level: 0, from }));
    if (statement.kind !== "ImportFrom" || statement.module === "__future__") return [];
    const { level, module: name } = statement;
    const inner = statement.names === "*" ? [] : statement.names.map((one) => (name === "" ? one.name : `${name}.${one.name}`));
    return [name, ...inner].map((asked) => ({ name: asked, level, from }));
  });
}
