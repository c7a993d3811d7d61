import { interpret } from "../../../src/core/interpret/interpret.ts";
import { unknownValue, type Value } from "../../../src/core/interpret/value.ts";
import { pythonParser } from "../../support/python-parser.ts";

const parser = await pythonParser();

const imports =
  "import argparse, collections, collections.abc, copy, functools, itertools, json, math, operator, os, pathlib, string, types\n";

/** What the interpreter knows of `expression` after the statements of `setup`: a library call takes it along. */
export function valueOfProgram(setup: string, expression: string): Value {
  const text = `import tensorflow as tf\n${imports}${setup}\ntf.identity((${expression}))\n`;
  const { calls } = interpret(parser.parse(text), { generation: "tf2", stepBudget: 200_000 });
  const args = calls.findLast(({ name }) => name === "tensorflow.identity")?.arguments;
  const argument = args?.extra[0] ?? [...(args?.named.values() ?? [])][0];
  return argument?.value ?? unknownValue("the program was not run to its end", null);
}
