import type { Span } from "../text/span.ts";

/**
 * Our own compact syntax of Python: plain data, lowered once from tree-sitter's tree, so that
 * nothing behind it depends on the parser. Names follow Python's `ast` module. What could not be
 * parsed becomes an `Invalid` statement or expression; everything around it stays.
 */
export interface Module {
  readonly body: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxProblem[];
  readonly span: Span;
}

export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
}

interface Node {
  readonly span: Span;
}

export interface Identifier extends Node {
  readonly name: string;
}

export type Statement =
  | (Node & { readonly kind: "Expression"; readonly value: Expression })
  | (Node & { readonly kind: "Assign"; readonly targets: readonly Expression[]; readonly value: Expression })
  | (Node & {
      readonly kind: "AnnotatedAssign";
      readonly target: Expression;
      readonly annotation: Expression;
      readonly value: Expression | null;
    })
  | (Node & {
      readonly kind: "AugmentedAssign";
      readonly target: Expression;
      readonly operator: BinaryOperator;
      readonly value: Expression;
    })
  | (Node & { readonly kind: "If"; readonly test: Expression; readonly body: readonly Statement[]; readonly orElse: readonly Statement[] })
  | (Node & {
      readonly kind: "For";
      readonly target: Expression;
      readonly iterable: Expression;
      readonly body: readonly Statement[];
      readonly orElse: readonly Statement[];
      readonly isAsync: boolean;
    })
  | (Node & {
      readonly kind: "While";
      readonly test: Expression;
      readonly body: readonly Statement[];
      readonly orElse: readonly Statement[];
    })
  | (Node & { readonly kind: "With"; readonly items: readonly WithItem[]; readonly body: readonly Statement[]; readonly isAsync: boolean })
  | (Node & {
      readonly kind: "Try";
      readonly body: readonly Statement[];
      readonly handlers: readonly ExceptHandler[];
      readonly orElse: readonly Statement[];
      readonly finalBody: readonly Statement[];
    })
  | (Node & { readonly kind: "Match"; readonly subject: Expression; readonly cases: readonly MatchCase[] })
  | FunctionDefinition
  | ClassDefinition
  | (Node & { readonly kind: "Return"; readonly value: Expression | null })
  | (Node & { readonly kind: "Raise"; readonly value: Expression | null; readonly cause: Expression | null })
  | (Node & { readonly kind: "Assert"; readonly test: Expression; readonly message: Expression | null })
  | (Node & { readonly kind: "Delete"; readonly targets: readonly Expression[] })
  | (Node & { readonly kind: "Import"; readonly names: readonly ImportName[] })
  /** `from ..a.b import x as y`: `module` is "a.b" (or ""), `level` the number of leading dots; `names` is "*" for a star import. */
  | (Node & { readonly kind: "ImportFrom"; readonly module: string; readonly level: number; readonly names: readonly ImportName[] | "*" })
  | (Node & { readonly kind: "Global"; readonly names: readonly string[] })
  | (Node & { readonly kind: "Nonlocal"; readonly names: readonly string[] })
  /** Python 2's `print a, b`. */
  | (Node & { readonly kind: "Print"; readonly values: readonly Expression[] })
  /** Python 2's `exec code`. */
  | (Node & { readonly kind: "Exec"; readonly code: Expression })
  | (Node & { readonly kind: "TypeAlias"; readonly name: Expression; readonly value: Expression })
  | (Node & { readonly kind: "Pass" | "Break" | "Continue" })
  | (Node & { readonly kind: "Invalid" });

export interface WithItem extends Node {
  readonly context: Expression;
  readonly target: Expression | null;
}

export interface ExceptHandler extends Node {
  readonly type: Expression | null;
  readonly name: Identifier | null;
  readonly body: readonly Statement[];
}

export interface MatchCase extends Node {
  readonly pattern: Pattern;
  /** Names that the pattern binds. */
  readonly binds: readonly Identifier[];
  readonly guard: Expression | null;
  readonly body: readonly Statement[];
}

export type Pattern =
  /** A literal or a dotted name, compared with `==`; `True`, `False` and `None` with `is`. */
  | (Node & { readonly kind: "ValuePattern"; readonly value: Expression })
  /** A name takes whatever stands there; null is `_`. */
  | (Node & { readonly kind: "CapturePattern"; readonly name: Identifier | null })
  | (Node & { readonly kind: "AsPattern"; readonly pattern: Pattern; readonly name: Identifier })
  | (Node & { readonly kind: "OrPattern"; readonly alternatives: readonly Pattern[] })
  | (Node & { readonly kind: "SequencePattern"; readonly elements: readonly Pattern[] })
  /** `*rest` in a sequence; null is `*_`. */
  | (Node & { readonly kind: "StarPattern"; readonly name: Identifier | null })
  | (Node & {
      readonly kind: "MappingPattern";
      readonly entries: readonly { readonly key: Expression; readonly pattern: Pattern }[];
      /** `**rest`. */
      readonly rest: Identifier | null;
    })
  | (Node & {
      readonly kind: "ClassPattern";
      readonly class: Expression;
      readonly positional: readonly Pattern[];
      readonly keywords: readonly { readonly name: Identifier; readonly pattern: Pattern }[];
    })
  | (Node & { readonly kind: "InvalidPattern" });

