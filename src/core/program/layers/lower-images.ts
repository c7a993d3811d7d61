import { type LowerLayer, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import { readConfig } from "../read-config.ts";
import { channelsLast } from "./channels.ts";

/** Without antialiasing, which Keras's layer never does. */
export const lowerResizing: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const size = [config.number("height", 0), config.number("width", 0)] as const;
  const interpolation = config.text("interpolation", "bilinear");
  for (const name of ["crop_to_aspect_ratio", "pad_to_aspect_ratio", "antialias"])
    if (config.flag(name, false)) throw new NotExecutable(`\`${name}\` of ${layer.type} is not executed yet`);
  config.finish();
  if (interpolation !== "nearest" && interpolation !== "bilinear")
    throw new NotExecutable(`the interpolation "${interpolation}" is not executed yet`);
  return [
    channelsLast(lowering, layer, onlyInput(layer, inputs), (input) => lowering.graph.add({ kind: "resize", size, interpolation }, input)),
  ];
};

/** Where an image is smaller than what is cut out, Keras resizes it. */
export const lowerCenterCrop: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const config = readConfig(layer);
  const size = [config.number("height", 0), config.number("width", 0)];
  config.finish();
  return [
    channelsLast(lowering, layer, onlyInput(layer, inputs), (input) => {
      const ends = size.map((length, i): readonly [number, number] => {
        const whole = graph.shapeOf(input)[i + 1];
        if (whole == null || whole < length) throw new NotExecutable("images smaller than what is cut out are not executed yet");
        const start = Math.floor((whole - length) / 2);
        return [start, start + length];
      });
      const begin = [null, ...ends.map(([start]) => start), null];
      const end = [null, ...ends.map(([, stop]) => stop), null];
      return graph.add({ kind: "slice", begin, end, strides: [1, 1, 1, 1], squeeze: [] }, input);
    }),
  ];
};
