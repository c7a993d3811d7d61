import type { Activation } from "../model/layer.ts";
import type { ParameterId, ValueId } from "./program.ts";

/**
 * One step of a computation. Shapes are channels last and have the batch dimension first, unless said otherwise; axes count
 * it (0 is the batch) and are never negative. Every attribute is resolved: nothing here depends on an API generation.
 */
export type ProgramNode = NodeBase & NodeKind;

interface NodeBase {
  readonly inputs: readonly ValueId[];
  /** How many values it gives. */
  readonly outputs: number;
  /** The layer it belongs to, as people know it ("dense_1"): failures and activation scales are told by it. Null for none. */
  readonly layer: string | null;
}

export type Padding = "valid" | "same" | "causal";

export type NodeKind =
  // Values that need no example.
  | { readonly kind: "parameter"; readonly parameter: ParameterId }
  | {
      readonly kind: "constant";
      readonly shape: readonly number[];
      readonly values: readonly number[];
      readonly dtype: "float32" | "int32";
    }
  /** One number everywhere. A −1 in the shape is the size of the input's first axis; without one there is no input. */
  | { readonly kind: "fill"; readonly shape: readonly number[]; readonly value: number }
  // Products.
  /** x · kernel (+ bias) over the last axis: [..., in] → [..., out]. */
  | { readonly kind: "dense"; readonly kernel: ParameterId; readonly bias: ParameterId | null }
  /** Adds a parameter of shape [channels] along `axis`. */
  | { readonly kind: "bias"; readonly bias: ParameterId; readonly axis: number }
  | { readonly kind: "matmul"; readonly transposeA: boolean; readonly transposeB: boolean }
  /** `tf.einsum`'s equation over all inputs. */
  | { readonly kind: "einsum"; readonly equation: string }
  /** The kernel is [...window, in / groups, out]; transposed: [...window, out, in]. */
  | {
      readonly kind: "convolution";
      readonly rank: 1 | 2 | 3;
      readonly transposed: boolean;
      readonly kernel: ParameterId;
      readonly strides: readonly number[];
      readonly dilations: readonly number[];
      readonly padding: Padding;
      readonly groups: number;
      /** Spatial sizes of the output of a transposed convolution; null otherwise. */
      readonly outputSize: readonly number[] | null;
    }
  /** The kernel is [...window, in, multiplier]. */
  | {
      readonly kind: "depthwiseConvolution";
      readonly rank: 1 | 2;
      readonly kernel: ParameterId;
      readonly strides: readonly number[];
      readonly dilations: readonly number[];
      readonly padding: Padding;
    }
  | {
      readonly kind: "pool";
      readonly rank: 1 | 2 | 3;
      readonly mode: "max" | "average";
      readonly size: readonly number[];
      readonly strides: readonly number[];
      readonly padding: "valid" | "same";
    }
  /** Rows of the table by integer inputs: [...] → [..., width]. */
  | { readonly kind: "embedding"; readonly table: ParameterId }
  // Normalisation.
  | {
      readonly kind: "batchNorm";
      readonly axis: number;
      readonly gamma: ParameterId | null;
      readonly beta: ParameterId | null;
      readonly movingMean: ParameterId;
      readonly movingVariance: ParameterId;
      readonly momentum: number;
      readonly epsilon: number;
      /** Which statistics normalise in training and in evaluation: the batch's or the moving ones. */
      readonly training: "batch" | "moving";
      readonly evaluation: "batch" | "moving";
      /** False where the program never runs UPDATE_OPS, or freezes the layer. */
      readonly updates: boolean;
      /**
       * Whether the moving variance takes the batch's variance times n / (n − 1), as fused kernels do; "twice" where Keras 2.2
       * corrects once more what such a kernel gives.
       */
      readonly unbiased: boolean | "twice";
      /**
       * Whether moving averages are those of the batches seen so far alone (TensorFlow's `zero_debias`, in Keras 2.2): after t steps
       * divided by 1 − momentumᵗ, their initial values forgotten.
       */
      readonly debiased: boolean;
    }
  | {
      readonly kind: "layerNorm";
      readonly axes: readonly number[];
      readonly gamma: ParameterId | null;
      readonly beta: ParameterId | null;
      readonly epsilon: number;
    }
  | {
      readonly kind: "groupNorm";
      readonly groups: number;
      readonly gamma: ParameterId | null;
      readonly beta: ParameterId | null;
      readonly epsilon: number;
    }
  /** x / √max(Σ x², ε) over the axes. */
  | { readonly kind: "l2Normalize"; readonly axes: readonly number[]; readonly epsilon: number }
  // Noise. Random numbers come from streams named by `role`.
  | {
      readonly kind: "dropout";
      readonly role: string;
      /** The fraction that is set to zero, by phase. */
      readonly rate: number;
      readonly evaluationRate: number;
      /** What kept values are multiplied with while dropping: 1 / (1 − rate) unless the program scales otherwise. */
      readonly scale: number;
      /** Axes along which one mask is used for all; `SpatialDropout1D`: [1]. */
      readonly sharedAxes: readonly number[];
    }
  | { readonly kind: "gaussianNoise"; readonly role: string; readonly stddev: number }
  | { readonly kind: "gaussianDropout" | "alphaDropout"; readonly role: string; readonly rate: number }
  /**
   * multiply · z + add, z drawn anew whenever it is computed, in both phases: standard normal, the same drawn again beyond ±2, or
   * uniform in [0, 1). The shape is as that of "fill".
   */
  | {
      readonly kind: "random";
      readonly role: string;
      readonly distribution: "normal" | "truncatedNormal" | "uniform";
      readonly shape: readonly number[];
      readonly multiply: number;
      readonly add: number;
    }
  // Recurrent networks over [batch, time, features]; further inputs: initial states, then the mask if `masked`.
  | {
      readonly kind: "recurrent";
      readonly cell: "simple" | "gru" | "lstm";
      readonly units: number;
      /** [in, gates · units]; with `recurrentKernel` null [in + units, gates · units], inputs first. */
      readonly kernel: ParameterId;
      readonly recurrentKernel: ParameterId | null;
      /** [gates · units]; of a GRU with `resetAfter` [2, gates · units]. */
      readonly bias: ParameterId | null;
      /** TensorFlow 1's GRU has its candidate's weights apart: their columns follow those of the gates. */
      readonly candidateKernel?: ParameterId;
      readonly candidateBias?: ParameterId;
      /** Order of the gates in the kernels' columns: Keras's LSTM "ifco", TensorFlow 1's "icfo"; a GRU's "zrh" or "rzh"; "h". */
      readonly gates: "ifco" | "icfo" | "zrh" | "rzh" | "h";
      readonly activation: ActivationSpec;
      readonly recurrentActivation: ActivationSpec;
      readonly resetAfter: boolean;
      /** Added to the forget gate at run time (TensorFlow 1: 1). */
      readonly forgetBias: number;
      readonly backwards: boolean;
      /** Sequences in the order of the input also where `backwards`; Keras's `go_backwards` alone leaves them reversed. */
      readonly restoresOrder: boolean;
      readonly returnSequences: boolean;
      /** Whether the states after the last step follow as further outputs (h; LSTM: h, c). */
      readonly returnState: boolean;
      readonly initialStates: boolean;
      readonly masked: boolean;
      readonly dropout: number;
      readonly recurrentDropout: number;
      readonly role: string;
    }
  // Functions of single values.
  | { readonly kind: "activation"; readonly activation: ActivationSpec }
  /** max(x, 0) + alpha · min(x, 0), alpha of the input's shape without the batch, 1 along shared axes. */
  | { readonly kind: "prelu"; readonly alpha: ParameterId }
  | {
      readonly kind: "unary";
      readonly operation:
        | "negate"
        | "abs"
        | "sign"
        | "square"
        | "sqrt"
        | "rsqrt"
        | "exp"
        | "log"
        | "log1p"
        | "expm1"
        | "sin"
        | "cos"
        | "tan"
        | "floor"
        | "ceil"
        | "round"
        | "reciprocal"
        | "erf"
        | "logicalNot"
        | "stopGradient"
        | "isNan";
    }
  /** multiply · x + add. */
  | { readonly kind: "affine"; readonly multiply: number; readonly add: number }
  | { readonly kind: "clip"; readonly low: number; readonly high: number }
  | { readonly kind: "cast"; readonly dtype: "float32" | "int32" | "bool" }
  /** Two inputs, broadcast as NumPy does; comparisons give 0 and 1. */
  | {
      readonly kind: "binary";
      readonly operation:
        | "add"
        | "subtract"
        | "multiply"
        | "divide"
        | "maximum"
        | "minimum"
        | "power"
        | "squaredDifference"
        | "equal"
        | "notEqual"
        | "less"
        | "lessEqual"
        | "greater"
        | "greaterEqual"
        | "logicalAnd"
        | "logicalOr"
        | "mod"
        | "floorDivide";
    }
  /** Elementwise over all inputs. */
  | { readonly kind: "merge"; readonly operation: "add" | "multiply" | "average" | "maximum" | "minimum" }
  /** Condition, value where it is not 0, value elsewhere. */
  | { readonly kind: "where" }
  // Shapes. A −1 in a shape is the batch dimension (or what is left).
  | { readonly kind: "reshape"; readonly shape: readonly number[] }
  | { readonly kind: "flatten" }
  | { readonly kind: "transpose"; readonly permutation: readonly number[] }
  | { readonly kind: "concatenate"; readonly axis: number }
  | { readonly kind: "stack"; readonly axis: number }
  /** Gives a value for each of `sizes`. */
  | { readonly kind: "split"; readonly axis: number; readonly sizes: readonly number[] }
  /** Python's slices by axis; null for an open end. `squeeze`: axes that an index takes away. */
  | {
      readonly kind: "slice";
      readonly begin: readonly (number | null)[];
      readonly end: readonly (number | null)[];
      readonly strides: readonly number[];
      readonly squeeze: readonly number[];
    }
  | { readonly kind: "gather"; readonly axis: number }
  | {
      readonly kind: "pad";
      readonly paddings: readonly (readonly [before: number, after: number])[];
      readonly mode: "constant" | "reflect" | "symmetric";
      readonly value: number;
    }
  | { readonly kind: "tile"; readonly repeats: readonly number[] }
  /** The two axes between batch and channels as long as `size` says, places taken between the centres of pixels. */
  | { readonly kind: "resize"; readonly size: readonly [height: number, width: number]; readonly interpolation: "nearest" | "bilinear" }
  | { readonly kind: "upsample"; readonly size: readonly number[]; readonly interpolation: "nearest" | "bilinear" }
  | { readonly kind: "reverse"; readonly axes: readonly number[] }
  | { readonly kind: "oneHot"; readonly depth: number; readonly on: number; readonly off: number }
  | {
      readonly kind: "reduce";
      readonly operation: "sum" | "mean" | "max" | "min" | "product" | "logSumExp";
      readonly axes: readonly number[];
      readonly keepDims: boolean;
    }
  | { readonly kind: "cumulativeSum"; readonly axis: number }
  | { readonly kind: "argMax" | "argMin"; readonly axis: number }
  // Attention: inputs query, value, key (+ mask with `masked`), [batch, time, width] each.
  | {
      readonly kind: "attention";
      readonly score: "dot" | "additive";
      /** Parameter that scores are multiplied with (dot) or that weights the sum (additive); null for none. */
      readonly scale: ParameterId | null;
      readonly causal: boolean;
      readonly dropout: number;
      readonly role: string;
      readonly masked: boolean;
    }
  /** Kernels [width, heads, size], output [heads, size, width]; scores are divided by √size. */
  | {
      readonly kind: "multiHeadAttention";
      readonly query: KernelAndBias;
      readonly key: KernelAndBias;
      readonly value: KernelAndBias;
      readonly output: KernelAndBias;
      readonly causal: boolean;
      readonly dropout: number;
      readonly role: string;
      readonly masked: boolean;
    }
  // Losses of single examples (or outputs), with gradients of their own. Inputs: output of the model, labels.
  /** [batch, ..., classes], labels one-hot of the same shape or integers without the last axis → [batch, ...]. */
  | {
      readonly kind: "categoricalCrossentropy";
      readonly from: "logits" | "probabilities";
      readonly labels: "oneHot" | "integer";
      /** Probabilities are clipped to [clip, 1 − clip]; null where nothing is clipped. */
      readonly clip: number | null;
      /** Whether probabilities are divided by their sum first, as Keras does. */
      readonly normalizes: boolean;
      readonly labelSmoothing: number;
    }
  /** Elementwise. */
  | {
      readonly kind: "binaryCrossentropy";
      readonly from: "logits" | "probabilities";
      readonly clip: number | null;
      /** Keras adds epsilon inside the logarithms of clipped probabilities: log(p + ε). 0 where it does not. */
      readonly logEpsilon: number;
      readonly labelSmoothing: number;
    };

export interface KernelAndBias {
  readonly kernel: ParameterId;
  readonly bias: ParameterId | null;
}

/** An activation function with its constants. */
export interface ActivationSpec {
  readonly name: Exclude<Activation, "own"> | "relu6" | "mish" | "hardSwish" | "tanhGelu" | "logSigmoid" | "hardTanh";
  /** Slope below zero (leaky relu), scale (elu); null where the function has none. */
  readonly alpha: number | null;
  /** Slope of the hard sigmoid between its ends: 0.2, or 1/6 in Keras 3; null otherwise. */
  readonly slope: number | null;
  /** Upper end of a capped relu, else null; and the threshold below which it uses the slope. */
  readonly maxValue: number | null;
  readonly threshold: number;
  /** Softmax's axis; null for the last. */
  readonly axis: number | null;
}
