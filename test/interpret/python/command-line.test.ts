import { describe, expect, it } from "vitest";
import { reprOf } from "../../../src/core/interpret/library/python/representation.ts";
import { valueOfProgram } from "./value-of-program.ts";

interface Case {
  readonly what: string;
  readonly setup: string;
  readonly expression: string;
  /** As Python writes it, or why it is not known. */
  readonly result: string;
  readonly note?: string;
}

function check({ setup, expression, result, note }: Case): void {
  const value = valueOfProgram(setup, expression);
  expect(value.kind === "unknown" ? value.reason : reprOf(value)).toBe(result);
  expect(value.note).toBe(note);
}

describe("argparse", () => {
  const parser = (...lines: string[]) => `p = argparse.ArgumentParser()\n${lines.join("\n")}\n`;

  it.each<Case>([
    {
      what: "a default is known, and known to be one",
      setup: parser("p.add_argument('--lr', type=float, default='0.1')", "a = p.parse_args()"),
      expression: "a.lr",
      result: "0.1",
      note: "default of --lr",
    },
    {
      what: "the long name counts, with dashes as underscores",
      setup: parser("p.add_argument('-b', '--batch-size', type=int, default=32)", "a = p.parse_args()"),
      expression: "a.batch_size",
      result: "32",
      note: "default of --batch-size",
    },
    {
      what: "a switch is off",
      setup: parser("p.add_argument('--augment', action='store_true')", "a = p.parse_args()"),
      expression: "a.augment",
      result: "False",
      note: "default of --augment",
    },
    {
      what: "an option without a default is None",
      setup: parser("p.add_argument('--weights')", "a = p.parse_args()"),
      expression: "a.weights",
      result: "None",
      note: "default of --weights",
    },
    {
      what: "a number with a note converts to a number with a note",
      setup: parser("p.add_argument('--n', default=3.0)", "a = p.parse_args()"),
      expression: "int(a.n)",
      result: "3",
      note: "default of --n",
    },
    {
      what: "what the program sets itself is no default",
      setup: parser("p.add_argument('--n', default=3)", "a = p.parse_args()", "a.n = 5"),
      expression: "a.n",
      result: "5",
    },
    {
      what: "vars",
      setup: parser("p.add_argument('--n', type=int, default=3)", "a = vars(p.parse_args())"),
      expression: "a['n']",
      result: "3",
      note: "default of --n",
    },
    {
      what: "a function of the program makes the value",
      setup: parser("p.add_argument('--dims', type=lambda s: [int(x) for x in s.split(',')], default='8,4')", "a = p.parse_args()"),
      expression: "a.dims",
      result: "[8, 4]",
      note: "default of --dims",
    },
    {
      what: "options of one sub-command",
      setup: parser(
        "s = p.add_subparsers(dest='command')",
        "t = s.add_parser('train')",
        "t.add_argument('--epochs', type=int, default=7)",
        "a = p.parse_args()",
      ),
      expression: "a.epochs",
      result: "7",
      note: "default of --epochs",
    },
    {
      what: "options on which sub-commands differ",
      setup: parser(
        "s = p.add_subparsers()",
        "s.add_parser('a').add_argument('--n', default=1)",
        "s.add_parser('b').add_argument('--n', default=2)",
        "a = p.parse_args()",
      ),
      expression: "a.n",
      result: "it depends on the sub-command on the command line",
    },
    {
      what: "what must be given",
      setup: parser("p.add_argument('--data', required=True)", "a = p.parse_args()"),
      expression: "a.data",
      result: "`--data` is given on the command line",
    },
    {
      what: "names that are made in a loop",
      setup: parser("for name in ['a', 'b']: p.add_argument('--' + name, default=name)", "a = p.parse_args()"),
      expression: "a.a + a.b",
      result: "'ab'",
    },
  ])("$what", check);
});

