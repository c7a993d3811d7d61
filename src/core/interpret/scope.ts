import type { Value } from "./value.ts";

/** What names held before they were changed, of those that were; undefined where there was no such name. */
export type Changes = Map<string, Value | undefined>;

/** Python's name spaces: a function's locals, a class body, the module's globals, the built-in names. */
export class Scope {
  readonly names = new Map<string, Value>();
  /** Names declared `global` or `nonlocal`, and the scope they live in. */
  readonly #elsewhere = new Map<string, Scope>();
  readonly #recordings: Changes[] = [];

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
    (this.#elsewhere.get(name) ?? this).put(name, value);
  }

  delete(name: string): void {
    (this.#elsewhere.get(name) ?? this).put(name, undefined);
  }

  /** Gives a name of this very scope a value, or none. */
  put(name: string, value: Value | undefined): void {
    for (const changes of this.#recordings) if (!changes.has(name)) changes.set(name, this.names.get(name));
    if (value === undefined) this.names.delete(name);
    else this.names.set(name, value);
  }

  /** Runs `body`, which is told what has changed in this scope since it began. */
  recording<Result>(body: (changes: Changes) => Result): Result {
    const changes: Changes = new Map();
    this.#recordings.push(changes);
    try {
      return body(changes);
    } finally {
      this.#recordings.splice(this.#recordings.indexOf(changes), 1);
    }
  }

  /** Takes back what was changed, and begins to record anew. */
  undo(changes: Changes): void {
    for (const [name, value] of [...changes]) this.put(name, value);
    changes.clear();
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
