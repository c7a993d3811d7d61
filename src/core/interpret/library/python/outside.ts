import { isSequence, list, noBoundArguments, none, numberOf, string, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { takeElements } from "./elements.ts";
import { spoilSequence } from "./items.ts";
import { unknownResult } from "./unknown-result.ts";

const random = "it is random";
const clock = "it depends on the clock";
const environment = "it depends on the environment";
const files = "it comes from files outside of the program";
const network = "it comes from the network";
const machineParts = "it depends on the machine";
const configuration = "it comes from configuration outside of the program";
const typed = "it is typed in while the program runs";
const code = "it is code that is only known when the program runs";

/** Functions whose results lie outside of the program, by why they cannot be known. */
const reasons: readonly (readonly [string, string])[] = [
  ...names(
    "random",
    "random randint uniform gauss normalvariate randrange betavariate expovariate triangular getrandbits lognormvariate vonmisesvariate",
    random,
  ),
  ...names("time", "time perf_counter process_time monotonic clock ctime localtime gmtime strftime asctime time_ns", clock),
  ...names("datetime", "datetime.now datetime.today datetime.utcnow date.today now", clock),
  ...names("os", "getenv environ.get environ.copy environ.items environ.keys getlogin uname getpid", environment),
  ...names("os", "listdir walk scandir stat", files),
  ...names("os", "getcwd cpu_count", machineParts),
  ...names("multiprocessing", "cpu_count", machineParts),
  ...names(
    "tensorflow",
    "test.is_gpu_available test.gpu_device_name test.is_built_with_cuda config.list_physical_devices config.list_logical_devices " +
      "config.experimental.list_physical_devices config.experimental.list_logical_devices",
    machineParts,
  ),
  ...names("tensorflow.python.client.device_lib", "list_local_devices", machineParts),
  ...names("torch.cuda", "is_available device_count", machineParts),
  ...["gym", "gymnasium"].flatMap((module) => names(module, "make", "it is an environment outside of the program")),
  ...names("platform", "system node machine python_version platform", machineParts),
  ...names("socket", "gethostname", machineParts),
  ...names("glob", "glob iglob", files),
  ...names("itertools", "count cycle", "it does not end"),
  ...names("json", "load", files),
  ...names("yaml", "load safe_load full_load unsafe_load", configuration),
  ...names("toml", "load loads", configuration),
  ...names("tomllib", "load loads", configuration),
  ...names("configparser", "ConfigParser SafeConfigParser RawConfigParser", configuration),
  ...names("hydra", "compose utils.instantiate utils.get_original_cwd", configuration),
  ...names("omegaconf", "OmegaConf.load OmegaConf.create OmegaConf.from_cli", configuration),
  ...["pickle", "cPickle", "six.moves.cPickle", "dill", "joblib", "cloudpickle"].flatMap((module) => names(module, "load loads", files)),
  ...names("csv", "reader DictReader", files),
  ...names("h5py", "File", files),
  ...names("gzip", "open", files),
  ...names("zipfile", "ZipFile", files),
  ...names("tarfile", "open TarFile", files),
  ...names("tempfile", "mkdtemp mkstemp gettempdir NamedTemporaryFile TemporaryDirectory", environment),
  ...names("uuid", "uuid1 uuid4", random),
  ...names("secrets", "token_hex randbelow choice", random),
  ...names("requests", "get post", network),
  ...["urllib.request", "six.moves.urllib.request", "urllib"].flatMap((module) => names(module, "urlopen urlretrieve", network)),
  ...names("subprocess", "run call check_output check_call Popen", environment),
  ...names("getpass", "getpass getuser", environment),
  ...names("builtins", "open file", files),
  ...names("builtins", "input raw_input", typed),
  ...names("six.moves", "input", typed),
  ...names("builtins", "eval compile __import__", code),
  ...names("importlib", "import_module reload", code),
  ...names("builtins", "id hash", "it differs from one run to the next"),
];

/** Functions that are called for what they do outside of the program: nothing that a model is made of. */
const harmless: readonly string[] = [
  ...names("builtins", "print exec exit quit help breakpoint", "").map(([name]) => name),
  ...names("random", "seed", "").map(([name]) => name),
  ...names("time", "sleep", "").map(([name]) => name),
  ...names(
    "os",
    "makedirs mkdir remove unlink rmdir rename chdir system putenv environ.setdefault environ.update environ.pop _exit",
    "",
  ).map(([name]) => name),
  ...names("shutil", "rmtree copy copyfile copytree move", "").map(([name]) => name),
  ...names("gc", "collect enable disable", "").map(([name]) => name),
  ...names("sys", "exit setrecursionlimit stdout.flush stdout.write stderr.write path.append path.insert path.extend", "").map(
    ([name]) => name,
  ),
  ...names("json", "dump", "").map(([name]) => name),
  ...names("pickle", "dump", "").map(([name]) => name),
  ...names("pprint", "pprint pp", "").map(([name]) => name),
  ...names("six", "print_", "").map(([name]) => name),
  ...names("warnings", "warn filterwarnings simplefilter resetwarnings", "").map(([name]) => name),
  ...names("atexit", "register", "").map(([name]) => name),
  ...names("signal", "signal", "").map(([name]) => name),
  ...names("traceback", "print_exc print_stack", "").map(([name]) => name),
  ...["logging", "absl.logging", "tensorflow.logging", "tensorflow.compat.v1.logging"].flatMap((module) =>
    names(
      module,
      "debug info warning warn error critical exception fatal log vlog basicConfig disable captureWarnings set_verbosity set_stderrthreshold use_absl_handler log_first_n log_every_n",
      "",
    ).map(([name]) => name),
  ),
];

function names(module: string, members: string, reason: string): [string, string][] {
  return members.split(" ").map((member) => [`${module}.${member}`, reason]);
}

const randomNames: readonly (readonly [string, LibraryFunction])[] = [
  ["shuffle", shuffle],
  ["choice", choose],
  ["choices", (call) => draws(call, "k", 1)],
  ["sample", (call) => draws(call, "k", null)],
];

const randomByName: ReadonlyMap<string, LibraryFunction> = new Map(randomNames);

/** Functions of the standard library whose results are not in the program, and those without a result. */
export const outsideFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ...reasons.map(([name, reason]): [string, LibraryFunction] => [name, ({ span }) => unknownValue(reason, span)]),
  ...harmless.map((name): [string, LibraryFunction] => [name, ({ span }) => none(span)]),
  ...randomNames.map(([name, use]): [string, LibraryFunction] => [`random.${name}`, use]),
  ...["random.Random", "random.SystemRandom"].map((name): [string, LibraryFunction] => [
    name,
    (call) => plainObject(call, "random.Random"),
  ]),
  ...["logging.getLogger", "logging.Logger", "absl.logging.get_absl_logger"].map((name): [string, LibraryFunction] => [
    name,
    (call) => plainObject(call, "logging.Logger"),
  ]),
  ["json.loads", (call) => fromJson(call)],
  ["json.dumps", (call) => unknownResult(call)],
];

