import type { Argument, Expression, FormattedField, Parameter, Pattern, Statement } from "./syntax.ts";

/** Takes each piece of syntax that lies directly within another. */
export type Visit = (child: Expression | Statement) => void;

/** Goes through what lies directly within a statement or an expression, in source order but for decorators and annotations. */
export function eachChild(syntax: Expression | Statement, visit: Visit): void {
  switch (syntax.kind) {
    case "Call":
      visit(syntax.callee);
      eachArgument(syntax.arguments, visit);
      return;
    case "Attribute":
      visit(syntax.object);
      return;
    case "Expression":
    case "Starred":
    case "Await":
    case "YieldFrom":
    case "Named":
      visit(syntax.value);
      return;
    case "Assign":
      each(syntax.targets, visit);
      visit(syntax.value);
      return;
    case "Tuple":
    case "List":
    case "Set":
      each(syntax.elements, visit);
      return;
    case "Subscript":
      visit(syntax.object);
      visit(syntax.index);
      return;
    case "Binary":
    case "Boolean":
      visit(syntax.left);
      visit(syntax.right);
      return;
    case "Unary":
      visit(syntax.operand);
      return;
    case "Comparison":
      each(syntax.operands, visit);
      return;
    case "Dict":
      for (const { key, value } of syntax.entries) {
        if (key) visit(key);
        visit(value);
      }
      return;
    case "FormattedString":
      eachField(syntax.parts, visit);
      return;
    case "Slice":
      if (syntax.lower) visit(syntax.lower);
      if (syntax.upper) visit(syntax.upper);
      if (syntax.step) visit(syntax.step);
      return;
    case "Conditional":
      visit(syntax.test);
      visit(syntax.then);
      visit(syntax.otherwise);
      return;
    case "Lambda":
      eachParameter(syntax.parameters, visit);
      visit(syntax.body);
      return;
    case "Comprehension":
      if (syntax.key) visit(syntax.key);
      visit(syntax.element);
      for (const { target, iterable, conditions } of syntax.clauses) {
        visit(target);
        visit(iterable);
        each(conditions, visit);
      }
      return;
    case "Return":
    case "Yield":
      if (syntax.value) visit(syntax.value);
      return;
    case "AnnotatedAssign":
      visit(syntax.target);
      visit(syntax.annotation);
      if (syntax.value) visit(syntax.value);
      return;
    case "AugmentedAssign":
      visit(syntax.target);
      visit(syntax.value);
      return;
    case "If":
    case "While":
      visit(syntax.test);
      each(syntax.body, visit);
      each(syntax.orElse, visit);
      return;
    case "For":
      visit(syntax.target);
      visit(syntax.iterable);
      each(syntax.body, visit);
      each(syntax.orElse, visit);
      return;
    case "With":
      for (const { context, target } of syntax.items) {
        visit(context);
        if (target) visit(target);
      }
      each(syntax.body, visit);
      return;
    case "Try":
      each(syntax.body, visit);
      for (const { type, body } of syntax.handlers) {
        if (type) visit(type);
        each(body, visit);
      }
      each(syntax.orElse, visit);
      each(syntax.finalBody, visit);
      return;
    case "Match":
      visit(syntax.subject);
      for (const { pattern, guard, body } of syntax.cases) {
        eachInPattern(pattern, visit);
        if (guard) visit(guard);
        each(body, visit);
      }
      return;
    case "FunctionDefinition":
      eachParameter(syntax.parameters, visit);
      if (syntax.returns) visit(syntax.returns);
      each(syntax.decorators, visit);
      each(syntax.body, visit);
      return;
    case "ClassDefinition":
      eachArgument(syntax.arguments, visit);
      each(syntax.decorators, visit);
      each(syntax.body, visit);
      return;
    case "Raise":
      if (syntax.value) visit(syntax.value);
      if (syntax.cause) visit(syntax.cause);
      return;
    case "Assert":
      visit(syntax.test);
      if (syntax.message) visit(syntax.message);
      return;
    case "Delete":
      each(syntax.targets, visit);
      return;
    case "Print":
      each(syntax.values, visit);
      return;
    case "Exec":
      visit(syntax.code);
      return;
    case "TypeAlias":
      visit(syntax.name);
      visit(syntax.value);
      return;
    default:
  }
}

function each(children: readonly (Expression | Statement)[], visit: Visit): void {
  for (const child of children) visit(child);
}

function eachArgument(given: readonly Argument[], visit: Visit): void {
  for (const { value } of given) visit(value);
}

function eachParameter(parameters: readonly Parameter[], visit: Visit): void {
  for (const { annotation, default: preset } of parameters) {
    if (annotation) visit(annotation);
    if (preset) visit(preset);
  }
}

function eachField(parts: readonly (string | FormattedField)[], visit: Visit): void {
  for (const part of parts) {
    if (typeof part === "string") continue;
    visit(part.value);
    if (part.computedFormat) eachField(part.computedFormat, visit);
  }
}

function eachInPattern(pattern: Pattern, visit: Visit): void {
  switch (pattern.kind) {
    case "ValuePattern":
      visit(pattern.value);
      return;
    case "AsPattern":
      eachInPattern(pattern.pattern, visit);
      return;
    case "OrPattern":
      for (const alternative of pattern.alternatives) eachInPattern(alternative, visit);
      return;
    case "SequencePattern":
      for (const element of pattern.elements) eachInPattern(element, visit);
      return;
    case "MappingPattern":
      for (const entry of pattern.entries) {
        visit(entry.key);
        eachInPattern(entry.pattern, visit);
      }
      return;
    case "ClassPattern":
      visit(pattern.class);
      for (const positional of pattern.positional) eachInPattern(positional, visit);
      for (const keyword of pattern.keywords) eachInPattern(keyword.pattern, visit);
      return;
    default:
  }
}
