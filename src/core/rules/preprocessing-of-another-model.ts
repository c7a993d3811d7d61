import type { CallRecordFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";

export const preprocessingOfAnotherModel: Rule = {
  code: "KP520",
  name: "preprocessing-of-another-model",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [65],
  fix: "none",
  docs: {
    what: "Images are prepared by the `preprocess_input` of another network than the one that takes them.",
    why: "Trained weights expect the numbers that they were trained on. VGG and ResNet were trained on BGR images from which a mean of about 100 is subtracted, MobileNet, Inception and Xception on values from −1 to 1, DenseNet on standardised ones, and EfficientNet scales by itself. With another network's preparation values are a hundred times too small or too large, or colours are exchanged.",
    bad: `from tensorflow import keras
inputs = keras.Input((224, 224, 3))
base = keras.applications.ResNet50(include_top=False, pooling="avg")
features = base(keras.applications.mobilenet_v2.preprocess_input(inputs))
model = keras.Model(inputs, keras.layers.Dense(5, activation="softmax")(features))
`,
    good: `from tensorflow import keras
inputs = keras.Input((224, 224, 3))
base = keras.applications.ResNet50(include_top=False, pooling="avg")
features = base(keras.applications.resnet.preprocess_input(inputs))
model = keras.Model(inputs, keras.layers.Dense(5, activation="softmax")(features))
`,
    fine: "Networks that start from random weights (`weights=None`), programs that load models, and networks that were trained with the same preparation, such as VGG16 and ResNet50.",
    fixSafety: "No fix: the import has to be changed too.",
    references: ["https://keras.io/api/applications/"],
  },
  check(facts, report) {
    const { calls } = facts.flow;
    const prepared = calls.flatMap((call) => preparedBy(call));
    if (prepared.length === 0 || calls.some(({ name }) => loadsModels(name))) return;
    const networks = calls.filter(({ name }) => isNetwork(name));
    const modes = networks.map(modeOf);
    if (networks.length === 0 || modes.includes(null)) return;
    for (const { place, module } of prepared) {
      const mode = modules[module];
      if (!mode || modes.includes(mode)) continue;
      const [network] = networks;
      const name = network?.name.split(".").at(-1) ?? "";
      report({
        place,
        message: `This prepares images for another network than \`${name}\``,
        explanation: `\`${module}.preprocess_input\` ${gives[mode]}, but \`${name}\` was trained on images that its own \`preprocess_input\` prepares: it ${gives[modes[0] ?? mode]}.`,
        related: network ? [{ place: network.place, message: "The network" }] : [],
      });
    }
  },
};

type Mode = "caffe" | "tf" | "torch" | "none";

/** What the preparation of each kind does. */
const gives: Readonly<Record<Mode, string>> = {
  caffe: "exchanges red and blue and subtracts a mean of about 100",
  tf: "gives values from −1 to 1",
  torch: "gives standardised values of about −2 to 2",
  none: "leaves values from 0 to 255",
};

/** The modules of `keras.applications` by what their `preprocess_input` does. */
const modules: Readonly<Record<string, Mode>> = {
  ...modeOfAll("caffe", "vgg16 vgg19 resnet resnet50"),
  ...modeOfAll("tf", "mobilenet mobilenet_v2 inception_v3 inception_resnet_v2 xception resnet_v2 nasnet"),
  ...modeOfAll("torch", "densenet"),
  ...modeOfAll("none", "efficientnet efficientnet_v2 mobilenet_v3 convnext resnet_rs regnet"),
};

function modeOfAll(mode: Mode, names: string): Readonly<Record<string, Mode>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, mode]));
}

const trainedOn: readonly (readonly [RegExp, Mode])[] = [
  [/^(VGG1[69]|ResNet(50|101|152))$/, "caffe"],
  [/^(MobileNet(V2)?|Inception(ResNetV2|V3)|Xception|ResNet(50|101|152)V2|NASNet(Large|Mobile))$/, "tf"],
  [/^DenseNet(121|169|201)$/, "torch"],
  [/^(EfficientNet(B\d|V2\w+)|MobileNetV3(Small|Large)|ConvNeXt\w+)$/, "none"],
];

const isNetwork = /* @__PURE__ */ nameTest(/^keras\.applications\.(\w+\.)*[A-Z]\w+$/);
const loadsModels = /* @__PURE__ */ nameTest(/load_model|model_from_json|saved_model\.load|hub\./);

/** What a network was trained on; null where it is not known, or where it starts from random weights. */
function modeOf({ name, arguments: given }: CallRecordFact): Mode | null {
  const weights = given.get("weights")?.value;
  if ((weights && weights.plain !== "imagenet") || given.has("include_preprocessing")) return null;
  const last = name.split(".").at(-1) ?? "";
  return trainedOn.find(([pattern]) => pattern.test(last))?.[1] ?? null;
}

/** Where a `preprocess_input` is called or given to a generator, and of which module. */
function preparedBy({ name, place, arguments: given }: CallRecordFact): readonly { readonly place: Place; readonly module: string }[] {
  const moduleOf = (one: string) => /^keras\.applications\.(\w+)\.preprocess_input$/.exec(one)?.[1];
  const called = moduleOf(name);
  if (called) return [{ place, module: called }];
  const handed = given.get("preprocessing_function");
  const module = handed?.value.kind === "api" ? moduleOf(handed.value.type ?? "") : undefined;
  return handed && module ? [{ place: handed.place, module }] : [];
}
