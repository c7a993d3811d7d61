import type { Argument, Expression, FormattedField } from "../python/syntax.ts";
import { reshapeArray } from "./array.ts";
import { assignedArray } from "./array-index.ts";
import { findMember } from "./calls.ts";
import { evaluateComprehension } from "./comprehension.ts";
import { joinValues } from "./join.ts";
import { setTrainable } from "./library/keras/model-attributes.ts";
import { asLayer } from "./library/keras/program-layer.ts";
import { assignItem, makeSet, setEntry, spoilDict } from "./library/python/items.ts";
import { setOwnAttribute } from "./library/python/own-containers.ts";
import type { Machine } from "./machine.ts";
import { note } from "./note.ts";
import { compareValues, negate } from "./operators.ts";
import { reasonOf } from "./reason.ts";
import { shapeFrom } from "./shape.ts";
import { starImported } from "./star-import.ts";
import { formatField } from "./text-format.ts";
import {
  api,
  boolean,
  type CallArgument,
  type CallArguments,
  type DictValue,
  float,
  type InstanceValue,
  integer,
  list,
  none,
  type SequenceValue,
  string,
  truthOf,
  unknownValue,
  type Value,
} from "./value.ts";

/** The value of `expression` in the current frame. */
export function evaluateExpression(machine: Machine, expression: Expression): Value {
  machine.step();
  const { span } = expression;
  switch (expression.kind) {
    case "Name":
      return (
        machine.frame.scope.lookup(expression.name) ??
        starImported(machine, expression.name, span) ??
        unknownValue(`\`${expression.name}\` is not defined in what was read`, span)
      );
    case "Number":
      if (expression.isImaginary) return unknownValue("complex numbers are not followed", span);
      return expression.isInteger ? integer(expression.value, span) : float(expression.value, span);
    case "String":
      return expression.isBytes ? unknownValue("bytes are not followed", span) : string(expression.value, span);
    case "FormattedString": {
      const text = textOfParts(machine, expression.parts);
      return text === null ? unknownValue("the text depends on a value that is not known", span) : string(text, span);
    }
    case "Constant":
      if (expression.value === "...") return api("builtins.Ellipsis", span);
      return expression.value === null ? none(span) : boolean(expression.value, span);
    case "Tuple":
    case "List":
    case "Set":
      return evaluateSequence(machine, expression);
    case "Dict":
      return evaluateDict(machine, expression);
    case "Binary":
      return machine.binary(expression.operator, machine.evaluate(expression.left), machine.evaluate(expression.right), span);
    case "Unary": {
      const operand = machine.evaluate(expression.operand);
      if (expression.operator === "not") {
        const truth = truthOf(operand);
        return truth === null ? unknownValue(reasonOf(operand) ?? "the condition is not known", span) : boolean(!truth, span);
      }
      return negate(expression.operator, operand, span);
    }
    case "Boolean": {
      const left = machine.evaluate(expression.left);
      const truth = truthOf(left);
      if (truth === null) return joinValues(left, machine.evaluate(expression.right), span, reasonOf(left));
      return (expression.operator === "and") === truth ? machine.evaluate(expression.right) : left;
    }
    case "Comparison": {
      let left = expression.operands[0] ? machine.evaluate(expression.operands[0]) : none(span);
      let result: Value = boolean(true, span);
      for (const [i, operator] of expression.operators.entries()) {
        const operand = expression.operands[i + 1];
        if (!operand) break;
        const right = machine.evaluate(operand);
        result = compareValues(operator, left, right, span);
        if (result.kind !== "boolean" || !result.value) return result;
        left = right;
      }
      return result;
    }
    case "Call":
      return machine.call(machine.evaluate(expression.callee), evaluateArguments(machine, expression.arguments), expression);
    case "Attribute":
      return machine.attribute(machine.evaluate(expression.object), expression.attribute.name, span);
    case "Subscript":
      return machine.index(machine.evaluate(expression.object), machine.evaluate(expression.index), span);
    case "Slice":
      return {
        kind: "slice",
        lower: expression.lower && machine.evaluate(expression.lower),
        upper: expression.upper && machine.evaluate(expression.upper),
        step: expression.step && machine.evaluate(expression.step),
        span,
      };
    case "Conditional": {
      const test = machine.evaluate(expression.test);
      const truth = truthOf(test);
      if (truth === null) {
        machine.undecided++;
        const both = joinValues(machine.evaluate(expression.then), machine.evaluate(expression.otherwise), span, reasonOf(test));
        machine.undecided--;
        return both;
      }
      return machine.evaluate(truth ? expression.then : expression.otherwise);
    }
    case "Lambda":
      return {
        kind: "function",
        name: "<lambda>",
        definition: { kind: "Lambda", parameters: expression.parameters, body: expression.body, span },
        closure: machine.frame.scope,
        defaults: evaluateDefaults(machine, expression.parameters),
        owner: null,
        binding: "instance",
        path: machine.frame.path,
        span,
      };
    case "Comprehension":
      return evaluateComprehension(machine, expression);
    case "Named": {
      const value = machine.evaluate(expression.value);
      machine.frame.scope.assign(expression.target.name, value);
      return value;
    }
    case "Await":
    case "Starred":
      return machine.evaluate(expression.value);
    case "Yield":
      machine.frame.onYield?.(expression.value ? machine.evaluate(expression.value) : none(span));
      return none(span);
    case "YieldFrom":
      machine.iterate(machine.evaluate(expression.value), expression, (element) => {
        machine.frame.onYield?.(element);
        return "normal";
      });
      return none(span);
    case "Invalid":
      return unknownValue("the source has a syntax error here", span);
  }
}

