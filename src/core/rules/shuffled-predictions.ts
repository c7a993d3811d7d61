import type { Rule } from "./rule.ts";
import { addArgument, callAt } from "./source-edits.ts";

export const shuffledPredictions: Rule = {
  code: "KP509",
  name: "shuffled-predictions",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [71],
  fix: "unsafe",
  docs: {
    what: "A model predicts on an iterator that shuffles, and the iterator's `classes` are read, which are in the order of the files.",
    why: "`predict` gives its rows in the order in which the images came; `generator.classes` and `generator.filenames` are sorted by folder. With `shuffle=True`, the default, the two do not belong together: a good model's accuracy and confusion matrix look like chance.",
    bad: `from tensorflow import keras
images = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255)
test = images.flow_from_directory("test", target_size=(64, 64), class_mode="binary")
model = keras.Sequential([keras.Input((64, 64, 3)), keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
predicted = model.predict(test) > 0.5
print((predicted[:, 0] == test.classes).mean())
`,
    good: `from tensorflow import keras
images = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255)
test = images.flow_from_directory("test", target_size=(64, 64), class_mode="binary", shuffle=False)
model = keras.Sequential([keras.Input((64, 64, 3)), keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
predicted = model.predict(test) > 0.5
print((predicted[:, 0] == test.classes).mean())
`,
    fine: "Iterators that do not shuffle, and `evaluate`, which takes images and labels together.",
    fixSafety: "Unsafe: where the iterator is also trained on, training is no longer shuffled.",
    references: ["https://keras.io/api/data_loading/image/"],
  },
  check(facts, report) {
    const { flow } = facts;
    const read = flow.notes.filter(({ kind, subject }) => kind === "labels" && subject.dataset?.shuffle);
    if (read.length === 0) return;
    for (const { name, place, arguments: given } of flow.calls) {
      if (!/\.(predict|predict_generator|predict_proba)$/.test(name)) continue;
      const data = [...given.values()].find(({ value }) => value.kind === "dataset")?.value;
      const labels = read.find(({ subject }) => subject === data);
      if (!data?.dataset?.shuffle || !labels) continue;
      const at = data.dataset.shuffle.place;
      const isGiven = callAt(facts, at);
      const edit = isGiven?.arguments.some((argument) => argument.name === "shuffle") ? null : addArgument(facts, at, "shuffle=False");
      report({
        place,
        message: "These predictions are in another order than the labels: the iterator shuffles",
        explanation: "Its `classes` are in the order of the files. Make the iterator for testing with `shuffle=False`.",
        related: [
          { place: at, message: "Shuffles, unless it is told not to" },
          { place: labels.place, message: "The labels in the order of the files" },
        ],
        ...(edit ? { fix: { title: "Do not shuffle", applicability: "unsafe" as const, edits: [edit] } } : {}),
      });
    }
  },
};
