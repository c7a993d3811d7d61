import type { Layer } from "../../model/layer.ts";
import type { Lowering, LowerLayer } from "../lowering.ts";
import type { KernelAndBias } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";

/** Query, value and key; the value where no key is given. */
function threeOf(inputs: readonly ValueId[]): readonly [ValueId, ValueId, ValueId] {
  // A row tells each tensor once: where there is one, it attends to itself.
  const [query, value = query, key = value, ...others] = inputs;
  if (query === undefined || value === undefined || key === undefined || others.length > 0)
    throw new NotExecutable(`${inputs.length} inputs of an attention are not executed yet`);
  return [query, value, key];
}

function refuseMasks(lowering: Lowering, inputs: readonly ValueId[]): void {
  if (["mask", "query_mask", "key_mask", "value_mask"].some((name) => lowering.tensorOf(name) !== null))
    throw new NotExecutable("masks of its call are not executed yet");
  if (lowering.flagOf("return_attention_scores")) throw new NotExecutable("`return_attention_scores` is not executed yet");
  if (inputs.some((input) => lowering.maskOf(input) !== null))
    throw new NotExecutable("attention over masked sequences is not executed yet");
}

export function lowerAttention(score: "dot" | "additive"): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const causal = config.flag("causal", false) || lowering.flagOf("use_causal_mask");
    const dropout = config.number("dropout", 0);
    if (config.text("score_mode", "dot") !== "dot") throw new NotExecutable("`score_mode` is not executed yet");
    config.ignore("use_scale");
    config.finish();
    refuseMasks(lowering, inputs);
    const [scale] = layer.parameters.map((parameter) => lowering.parameterOf(layer, parameter));
    const kind = {
      kind: "attention",
      score,
      scale: scale ?? null,
      causal,
      dropout,
      role: lowering.noiseRole(layer),
      masked: false,
    } as const;
    return [lowering.graph.add(kind, ...threeOf(inputs))];
  };
}

export const lowerMultiHeadAttention: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const dropout = config.number("dropout", 0);
  config.ignore("num_heads", "key_dim", "value_dim", "use_bias");
  config.finish();
  refuseMasks(lowering, inputs);
  const [query, key, value, output] = kernels(lowering, layer);
  if (!query || !key || !value || !output) throw new NotExecutable("its weights are not known");
  const causal = lowering.flagOf("use_causal_mask");
  const mask = lowering.tensorOf("attention_mask");
  const kind = {
    kind: "multiHeadAttention",
    query,
    key,
    value,
    output,
    causal,
    dropout,
    role: lowering.noiseRole(layer),
    masked: mask !== null,
  } as const;
  return [lowering.graph.add(kind, ...threeOf(inputs), ...(mask === null ? [] : [mask]))];
};

/** Weights of query, key, value and output in this order, each a kernel and, where the layer has biases, a bias. */
function kernels(lowering: Lowering, layer: Layer): readonly KernelAndBias[] {
  const labels = ["query", "key", "value", "output"];
  const found: { kernel: number; bias: number | null }[] = [];
  for (const parameter of layer.parameters) {
    const label = labels[parameter.role === "kernel" ? found.length : found.length - 1] ?? "";
    const id = lowering.parameterOf(layer, { ...parameter, name: `${label}_${parameter.name}` });
    const last = found.at(-1);
    if (parameter.role === "kernel") found.push({ kernel: id, bias: null });
    else if (last) last.bias = id;
  }
  return found;
}
