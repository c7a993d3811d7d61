/** Classes by their name in lower case, without "optimizer"; `tf.train`'s and Keras's are told by the same names. Those of
 * `tf.contrib.opt` have formulas of their own. */
export const optimizerClasses: Readonly<Record<string, string>> = {
  sgd: "SGD",
  gradientdescent: "SGD",
  momentum: "SGD",
  adam: "Adam",
  rmsprop: "RMSprop",
  adagrad: "Adagrad",
  adadelta: "Adadelta",
  adamax: "Adamax",
  nadam: "Nadam",
  ftrl: "Ftrl",
  adamw: "AdamW",
  adafactor: "Adafactor",
  lion: "Lion",
  lamb: "Lamb",
  muon: "Muon",
};
