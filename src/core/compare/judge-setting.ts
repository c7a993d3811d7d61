import type { Aspect } from "./comparison.ts";
import type { Judgement } from "./reading.ts";

/** What a setting of a layer does, where more can be said than that it differs. */
const judgements: Readonly<Record<string, Judgement>> = {
  units: { consequence: "expected", explanation: "The layers have different widths, so the models have different capacity." },
  filters: {
    consequence: "expected",
    explanation: "The layers have different numbers of channels, so the models have different capacity.",
  },
  kernel_size: { consequence: "expected", explanation: "Each value is computed from a window of another size." },
  strides: { consequence: "expected", explanation: "The windows move on in other steps, so that later layers see another resolution." },
  padding: { consequence: "expected", explanation: "Only one of the two pads the edges, so that later layers have another size." },
  pool_size: { consequence: "expected", explanation: "Each value stands for a window of another size." },
  dilation_rate: { consequence: "expected", explanation: "The kernel looks at values that are further apart." },
  output_dim: { consequence: "expected", explanation: "Each symbol becomes a vector of another length." },
  input_dim: { consequence: "possible", explanation: "The tables hold different numbers of symbols." },
  mask_zero: { consequence: "expected", explanation: "Only one of the two skips the zeros that sequences are filled up with." },
  momentum: {
    consequence: "possible",
    explanation: "Momentum m averages over about 1 / (1 - m) batches; what evaluation uses lags behind training by as many.",
  },
  epsilon: { consequence: "possible", explanation: "Epsilon matters only where the variance is not much larger than it is." },
  center: { consequence: "possible", explanation: "Only one of the two learns an offset behind the normalization." },
  scale: { consequence: "possible", explanation: "Only one of the two learns a factor behind the normalization." },
  axis: { consequence: "expected", explanation: "The layers work along different axes." },
  activation: { consequence: "expected", explanation: "The recurrent layers use another activation function for what they output." },
  recurrent_activation: { consequence: "possible", explanation: "The gates open and close by another function." },
  reset_after: {
    consequence: "possible",
    explanation: "The reset gate works before or after the matrix product; the layers also have different biases.",
  },
  return_sequences: { consequence: "expected", explanation: "Only one of the two passes on every time step instead of the last." },
  go_backwards: { consequence: "expected", explanation: "Only one of the two reads the sequence from its end." },
  stateful: { consequence: "expected", explanation: "Only one of the two carries its state over to the next batch." },
  unit_forget_bias: { consequence: "possible", explanation: "Only one of the two starts with open forget gates." },
  merge_mode: { consequence: "expected", explanation: "The two directions are put together in another way." },
  num_heads: { consequence: "expected", explanation: "The attention has another number of heads." },
  key_dim: { consequence: "expected", explanation: "The attention compares vectors of another length." },
  depth_multiplier: { consequence: "expected", explanation: "Each channel gets another number of filters." },
  dropout: { consequence: "possible", explanation: "More dropout regularizes more and slows training down." },
  recurrent_dropout: { consequence: "possible", explanation: "More dropout between time steps regularizes more and slows training down." },
};

export function judgeSetting(name: string): Judgement {
  const own = judgements[name];
  if (own) return own;
  if (name.endsWith("_regularizer"))
    return {
      consequence: "possible",
      explanation: "The penalties on the weights differ, so that training keeps them smaller in one of the two.",
    };
  if (name.endsWith("_constraint")) return { consequence: "possible", explanation: "The weights are kept within different bounds." };
  return { consequence: "possible", explanation: `The layers are made with different values of \`${name}\`.` };
}

/** The part of a program that a layer's setting belongs to. */
export function settingAspect(name: string): Aspect {
  return /_regularizer$|_constraint$|dropout$/.test(name) ? "regularization" : "model";
}
