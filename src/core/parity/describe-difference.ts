const titles: Readonly<Record<string, string>> = {
  "kernel-initializer": "the kernel initializer",
  "bias-initializer": "the bias initializer",
  "use-bias": "the use of a bias",
  trainable: "what is frozen",
  units: "the number of units",
  activation: "the activation function",
  dropout: "the dropout rate",
  "evaluation-dropout": "dropout in evaluation",
  "other-layers": "the other layers",
  depth: "the depth",
  "data-set": "the data set",
  "input-shape": "the input shape",
  "training-examples": "the choice of training examples",
  "test-examples": "the choice of test examples",
  "input-scaling": "the scaling of the inputs",
  "label-scaling": "the scaling of the labels",
  "one-hot-classes": "the number of one-hot classes",
  loss: "the loss",
  "loss.reduction": "the loss's reduction",
  "loss.input": "what the loss takes the output for",
  "loss.clip": "the loss's clipping",
  "output-activation": "the output activation",
  optimizer: "the optimizer",
  "optimizer.learning-rate": "the learning rate",
  "optimizer.momentum": "the momentum",
  "optimizer.nesterov": "Nesterov momentum",
  "optimizer.beta-1": "Adam's beta_1",
  "optimizer.beta-2": "Adam's beta_2",
  "optimizer.epsilon": "Adam's epsilon",
  "batch-size": "the batch size",
  "last-batch": "the last batch",
  shuffle: "the shuffling",
  epochs: "the number of epochs",
  augmentation: "the augmentation of the images",
  "own-layer": "what the program's own layer consists of",
  "moving-averages": "the updates of the moving averages",
  "evaluation.split": "the evaluated split",
};

/**
 * A difference's id as a noun phrase within a sentence: "the kernel initializer of dense_2". Several ids joined by "+",
 * as an attribution has them for differences that were tried together, become "the 3 small differences together".
 */
export function describeDifference(id: string): string {
  const ids = id.split("+");
  if (ids.length > 1) return `the ${ids.length} small differences together`;
  const [name = "", layers] = id.split(":");
  const title = titles[name] ?? name;
  if (layers === undefined) return title;
  const places = layers.split(",").map((layer) => (layer === "output" ? "the output layer" : layer === "input" ? "the input" : layer));
  return `${title} of ${places.join(", ")}`;
}
