import { setTimeout as wait } from "node:timers/promises";
import type { LanguageClient } from "../../test/server/language-client.ts";

export interface HoverTimes {
  /** Milliseconds of each question. */
  readonly times: readonly number[];
  /** How many had an answer. */
  readonly answered: number;
}

/** The calls at the beginning of a file build its model. */
const callsOfModel = 30;

/** Asks for the hover at `count` calls of an open file, half of them where its model is built and half all over the file, `pause` milliseconds after the answer before. */
export async function measureHover(
  client: LanguageClient,
  file: { readonly uri: string; readonly text: string },
  { count, pause }: { readonly count: number; readonly pause: number },
): Promise<HoverTimes> {
  const calls = file.text
    .split("\n")
    .flatMap((text, line) => [...text.matchAll(/\w+(?=\()/g)].map(({ index }) => ({ line, character: index + 1 })));
  const times: number[] = [];
  let answered = 0;
  for (let i = 0; i < count; i++) {
    const position = i % 2 === 0 ? calls[(i / 2) % callsOfModel] : calls[(i * 37) % calls.length];
    const start = performance.now();
    const hover = await client.request("textDocument/hover", { textDocument: { uri: file.uri }, position });
    times.push(performance.now() - start);
    if (hover) answered++;
    await wait(pause);
  }
  return { times, answered };
}
