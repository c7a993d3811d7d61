"""Runs the programs next to this file and random ones with a real Python, and writes down what they give.

    python3.11 test/interpret/python/make_expected.py

The output is the same every time: nothing in it depends on the hash seed or on the clock.
"""

import ast
import json
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).parent
IMPORTS = "import argparse, collections, collections.abc, copy, functools, itertools, json, math, operator, os, pathlib, string, types\n"


def value_of(program):
    tree = ast.parse(program)
    last = tree.body.pop()
    scope = {"__name__": "__main__"}
    exec(IMPORTS, scope)
    exec(compile(tree, "program", "exec"), scope)
    return eval(compile(ast.Expression(last.value), "program", "eval"), scope)


def result_of(program):
    return repr(value_of(program))


def split(program):
    """The statements before the last one, and the last one, which is an expression."""
    last = ast.parse(program).body[-1]
    lines = program.split("\n")
    return "\n".join(lines[: last.lineno - 1]), "\n".join(lines[last.lineno - 1 :])


def known(programs):
    rows = []
    for program in programs:
        setup, expression = split(program)
        rows.append({"setup": setup, "expression": expression, "result": result_of(program)})
    return rows


def parts(program):
    """The results of a program that ends in a tuple, one by one."""
    setup, expression = split(program)
    return {"setup": setup, "expression": expression, "results": [repr(part) for part in value_of(program)]}


