import type { LayerCallFact } from "../model/flow/flow.ts";
import type { Finding, RuleFacts } from "./rule.ts";

/** Scales that bring 255 to about 1. */
const isSmall = (scale: unknown): boolean => typeof scale === "number" && scale > 0 && scale < 0.02;

/** Models of `keras.applications` that begin with a scaling of their own. */
const scalesItself = /^keras\.applications\..*(EfficientNet(B\d|V2\w+)|MobileNetV3\w+|ResNetRS\d+|ConvNeXt\w+)$/;

/** `preprocess_input` functions that scale; those of models that scale by themselves do nothing. */
const scales = /^keras\.applications\.(?!efficientnet|mobilenet_v3|convnext|resnet_rs|regnet).*preprocess_input$/;

/** Images that are scaled by one thing and then by another: a generator's two settings, a layer in front of a model that does it itself. */
export function scaledByTwo(facts: RuleFacts): readonly Finding[] {
  return [...generators(facts), ...layers(facts)];
}

function generators({ flow }: RuleFacts): readonly Finding[] {
  return flow.calls.flatMap(({ name, arguments: given }): Finding[] => {
    const [scale, before] = [given.get("rescale"), given.get("preprocessing_function")];
    if (!name.endsWith(".ImageDataGenerator") || !scale || !before || !isSmall(scale.value.plain)) return [];
    if (before.value.kind !== "api" || !scales.test(before.value.type ?? "")) return [];
    return [
      {
        place: scale.place,
        message: "The images are scaled twice: by `preprocess_input` and by `rescale`",
        explanation: "`preprocess_input` gives the model what it was trained on; `rescale` multiplies that once more. Leave it out.",
        related: [{ place: before.place, message: "Scales already" }],
      },
    ];
  });
}

function layers({ flow }: RuleFacts): readonly Finding[] {
  const made = flow.calls.filter(({ name, arguments: given }) => scalesItself.test(name) && !given.has("include_preprocessing"));
  if (made.length === 0) return [];
  return flow.layerCalls.flatMap((call): Finding[] => {
    const application = made.find(({ result }) => result === call.layer.value);
    const scaling = application ? scalingBefore(call) : null;
    if (!application || !scaling?.layer.place) return [];
    return [
      {
        place: scaling.layer.place,
        message: `The images are scaled twice: \`${application.name.split(".").at(-1)}\` scales them itself`,
        explanation: "This model takes values from 0 to 255 and begins with a scaling of its own. Leave the one in front of it out.",
        related: [{ place: application.place, message: "Scales its inputs itself" }],
      },
    ];
  });
}

/** A scaling that the model's input goes through, with nothing but augmentation between. */
function scalingBefore(call: LayerCallFact): LayerCallFact | null {
  let before = call.inputs[0]?.layerCall ?? null;
  for (let i = 0; before && i < 20; i++) {
    if (before.layer.type === "Rescaling" && !before.layer.isOwn) return isSmall(before.layer.config.get("scale")) ? before : null;
    if (!/^Random\w+$/.test(before.layer.type) || before.layer.isOwn) return null;
    before = before.inputs[0]?.layerCall ?? null;
  }
  return null;
}