/** The text of an f-string's parts; null where one of them is not known. */
function textOfParts(machine: Machine, parts: readonly (string | FormattedField)[]): string | null {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const format = part.computedFormat ? textOfParts(machine, part.computedFormat) : (part.format ?? "");
    const piece = format === null ? null : formatField(machine.evaluate(part.value), part.conversion, format);
    if (piece === null) return null;
    text += piece;
  }
  return text;
}

export function evaluateDefaults(
  machine: Machine,
  parameters: readonly { readonly name: string; readonly default: Expression | null }[],
): ReadonlyMap<string, Value> {
  const defaults = new Map<string, Value>();
  for (const parameter of parameters) if (parameter.default) defaults.set(parameter.name, machine.evaluate(parameter.default));
  return defaults;
}

export function evaluateArguments(machine: Machine, args: readonly Argument[]): CallArguments {
  const positional: CallArgument[] = [];
  const keywords = new Map<string, CallArgument>();
  let isComplete = true;
  let rest: Value | null = null;
  for (const argument of args) {
    const value = machine.evaluate(argument.value);
    const span = argument.value.span;
    if (argument.kind === "rest") {
      const elements = machine.elementsOf(value);
      if (elements === null) [isComplete, rest] = [false, value];
      for (const element of elements ?? []) positional.push({ value: element, span, keyword: null });
    } else if (argument.kind === "keywordRest") {
      if (value.kind !== "dict" || !value.isComplete) isComplete = false;
      if (value.kind === "dict") {
        for (const entry of value.entries.values()) {
          if (entry.key.kind === "string")
            keywords.set(entry.key.value, { value: entry.value, span, keyword: { name: entry.key.value, span } });
        }
      }
    } else if (argument.kind === "keyword" && argument.name) {
      keywords.set(argument.name.name, { value, span, keyword: { name: argument.name.name, span: argument.name.span } });
    } else {
      positional.push({ value, span, keyword: null });
    }
  }
  const isAll = args.filter(({ kind }) => kind !== "keyword" && kind !== "keywordRest").length === 1;
  return rest && isAll ? { positional, keywords, isComplete, rest } : { positional, keywords, isComplete };
}

function evaluateSequence(machine: Machine, expression: Expression & { readonly kind: "Tuple" | "List" | "Set" }): SequenceValue {
  const elements: Value[] = [];
  let isComplete = true;
  for (const element of expression.elements) {
    const value = machine.evaluate(element);
    if (element.kind !== "Starred") {
      elements.push(value);
      continue;
    }
    const inner = machine.elementsOf(value);
    if (inner === null) isComplete = false;
    else elements.push(...inner);
  }
  const kind = expression.kind === "Tuple" ? "tuple" : expression.kind === "List" ? "list" : "set";
  return kind === "set" ? makeSet(elements, isComplete, expression.span) : { kind, elements, isComplete, span: expression.span };
}

