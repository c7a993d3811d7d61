/**
 * The API generation a program is written for. It decides what a name means:
 * `tf1` graphs and sessions (also through `tf.compat.v1`), `keras2` stand-alone Keras up to 2.x and
 * tf.keras of TensorFlow 1, `tf2` tf.keras of TensorFlow 2 up to 2.15, `keras3` Keras 3 and tf.keras from 2.16 on.
 */
export type Generation = (typeof generations)[number];

export const generations = ["tf1", "keras2", "tf2", "keras3"] as const;