/** `a.b.c as d` of an import: `name` is the dotted path as written. */
export interface ImportName extends Node {
  readonly name: string;
  readonly alias: Identifier | null;
}

export interface FunctionDefinition extends Node {
  readonly kind: "FunctionDefinition";
  readonly name: Identifier;
  readonly parameters: readonly Parameter[];
  readonly returns: Expression | null;
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
  readonly isAsync: boolean;
}

export interface ClassDefinition extends Node {
  readonly kind: "ClassDefinition";
  readonly name: Identifier;
  readonly arguments: readonly Argument[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
}

export interface Parameter extends Node {
  readonly name: string;
  /** "rest" is `*name`, "keywordRest" is `**name`. */
  readonly kind: "positionalOnly" | "positional" | "keywordOnly" | "rest" | "keywordRest";
  readonly annotation: Expression | null;
  readonly default: Expression | null;
}

export interface Argument extends Node {
  /** "rest" is `*value`, "keywordRest" is `**value`. */
  readonly kind: "positional" | "keyword" | "rest" | "keywordRest";
  readonly name: Identifier | null;
  readonly value: Expression;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "@" | "&" | "|" | "^" | "<<" | ">>";
export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";

export type Expression =
  | (Node & { readonly kind: "Name"; readonly name: string })
  | (Node & { readonly kind: "Number"; readonly value: number; readonly isInteger: boolean; readonly isImaginary: boolean })
  /** A string without interpolation; adjacent literals are already joined and escapes are resolved. */
  | (Node & { readonly kind: "String"; readonly value: string; readonly isBytes: boolean })
  | (Node & { readonly kind: "FormattedString"; readonly parts: readonly (string | FormattedField)[] })
  | (Node & { readonly kind: "Constant"; readonly value: true | false | null | "..." })
  | (Node & { readonly kind: "Tuple" | "List" | "Set"; readonly elements: readonly Expression[] })
  /** An entry with `key: null` is `**value`. */
  | (Node & { readonly kind: "Dict"; readonly entries: readonly { readonly key: Expression | null; readonly value: Expression }[] })
  | (Node & { readonly kind: "Binary"; readonly left: Expression; readonly operator: BinaryOperator; readonly right: Expression })
  | (Node & { readonly kind: "Unary"; readonly operator: "-" | "+" | "~" | "not"; readonly operand: Expression })
  | (Node & { readonly kind: "Boolean"; readonly operator: "and" | "or"; readonly left: Expression; readonly right: Expression })
  /** `a < b <= c`: `operands` has one element more than `operators`. */
  | (Node & { readonly kind: "Comparison"; readonly operands: readonly Expression[]; readonly operators: readonly ComparisonOperator[] })
  | CallExpression
  | (Node & { readonly kind: "Attribute"; readonly object: Expression; readonly attribute: Identifier })
  | (Node & { readonly kind: "Subscript"; readonly object: Expression; readonly index: Expression })
  | (Node & {
      readonly kind: "Slice";
      readonly lower: Expression | null;
      readonly upper: Expression | null;
      readonly step: Expression | null;
    })
  | (Node & { readonly kind: "Conditional"; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression })
  | (Node & { readonly kind: "Lambda"; readonly parameters: readonly Parameter[]; readonly body: Expression })
  | (Node & {
      readonly kind: "Comprehension";
      readonly type: "list" | "set" | "dict" | "generator";
      readonly key: Expression | null;
      readonly element: Expression;
      readonly clauses: readonly ComprehensionClause[];
    })
  | (Node & { readonly kind: "Starred"; readonly value: Expression })
  | (Node & { readonly kind: "Named"; readonly target: Identifier; readonly value: Expression })
  | (Node & { readonly kind: "Await" | "YieldFrom"; readonly value: Expression })
  | (Node & { readonly kind: "Yield"; readonly value: Expression | null })
  | (Node & { readonly kind: "Invalid" });

export interface CallExpression extends Node {
  readonly kind: "Call";
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
}

export interface FormattedField extends Node {
  readonly value: Expression;
  /** The text after the colon, e.g. ".4f"; null when there is none or it is itself interpolated. */
  readonly format: string | null;
  /** The parts of a format that is itself interpolated. */
  readonly computedFormat?: readonly (string | FormattedField)[];
  readonly conversion: "r" | "s" | "a" | null;
}

export interface ComprehensionClause extends Node {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
  readonly isAsync: boolean;
}
