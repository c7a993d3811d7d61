import { expect, it } from "vitest";
import { reprOf } from "../../../src/core/interpret/library/python/representation.ts";
import { valueOfProgram } from "./value-of-program.ts";

it.each([
  ["xs = [0] * 5\nxs[1:3] = [7, 8, 9]\nxs[-1] = 4", "xs", "[0, 7, 8, 9, 0, 4]"],
  ["xs = [1, 2, 3, 4, 5]\ndel xs[1:3]\ndel xs[0]", "xs", "[4, 5]"],
  ["d = {'a': 1}\nd[unknown_thing] = 2", "d['a']", null],
  ["", "{1: 'a', True: 'b'}", "{1: 'b'}"],
  ["", "{x % 2 for x in range(4)}", "{0, 1}"],
  ["", "len({1, 1})", "2".replace("2", "1")],
  ["from math import pi", "round(pi, 2)", "3.14"],
  ["from os import environ", "environ['A']", null],
  ["g = (x for x in [1, 2])\na = list(g)", "(a, list(g))", "([1, 2], [])"],
  ["a = {'x': 1}\nb = {**a, **unknown_thing}", "b['x']", null],
  ["a = {'x': 1}\nb = {**unknown_thing, **a}", "b['x']", "1"],
  [
    "from dataclasses import dataclass, field\n@dataclass\nclass C:\n  x: list = field(default_factory=list)\na = C()\na.x.append(1)\nb = C()",
    "b.x",
    "[]",
  ],
  ["", "f'{\"a\"!r:>5}'", "\"  'a'\""],
  ["w = 5", "f'{3:{w}d}'", "'    3'"],
])("%s %s", (setup, expression, result) => {
  expect(reprOf(valueOfProgram(setup, expression))).toBe(result);
});
