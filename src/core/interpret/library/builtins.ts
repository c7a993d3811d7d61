import type { Value } from "../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "./library-call.ts";
import { pythonFunctions } from "./python/python-functions.ts";
import { unknownResult } from "./python/unknown-result.ts";

export { mathFunctions } from "./python/math-functions.ts";

/** Python's built-in functions, and those of its standard library, by qualified name. */
export const builtinFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...pythonFunctions,
  ["builtins.super", superOf],
]);

/** `super()` or `super(Class, self)`: the instance, with the members of what its class is derived from. */
function superOf(call: LibraryCall): Value {
  const { frame } = call.machine;
  // `Base.__init__(self)` is a plain call: the object is its first argument.
  const [first] = frame.function?.definition.parameters ?? [];
  const given = first ? frame.scope.names.get(first.name) : undefined;
  const [type, self] = [argumentAt(call, 0) ?? frame.function?.owner ?? null, argumentAt(call, 1) ?? frame.self ?? given ?? null];
  if (type?.kind !== "class" || !self) return unknownResult(call);
  return {
    kind: "object",
    type: "builtins.super",
    arguments: { named: new Map(), extra: [], isComplete: true },
    state: new Map<string, Value>([
      ["self", self],
      ["owner", type],
    ]),
    call: null,
    span: call.span,
  };
}

const exceptions =
  "BaseException Exception ArithmeticError AssertionError AttributeError EOFError EnvironmentError FileExistsError FileNotFoundError FloatingPointError " +
  "GeneratorExit IOError ImportError IndexError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError " +
  "NotImplementedError OSError OverflowError PermissionError RecursionError ReferenceError RuntimeError StopIteration StopAsyncIteration SyntaxError " +
  "SystemError SystemExit TimeoutError TypeError UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError ZeroDivisionError Warning " +
  "DeprecationWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UserWarning";

/** Names that every Python program has; those of Python 2 are among them. */
export const builtinNames: readonly string[] = [
  ...[...builtinFunctions.keys()].filter((name) => /^builtins\.\w+$/.test(name)).map((name) => name.slice("builtins.".length)),
  ..."basestring bytes bytearray complex memoryview NotImplemented".split(" "),
  ...exceptions.split(" "),
];
