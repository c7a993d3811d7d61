import type { Computation, ComputedValue, Operand } from "../model/computation.ts";
import type { Layer } from "../model/layer.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { lowerLayer } from "./layers/lower-layer.ts";
import type { CallFacts, Lowering } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import { lowerOperation } from "./operations/lower-operation.ts";
import { operationCall } from "./operations/operation-call.ts";
import type { ValueId } from "./program.ts";

/** What a computation is run on. */
export interface ComputationScope {
  readonly lowering: Lowering;
  readonly computation: Computation;
  /** The rows that it wires, by their ids. */
  readonly layers: readonly Layer[];
  /** In front of the names of layers inside of models: "encoder/". */
  readonly prefix: string;
  /** The value of the `index`-th input of the model. */
  inputOf(index: number, layer: string | null): ValueId;
  /** What is fed beside the model's inputs: labels. */
  fed(id: number, shape: readonly (number | null)[] | null): ValueId;
  /** Told where a layer or an operation cannot be run, so that all of them are found; gives what stands for its outputs. */
  failed(layer: Layer | null, error: NotExecutable): readonly ValueId[];
  /** Throws where a layer's first call gives another shape than in the program. */
  check(layer: Layer, output: ValueId | undefined): void;
}

/** Evaluates values of a computation, each once. */
export interface Evaluator {
  evaluated(id: number): ValueId;
}

