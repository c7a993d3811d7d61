import { describe, expect, it } from "vitest";
import { outline, resultOf } from "./result-of.ts";

describe("preparation of data ends", () => {
  it.each([
    ["a list that contains itself", ["a = [1]", "a.append(a)"], "np.array(a)"],
    ["a dictionary that contains itself", ["import tensorflow as tf", "d = {}", "d['d'] = d"], "tf.data.Dataset.from_tensor_slices(d)"],
    [
      "a signature that contains itself",
      ["import tensorflow as tf", "s = []", "s.append(s)"],
      "tf.data.Dataset.from_generator(len, output_signature=s)",
    ],
    [
      "tensors that double",
      ["import tensorflow as tf", "x = tf.zeros([3])", "for i in range(200):", "    x = x + x"],
      "tf.data.Dataset.from_tensors(x)",
    ],
    ["sizes without sense", [], "np.tile(np.zeros((2, 3)), -1)"],
    ["a range without an end", [], "np.arange(0, 1e18)"],
    ["an axis that is not there", [], "np.sum(np.zeros((2, 3)), axis=7)"],
    ["too many indices", [], "np.zeros(3)[0, 0, 0]"],
    ["a split into nothing", [], "np.split(np.zeros(4), 0)"],
    ["an equation without sense", [], "np.einsum('->->', np.zeros(3))"],
  ])("%s", (_, lines, expression) => {
    expect(() => outline(resultOf(lines, expression))).not.toThrow();
  });

  it("with what is known of steps, however many there are", () => {
    const lines = ["from keras.datasets import mnist", "(x, y), _ = mnist.load_data()", "for i in range(250):", "    x = x * 0.5"];
    const value = resultOf(lines, "x");
    expect(value).toMatchObject({ kind: "array", shape: [60000, 28, 28], content: { dataSet: "mnist" } });
    if (value.kind === "array" && value.content?.type === "dataSet") expect(value.content.steps.length).toBeLessThanOrEqual(100);
  });
});