describe("absl and tf.flags", () => {
  it.each<Case>([
    {
      what: "absl",
      setup: "from absl import flags\nFLAGS = flags.FLAGS\nflags.DEFINE_integer('batch_size', 32, 'help')",
      expression: "FLAGS.batch_size",
      result: "32",
      note: "default of --batch_size",
    },
    {
      what: "tf.app.flags",
      setup: "flags = tf.app.flags\nflags.DEFINE_float('lr', 1, 'help')\nFLAGS = flags.FLAGS",
      expression: "FLAGS.lr",
      result: "1.0",
      note: "default of --lr",
    },
    {
      what: "tf.compat.v1.flags",
      setup: "import tensorflow.compat.v1 as tf1\ntf1.flags.DEFINE_bool('train', True, 'help')",
      expression: "tf1.flags.FLAGS.train",
      result: "True",
      note: "default of --train",
    },
    {
      what: "keywords",
      setup: "tf.flags.DEFINE_string(name='mode', default='train', help='')",
      expression: "tf.flags.FLAGS.mode",
      result: "'train'",
      note: "default of --mode",
    },
    {
      what: "old keywords",
      setup:
        "tf.app.flags.DEFINE_string(flag_name='x', default_value='y', docstring='') if False else tf.app.flags.DEFINE_string('x', 'y', '')",
      expression: "tf.app.flags.FLAGS.x",
      result: "'y'",
      note: "default of --x",
    },
    {
      what: "a list",
      setup: "from absl import flags\nflags.DEFINE_list('units', '64,32', '')",
      expression: "[int(u) for u in flags.FLAGS.units]",
      result: "[64, 32]",
    },
    {
      what: "a holder",
      setup: "from absl import flags\n_LR = flags.DEFINE_float('lr', 0.5, '')",
      expression: "_LR.value",
      result: "0.5",
      note: "default of --lr",
    },
    {
      what: "a required flag",
      setup: "from absl import flags\nflags.DEFINE_string('dir', None, '')\nflags.mark_flag_as_required('dir')",
      expression: "flags.FLAGS.dir",
      result: "`--dir` is given on the command line",
    },
    {
      what: "a flag of another file",
      setup: "from absl import flags",
      expression: "flags.FLAGS.other",
      result: "the flag `--other` is not defined in what was read",
    },
    {
      what: "app.run calls main",
      setup: "from absl import app\nseen = []\ndef main(argv):\n  del argv\n  seen.append(1)\napp.run(main)",
      expression: "seen",
      result: "[1]",
    },
    {
      what: "tf.app.run calls the main of the file",
      setup: "seen = []\ndef main(_):\n  seen.append(1)\ntf.app.run()",
      expression: "seen",
      result: "[1]",
    },
  ])("$what", check);
});

describe("click, typer and fire", () => {
  it.each<Case>([
    {
      what: "click's options",
      setup:
        "import click\nseen = []\ndef main(lr, epochs, fast):\n  seen.append((lr, epochs, fast))\n" +
        "main = click.option('--fast/--slow', default=True)(main)\n" +
        "main = click.option('--lr', default=0.01)(click.option('-e', '--epochs', type=int, default='3')(main))\n" +
        "main = click.command()(main)\nmain()",
      expression: "seen[0]",
      result: "(0.01, 3, True)",
    },
    {
      what: "click's decorators",
      setup:
        "import click\nseen = []\n@click.command()\n@click.option('--lr', default=0.01)\n@click.option('-e', '--epochs', 'rounds', default=3)\n" +
        "def main(lr, rounds):\n  seen.append((lr, rounds))\nmain()",
      expression: "seen[0]",
      result: "(0.01, 3)",
    },
    {
      what: "typer's decorators",
      setup: "import typer\napp = typer.Typer()\nseen = []\n@app.command()\ndef main(n: int = 2):\n  seen.append(n)\napp()",
      expression: "seen[0]",
      result: "2",
    },
    {
      what: "click's arguments",
      setup: "import click\nseen = []\nmain = click.argument('path')(lambda path: seen.append(path))\nmain()",
      expression: "seen[0]",
      result: "`path` is given on the command line",
    },
    {
      what: "typer.run",
      setup:
        "import typer\nseen = []\ndef main(lr: float = 0.1, n: int = typer.Option(3, '--n')):\n  seen.append((lr, n))\ntyper.run(main)",
      expression: "seen[0]",
      result: "(0.1, 3)",
    },
    {
      what: "an application of typer",
      setup: "import typer\napp = typer.Typer()\nseen = []\ndef main(n: int = 2):\n  seen.append(n)\napp.command()(main)\napp()",
      expression: "seen[0]",
      result: "2",
    },
    {
      what: "fire",
      setup: "import fire\nseen = []\ndef main(lr=0.1):\n  seen.append(lr)\nfire.Fire(main)",
      expression: "seen[0]",
      result: "0.1",
    },
  ])("$what", check);
});

describe("configurations whose entries are attributes", () => {
  it.each<Case>([
    {
      what: "easydict",
      setup: "from easydict import EasyDict as edict\nc = edict()\nc.lr = 0.1\nc.net = edict(units=3)",
      expression: "(c.lr, c.net.units, c['lr'])",
      result: "(0.1, 3, 0.1)",
    },
    {
      what: "of a dictionary",
      setup: "import ml_collections\nc = ml_collections.ConfigDict({'a': {'b': 1}})",
      expression: "(c.a.b, c.get('z', 5), list(c.keys()))",
      result: "(1, 5, ['a'])",
    },
    { what: "what was not seen", setup: "import munch\nc = munch.Munch(a=1)", expression: "c.b", result: "there is no `b` that was seen" },
    {
      what: "hyperparameters of TensorFlow 1",
      setup: "h = tf.contrib.training.HParams(units=64)",
      expression: "h.units * 2",
      result: "128",
    },
  ])("$what", check);
});
