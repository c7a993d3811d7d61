import type { Generation } from "../api/generation.ts";
import type { ModuleLoader } from "../python/module-loader.ts";
import type { CallExpression, Expression, Statement } from "../python/syntax.ts";
import type { Span } from "../text/span.ts";
import type { Misfits } from "./misfit.ts";
import type { Scope } from "./scope.ts";
import type {
  Application,
  BoundArguments,
  CallArguments,
  FunctionValue,
  InstanceValue,
  ModuleValue,
  ObjectValue,
  TensorValue,
  Value,
} from "./value.ts";

/** How a block of statements ended. */
export type Completion = "normal" | "break" | "continue" | "return" | "raise";

/** One activation of a function, or the module itself. */
export interface Frame {
  readonly scope: Scope;
  readonly function: FunctionValue | null;
  readonly self: Value | null;
  /** Values that the function may return; several where a condition is not known. */
  readonly returns: Value[];
  /** Receives what a generator yields; null outside of one. */
  readonly onYield: ((value: Value) => void) | null;
  readonly depth: number;
  /** The file that the code is in. */
  readonly path: string;
}

/** A loop that is being run. `count` is the number of its iterations where that is known. */
export interface LoopContext {
  readonly id: number;
  readonly span: Span;
  count: number | null;
  /** True while one run stands for all iterations. */
  readonly isSummary: boolean;
}

/** Something that the program does to a model, in the order of execution. */
export interface ProgramEvent {
  readonly kind: "run" | "fit" | "evaluate" | "measure";
  readonly call: CallExpression | null;
  readonly span: Span;
  /** What it is done to: the fetches of `session.run`, the model, or the metric that measures. */
  readonly subject: Value;
  readonly arguments: BoundArguments;
  /** The loops around it, outermost first. */
  readonly loops: readonly LoopContext[];
}

/** One call of a layer or a model: on what, and where. */
export interface LayerApplication {
  readonly layer: ObjectValue | InstanceValue;
  readonly arguments: CallArguments;
  readonly call: CallExpression | null;
  readonly span: Span;
}

/**
 * Something that a program does beside calling libraries and training, in the order of execution:
 *
 * - "truth": Python asks a tensor whether it is true (`if`, `while`);
 * - "elements": Python iterates over a tensor;
 * - "read": `tensor.numpy()`;
 * - "assign": `variable.assign(value)`, `assign_add`, `assign_sub`;
 * - "gradient": a tape is asked for gradients of `value`;
 * - "compile": a model is compiled; "trainable": a layer's or model's `trainable` is set to `value`;
 * - "superless": an object of a class derived from Keras's is made without `super().__init__()`;
 * - "unexpected": such an object is made with a keyword, `value`, that its `__init__` does not take;
 * - "kept": a tensor is put into a list of the module while a function is traced;
 * - "reversed": an optimizer is given pairs of variables and gradients in this order;
 * - "unused": arithmetic on `subject` is a statement of its own;
 * - "labels": the labels of a data set's examples are read as one array (`generator.classes`);
 * - "adapt": a preprocessing layer learns from data, `value`; null where something undecided decides it.
 */
export interface ProgramNote {
  readonly kind:
    | "truth"
    | "elements"
    | "read"
    | "assign"
    | "gradient"
    | "compile"
    | "trainable"
    | "superless"
    | "unexpected"
    | "kept"
    | "reversed"
    | "unused"
    | "labels"
    | "adapt";
  readonly span: Span;
  readonly subject: Value;
  readonly value: Value | null;
  /** Of an assignment: the sign with which `value` is added to the variable; null where it takes its place. */
  readonly added: 1 | -1 | null;
  /** How many events there were before. */
  readonly events: number;
  /** What `with` statements had entered. */
  readonly contexts: readonly Value[];
  readonly tracing: Tracing | null;
}

/** Code that TensorFlow runs once to make a graph of it: inside of `tf.function`, or in the `call` of a layer of the program's own. */
export interface Tracing {
  readonly kind: "function" | "call";
  /** The layer that is called. */
  readonly self: Value | null;
  /** `Machine.undecided` when it began. */
  readonly undecided: number;
}

/** A name of a library as a program writes it: `tf.GraphKeys`, `from keras.utils import np_utils`. */
export interface Reference {
  readonly name: string;
  readonly span: Span;
  readonly isImport: boolean;
}

