import { unwindowed } from "../../api/layers/windows.ts";
import { findParameter, type Lowering, type LowerLayer, needParameter, onlyInput } from "../lowering.ts";
import type { Padding } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ParameterId, ValueId } from "../program.ts";
import { type ConfigReader, readConfig } from "../read-config.ts";
import { channelsLast } from "./channels.ts";
import { applyNamedActivation } from "./lower-activation.ts";

type Rank = 1 | 2 | 3;

interface Windows {
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: Padding;
}

function readWindows(config: ConfigReader, rank: Rank): Windows {
  const padding = config.text("padding", "valid");
  if (padding !== "valid" && padding !== "same" && padding !== "causal")
    throw new NotExecutable(`padding "${padding}" is not executed yet`);
  return { padding, strides: config.sizes("strides", rank, 1), dilations: config.sizes("dilation_rate", rank, 1) };
}

export function lowerConvolution(rank: Rank): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const windows = readWindows(config, rank);
    const kernel = needParameter(lowering, layer, "kernel");
    const kind = {
      kind: "convolution",
      rank,
      transposed: false,
      kernel,
      ...windows,
      groups: config.number("groups", 1),
      outputSize: null,
    } as const;
    return finished(lowering, layer, { config, input: onlyInput(layer, inputs) }, (input) => lowering.graph.add(kind, input));
  };
}

export function lowerTransposedConvolution(rank: Rank): LowerLayer {
  return (lowering, layer, inputs) => {
    const { graph } = lowering;
    const config = readConfig(layer);
    const { padding, strides, dilations } = readWindows(config, rank);
    const kernel = needParameter(lowering, layer, "kernel");
    const more = config.raw("output_padding") === undefined ? null : config.sizes("output_padding", rank, 0);
    return finished(lowering, layer, { config, input: onlyInput(layer, inputs) }, (input) => {
      const window = graph.parameters[kernel]?.shape ?? [];
      const outputSize = graph
        .shapeOf(input)
        .slice(1, -1)
        .map((size, i) => {
          const made = unwindowed(
            size,
            { kernel: window[i] ?? null, stride: strides[i] ?? null, dilation: dilations[i] ?? null, padding },
            more ? (more[i] ?? null) : undefined,
          );
          if (made === null) throw new NotExecutable("the size of what it gives is not known");
          return made;
        });
      return graph.add({ kind: "convolution", rank, transposed: true, kernel, strides, dilations, padding, groups: 1, outputSize }, input);
    });
  };
}

export function lowerDepthwiseConvolution(rank: 1 | 2): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const windows = readWindows(config, rank);
    config.ignore("depth_multiplier");
    const kernel = needParameter(lowering, layer, "kernel");
    return finished(lowering, layer, { config, input: onlyInput(layer, inputs) }, (input) =>
      lowering.graph.add({ kind: "depthwiseConvolution", rank, kernel, ...windows }, input),
    );
  };
}

/** A depthwise convolution, then one of size 1 that mixes the channels. */
export function lowerSeparableConvolution(rank: 1 | 2): LowerLayer {
  return (lowering, layer, inputs) => {
    const { graph } = lowering;
    const config = readConfig(layer);
    const windows = readWindows(config, rank);
    config.ignore("depth_multiplier");
    const [depthwise, pointwise] = layer.parameters.filter(({ role }) => role === "kernel").map((one) => lowering.parameterOf(layer, one));
    if (depthwise === undefined) throw new NotExecutable("it has no kernel");
    const ones = new Array<number>(rank).fill(1);
    return finished(lowering, layer, { config, input: onlyInput(layer, inputs) }, (input) => {
      const each = graph.add({ kind: "depthwiseConvolution", rank, kernel: depthwise, ...windows }, input);
      if (pointwise === undefined) return each;
      const mixing = { strides: ones, dilations: ones, padding: "valid", groups: 1, outputSize: null } as const;
      return graph.add({ kind: "convolution", rank, transposed: false, kernel: pointwise, ...mixing }, each);
    });
  };
}

/** Adds bias and activation behind a product, in the layout that the layer has. */
function finished(
  lowering: Lowering,
  layer: Parameters<LowerLayer>[1],
  { config, input }: { readonly config: ConfigReader; readonly input: ValueId },
  multiply: (input: ValueId) => ValueId,
): readonly ValueId[] {
  const bias: ParameterId | null = config.flag("use_bias", true) ? findParameter(lowering, layer, "bias") : null;
  const { graph } = lowering;
  const output = channelsLast(lowering, layer, input, (value) => {
    const product = multiply(value);
    return bias === null ? product : graph.add({ kind: "bias", bias, axis: graph.shapeOf(product).length - 1 }, product);
  });
  const result = applyNamedActivation(lowering, config, "activation", output);
  config.finish();
  return [result];
}