function plainObject(call: LibraryCall, type: string): Value {
  return { kind: "object", type, arguments: noBoundArguments, state: new Map(), call: call.call, span: call.span };
}

/** Methods of random number generators and of loggers; null for other objects. */
export function callOutsideMethod(call: LibraryCall, type: string, method: string): Value | null {
  if (type === "logging.Logger") return method === "getEffectiveLevel" ? unknownValue(environment, call.span) : none(call.span);
  if (type !== "random.Random") return null;
  const own = randomByName.get(method);
  return own ? own(call) : method === "seed" ? none(call.span) : unknownValue(random, call.span);
}

/** Puts a list in random order: as many elements, none at a known position. */
function shuffle(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  if (value && isSequence(value)) {
    if (!value.isComplete) spoilSequence(value);
    for (const i of value.elements.keys())
      if (value.elements.length > 1) value.elements[i] = unknownValue("the order is random", call.span);
  }
  return none(call.span);
}

function choose(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const elements = value && takeElements(call.machine, value);
  const only = elements?.length === 1 ? elements[0] : undefined;
  return only ?? unknownValue(random, call.span);
}

function draws(call: LibraryCall, name: string, otherwise: number | null): Value {
  const given = argumentAt(call, call.name.endsWith("choices") ? -1 : 1, name);
  const count = given === null ? otherwise : numberOf(given);
  if (count === null || count < 0 || count > 10_000) return unknownValue(random, call.span);
  return list(
    Array.from({ length: count }, () => unknownValue(random, call.span)),
    call.span,
  );
}

function fromJson(call: LibraryCall): Value {
  const text = argumentAt(call, 0);
  if (text?.kind !== "string") return unknownResult(call);
  try {
    return fromData(JSON.parse(text.value), call, /\d(\.0+(?!\d)|[eE])/.test(text.value));
  } catch {
    return unknownValue("the text is no JSON", call.span);
  }
}

/** Whole numbers may be written as floats: then their types are not known. */
function fromData(data: unknown, call: LibraryCall, hasFloats: boolean): Value {
  if (data === null) return none(call.span);
  if (typeof data === "boolean") return { kind: "boolean", value: data, span: call.span };
  if (typeof data === "string") return string(data, call.span);
  if (typeof data === "number") {
    if (Number.isInteger(data) && hasFloats) return unknownValue("whether it is an integer is not known", call.span);
    return { kind: "number", value: data, isInteger: Number.isInteger(data), affine: null, span: call.span };
  }
  if (Array.isArray(data))
    return list(
      data.map((item) => fromData(item, call, hasFloats)),
      call.span,
    );
  const entries = new Map(
    Object.entries(data as object).map(([key, item]) => [
      `s:${key}`,
      { key: string(key, call.span), value: fromData(item, call, hasFloats) },
    ]),
  );
  return { kind: "dict", entries, isComplete: true, span: call.span };
}
