import type { Generation } from "../generation.ts";

type ByGeneration = Readonly<Partial<Record<Generation | "all", string>>>;

/** Signatures that the software does not tell, each with the reason. By canonical name; plain defaults after `=` as JSON. */
export const supplementSignatures: Readonly<Record<string, ByGeneration>> = {
  // Reads its arguments from *args and **kwargs, to tell functional models from subclassed ones.
  "keras.Model": { all: "inputs outputs name=null" },
};

/** Keywords that are taken from **kwargs under an older name, or are read by hand: canonical name, then old=new. */
export const supplementKeywords: readonly string[] = [
  // Keras 1's name, which Keras 2 reads from **kwargs.
  "keras.Model.fit nb_epoch=epochs",
  // Optimizers of Keras 2 have it as a parameter, those of TensorFlow 2 took it from **kwargs.
  "keras.optimizers.Adadelta lr=learning_rate",
  "keras.optimizers.Adagrad lr=learning_rate",
  "keras.optimizers.Adam lr=learning_rate",
  "keras.optimizers.Adamax lr=learning_rate",
  "keras.optimizers.Ftrl lr=learning_rate",
  "keras.optimizers.Nadam lr=learning_rate",
  "keras.optimizers.RMSprop lr=learning_rate",
  "keras.optimizers.SGD lr=learning_rate",
];
