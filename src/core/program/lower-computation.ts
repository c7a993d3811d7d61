import type { Computation, ComputedValue, Operand } from "../model/computation.ts";
import type { Layer } from "../model/layer.ts";
import { callFacts, flatten, ordered } from "./call-inputs.ts";
import { constant, constantOf, namedConstant } from "./constant-operand.ts";
import { lowerLayer } from "./layers/lower-layer.ts";
import type { Lowering } from "./lowering.ts";
import { needed } from "./needed-values.ts";
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

  const calledAgain = new Set(computation.values.flatMap((value) => (value.kind === "call" && value.call > 0 ? [value.layer] : [])));
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
      // The row of a layer that is called several times tells the shape that one of its calls gives.
      if (!calledAgain.has(value.layer)) scope.check(row, outputs[0]);
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
    // A Lambda ends the mask of what goes through it.
    if (row.type === "Lambda" && outputs.some((output) => inputs.includes(output) && lowering.maskOf(output) !== null))
      throw new NotExecutable("masked sequences in Lambda are not executed yet");
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
          row,
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
const severalOutputs = new Set(["split", "unstack", "moments", "top_k", "meshgrid", "unique", "rnn_state", "rnn_step", "rnn_direction"]);

function outputOf(outputs: readonly ValueId[], index: number): ValueId {
  const output = outputs[index];
  if (output === undefined) throw new NotExecutable("which of its outputs is used is not known");
  return output;
}

/** A layer inside of a model by the name that tells it from others. */
function named(layer: Layer, prefix: string): Layer {
  return prefix === "" ? layer : { ...layer, id: prefix + layer.id, name: prefix + layer.name };
}
