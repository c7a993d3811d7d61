import type { Value } from "./value.ts";

/** Python's name spaces: a function's locals, a class body, the module's globals, the built-in names. */
export class Scope {
  readonly names = new Map<string, Value>();
  /** Names declared `global` or `nonlocal`, and the scope they live in. */
  readonly #elsewhere = new Map<string, Scope>();

  readonly parent: Scope | null;
  readonly type: "builtins" | "module" | "function" | "class";

  constructor(parent: Scope | null, type: "builtins" | "module" | "function" | "class") {
    this.parent = parent;
    this.type = type;
  }

  lookup(name: string): Value | undefined {
    const own = this.#elsewhere.get(name) ?? this;
    const value = own.names.get(name);
    if (value !== undefined) return value;
    // Names of a class body are not seen from the functions inside it.
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      if (scope.type === "class") continue;
      const found = scope.names.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  assign(name: string, value: Value): void {
    (this.#elsewhere.get(name) ?? this).names.set(name, value);
  }

  delete(name: string): void {
    (this.#elsewhere.get(name) ?? this).names.delete(name);
  }

  declareGlobal(name: string): void {
    this.#elsewhere.set(name, this.module());
  }

  declareNonlocal(name: string): void {
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      if (scope.type === "function" && scope.names.has(name)) {
        this.#elsewhere.set(name, scope);
        return;
      }
    }
  }

  module(): Scope {
    let scope: Scope = this;
    while (scope.type !== "module" && scope.parent !== null) scope = scope.parent;
    return scope;
  }
}
