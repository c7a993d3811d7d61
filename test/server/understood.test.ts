import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Hover, InlayHint, InlayHintLabelPart, MarkupContent, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { buildPrograms } from "../support/build-programs.ts";
import { LanguageClient } from "./language-client.ts";

/** What the server shows of the models that it understands: inlay hints, and hovers on layers and models. */
let client: LanguageClient;
let documents = 0;
let folder = "";

beforeAll(async () => {
  const serverPath = path.join(await buildPrograms("understood", ["server"]), "server.js");
  client = await LanguageClient.start({ serverPath, configuration: {} });
  folder = mkdtempSync(path.join(tmpdir(), "understood-"));
});

afterAll(() => {
  client.process.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function open(text: string, uri = `file:///understood/${++documents}.py`): Promise<TextDocument> {
  const document = TextDocument.create(uri, "python", 1, text);
  await client.open(document.uri, text);
  return document;
}

function hintsIn(document: TextDocument, range: Range): Promise<InlayHint[]> {
  return client.request("textDocument/inlayHint", { textDocument: { uri: document.uri }, range });
}

function whole(document: TextDocument): Range {
  return { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
}

const labelOf = ({ label }: InlayHint) => (typeof label === "string" ? label : label.map(({ value }) => value).join(""));

/** The program with each hint written where the editor shows it. */
async function withHints(text: string): Promise<string> {
  const document = await open(text);
  const hints = await hintsIn(document, whole(document));
  return TextDocument.applyEdits(
    document,
    hints.map((hint) => ({ range: { start: hint.position, end: hint.position }, newText: `«${labelOf(hint)}»` })),
  );
}

/** `at` is a text with `|` where the pointer is. */
async function hoverAt(document: TextDocument, at: string): Promise<string | null> {
  const offset = document.getText().indexOf(at.replace("|", ""));
  if (offset < 0) throw new Error(`"${at}" is not in the document.`);
  const position = document.positionAt(offset + at.indexOf("|"));
  const hover = await client.request<Hover | null>("textDocument/hover", { textDocument: { uri: document.uri }, position });
  return hover && (hover.contents as MarkupContent).value;
}

const convolutional = `import keras
from keras import layers

model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(32, (3, 3), activation="relu"),
    layers.MaxPooling2D(),  # halves
    layers.Flatten(), layers.Dense(10, activation="softmax"),
])
model.add(layers.Dense(4, name=")("))
model.compile(loss="mse", metrics=["mae"])
`;

describe("inlay hints", () => {
  it("stand behind each layer's call", async () => {
    expect(await withHints(convolutional)).toBe(
      convolutional
        .replace('"relu"),', '"relu"),«(None, 26, 26, 32) · 320 params»')
        .replace("D(),", "D(),«(None, 13, 13, 32)»")
        .replace("Flatten()", "Flatten()«(None, 5408)»")
        .replace('"softmax"),', '"softmax"),«(None, 10) · 54,090 params»')
        .replace('name=")("))', 'name=")("))«(None, 4) · 44 params»'),
    );
  });

  it("stand behind the call of a functional layer, and tell all of its outputs", async () => {
    const text = `from keras import Input, Model, layers
x = Input((8, 4), name="sequence")
y, *states = layers.LSTM(
    3, return_state=True)(x)
z = layers.Dense(2)(layers.Dropout(0.5)(y))
model = Model(x, z)
`;
    expect(await withHints(text)).toBe(
      text
        .replace("True)(x)", "True)(x)«[(None, 3), (None, 3), (None, 3)] · 96 params»")
        .replace("0.5)(y))", "0.5)(y)«(None, 3)»)«(None, 2) · 8 params»"),
    );
  });

  it("tell several layers of one call together, and are silent where they differ or are not known", async () => {
    const text = `import keras
from keras.layers import Dense
same = keras.Sequential([keras.Input((16,))])
for _ in range(3):
    same.add(Dense(16))
wider = keras.Sequential([keras.Input((4,))])
for width in (4, 8):
    wider.add(Dense(width))
first = keras.Sequential([keras.Input((4,)), Dense(6)])
for _ in range(2):
    first.add(Dense(7))
unknown = keras.Sequential([keras.Input((4,)), Dense(units()), Dense(5)])
`;
    expect(await withHints(text)).toBe(
      text
        .replace("Dense(16))", "Dense(16))«(None, 16) · 3 × 272 params»")
        .replace("Dense(6)])", "Dense(6)])«(None, 6) · 30 params»")
        .replace("Dense(7))", "Dense(7))«(None, 7) · 2 × 49–56 params»"),
    );
  });

  it("are given for the range that is asked for, with tooltips", async () => {
    const document = await open(convolutional);
    const hints = await hintsIn(document, { start: { line: 5, character: 0 }, end: { line: 5, character: 80 } });
    expect(hints.map(labelOf)).toEqual(["(None, 26, 26, 32) · 320 params"]);
    expect(hints.flatMap(({ label }) => label as InlayHintLabelPart[]).map(({ tooltip }) => tooltip)).toEqual([
      "Output shape of conv2d_1",
      "kernel (3, 3, 1, 32) glorot_uniform by default, bias (32,) zeros by default",
    ]);
  });

  it("can be switched off", async () => {
    const document = await open(convolutional);
    expect(await hintsIn(document, whole(document))).toHaveLength(5);
    const before = client.inlayHintRefreshes;
    const configure = async (configuration: unknown) => {
      client.configuration = configuration;
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      return hintsIn(document, whole(document));
    };
    expect(await configure({ inlayHints: { enabled: false } })).toEqual([]);
    expect(client.inlayHintRefreshes).toBe(before + 1);
    expect(await configure({})).toHaveLength(5);
  });
});

describe("hovers", () => {
  it("tell a layer's type, output, weights, how they start and whether they are trained", async () => {
    const document = await open(
      convolutional.replace("model.add", "frozen = layers.BatchNormalization(trainable=False)\nmodel.add(frozen)\nmodel.add"),
    );
    const convolution = await hoverAt(document, "layers.Conv|2D");
    expect(convolution).toContain("`keras.layers.Conv2D` · Keras 3");
    expect(convolution).toContain("| conv2d_1 | (None, 26, 26, 32) | 320 |");
    expect(convolution).toContain("kernel (3, 3, 1, 32) glorot_uniform by default, bias (32,) zeros by default");
    for (const at of ["fro|zen = ", "layers.Batch|Normalization"]) {
      const frozen = await hoverAt(document, at);
      expect(frozen).toContain("(None, 10) | 40, non-trainable |");
      expect(frozen).toContain("gamma (10,) ones by default, beta (10,) zeros by default");
    }
  });

  it("tell of a model its size, its shapes and why it is taken for this API", async () => {
    const document = await open(convolutional.replaceAll("import keras\n", "import keras\nimport keras.ops\n"));
    for (const at of ["mod|el = keras", "keras.Seq|uential", "model.comp|ile"]) {
      const model = await hoverAt(document, at);
      expect(model).toContain("**model** · sequential · 5 layers");
      expect(model).toContain("`(None, 28, 28, 1)` → `(None, 4)`");
      expect(model).toContain("**54,454** parameters");
      expect(model).toMatch(/\n\nKeras 3: ./);
      expect(model).not.toContain("Not known");
    }
    expect(await hoverAt(document, "(3, |3), activation")).toBeNull();
  });

  it("tell of the program's own layers and models", async () => {
    const document = await open(`import keras
class Scale(keras.layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(name="scale", shape=(shape[-1],), initializer="ones")
    def call(self, x):
        return x * self.scale
inputs = keras.Input((5,))
outputs = Scale()(inputs)
network = keras.Model(inputs, outputs)
class Net(keras.Model):
    def __init__(self, units):
        super().__init__()
        self.first = keras.layers.Dense(units)
        self.second = keras.layers.Dense(read_units())
    def call(self, x):
        return self.second(self.first(x))
net = Net(16)
net.build((None, 8))
`);
    for (const at of ["out|puts = Scale", "Sc|ale()(inputs)"]) {
      const scale = await hoverAt(document, at);
      expect(scale).toContain("`Scale` · Keras 3");
      expect(scale).toContain("(None, 5) | 5 |");
      expect(scale).toContain("scale (5,) ones");
    }
    const net = await hoverAt(document, "n|et = Net");
    expect(net).toContain("subclass · 2 layers");
    expect(net).toContain("Parameters not known");
    expect(net).toContain("Not known:\n- units of dense_2 (line 14): `read_units` is not defined in what was read");
    expect(await hoverAt(document, "self.sec|ond = ")).toContain("Not known: `read_units` is not defined in what was read");
  });

  it("say when a program was not followed to its end", async () => {
    writeFileSync(path.join(folder, "pyproject.toml"), "[tool.keras-parity]\nstep-budget = 1000\n");
    const lines = Array.from({ length: 500 }, (_, i) => `value_${i} = ${i} + ${i}\n`).join("");
    const document = await open(
      `import keras\nmodel = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])\n${lines}`,
      pathToFileURL(path.join(folder, "long.py")).href,
    );
    expect(await hoverAt(document, "mod|el = ")).toContain("**Not complete:** The program was followed for 1000 steps only");
  });
});
