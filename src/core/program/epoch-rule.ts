/** What changes a training between two epochs, by Keras's callbacks; all of a program's rules act in their order. */
export type EpochRule =
  /** The learning rate of each epoch, set before it begins; behind the last one it stays. */
  | { readonly kind: "rates"; readonly rates: readonly number[] }
  /**
   * `ReduceLROnPlateau`: after `patience` epochs that are not better than the best one by `minDelta` the rate is multiplied by
   * `factor`, down to `minRate`; then it rests for `cooldown` epochs.
   */
  | (Watch & { readonly kind: "plateau"; readonly factor: number; readonly cooldown: number; readonly minRate: number })
  /** `EarlyStopping`: after `patience` epochs without a better one the training ends. */
  | (Watch & {
      readonly kind: "earlyStopping";
      readonly baseline: number | null;
      /** Whether the best epoch's parameters are put back: where it is stopped, or at the end of any training. */
      readonly restores: "never" | "whenStopped" | "always";
      /** Epochs before this one (counted from 0) are not looked at. */
      readonly from: number;
      /** In Keras 2.2 a baseline is the best value to begin with; later the epochs are only counted anew below it. */
      readonly baselineIs: "best" | "threshold";
      /** Whether the first epoch may be the last. */
      readonly mayEndFirst: boolean;
    });

/** A number that is looked at after each epoch. */
export interface Watch {
  readonly watches: "trainLoss" | "loss" | "accuracy" | "squaredError";
  readonly better: "smaller" | "larger";
  readonly patience: number;
  readonly minDelta: number;
  /** Whether the first value is the best so far whatever it is; else one that is no number is not. */
  readonly takesAnyFirst: boolean;
}
