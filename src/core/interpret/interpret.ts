import type { Generation } from "../api/generation.ts";
import type { ModuleLoader } from "../python/module-loader.ts";
import type { CallExpression, Module } from "../python/syntax.ts";
import { callGenerator, callUncalled } from "./calls.ts";
import { attributeOf, builtinConstants, callValue } from "./dispatch.ts";
import { knownElements, representative } from "./elements.ts";
import { assignTarget, evaluateExpression } from "./expressions.ts";
import { indexValue } from "./index-value.ts";
import { builtinNames } from "./library/builtins.ts";
import { applyLayer } from "./library/keras/apply-layer.ts";
import { type ProgramModel, programModels } from "./library/keras/program-models.ts";
import { iterate } from "./loops.ts";
import { BudgetSpent, type CallRecord, type Frame, type Machine, type ProgramEvent, type ProgramNote, type Reference } from "./machine.ts";
import type { Misfit, Misfits } from "./misfit.ts";
import { checkOperands } from "./operand-fit.ts";
import { binaryOperation } from "./operators.ts";
import { Scope } from "./scope.ts";
import { executeBlock } from "./statements.ts";
import { api, unknownValue, type Value } from "./value.ts";

/** What running a module abstractly has shown. */
export interface Interpretation {
  /** The outermost name that each tensor and object was assigned to. */
  readonly names: Machine["names"];
  readonly events: readonly ProgramEvent[];
  readonly notes: readonly ProgramNote[];
  /** Names of libraries that not every version has. */
  readonly references: readonly Reference[];
  /** Operations that refuse the shapes they are given. */
  readonly misfits: readonly Misfit[];
  /** Objects that were handed to functions that are not followed. */
  readonly escaped: Machine["escaped"];
  /** Library calls that were resolved, in source order. */
  readonly calls: readonly CallRecord[];
  /** Calls of each layer and model on tensors, the first one first. */
  readonly applications: Machine["applications"];
  /** Keras models with their layers in order. */
  readonly models: readonly ProgramModel[];
  /** Variables, models, layers and training operations in the order they were made. */
  readonly made: Machine["made"];
  /** Functions that were called inside of a `try` that catches errors. */
  readonly guarded: Machine["guarded"];
  readonly isBudgetSpent: boolean;
  readonly steps: number;
}

export interface InterpretOptions {
  /** Path of the module, from which imports are resolved. */
  readonly path?: string;
  /** Finds other files of the program; without it they are not followed. */
  readonly loadModule?: ModuleLoader | null;
  readonly generation: Generation;
  readonly stepBudget: number;
}

/**
 * Runs a module abstractly: nothing of it is executed, every value is what can be said of it from the source.
 * Never throws and ends after `stepBudget` steps; what was understood until then stays.
 */
export function interpret(module: Module, options: InterpretOptions): Interpretation {
  const builtins = new Scope(null, "builtins");
  for (const name of [...builtinNames, "object", "Exception", "ValueError"]) builtins.assign(name, api(`builtins.${name}`));
  for (const [name, value] of builtinConstants) builtins.assign(name, value);
  const globals = new Scope(builtins, "module");
  let steps = 0;
  const calls = new Map<CallExpression, CallRecord>();
  const events: ProgramEvent[] = [];
  const notes: ProgramNote[] = [];
  const references: Machine["references"] = new Map();
  const misfits: Misfits = new Map();
  const made: Machine["made"] = [];
  const names: Machine["names"] = new Map();
  const frame: Frame = { scope: globals, function: null, self: null, returns: [], onYield: null, depth: 0, path: options.path ?? "" };
  const machine: Machine = {
    generation: options.generation,
    globals,
    frame,
    loops: [],
    contexts: [],
    events,
    notes,
    references,
    misfits,
    traced: new Set(),
    tracings: [],
    calls,
    made,
    loadModule: options.loadModule ?? null,
    modules: new Map(),
    starImports: [],
    undecided: 0,
    guards: 0,
    guarded: new Set(),
    active: new Map(),
    graphLosses: [],
    addedLosses: [],
    nested: [],
    escaped: new Set(),
    called: new Set(),
    applications: new Map(),
    layers: [],
    inputs: [],
    names,
    progress: 0,
    summaries: 0,
    imagesChanged: 0,
    nextLoop: 1,
    step: () => {
      if (++steps > options.stepBudget) throw new BudgetSpent();
    },
    stepsLeft: () => options.stepBudget - steps,
    evaluate: (expression) => followedText(evaluateExpression(machine, expression)),
    assign: (target, value) => assignTarget(machine, target, value),
    execute: (body) => executeBlock(machine, body),
    call: (callee, args, call) => callValue(machine, callee, args, call),
    attribute: (object, name, span) => attributeOf(machine, object, name, span),
    applyLayer: (application) => applyLayer(machine, application),
    index: (object, index, span) => indexValue(machine, object, index, span),
    binary: (operator, left, right, span) => {
      checkOperands(misfits, operator, left, right, span);
      return followedText(binaryOperation(operator, left, right, span));
    },
    iterate: (iterable, loop, body) => iterate(machine, iterable, loop, body),
    callGenerator: (definition, args, onYield) => callGenerator(machine, definition, args, onYield),
    elementOf: (iterable, span) => representative(machine, iterable, span),
    elementsOf: (iterable) => knownElements(machine, iterable),
  };
  let isBudgetSpent = false;
  try {
    // A statement that raises ends the program only on a path that was taken for certain; reading on loses nothing.
    for (const statement of module.body) machine.execute([statement]);
    callUncalled(machine);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    isBudgetSpent = true;
  }
  machine.undecided = 0;
  machine.active.clear();
  const models = programModels(machine);
  const inOrder = [...calls.values()].sort((a, b) => a.call.span.start - b.call.span.start || b.call.span.end - a.call.span.end);
  return {
    names,
    events,
    notes,
    references: [...references.values()],
    misfits: [...misfits.values()],
    escaped: machine.escaped,
    calls: inOrder,
    made,
    applications: machine.applications,
    models,
    guarded: machine.guarded,
    isBudgetSpent,
    steps: Math.min(steps, options.stepBudget),
  };
}

/** A text that grows beyond this, doubled in a loop, is not followed further. */
const longestText = 1_000_000;

function followedText(value: Value): Value {
  return value.kind === "string" && value.value.length > longestText ? unknownValue("the text is too long", value.span) : value;
}
