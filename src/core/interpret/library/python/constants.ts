import { boolean, float, string, type Value } from "../../value.ts";

/** Constants of Python's standard library. */
export const pythonConstants: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["math.pi", float(Math.PI)],
  ["math.e", float(Math.E)],
  ["math.tau", float(2 * Math.PI)],
  ["math.inf", float(Number.POSITIVE_INFINITY)],
  ["numpy.pi", float(Math.PI)],
  ["numpy.e", float(Math.E)],
  ["numpy.inf", float(Number.POSITIVE_INFINITY)],
  ["sys.float_info.epsilon", float(Number.EPSILON)],
  ["sys.float_info.max", float(Number.MAX_VALUE)],
  ["os.sep", string("/")],
  ["os.path.sep", string("/")],
  ["os.linesep", string("\n")],
  ["string.ascii_lowercase", string("abcdefghijklmnopqrstuvwxyz")],
  ["string.ascii_uppercase", string("ABCDEFGHIJKLMNOPQRSTUVWXYZ")],
  ["string.ascii_letters", string("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")],
  ["string.digits", string("0123456789")],
  ["string.hexdigits", string("0123456789abcdefABCDEF")],
  ["string.octdigits", string("01234567")],
  ["string.punctuation", string("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")],
  ["string.whitespace", string(" \t\n\r\v\f")],
  [
    "string.printable",
    string("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\v\f"),
  ],
  ["typing.TYPE_CHECKING", boolean(false)],
  ["six.PY2", boolean(false)],
  ["six.PY3", boolean(true)],
]);