/** A model's computation on a graph; what is not asked for is not appended. */
export function evaluateComputation(scope: ComputationScope): Evaluator {
  const { computation, lowering } = scope;
  const { graph } = lowering;
  const rows = new Map(scope.layers.map((layer) => [layer.id, named(layer, scope.prefix)]));
  const done = new Map<number, ValueId>();
  /** Outputs of calls and of operations that give several. */
  const shared = new Map<string, readonly ValueId[]>();
  const rowOf = (id: string | null): Layer | null => (id === null ? null : (rows.get(id) ?? null));
  const at = (id: number): ComputedValue => {
    const value = computation.values[id];
    if (!value) throw new NotExecutable("what it is computed from is not known");
    return value;
  };

  const evaluated = (id: number): ValueId => {
    const earlier = done.get(id);
    if (earlier !== undefined) return earlier;
    // Graphs are deep: what stands before is evaluated in its order, so that nothing goes deep.
    for (const before of needed(computation, id)) if (!done.has(before)) done.set(before, evaluate(before));
    const made = evaluate(id);
    done.set(id, made);
    return made;
  };

  const resolve = (operand: Operand): ValueId => {
    if (typeof operand === "number") return constant(graph, [], [operand]);
    if (typeof operand === "boolean") return constant(graph, [], [operand ? 1 : 0]);
    if (Array.isArray(operand)) return constantOf(graph, operand as readonly Operand[], resolve);
    if (operand !== null && typeof operand === "object") {
      if ("value" in operand) return evaluated(operand.value);
      if ("unknown" in operand) throw new NotExecutable(operand.unknown);
      if ("name" in operand) return constant(graph, [], [namedConstant(operand.name)]);
    }
    throw new NotExecutable("what it is computed from is not known");
  };

  const evaluate = (id: number): ValueId => {
    const value = at(id);
    switch (value.kind) {
      case "input":
        return value.index === null ? scope.fed(id, value.shape) : scope.inputOf(value.index, value.layer);
      case "parameter": {
        const row = rowOf(value.layer);
        const parameter = row?.parameters[value.index];
        if (!row || !parameter) throw new NotExecutable("a parameter of it is not known");
        return graph.add({ kind: "parameter", parameter: lowering.parameterOf(row, parameter) });
      }
      case "call": {
        const key = `${value.layer}/${value.call}`;
        const outputs = shared.get(key) ?? call(value);
        shared.set(key, outputs);
        return outputOf(outputs, value.output);
      }
      case "operation": {
        const key = JSON.stringify([value.operation, value.inputs, value.arguments]);
        const isSeveral = severalOutputs.has(value.operation);
        const outputs = (isSeveral ? shared.get(key) : undefined) ?? operation(value);
        if (isSeveral) shared.set(key, outputs);
        return outputOf(outputs, value.output);
      }
    }
  };

  const guarded = (layer: Layer | null, run: () => readonly ValueId[]): readonly ValueId[] => {
    graph.enterLayer(layer?.name ?? null);
    try {
      return run();
    } catch (error) {
      if (!(error instanceof NotExecutable)) throw error;
      return scope.failed(layer, error);
    }
  };

  const call = (value: ComputedValue & { readonly kind: "call" }): readonly ValueId[] => {
    const row = rowOf(value.layer);
    if (!row) throw new NotExecutable(`the layer ${value.layer} is not known`);
    const flat = value.inputs.flatMap(flatten);
    return guarded(row, () => {
      const inputs = flat.map(resolve);
      graph.enterLayer(row.name);
      const outputs = lowering.inCall(callFacts(value.arguments, resolve), () =>
        row.kind === "other" && row.computation ? runInner(row, inputs) : lowerLayer(lowering, row, ordered(value, row, inputs, resolve)),
      );
      if (value.call === 0) scope.check(row, outputs[0]);
      return outputs;
    });
  };

  const runInner = (row: Layer & { readonly kind: "other" }, inputs: readonly ValueId[]): readonly ValueId[] => {
    const inner = row.computation;
    if (!inner) return [];
    const prefix = `${row.name}/`;
    const layers = row.content === "model" ? row.layers : (row.inner ?? []);
    const evaluator = evaluateComputation({
      ...scope,
      computation: inner,
      layers,
      prefix,
      inputOf: (index) => {
        const given = inputs[index % Math.max(1, inputs.length)];
        if (given === undefined) throw new NotExecutable("what goes in is not known");
        return given;
      },
    });
    const outputs = inner.outputs.map((id) => evaluator.evaluated(id));
    graph.enterLayer(null);
    return outputs;
  };

  const operation = (value: ComputedValue & { readonly kind: "operation" }): readonly ValueId[] => {
    const row = rowOf(value.layer);
    const [first] = value.inputs;
    // An activation that is told as a part of the layer before it is computed there.
    if (row && isCallOf(first, value.layer)) return [resolve(first ?? null)];
    if (row?.kind === "dropout") return guarded(row, () => lowerLayer(lowering, row, [resolve(first ?? null)]));
    if (value.operation === "cond") return [resolve(branchOf(value))];
    return guarded(row, () =>
      lowerOperation(
        operationCall(lowering, {
          operation: value.operation,
          inputs: value.inputs,
          arguments: value.arguments,
          resolve,
          describe: (operand) => {
            if (operand === null || typeof operand !== "object" || !("value" in operand)) return null;
            const made = at(operand.value);
            return made.kind === "operation" ? { operation: made.operation, inputs: made.inputs } : null;
          },
        }),
      ),
    );
  };

  const isCallOf = (operand: Operand | undefined, layer: string | null): boolean => {
    if (operand === undefined || operand === null || typeof operand !== "object" || !("value" in operand)) return false;
    const source = at(operand.value);
    return source.kind === "call" && source.layer === layer;
  };

  /** The branch that the lifting took: the one whose layer the condition has. */
  const branchOf = ({ inputs, layer }: ComputedValue & { readonly kind: "operation" }): Operand => {
    const branches = inputs.slice(0, 2);
    const taken = branches.filter((branch) => {
      const source = branch !== null && typeof branch === "object" && "value" in branch ? at(branch.value) : null;
      return layer !== null && source !== null && "layer" in source && source.layer === layer;
    });
    const [one] = taken;
    if (one === undefined) throw new NotExecutable("which branch of a condition is taken is not known");
    return one;
  };

  return { evaluated };
}

/** Operations that give several tensors at once. */
const severalOutputs = new Set(["split", "unstack", "moments", "top_k", "meshgrid", "unique"]);

function outputOf(outputs: readonly ValueId[], index: number): ValueId {
  const output = outputs[index];
  if (output === undefined) throw new NotExecutable("which of its outputs is used is not known");
  return output;
}

/** A layer inside of a model by the name that tells it from others. */
function named(layer: Layer, prefix: string): Layer {
  return prefix === "" ? layer : { ...layer, id: prefix + layer.id, name: prefix + layer.name };
}

/** What an operand consists of: lists of tensors are several inputs. */
function flatten(operand: Operand): readonly Operand[] {
  if (Array.isArray(operand)) return (operand as readonly Operand[]).flatMap(flatten);
  if (operand !== null && typeof operand === "object" && "entries" in operand) return Object.values(operand.entries).flatMap(flatten);
  return [operand];
}