function evaluateDict(machine: Machine, expression: Expression & { readonly kind: "Dict" }): DictValue {
  const result: DictValue = { kind: "dict", entries: new Map(), isComplete: true, span: expression.span };
  for (const entry of expression.entries) {
    const value = machine.evaluate(entry.value);
    if (entry.key === null) {
      if (value.kind === "dict") {
        for (const [identity, inner] of value.entries) result.entries.set(identity, { ...inner });
      }
      // What is not known of it may replace anything that was there before.
      if (value.kind !== "dict") spoilDict(result, "it may be replaced by an entry that is not known", expression.span);
      else if (!value.isComplete) {
        for (const [identity, inner] of result.entries)
          if (!value.entries.has(identity))
            result.entries.set(identity, {
              ...inner,
              value: unknownValue("it may be replaced by an entry that is not known", expression.span),
            });
        result.isComplete = false;
      }
      continue;
    }
    setEntry(result, machine.evaluate(entry.key), value);
  }
  return result;
}

/** Assigns to a name, an attribute, an element, or several at once. */
export function assignTarget(machine: Machine, target: Expression, value: Value): void {
  if (value.kind === "tensor" || value.kind === "object" || value.kind === "instance") nameValue(machine, target, value);
  switch (target.kind) {
    case "Name":
      machine.frame.scope.assign(target.name, value);
      return;
    case "Starred":
      assignTarget(machine, target.value, value);
      return;
    case "Tuple":
    case "List":
      assignElements(machine, target.elements, value);
      return;
    case "Attribute": {
      const object = machine.evaluate(target.object);
      const layer = target.attribute.name === "trainable" ? asLayer(object) : null;
      if (layer) {
        note(machine, { kind: "trainable", span: target.span, subject: layer, value });
        setTrainable(machine, layer, value);
      } else if (setOwnAttribute(machine, object, target.attribute.name, value)) return;
      else if (object.kind === "instance") setAttribute(machine, object, target, value);
      else if (object.kind === "object") object.state.set(target.attribute.name, value);
      else if (object.kind === "class") object.members.assign(target.attribute.name, value);
      // NumPy's way of reshaping in place.
      else if (object.kind === "array" && target.attribute.name === "shape")
        machine.assign(target.object, reshapeArray(object, shapeFrom(value), target.span));
      return;
    }
    case "Subscript": {
      const object = machine.evaluate(target.object);
      const index = machine.evaluate(target.index);
      if (object.kind === "array") machine.assign(target.object, assignedArray(object, value, index, target.span));
      else if (!assignItem(machine, object, index, value) && object.kind === "instance") {
        machine.call(
          machine.attribute(object, "__setitem__", target.span),
          {
            positional: [index, value].map((item) => ({ value: item, span: target.span, keyword: null })),
            keywords: new Map(),
            isComplete: true,
          },
          null,
        );
      }
      return;
    }
    default:
      return;
  }
}

/** Remembers what the program calls a value: the name in the outermost frame says most to a reader. */
function nameValue(machine: Machine, target: Expression, value: Value): void {
  const name = target.kind === "Name" ? target.name : target.kind === "Attribute" ? target.attribute.name : null;
  const { depth } = machine.frame;
  if (name !== null && depth < (machine.names.get(value)?.depth ?? Number.POSITIVE_INFINITY)) machine.names.set(value, { name, depth });
}

/** `instance.name = value`, which a property's setter may turn into something else. */
function setAttribute(machine: Machine, instance: InstanceValue, target: Expression & { readonly kind: "Attribute" }, value: Value): void {
  const setter = findMember(instance.class, `${target.attribute.name}.setter`);
  if (setter?.kind !== "function") {
    instance.attributes.set(target.attribute.name, value);
    return;
  }
  const method: Value = { kind: "method", self: instance, function: setter, span: target.span };
  machine.call(method, { positional: [{ value, span: target.span, keyword: null }], keywords: new Map(), isComplete: true }, null);
}

function assignElements(machine: Machine, targets: readonly Expression[], value: Value): void {
  const elements = machine.elementsOf(value);
  const starred = targets.findIndex((target) => target.kind === "Starred");
  if (elements === null || (starred < 0 ? elements.length !== targets.length : elements.length < targets.length - 1)) {
    const reason = value.kind === "unknown" ? value.reason : "the value that is unpacked is not known";
    for (const target of targets) assignTarget(machine, target, unknownValue(reason, target.span));
    return;
  }
  const after = starred < 0 ? 0 : targets.length - 1 - starred;
  for (const [i, target] of targets.entries()) {
    if (starred < 0 || i < starred) assignTarget(machine, target, elements[i] ?? none(target.span));
    else if (i === starred) assignTarget(machine, target, list(elements.slice(starred, elements.length - after), target.span));
    else assignTarget(machine, target, elements[elements.length - (targets.length - i)] ?? none(target.span));
  }
}
