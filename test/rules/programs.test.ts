import { describe, expect, test } from "vitest";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { type Program, programs } from "../programs/programs.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

/** Reports on programs that run, each looked at by a person and true: rule, line, and why it is. */
const reviewed: readonly (readonly [program: string, line: number, rule: string, why: string])[] = [
  [
    "keras-3/contrastive_siamese_subclass",
    59,
    "training-not-passed",
    "batch normalisation is called in a train_step of its own without training=True",
  ],
  ["keras-3/dcgan_train_step", 65, "training-not-passed", "measured with Keras 3.15: dropout drops nothing in such a train_step"],
  ["keras-3/dcgan_train_step", 72, "training-not-passed", "as above"],
  ["keras-2.2/keras1_windows", 35, "unscaled-images", "the images of CIFAR-10 as they come"],
  ["keras-3/tape_meta_learning", 45, "training-not-passed", "batch normalisation in a tape loop without training=True"],
  ["tensorflow-1.15/alexnet_dicts", 30, "random-bias", "biases from random_normal"],
  ["tensorflow-1.15/dictionaries", 28, "unit-normal-kernel", "stddev 1 for 784 inputs"],
  ["tensorflow-1.15/dictionaries", 30, "unit-normal-kernel", "stddev 1 for 256 inputs"],
  ["tensorflow-1.15/dictionaries", 31, "random-bias", "biases from random_normal"],
  ["tensorflow-1.15/dictionaries", 32, "unit-normal-kernel", "stddev 1 for 256 inputs"],
  ["tensorflow-1.15/dictionaries", 33, "random-bias", "biases from random_normal"],
  ["tensorflow-1.15/dnn_selu_loop", 37, "batch-norm-updates-not-run", "no update operation is run anywhere"],
  ["tensorflow-1.15/handwritten_cross_entropy", 9, "unit-normal-kernel", "stddev 1 for 784 inputs"],
  ["tensorflow-1.15/handwritten_cross_entropy", 23, "log-of-probability", "tf.log of a softmax that nothing clips"],
  ["tensorflow-1.15/lstm_classifier", 15, "random-bias", "biases from random_normal"],
  ["tensorflow-1.15/repeated_cell", 19, "random-bias", "biases from random_normal"],
  ["tf-keras-2.21/tf_module", 11, "activation-before-cross-entropy", "the last Dense ends in relu as all do"],
  ["tf-keras-2.21/transfer_learning", 26, "accuracy-of-logits", "accuracy of one logit"],
  ["tf-keras-2.21/convlstm_video", 11, "small-default-rate", "Keras's own example of old, whose default rate was 1"],
  ["tf-keras-2.21/preprocessing_layers", 30, "small-default-rate", "Adagrad by name"],
];

function versions({ software }: Program) {
  if (software === "keras-2.2") return { kerasVersion: "2.2.5", tensorflowVersion: "1.15.5" };
  if (software === "tensorflow-1.15") return { tensorflowVersion: "1.15.5" };
  return software === "keras-3" ? { kerasVersion: "3.15.1" } : { kerasVersion: "2.21.0", tensorflowVersion: "2.21.0" };
}

describe.each(programs)("$software/$name", (program) => {
  test("has no reports but those that are reviewed", () => {
    const { diagnostics } = analyze(
      { path: program.path, text: program.text, module: parser.parse(program.text) },
      { ...defaultSettings, ...versions(program) },
    );
    const known = reviewed.filter(([name]) => name === `${program.software}/${program.name}`).map(([, line, rule]) => `${line} ${rule}`);
    expect(diagnostics.map(({ place, name }) => `${place.line} ${name}`)).toEqual(known);
  });
});
