import type { Span } from "../../src/core/index.ts";
import type { Expression, Module, Parameter, Statement } from "../../src/core/python/syntax.ts";

interface Scope {
  readonly kind: "module" | "function" | "class" | "comprehension";
  readonly parent: Scope | null;
  readonly names: Set<string>;
}

/** One place where a name stands. */
export interface NameUse {
  readonly name: string;
  readonly span: Span;
  /** The scope in which the name is bound; null for a name that the program does not bind. */
  readonly owner: Scope | null;
  readonly scope: Scope;
  readonly isBinding: boolean;
  readonly isImport: boolean;
}

/** Every use of every name of a program, with the scope that it belongs to; there must be no `global` and no `nonlocal`. */
export function resolveNames(module: Module, text: string): NameUse[] {
  const uses: NameUse[] = [];
  const visitor = new NameVisitor(uses, text);
  const scope: Scope = { kind: "module", parent: null, names: new Set(boundNames(module.body)) };
  visitor.statements(module.body, scope);
  return uses;
}

/** Names that statements bind in their own scope. */
export function boundNames(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement): string[] => {
    switch (statement.kind) {
      case "Assign":
        return statement.targets.flatMap(targetNames);
      case "AnnotatedAssign":
      case "AugmentedAssign":
        return targetNames(statement.target);
      case "For":
        return [...targetNames(statement.target), ...boundNames(statement.body), ...boundNames(statement.orElse)];
      case "If":
      case "While":
        return [...boundNames(statement.body), ...boundNames(statement.orElse)];
      case "With":
        return [...statement.items.flatMap(({ target }) => (target === null ? [] : targetNames(target))), ...boundNames(statement.body)];
      case "Try":
        return [statement.body, ...statement.handlers.map(({ body }) => body), statement.orElse, statement.finalBody].flatMap(boundNames);
      case "FunctionDefinition":
      case "ClassDefinition":
        return [statement.name.name];
      case "Import":
        return statement.names.map(({ name, alias }) => alias?.name ?? name.split(".")[0] ?? name);
      case "ImportFrom":
        return statement.names === "*" ? [] : statement.names.map(({ name, alias }) => alias?.name ?? name);
      default:
        return [];
    }
  });
}

export function targetNames(target: Expression): string[] {
  switch (target.kind) {
    case "Name":
      return [target.name];
    case "Tuple":
    case "List":
      return target.elements.flatMap(targetNames);
    case "Starred":
      return targetNames(target.value);
    default:
      return [];
  }
}

class NameVisitor {
  readonly #uses: NameUse[];
  readonly #text: string;

  constructor(uses: NameUse[], text: string) {
    this.#uses = uses;
    this.#text = text;
  }

  statements(statements: readonly Statement[], scope: Scope): void {
    for (const statement of statements) this.#statement(statement, scope);
  }

  #statement(statement: Statement, scope: Scope): void {
    switch (statement.kind) {
      case "FunctionDefinition": {
        this.#bind(statement.name.name, statement.name.span, scope);
        this.#values([statement.decorators, statement.returns], scope);
        const inner: Scope = {
          kind: "function",
          parent: scope,
          names: new Set([...statement.parameters.map(({ name }) => name), ...boundNames(statement.body)]),
        };
        this.#parameters(statement.parameters, scope, inner);
        this.statements(statement.body, inner);
        return;
      }
      case "ClassDefinition":
        this.#bind(statement.name.name, statement.name.span, scope);
        this.#values([statement.decorators, statement.arguments], scope);
        this.statements(statement.body, { kind: "class", parent: scope, names: new Set(boundNames(statement.body)) });
        return;
      case "Import":
      case "ImportFrom":
        for (const item of statement.names === "*" ? [] : statement.names) {
          const name = item.alias?.name ?? item.name.split(".")[0] ?? item.name;
          this.#uses.push({
            name,
            span: item.alias?.span ?? item.span,
            owner: this.#owner(name, scope),
            scope,
            isBinding: true,
            isImport: true,
          });
        }
        return;
      default:
        this.#values(Object.values(statement), scope);
    }
  }

  #values(part: unknown, scope: Scope): void {
    if (Array.isArray(part)) {
      for (const inner of part) this.#values(inner, scope);
    } else if (typeof part === "object" && part !== null) {
      if (isStatement(part)) this.#statement(part, scope);
      else if ("kind" in part && part.kind === "Name") this.#name(part as Expression & { kind: "Name" }, scope);
      else if ("kind" in part && part.kind === "Lambda") this.#lambda(part as Expression & { kind: "Lambda" }, scope);
      else if ("kind" in part && part.kind === "Comprehension") this.#comprehension(part as Expression & { kind: "Comprehension" }, scope);
      else this.#values(Object.values(part), scope);
    }
  }

  #name(node: Expression & { kind: "Name" }, scope: Scope): void {
    this.#uses.push({ name: node.name, span: node.span, owner: this.#owner(node.name, scope), scope, isBinding: false, isImport: false });
  }

  #lambda(node: Expression & { kind: "Lambda" }, scope: Scope): void {
    const inner: Scope = { kind: "function", parent: scope, names: new Set(node.parameters.map(({ name }) => name)) };
    this.#parameters(node.parameters, scope, inner);
    this.#values(node.body, inner);
  }

  #comprehension(node: Expression & { kind: "Comprehension" }, scope: Scope): void {
    const inner: Scope = {
      kind: "comprehension",
      parent: scope,
      names: new Set(node.clauses.flatMap(({ target }) => targetNames(target))),
    };
    node.clauses.forEach((clause, index) => {
      this.#values(clause.iterable, index === 0 ? scope : inner);
      this.#values([clause.target, clause.conditions], inner);
    });
    this.#values([node.key, node.element], inner);
  }

  #parameters(parameters: readonly Parameter[], outer: Scope, inner: Scope): void {
    for (const parameter of parameters) {
      const start = this.#text.indexOf(parameter.name, parameter.span.start);
      this.#bind(parameter.name, { start, end: start + parameter.name.length }, inner);
      this.#values([parameter.annotation, parameter.default], outer);
    }
  }

  #bind(name: string, span: Span, scope: Scope): void {
    this.#uses.push({ name, span, owner: scope, scope, isBinding: true, isImport: false });
  }

  #owner(name: string, scope: Scope): Scope | null {
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
      if (at.names.has(name) && (at.kind !== "class" || at === scope)) return at;
    }
    return null;
  }
}

const statementKinds = new Set(
  "Expression Assign AnnotatedAssign AugmentedAssign If For While With Try Match FunctionDefinition ClassDefinition Return Raise Assert Delete Import ImportFrom Global Nonlocal Print Exec TypeAlias Pass Break Continue".split(
    " ",
  ),
);

function isStatement(value: object): value is Statement {
  return "kind" in value && typeof value.kind === "string" && statementKinds.has(value.kind);
}
