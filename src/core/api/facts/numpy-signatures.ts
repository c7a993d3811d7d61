/** Parameters of NumPy's functions that model code calls, in order; what follows them is given by name only. */
export const numpySignatures: Readonly<Record<string, string>> = {
  "numpy.reshape": "a newshape order",
  "numpy.array": "object dtype",
  "numpy.asarray": "a dtype",
  "numpy.zeros": "shape dtype",
  "numpy.ones": "shape dtype",
  "numpy.eye": "N M k dtype",
  "numpy.arange": "start stop step dtype",
  "numpy.random.normal": "loc scale size",
  "numpy.random.uniform": "low high size",
  "numpy.random.permutation": "x",
  "numpy.random.shuffle": "x",
  "numpy.expand_dims": "a axis",
  "numpy.divide": "x1 x2",
  "numpy.multiply": "x1 x2",
  "numpy.true_divide": "x1 x2",
};
