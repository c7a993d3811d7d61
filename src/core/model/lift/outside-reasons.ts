/** Why an input's shape is not known where nothing in the program states it. */
export const unstatedInput = "nothing states the shape of its input; Keras takes it from the first data that it sees";

/**
 * Reasons that lie outside of the program's text: data in files, downloads, what is computed only when the program runs.
 * No reading of the source could tell more.
 */
const outside = [
  /^it (is random|depends on the (clock|environment|machine)|comes from the network|is typed in)/,
  /outside of the program/,
  /^nothing states the shape/,
  /^this dimension is not known$/,
  /^the size (of the table )?is not known$/,
  /^the length is not known$/,
  /^how many .* (depends on the folders?|is not known)$/,
  /(are|is) not in the text$/,
  /is not among those that are known$/,
  /computed when the program runs$/,
  /^`(tensorflow_hub|keras_hub|keras_nlp|keras_cv|kagglehub|transformers|hub)\./,
  /load_model` is not modelled$/,
];

/** Whether a reason names something that the text does not have. */
export function isOutside(reason: string): boolean {
  const cause = reason.replace(/^it depends on a condition that is not known: /, "");
  return outside.some((pattern) => pattern.test(cause));
}