export interface CallRecord {
  /** As resolved, before aliases are mapped: `tensorflow.keras.layers.Dense`. */
  readonly name: string;
  readonly call: CallExpression;
  readonly arguments: BoundArguments;
  result: Value;
  /** The object whose method it is. */
  readonly self: Value | null;
  readonly tracing: Tracing | null;
  /** Whether a condition that is not known decides if the call is made, within what is traced. */
  readonly isConditional: boolean;
}

/** The interpreter's state and its mutually recursive parts; assembled in `interpret.ts`. */
export interface Machine {
  readonly generation: Generation;
  readonly globals: Scope;
  frame: Frame;
  readonly loops: LoopContext[];
  /** What `with` statements have entered, outermost first: variable scopes, argument scopes, tapes. */
  readonly contexts: Value[];
  readonly events: ProgramEvent[];
  readonly calls: Map<CallExpression, CallRecord>;
  readonly notes: ProgramNote[];
  /** Names of libraries that not every version has, by where they begin: the longest one there. */
  readonly references: Map<number, Reference>;
  readonly misfits: Misfits;
  /** The program's functions that `tf.function` traces. */
  readonly traced: Set<FunctionValue["definition"]>;
  /** What is being traced, outermost first. */
  readonly tracings: Tracing[];
  /** Variables, models and optimizers made so far: a loop iteration that makes none only repeats the training. */
  readonly made: TensorOrObject[];
  readonly loadModule: ModuleLoader | null;
  /** Files of the program that were imported, by their path. */
  readonly modules: Map<string, ModuleValue>;
  /** Libraries whose names were all imported: `from keras.layers import *`. */
  readonly starImports: string[];
  /** What `tf.losses.*` have computed so far: `get_total_loss` adds it up. */
  readonly graphLosses: TensorValue[];
  /** What the program's layers and models have given to `add_loss`. */
  readonly addedLosses: Value[];
  /** How many conditions and loops around the code that runs are not decided. */
  undecided: number;
  /** How many `try` statements around the code that runs would catch an error of a library's. */
  guards: number;
  /** Functions that were called inside of such a `try`: what fails in them may be meant to. */
  readonly guarded: Set<FunctionValue["definition"]>;
  /** How often each function is being called within itself. */
  readonly active: Map<FunctionValue["definition"], number>;
  /** Functions defined inside of one that the module calls: `main` often holds what a module holds elsewhere. */
  readonly nested: FunctionValue[];
  /** Objects that were handed to functions that are not followed: these may do anything to them. */
  readonly escaped: Set<Value>;
  /** Functions of the program that were called. */
  readonly called: Set<FunctionValue["definition"]>;
  /** Calls of each layer and model on tensors, the first one first: it decides the shapes of the weights. */
  readonly applications: Map<Value, Application[]>;
  /** Layers in the order in which they were made: Keras numbers their names by it. */
  readonly layers: ObjectValue[];
  /** Inputs of Keras models in the order in which they were made: it numbers their names too. */
  readonly inputs: TensorValue[];
  /** The outermost name that each tensor and object was assigned to, with the depth of its frame. */
  readonly names: Map<Value, { readonly name: string; readonly depth: number }>;
  /** How often layers were frozen and cells called: what models depend on beside what is made. */
  progress: number;
  /** How often a loop's body was run for all of its iterations at once. */
  summaries: number;
  /** How often images were changed at random. */
  imagesChanged: number;
  nextLoop: number;
  /** Counts one step; throws `BudgetSpent` when there are none left. */
  step(): void;
  readonly stepsLeft: () => number;
  evaluate(expression: Expression): Value;
  assign(target: Expression, value: Value): void;
  execute(body: readonly Statement[]): Completion;
  call(callee: Value, args: CallArguments, call: CallExpression | null): Value;
  attribute(object: Value, name: string, span: Span): Value;
  applyLayer(application: LayerApplication): Value;
  index(object: Value, index: Value, span: Span): Value;
  binary(operator: string, left: Value, right: Value, span: Span): Value;
  /** Runs `body` for every element; generators run with the body as the receiver of what they yield. */
  iterate(iterable: Value, loop: Statement | Expression, body: (element: Value) => Completion): Completion;
  /** Runs a generator function, handing over what it yields. */
  callGenerator(definition: FunctionValue, args: CallArguments, onYield: (value: Value) => void): void;
  /** What can be said of every element of something whose elements are not known one by one. */
  elementOf(iterable: Value, span: Span): Value;
  /** The elements where all are known, else null. */
  elementsOf(iterable: Value): readonly Value[] | null;
}

type TensorOrObject = TensorValue | ObjectValue | InstanceValue;

export class BudgetSpent extends Error {}
