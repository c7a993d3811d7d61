import type { Machine } from "../../machine.ts";
import { float, none, string, type Value } from "../../value.ts";
import { argumentAt, type LibraryFunction } from "../library-call.ts";

/** Keras's settings as it is installed: `~/.keras/keras.json` and the program may change them. */
const defaults: Readonly<Record<string, Value>> = {
  image_data_format: { ...string("channels_last"), note: "Keras's default" },
  image_dim_ordering: { ...string("tf"), note: "Keras's default" },
  floatx: { ...string("float32"), note: "Keras's default" },
  epsilon: { ...float(1e-7), note: "Keras's default" },
  backend: { ...string("tensorflow"), note: "Keras's default" },
};

/** What the program has set. */
const settings = new WeakMap<Machine, Map<string, Value>>();

function read(name: string, otherwise: Value): LibraryFunction {
  return ({ machine, span }) => settings.get(machine)?.get(name) ?? { ...otherwise, span };
}

function write(name: string): LibraryFunction {
  return (call) => {
    const written = settings.get(call.machine) ?? new Map<string, Value>();
    settings.set(call.machine, written);
    const value = argumentAt(call, 0, "data_format") ?? argumentAt(call, 0, "floatx") ?? argumentAt(call, 0, "value");
    if (value) written.set(name, value);
    return none(call.span);
  };
}

/** `keras.backend.image_data_format()` and its like, with what sets them. */
export const configurationFunctions: ReadonlyMap<string, LibraryFunction> = new Map(
  Object.entries(defaults).flatMap(([name, value]) =>
    ["keras.backend", "keras.config"].flatMap((module): [string, LibraryFunction][] => [
      [`${module}.${name}`, read(name, value)],
      [`${module}.set_${name}`, write(name)],
    ]),
  ),
);
