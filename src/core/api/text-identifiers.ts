import { isNear } from "../text/is-near.ts";

/**
 * The texts that Keras takes for its own objects, in lower case: all that Keras 2.2.5, `tf.keras` of TensorFlow 1.15, tf_keras 2.21
 * or Keras 3.15 take (measured by what their `get` functions give back).
 */
export type IdentifierKind = "optimizer" | "loss" | "metric" | "activation" | "initializer";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const losses =
  "bce mse mae mape msle kld mean_squared_error meansquarederror mean_absolute_error meanabsoluteerror mean_absolute_percentage_error meanabsolutepercentageerror mean_squared_logarithmic_error meansquaredlogarithmicerror binary_crossentropy binarycrossentropy binary_focal_crossentropy binaryfocalcrossentropy categorical_crossentropy categoricalcrossentropy categorical_focal_crossentropy categoricalfocalcrossentropy sparse_categorical_crossentropy sparsecategoricalcrossentropy hinge squared_hinge squaredhinge categorical_hinge categoricalhinge huber huber_loss logcosh log_cosh kl_divergence kldivergence kullback_leibler_divergence poisson cosine cosine_proximity cosine_similarity cosinesimilarity circle ctc dice tversky loss";

const identifiers: Readonly<Record<IdentifierKind, ReadonlySet<string>>> = {
  optimizer: words("sgd adam adamw adamax adagrad adadelta adafactor rmsprop nadam ftrl lion lamb muon schedulefreeadamw tfoptimizer"),
  loss: words(losses),
  metric: words(
    `${losses} accuracy acc crossentropy ce auc binary_accuracy binaryaccuracy binaryiou categorical_accuracy categoricalaccuracy sparse_categorical_accuracy sparsecategoricalaccuracy top_k_categorical_accuracy topkcategoricalaccuracy sparse_top_k_categorical_accuracy sparsetopkcategoricalaccuracy concordance_correlation concordancecorrelation pearson_correlation pearsoncorrelation f1_score f1score fbeta_score fbetascore falsenegatives falsepositives truenegatives truepositives false_negatives false_positives true_negatives true_positives precision recall r2_score r2score root_mean_squared_error rootmeansquarederror logcosherror iou meaniou mean_io_u onehotiou onehotmeaniou mean meantensor sum metric`,
  ),
  activation: words(
    "celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu leakyrelu linear log_sigmoid log_softmax mish prelu relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold",
  ),
  initializer: words(
    "constant glorot_normal glorotnormal glorot_uniform glorotuniform he_normal henormal he_uniform heuniform lecun_normal lecunnormal lecun_uniform lecununiform identity identityinitializer normal uniform random_normal randomnormal random_uniform randomuniform truncated_normal truncatednormal orthogonal orthogonalinitializer variance_scaling variancescaling one ones zero zeros stft initializer",
  ),
};

/** Whether some version of Keras takes a text for an object of this kind. Names of other packages ("Addons>F1Score") count as taken. */
export function isIdentifier(kind: IdentifierKind, text: string): boolean {
  return identifiers[kind].has(text.toLowerCase()) || !/^\w+$/.test(text);
}

/** The one text that differs in underscores, or in one letter more, less or other; null where none or several do. */
export function closestIdentifier(kind: IdentifierKind, text: string): string | null {
  const plain = text.toLowerCase().replaceAll("_", "");
  const alike = [...identifiers[kind]].filter((name) => name.replaceAll("_", "") === plain);
  const near = alike.length > 0 ? alike : [...identifiers[kind]].filter((name) => isNear(plain, name.replaceAll("_", "")));
  const [best, ...others] = near.sort((a, b) => b.length - a.length);
  const isOne = others.every((other) => other.replaceAll("_", "") === best?.replaceAll("_", ""));
  return best !== undefined && best.length > 2 && isOne ? best : null;
}
