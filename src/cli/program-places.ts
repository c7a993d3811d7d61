import path from "node:path";

/** Where the parts of the installed program lie: beside this bundle. */
export const programPlaces = {
  trainerPath: path.join(__dirname, "trainer.js"),
  serverPath: path.join(__dirname, "server.js"),
  /** WebAssembly files of the parser and of TensorFlow.js. */
  assets: __dirname,
  samples: path.join(__dirname, "..", "media", "data"),
} as const;
