import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, type Experiment, knownValue, lowerExperiment } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

interface Loop {
  /** The call that is trained upon, and the one that is measured. */
  readonly trained: string;
  readonly measured: string;
  /** What `call` makes of the dropout. */
  readonly dropout: string;
  /** How the test data are measured, where no metric does it. */
  readonly evaluation?: string;
}

function liftLoop({ trained, measured, dropout, evaluation }: Loop): Experiment {
  const text = `import tensorflow as tf
(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
train = tf.data.Dataset.from_tensor_slices((x_train / 255.0, y_train)).batch(64)
test = tf.data.Dataset.from_tensor_slices((x_test / 255.0, y_test)).batch(200)
class Noisy(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.drop = tf.keras.layers.Dropout(0.5)
    def call(self, x):
        return self.drop(x, training=True)
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.flatten = tf.keras.layers.Flatten()
        self.normalization = tf.keras.layers.BatchNormalization()
        self.dropout = tf.keras.layers.Dropout(0.25)
        self.noisy = Noisy()
        self.logits = tf.keras.layers.Dense(10)
    def call(self, x, training=False):
        x = self.normalization(self.flatten(x), training=training)
        return self.logits(${dropout})
net = Net()
optimizer = tf.keras.optimizers.SGD(0.1)
objective = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
seen = tf.keras.metrics.SparseCategoricalAccuracy()
accuracy = tf.keras.metrics.SparseCategoricalAccuracy()
for epoch in range(3):
    for x, y in train:
        with tf.GradientTape() as tape:
            output = ${trained}
            loss = objective(y, output)
        optimizer.apply_gradients(zip(tape.gradient(loss, net.trainable_variables), net.trainable_variables))
        seen.update_state(y, output)
${
  evaluation ??
  `    accuracy.reset_state()
    for x, y in test:
        accuracy.update_state(y, ${measured})`
}
`;
  const [first, ...others] = analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings).models;
  if (!first || others.length > 0) throw new Error("one model is expected");
  return first.experiment;
}

function executed(experiment: Experiment): readonly string[] {
  const lowered = lowerExperiment(experiment);
  return ("program" in lowered ? lowered.program.nodes : []).flatMap((node) => {
    if (node.kind === "dropout") return [`drops ${node.rate}, ${node.evaluationRate} in evaluation`];
    return node.kind === "batchNorm" ? [`normalises by ${node.training}, ${node.evaluation} in evaluation`] : [];
  });
}

