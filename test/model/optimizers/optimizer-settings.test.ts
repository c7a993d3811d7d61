import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, type Optimizer } from "../../../src/core/index.ts";
import { pythonParser } from "../../support/python-parser.ts";

interface Measured {
  /** As `get_config` tells; `tf.train` has no such thing. */
  readonly config?: Readonly<Record<string, number | boolean>>;
  /** By how much the first step lowers a variable of gradient 1; learning rate and epsilon are 1. */
  readonly step: number;
}

type Other = Optimizer & { readonly kind: "other" };

/** By software ("tf.train", "keras2", …) and optimizer with its arguments, as `measure-optimizers.py` wrote it. */
const measured: Readonly<Record<string, Readonly<Record<string, Measured>>>> = {
  ...read("measured-old.json"),
  ...read("measured-current.json"),
};
const cases = Object.entries(measured).flatMap(([software, optimizers]) =>
  Object.entries(optimizers).map(([call, values]) => ({ software, call, values })),
);
const parser = await pythonParser();

describe("optimizers have the settings that the software has", () => {
  it.each(cases)("$software: $call", ({ software, call, values }) => {
    const { settings, builtIn, learningRate } = lift(software, call);
    const ours = Object.fromEntries(Object.entries(settings ?? {}).map(([name, fact]) => [name, fact.known ? fact.value : null]));
    const all = { ...builtIn, ...ours };
    for (const [name, value] of Object.entries(values.config ?? {})) {
      if (general.has(name)) continue;
      // tf.keras 1.15 stores Nadam's schedule under another optimizers' name.
      const key = call.startsWith("Nadam") && name === "decay" ? "schedule_decay" : name;
      if (key === "decay") continue;
      const mine = key === "lr" || key === "learning_rate" ? learningRate.known && learningRate.value : all[key];
      if (typeof value === "number") expect(mine, key).toBeCloseTo(value, 6);
      else expect(mine, key).toBe(value);
    }
  });

  it.each(cases.filter(({ call }) => !/Lion|Adafactor/.test(call)))(
    "$software: $call makes the same first step",
    ({ software, call, values }) => {
      const { name, settings, builtIn } = lift(software, call);
      const number = (key: string): number => {
        const fact = settings?.[key];
        return Number(fact?.known ? fact.value : builtIn[key]);
      };
      expect(firstStep(name, number)).toBeCloseTo(values.step, 5);
    },
  );

  it("knows its own optimizers of contrib", () => {
    const model = "model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])\n";
    const compile = `model.compile(tf.contrib.opt.AdamWOptimizer(0.01, 0.1), "mse")\n`;
    expect(optimizerIn(`import tensorflow as tf\n${model}${compile}model.fit(x, y)\n`)).toMatchObject({
      name: "AdamWOptimizer",
      learningRate: { value: 0.1 },
      settings: { weight_decay: { value: 0.01 }, beta_1: { value: 0.9 }, epsilon: { value: 1e-8, origin: "default" } },
    });
  });

  it("tells arguments from defaults, and what is not known", () => {
    expect(lift("keras3", "RMSprop(rho=0.8, momentum=float(input()), clipnorm=1)")).toMatchObject({
      settings: { rho: { value: 0.8, origin: "written" }, momentum: { known: false }, centered: { value: false, origin: "default" } },
      extras: { clipnorm: 1 },
    });
    expect(lift("tf.train", "RMSprop(decay=0.8)").settings).toMatchObject({ rho: { value: 0.8, origin: "written" } });
  });
});

/** The first step for gradient, learning rate and epsilon 1, by the formulas of the optimizers' pages. */
function firstStep(name: string, setting: (key: string) => number): number {
  const [b1, b2, rho] = [setting("beta_1"), setting("beta_2"), setting("rho")];
  const epsilon = setting("epsilon") === 0 ? 0 : 1;
  const divided = (square: number) => (setting("epsilon_in_root") ? 1 / Math.sqrt(square + epsilon) : 1 / (Math.sqrt(square) + epsilon));
  switch (name) {
    case "RMSprop": {
      const square = rho * setting("initial_accumulator_value") + (1 - rho);
      return divided(setting("centered") ? square - (1 - rho) ** 2 : square);
    }
    case "Adagrad":
      return divided(setting("initial_accumulator_value") + 1);
    case "Adadelta":
      return 1 / Math.sqrt(1 - rho + epsilon);
    case "Adamax":
      return 1 / (1 + epsilon);
    case "AdamW":
      return Math.sqrt(1 - b2) / (Math.sqrt(1 - b2) + epsilon);
    case "Nadam": {
      const momentum = (step: number) => b1 * (1 - 0.5 * 0.96 ** (setting("schedule_decay") * step));
      return ((momentum(2) * (1 - b1)) / (1 - momentum(1) * momentum(2)) + 1) / (1 + epsilon);
    }
    case "Ftrl":
      return 1 / (Math.sqrt(setting("initial_accumulator_value") + 1) + setting("beta"));
    default:
      throw new Error(`no formula for ${name}`);
  }
}

/** Arguments of every optimizer, which do nothing where they are not given. */
const general = new Set(["ema_momentum", "ema_overwrite_frequency", "use_ema", "jit_compile", "is_legacy_optimizer"]);

function lift(software: string, call: string): Other {
  const [name = "", given = ""] = call.split(/[()]/);
  const spelled = call.slice(name.length + 1, -1) || given;
  if (software === "tf.train") {
    const made = `tf.train.${name === "RMSprop" ? "RMSProp" : name}Optimizer(${["1.0", spelled].filter(Boolean).join(", ")})`;
    return graphOptimizer(made);
  }
  const hint = {
    keras2: "import keras\n",
    tf1: "import tensorflow as tf\ntf.placeholder\nkeras = tf.keras\n",
    keras3: "import keras\nkeras.ops\n",
  };
  const start = hint[software as keyof typeof hint] ?? "from tensorflow import keras\n";
  const model = "model = keras.Sequential([keras.layers.Dense(1, input_shape=(4,))])\n";
  return optimizerIn(`${start}${model}model.compile(keras.optimizers.${name}(${spelled}), "mse")\nmodel.fit(x, y)\n`, software);
}

function graphOptimizer(optimizer: string): Other {
  const model = "x = tf.placeholder(tf.float32, [None, 4])\nloss = tf.reduce_mean(tf.square(tf.layers.dense(x, 1)))\n";
  return optimizerIn(
    `import tensorflow as tf\n${model}train = ${optimizer}.minimize(loss)\nwith tf.Session() as s:\n    s.run(train, {x: data})\n`,
  );
}

function optimizerIn(text: string, software = "tf1"): Other {
  const settings = { ...defaultSettings, ...(software === "keras2" ? { kerasVersion: "2.2.5" } : {}) };
  const experiment = analyze({ path: "model.py", text, module: parser.parse(text) }, settings).models[0]?.experiment;
  if (software !== "tf1") expect(experiment?.generation).toBe(software);
  const optimizer = experiment?.training?.optimizer;
  if (!optimizer?.known || optimizer.value.kind !== "other") throw new Error(`no such optimizer in ${text}`);
  return optimizer.value;
}

function read(name: string): Readonly<Record<string, Readonly<Record<string, Measured>>>> {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")).values;
}
