import { preprocessing } from "./generated/application-data.ts";

/** Keras's word for what `preprocess_input` does; "none" gives back what it gets. */
export type PreprocessingMode = "caffe" | "tf" | "torch" | "none";

/** `output[channel] = scale[channel] * input[channel] + offset[channel]`, with channels told in the output's order. */
export interface InputPreprocessing {
  readonly mode: PreprocessingMode;
  readonly scale: readonly number[];
  readonly offset: readonly number[];
  /** Whether the output's channels are blue, green and red where the input's are red, green and blue. */
  readonly reversesChannels: boolean;
}

// ImageNet's means, and its standard deviations in units of 255.
const modes: Readonly<Record<PreprocessingMode, Omit<InputPreprocessing, "mode">>> = {
  caffe: { scale: [1, 1, 1], offset: [-103.939, -116.779, -123.68], reversesChannels: true },
  tf: { scale: [1 / 127.5, 1 / 127.5, 1 / 127.5], offset: [-1, -1, -1], reversesChannels: false },
  torch: {
    scale: [1 / (255 * 0.229), 1 / (255 * 0.224), 1 / (255 * 0.225)],
    offset: [-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225],
    reversesChannels: false,
  },
  none: { scale: [1, 1, 1], offset: [0, 0, 0], reversesChannels: false },
};

/**
 * What a `preprocess_input` does to images of three channels with values from 0 to 255, by its canonical name
 * (`keras.applications.vgg16.preprocess_input`). That of `imagenet_utils` takes its `mode` from the call. Null for other names.
 */
export function preprocessingNamed(canonicalName: string, mode: PreprocessingMode | null = null): InputPreprocessing | null {
  const module = /^keras\.applications\.(\w+)\.preprocess_input$/.exec(canonicalName)?.[1];
  if (module === undefined || !Object.hasOwn(preprocessing, module)) return null;
  const used = (module === "imagenet_utils" ? mode : null) ?? preprocessing[module];
  return used ? { mode: used, ...modes[used] } : null;
}
