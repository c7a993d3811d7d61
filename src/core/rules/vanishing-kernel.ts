import { initialVariance } from "../model/initializer.ts";
import { formatScale } from "./format-number.ts";
import { glorotFix } from "./glorot-fix.ts";
import { type InitialSite, initialSites, nameLayers } from "./initial-sites.ts";
import type { Rule } from "./rule.ts";

export const vanishingKernel: Rule = {
  code: "KP105",
  name: "vanishing-kernel",
  category: "initialisation",
  severity: "warning",
  since: "0.2.0",
  catalogue: [6],
  fix: "unsafe",
  docs: {
    what: "Weights start so small for a deep network that its signal is lost on the way.",
    why: "Each relu layer multiplies the signal by about √(n/2) · σ for n inputs and weights of size σ. With σ = 0.01 and 256 inputs that is 0.11: behind five layers a hundred-thousandth is left. The gradients shrink the same way, and the first epochs change nothing.",
    bad: `from tensorflow import keras
small = keras.initializers.RandomNormal(stddev=0.001)
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([keras.Input((784,))])
for _ in range(5):
    model.add(keras.layers.Dense(128, activation="relu", kernel_initializer=small))
model.add(keras.layers.Dense(10, activation="softmax"))
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([keras.Input((784,))])
for _ in range(5):
    model.add(keras.layers.Dense(128, activation="relu"))
model.add(keras.layers.Dense(10, activation="softmax"))
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "Shallow networks, a small last layer, and models whose forecast is not known.",
    fixSafety: "Unsafe: another distribution may be meant; shape, type, seed and name stay.",
    references: ["Glorot & Bengio 2010, Understanding the difficulty of training deep feedforward neural networks"],
  },
  check(facts, report) {
    const sites = initialSites(facts, "kernel").filter((site) => factorOf(site) <= 0.5);
    for (const { experiment, forecast } of new Map(sites.map((site) => [site.experiment.id, site])).values()) {
      const small = sites.filter((site) => site.experiment.id === experiment.id);
      const [first] = small;
      if (!first || !forecast.known || forecast.logitStddev >= 1e-3 || small.flatMap(({ layers }) => layers).length < 3) continue;
      if (experiment.layers.some(({ type }) => type === "BatchNormalization")) continue;
      const fixes = small.map((site) => glorotFix(facts, site));
      const edits = fixes.flatMap((fix) => fix?.edits ?? []);
      report({
        place: first.place,
        experiment: experiment.id,
        message: `The signal is lost on the way: the outputs start with a standard deviation of ${formatScale(forecast.logitStddev)}`,
        explanation: `These are the weights of **${nameLayers(first)}**. The first of them multiplies the signal by about **${formatScale(factorOf(first))}**; drawn by Glorot or He it would keep it near 1.`,
        related: small.slice(1).map((site) => ({ place: site.place, message: `So are those of ${nameLayers(site)}` })),
        ...(fixes.includes(null)
          ? {}
          : { fix: { title: "Draw these weights from Glorot's uniform distribution", applicability: "unsafe", edits } }),
      });
    }
  },
};

/** What the first layer of a site multiplies the signal by; infinite for draws that are not around zero. */
function factorOf({ initializer, layers: [first] }: InitialSite): number {
  if (!first || (initializer.kind !== "normal" && initializer.kind !== "truncatedNormal")) return Number.POSITIVE_INFINITY;
  return Math.sqrt(((first.shape[0] ?? 1) * initialVariance(initializer, first.shape)) / 2);
}
