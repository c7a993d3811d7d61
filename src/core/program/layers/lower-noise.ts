import { type Lowering, type LowerLayer, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import { readConfig } from "../read-config.ts";

function refusePhase({ phase }: Lowering): void {
  if (phase !== "training") throw new NotExecutable("a fixed `training` of its call is not executed yet");
}

export const lowerGaussianNoise: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const stddev = config.number("stddev", 0);
  config.finish();
  refusePhase(lowering);
  return [lowering.graph.add({ kind: "gaussianNoise", role: lowering.noiseRole(layer), stddev }, onlyInput(layer, inputs))];
};

export function lowerDropoutKind(kind: "gaussianDropout" | "alphaDropout"): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const rate = config.number("rate", 0);
    config.finish();
    refusePhase(lowering);
    return [lowering.graph.add({ kind, role: lowering.noiseRole(layer), rate }, onlyInput(layer, inputs))];
  };
}

/** Drops whole channels: one mask for all places of an example. */
export const lowerSpatialDropout: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const rate = config.number("rate", 0);
  const isFirst = config.text("data_format", "channels_last") === "channels_first";
  config.finish();
  refusePhase(lowering);
  const input = onlyInput(layer, inputs);
  const rank = lowering.graph.shapeOf(input).length;
  const sharedAxes = Array.from({ length: rank - 2 }, (_, i) => i + (isFirst ? 2 : 1));
  return [
    lowering.graph.add(
      { kind: "dropout", role: lowering.noiseRole(layer), rate, evaluationRate: 0, scale: 1 / (1 - rate), sharedAxes },
      input,
    ),
  ];
};
