import type { ArgumentValue } from "../model/flow/flow.ts";
import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";
import { replaceSource, sourceAt, unsafeFix } from "./source-edits.ts";
import { writtenForKeras3 } from "./versions-in-force.ts";

const savesOrLoads = /* @__PURE__ */ nameTest(
  /^keras\.((Sequential|Model)\.save(_weights)?|models\.load_model|callbacks\.ModelCheckpoint)$/,
);

export const saveFormat: Rule = {
  code: "KP814",
  name: "save-format",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [99],
  fix: "unsafe",
  docs: {
    what: "A file's name has an ending that Keras 3 does not save models or weights in.",
    why: "Keras 3 tells the format by the ending and raises a `ValueError` for others, often after hours of training: models are `.keras` (or `.h5`), weights `.weights.h5`; folders of TensorFlow's SavedModel are written by `export` and not read by `load_model`.",
    bad: `import keras
from keras import ops
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.save("my_model")
`,
    good: `import keras
from keras import ops
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.save("my_model.keras")
`,
    fine: "Names that are not known, and Keras 2, which takes any.",
    fixSafety: "Unsafe: what reads the file has to read the other name.",
    references: ["https://keras.io/guides/serialization_and_saving/"],
  },
  check(facts, report) {
    if (!writtenForKeras3(facts)) return;
    const check = (given: ArgumentValue | undefined, pattern: RegExp, ending: string, what: string) => {
      const path = given?.value.plain;
      if (!given || typeof path !== "string" || path === "" || pattern.test(path)) return;
      const source = sourceAt(facts, given.place);
      const stem =
        ending === ".weights.h5" ? path.replace(/\.(h5|hdf5|ckpt|keras|tf)$/, "") : path.replace(/\/$|\.(ckpt|tf|pb|model|hdf5)$/, "");
      const quote = source?.slice(1, -1) === path ? source.charAt(0) : null;
      report({
        place: given.place,
        message: `Keras 3 ${what} \`${ending}\` files, not \`${path.length > 40 ? `…${path.slice(-38)}` : path}\``,
        explanation: "The call raises a `ValueError`.",
        ...(quote ? unsafeFix(`Write \`${stem}${ending}\``, replaceSource(facts, given.place, `${quote}${stem}${ending}${quote}`)) : {}),
      });
    };
    for (const { name, place, arguments: given } of facts.flow.calls.filter(({ name: one }) => savesOrLoads(one))) {
      if (facts.statements.isGuarded(place.span)) continue;
      const path = given.get("filepath") ?? given.get("0");
      if (/^keras\.(Sequential|Model)\.save$/.test(name) && !given.has("save_format"))
        check(path, /\.(keras|h5|hdf5|zip)$/, ".keras", "saves models as");
      else if (/^keras\.(Sequential|Model)\.save_weights$/.test(name)) check(path, /\.weights\.h5$/, ".weights.h5", "saves weights as");
      else if (/^keras\.models\.load_model$/.test(name)) check(path, /\.(keras|h5|hdf5)$|:\/\//, ".keras", "loads models from");
      else if (name === "keras.callbacks.ModelCheckpoint") {
        const isWeights = given.get("save_weights_only")?.value.plain;
        if (isWeights === true) check(path, /\.weights\.h5$/, ".weights.h5", "saves weights as");
        else if (isWeights === false || !given.has("save_weights_only")) check(path, /\.(keras|h5)$/, ".keras", "saves models as");
      }
    }
  },
};
