import type { Tf } from "./engine.ts";

/** `tf.tidy` for what is no container of tensors: none is freed that is in the result and kept. */
export function tidy<T>(tf: Tf, run: () => T): T {
  let result: { readonly value: T } | null = null;
  tf.tidy(() => {
    result = { value: run() };
  });
  return (result as unknown as { readonly value: T }).value;
}
