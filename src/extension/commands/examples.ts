/** Two programs that teach something side by side; they lie in media/examples, in the folder of this name. */
export interface Example {
  readonly folder: string;
  /** Left and right. */
  readonly files: readonly [string, string];
  readonly title: string;
  /** What is to be seen. */
  readonly lesson: string;
}

const pair = ["faulty.py", "right.py"] as const;

/** In the order in which they are offered; the first is the question that the product began with. */
export const examples: readonly Example[] = [
  {
    folder: "mnist",
    files: ["mnist_tf1.py", "mnist_keras.py"],
    title: "Why is TensorFlow worse than Keras?",
    lesson: "The same network twice, in TensorFlow 1 and in Keras: one reaches 97 %, the other 75 %",
  },
  {
    folder: "double-softmax",
    files: pair,
    title: "A softmax too many",
    lesson: "The model ends in a softmax, and its loss applies another",
  },
  { folder: "missing-softmax", files: pair, title: "No softmax at all", lesson: "The loss takes plain numbers for probabilities" },
  { folder: "kept-or-dropped", files: pair, title: "Kept or dropped?", lesson: "What the number of tf.nn.dropout means has changed" },
  {
    folder: "test-data-unscaled",
    files: pair,
    title: "Tested on another scale",
    lesson: "Training images from 0 to 1, test images from 0 to 255",
  },
  {
    folder: "nothing-between",
    files: pair,
    title: "Nothing between two layers",
    lesson: "Without an activation, two layers do no more than one",
  },
  { folder: "too-fast", files: pair, title: "Steps that are too large", lesson: "A learning rate with which Adam cannot settle" },
];