function tensorsIn(operand: Operand): readonly Operand[] {
  return flatten(operand).filter((one) => one !== null && typeof one === "object" && "value" in one);
}

function callFacts(given: Readonly<Record<string, Operand>>, resolve: (operand: Operand) => ValueId): CallFacts {
  const tensors = new Map<string, readonly ValueId[]>();
  const flags = new Set<string>();
  for (const [name, operand] of Object.entries(given)) {
    if (operand === true) flags.add(name);
    if (name === "training" && operand !== null && typeof operand !== "boolean")
      throw new NotExecutable("which phase it is called in is not known");
    const found = tensorsIn(operand);
    if (found.length > 0) tensors.set(name, found.map(resolve));
  }
  return { training: typeof given.training === "boolean" ? given.training : null, flags, tensors };
}

/** Inputs of a call in the order in which its layer takes them, without those that are something else: masks. */
function ordered(
  { arguments: given }: ComputedValue & { readonly kind: "call" },
  layer: Layer,
  inputs: readonly ValueId[],
  resolve: (operand: Operand) => ValueId,
): readonly ValueId[] {
  const byName = (name: string) => (given[name] === undefined ? [] : tensorsIn(given[name]).map(resolve));
  const count = Object.values(given).reduce<number>((sum, operand) => sum + tensorsIn(operand).length, 0);
  const positional = inputs.slice(0, inputs.length - count);
  const first = positional.length > 0 ? positional : [...byName("inputs"), ...byName("x")];
  if (/Attention$/.test(layer.type)) {
    const query = byName("query")[0] ?? first[0];
    const value = byName("value")[0] ?? first[byName("query").length > 0 ? 0 : 1];
    const key = byName("key")[0] ?? first[byName("query").length > 0 ? 1 : 2];
    return [query, value, key].flatMap((one) => (one === undefined ? [] : [one]));
  }
  return [...first, ...byName("initial_state")];
}

function constant(graph: GraphBuilder, shape: readonly number[], values: readonly number[]): ValueId {
  return graph.add({ kind: "constant", shape, values, dtype: "float32" });
}

/** A list of numbers as a tensor; a list of tensors stacked. */
function constantOf(graph: GraphBuilder, list: readonly Operand[], resolve: (operand: Operand) => ValueId): ValueId {
  const numbers = (operand: Operand): readonly number[] | null => {
    if (typeof operand === "number") return [operand];
    if (!Array.isArray(operand)) return null;
    const parts = (operand as readonly Operand[]).map(numbers);
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  };
  const values = numbers(list);
  if (!values) return graph.add({ kind: "stack", axis: 0 }, ...list.map(resolve));
  const shape: number[] = [];
  for (let inner: Operand = list; Array.isArray(inner); inner = (inner as readonly Operand[])[0] ?? null)
    shape.push((inner as readonly Operand[]).length);
  return constant(graph, shape, values);
}

function namedConstant(name: string): number {
  const known: Readonly<Record<string, number>> = { pi: Math.PI, e: Math.E, inf: Number.POSITIVE_INFINITY };
  const value = known[name.split(".").at(-1) ?? ""];
  if (value === undefined) throw new NotExecutable(`\`${name}\` is not known`);
  return value;
}

/** The values that one needs, in an order in which they can be evaluated. */
function needed({ values }: Computation, id: number): readonly number[] {
  const found = new Set<number>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const value = values[one];
    if (!value || found.has(one)) continue;
    found.add(one);
    // What goes into a dropout, a reshape's target or a condition beside their first input is read, not computed.
    if (isLazy(value)) continue;
    if (value.kind === "call") open.push(...[...value.inputs, ...Object.values(value.arguments)].flatMap(idsIn));
    else if (value.kind === "operation")
      open.push(...value.inputs.slice(0, readsFirstOnly.has(value.operation) ? 1 : undefined).flatMap(idsIn));
  }
  found.delete(id);
  return [...found].filter((one) => values[one]?.kind !== "input" && !isLazy(values[one])).sort((a, b) => a - b);
}

const readsFirstOnly = new Set(["dropout", "reshape"]);

function isLazy(value: ComputedValue | undefined): boolean {
  return value?.kind === "operation" && /^(cond|dimension|shape|placeholder)$/.test(value.operation);
}

function idsIn(operand: Operand): readonly number[] {
  return flatten(operand).flatMap((one) => (one !== null && typeof one === "object" && "value" in one ? [one.value] : []));
}