describe("a loop of the program's own", () => {
  it.each<Loop & { readonly executes: readonly string[] }>([
    {
      trained: "net(x)",
      measured: "net(x)",
      dropout: "self.dropout(x, training=training)",
      executes: ["normalises by moving, moving in evaluation"],
    },
    {
      trained: "net(x, training=True)",
      measured: "net(x)",
      dropout: "self.dropout(x)",
      executes: ["normalises by batch, moving in evaluation", "drops 0.25, 0 in evaluation"],
    },
    {
      trained: "net(x, True)",
      measured: "net(x, training=False)",
      dropout: "self.dropout(x, training=training)",
      executes: ["normalises by batch, moving in evaluation", "drops 0.25, 0 in evaluation"],
    },
    {
      trained: "net(x, training=True)",
      measured: "net(x, training=True)",
      dropout: "self.dropout(x, training=training)",
      executes: ["normalises by batch, batch in evaluation", "drops 0.25, 0.25 in evaluation"],
    },
    {
      trained: "net(x)",
      measured: "net(x)",
      dropout: "self.dropout(x, training=True)",
      executes: ["normalises by moving, moving in evaluation", "drops 0.25, 0.25 in evaluation"],
    },
  ])("calls its model in the phase that it says: $trained, $measured, $dropout", ({ executes, ...loop }) => {
    expect(executed(liftLoop(loop))).toEqual(executes);
  });

  it("measures with a metric what is not its own training step", () => {
    const { data, evaluation } = liftLoop({
      trained: "net(x, training=True)",
      measured: "tf.nn.softmax(net(x))",
      dropout: "self.dropout(x)",
    });
    expect(knownValue(data)?.test?.inputs).toMatchObject({ split: "test", shape: [10_000, 28, 28] });
    expect(evaluation?.split).toMatchObject({ value: "test" });
    expect(evaluation?.when).toMatchObject({ value: "everyEpoch" });
    expect(evaluation?.batchSize).toMatchObject({ value: 200 });
  });

  it.each([
    {
      evaluation: `logits = net(x_test / 255.0)
print(tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, axis=1), tf.cast(y_test, tf.int64)), tf.float32)))`,
      when: "end",
      batchSize: null,
    },
    {
      evaluation: `    hits = tf.equal(y_test, tf.cast(tf.argmax(net(x_test / 255.0, training=False), 1), tf.uint8))
    print(epoch, tf.reduce_mean(tf.cast(hits, tf.float32)))`,
      when: "everyEpoch",
      batchSize: null,
    },
    {
      evaluation: `net.compile(loss=objective, metrics=["accuracy"])
net.evaluate(x_test / 255.0, y_test, batch_size=500)`,
      when: "end",
      batchSize: 500,
    },
  ])("measures with operations and with `evaluate`: $evaluation", ({ evaluation, when, batchSize }) => {
    const experiment = liftLoop({ trained: "net(x, training=True)", measured: "", dropout: "self.dropout(x)", evaluation });
    expect(knownValue(experiment.data)?.test?.inputs).toMatchObject({ split: "test", shape: [10_000, 28, 28] });
    expect(experiment.evaluation?.split).toMatchObject({ value: "test" });
    expect(experiment.evaluation?.when).toMatchObject({ value: when });
    expect(experiment.evaluation?.batchSize).toMatchObject({ value: batchSize });
    expect(executed(experiment)).toEqual(["normalises by batch, moving in evaluation", "drops 0.25, 0 in evaluation"]);
  });

  it("does not take other metrics for an accuracy", () => {
    const evaluation = `recall = tf.keras.metrics.Recall()
recall.update_state(y_test, net(x_test / 255.0))`;
    expect(liftLoop({ trained: "net(x)", measured: "", dropout: "self.dropout(x)", evaluation }).evaluation).toBeNull();
  });

  it("leaves a layer alone that another layer calls for training outright", () => {
    const experiment = liftLoop({ trained: "net(x)", measured: "net(x)", dropout: "self.noisy(x)" });
    expect(executed(experiment)).toEqual(["normalises by moving, moving in evaluation", "drops 0.5, 0.5 in evaluation"]);
  });
});

describe("a loop that trains variables on slices of arrays", () => {
  const text = `import tensorflow as tf
(x_train, y_train), _ = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
w = tf.Variable(tf.zeros((784, 10)))
def forward(x):
    return x @ w
optimizer = tf.keras.optimizers.Adam()
for epoch in range(4):
    for i in range(0, 60000, 100):
        xb, yb = x_train[i:i + 100], y_train[i:i + 100]
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=yb, logits=forward(xb)))
        optimizer.apply_gradients(zip(tape.gradient(loss, [w]), [w]))
`;

  it("has its data, its batches and one input", () => {
    const [model] = analyze({ path: "loop.py", text, module: parser.parse(text) }, defaultSettings).models;
    const experiment = model?.experiment;
    if (!experiment) throw new Error("there is no model");
    expect(experiment.layers.filter(({ kind }) => kind === "input")).toHaveLength(1);
    const data = knownValue(experiment.data);
    expect([data?.train.inputs.dataSet, data?.train.inputs.shape, data?.train.labels.part]).toEqual(["mnist", [60000, 784], "labels"]);
    const lowered = lowerExperiment(experiment);
    expect("program" in lowered && lowered.program.batches).toEqual({ size: 100, last: "keep", shuffle: "never", epochs: 4 });
  });
});