class Generator:
    """Random programs over lists, dictionaries, sets of small numbers and texts."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def number(self):
        return str(self.random.choice([0, 1, 2, 3, 4, 5, 7, 10, -1, -2, -3, 0.5, 2.5, -1.5]))

    def index(self):
        return str(self.random.randrange(-4, 5))

    def element(self, depth=0):
        kind = self.random.randrange(6 if depth < 2 else 3)
        if kind == 0:
            return self.number()
        if kind == 1:
            return repr(self.random.choice(["", "a", "bc", "Hello", "x_1"]))
        if kind == 2:
            return self.random.choice(["True", "False", "None", "3"])
        inner = ", ".join(self.element(depth + 1) for _ in range(self.random.randrange(3)))
        return f"[{inner}]" if kind < 5 else f"({inner},)" if inner else "()"

    def numbers(self):
        return "[" + ", ".join(self.number() for _ in range(self.random.randrange(1, 6))) + "]"

    def slice(self):
        part = lambda: self.random.choice(["", self.index()])
        return f"{part()}:{part()}" + self.random.choice(["", "", f":{self.random.choice([1, 2, 3, -1, -2])}"])

    def bounds(self):
        part = lambda: self.random.choice(["None", self.index()])
        return f"{part()}, {part()}, {self.random.choice(['None', 'None', '1', '2', '-1'])}"

    def statement(self):
        r = self.random
        return r.choice(
            [
                lambda: f"xs.append({self.element()})",
                lambda: f"xs.extend({self.numbers()})",
                lambda: f"xs.insert({self.index()}, {self.element()})",
                lambda: f"xs.pop({r.choice(['', self.index()])})",
                lambda: "xs.reverse()",
                lambda: f"operator.setitem(xs, slice({self.bounds()}), {self.numbers()})",
                lambda: f"xs[{self.index()}] = {self.element()}",
                lambda: f"operator.delitem(xs, {r.choice([self.index(), f'slice({self.bounds()})'])})",
                lambda: f"xs = xs[{self.slice()}]",
                lambda: f"xs += {self.numbers()}",
                lambda: f"xs = xs * {r.randrange(3)}",
                lambda: f"ns.sort(reverse={r.choice(['True', 'False'])})",
                lambda: f"ns.remove({self.number()})",
                lambda: f"ns = [n {r.choice(['+', '-', '*', '//', '%'])} {self.number()} for n in ns]",
                lambda: f"ns = [n for n in ns if n {r.choice(['<', '>', '!=', '<='])} {self.number()}]",
                lambda: f"ns = sorted(set(ns)) + {self.numbers()}",
                lambda: f"operator.setitem(d, {r.choice(['1', repr('a'), repr('b'), '(1, 2)', 'True', '0.5'])}, {self.element()})",
                lambda: f"d.pop({r.choice(['1', repr('a'), repr('b')])}, None)",
                lambda: f"d.setdefault({r.choice(['1', repr('a'), repr('q')])}, {self.element()})",
                lambda: f"d.update({{{repr(r.choice('abc'))}: {self.element()}}})",
                lambda: f"d = dict(d, z={self.element()})",
                lambda: f"d = {{k: v for k, v in d.items() if k != {r.choice(['1', repr('a')])}}}",
                lambda: f"s = s {r.choice(['|', '&', '-', '^'])} {{{r.randrange(8)}, {r.randrange(8)}}}",
                lambda: f"s.{r.choice(['add', 'discard'])}({r.randrange(8)})",
                lambda: f"t = t[{self.slice()}] + {repr(r.choice(['xy', 'Q r', '']))}",
                lambda: f"t = t.{r.choice(['upper', 'lower', 'title', 'strip', 'swapcase'])}()",
                lambda: f"t = {repr(r.choice('-_ '))}.join(t.split({r.choice(['', repr('a'), repr(' ')])}))",
                lambda: f"t = t.replace({repr(r.choice('axl'))}, {repr(r.choice(['', 'zz']))})",
                lambda: f"t = '{r.choice(['%5.2f', '%d', '%g', '%s', '%08.3f', '%+d', '%e'])}' % {self.number()} + t",
                lambda: f"t = '{{:{r.choice(['>6', '^7', '.3f', '06.1f', '+', 'g', ',.2f', '.2%', 'e'])}}}'.format({self.number()}) + t",
                lambda: f"n = n {r.choice(['+', '-', '*', '//', '%', '/', '**'])} {self.number()}",
                lambda: f"n = round(n / {r.choice([3, 7, 8])}, {r.randrange(4)})",
                lambda: f"for x in ns[:{r.randrange(4)}]: n += x",
                lambda: "xs = [list(p) for p in zip(ns, t)]",
                lambda: f"n = {r.choice(['len', 'bool', 'str'])}({r.choice(['xs', 'd', 't', 's'])}) or n" if r.random() < 0.2 else f"n = {r.choice(['max', 'min', 'sum'])}(ns)",
            ]
        )()

    def program(self):
        """A program of which every statement can be run."""
        lines = [
            f"xs = [{', '.join(self.element() for _ in range(self.random.randrange(5)))}]",
            f"ns = {self.numbers()}",
            f"d = {{'a': {self.element()}, 1: {self.element()}}}",
            "s = {1, 2, 3}",
            f"t = {repr(self.random.choice(['hello world', 'Axl a', ' b ', '']))}",
            f"n = {self.number()}",
        ]
        for _ in range(self.random.randrange(3, 10)):
            line = self.statement()
            try:
                if len(result_of("\n".join([*lines, line, "(xs, ns, d, s, t, n)"]))) < 600:
                    lines.append(line)
            except Exception:
                continue
        return "\n".join([*lines, "(xs, ns, d, s, t, n)"])


def main():
    assert sys.version_info[:2] == (3, 11), "the results are those of Python 3.11"
    expressions = [line for line in (HERE / "expressions.txt").read_text().split("\n") if line]
    programs = [block for block in (HERE / "programs.txt").read_text().strip().split("\n\n")]
    write("expressions", known(expressions))
    write("programs", known(programs))
    write("random-programs", [parts(Generator(i).program()) for i in range(500)])


def write(name, rows):
    path = HERE / "generated" / f"{name}.json"
    path.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=True) for row in rows) + "\n]\n")
    print(f"{path.name}: {len(rows)}")


main()
