/**
 * What signal propagation predicts for a network at its initial weights, before any training:
 * the moments of each layer's output over the data and over the random draws of the weights.
 */
export type Forecast =
  | {
      readonly known: true;
      readonly layers: readonly LayerForecast[];
      /** Standard deviation of the output layer's values before its softmax or sigmoid, in evaluation (dropout as the program feeds it there). */
      readonly logitStddev: number;
      /** Expected cross-entropy (nats) of the first evaluation, by the program's own loss (clipping included); null for losses that are not modelled. */
      readonly initialLoss: number | null;
      /** ln(classes): what a network that knows nothing should start with; null where the loss is not a cross-entropy. */
      readonly expectedInitialLoss: number | null;
    }
  | { readonly known: false; readonly reason: string };

export interface LayerForecast {
  /** The layer's id in its experiment. */
  readonly layer: string;
  /** Root mean square of what goes in and of what comes out, in training (with dropout). */
  readonly inputScale: number;
  readonly outputScale: number;
  /** Standard deviation before the activation function; equals `outputScale` for layers without one. */
  readonly preActivationStddev: number;
}
