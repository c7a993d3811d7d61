import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "../test/server/language-client.ts";
import { longProgram } from "./editor/long-program.ts";
import { percentile } from "./editor/percentile.ts";

/**
 * Milliseconds from a keystroke to its diagnostics, as a client of the language server process sees it: the change is sent over
 * the server's standard input and its diagnostics are read from its output. Keys are typed and taken away again in lines all
 * over the file, or over the FILEs given. Beside it an echo of the same process, an answer to which no analysis belongs.
 */
const keystrokes = 200;
const warmUp = 40;
/** Milliseconds between an answer and the next keystroke: ten keys in a second are a fast typist. */
const pause = 100;

const block = (i: number) => `
def build_${i}(width=${32 + i}):
    inputs = keras.Input(shape=(28, 28, 1))
    x = keras.layers.Conv2D(width, 3, activation="relu")(inputs)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Flatten()(x)
    x = keras.layers.Dense(width, activation="relu", name="features_${i}")(x)
    outputs = keras.layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model

model_${i} = build_${i}()
model_${i}.fit(x_train, y_train, epochs=${i + 1}, batch_size=128)
`;
const head = "import keras\n(x_train, y_train), _ = keras.datasets.mnist.load_data()\nx_train = x_train[..., None] / 255.0\n";
const given = process.argv.slice(2).map((file): [string, string] => [file, readFileSync(file, "utf8")]);
const own: readonly [string, string][] = Object.entries({
  "a TensorFlow 1 program, 1,000 lines": longProgram("mnist_tf1.py", 1000),
  "a Keras program, 1,000 lines": longProgram("mnist_keras.py", 1000),
  "60 models in one file, 1,000 lines": (head + Array.from({ length: 72 }, (_, i) => block(i)).join("\n"))
    .split("\n")
    .slice(0, 1000)
    .join("\n"),
});

const client = await LanguageClient.start({ serverPath: path.resolve("dist/server.js") });
for (const [name, text] of given.length > 0 ? given : own) {
  const uri = pathToFileURL(path.resolve(`${name.replaceAll(/\W+/g, "-")}.py`)).href;
  await client.open(uri, text);
  await client.diagnosticsOf(uri, 1);
  const lines = text.split("\n");
  const times: number[] = [];
  const echoes: number[] = [];
  for (let i = 0; i < warmUp + 2 * keystrokes; i += 2) {
    const line = (i * 37) % lines.length;
    const at = { line, character: lines[line]?.length ?? 0 };
    for (const [version, change] of [
      [2 + i, { range: { start: at, end: at }, text: "#" }],
      [3 + i, { range: { start: at, end: { line, character: at.character + 1 } }, text: "" }],
    ] as const) {
      const start = performance.now();
      await client.change(uri, version, [change]);
      await client.diagnosticsOf(uri, version);
      if (i >= warmUp) times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const start = performance.now();
    await client.request("keras-parity/echo", null).catch(() => undefined);
    if (i >= warmUp) echoes.push(performance.now() - start);
  }
  await client.close(uri);
  console.log(`${name}: ${at(times, 0.5)} ms at the median, ${at(times, 0.99)} ms at the 99th percentile of ${times.length} keystrokes`);
  console.log(`  an answer without an analysis: ${at(echoes, 0.5)} ms, ${at(echoes, 0.99)} ms`);
}
await client.stop();

function at(times: readonly number[], share: number): string {
  return percentile(times, share).toFixed(1);
}
