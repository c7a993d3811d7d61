import type { CheckFormat, CheckFormatOptions } from "./check-format.ts";
import { githubFormat } from "./github.ts";
import { gitlabFormat } from "./gitlab.ts";
import { jsonFormat, jsonLinesFormat } from "./json.ts";
import { junitFormat } from "./junit.ts";
import { markdownFormat } from "./markdown.ts";
import { sarifFormat } from "./sarif.ts";
import { textFormat } from "./text.ts";

/** The forms of `keras-parity check`, by the name that `--format` takes; the first is the default. */
export const checkFormats = {
  text: textFormat,
  json: jsonFormat,
  jsonl: jsonLinesFormat,
  sarif: sarifFormat,
  github: githubFormat,
  gitlab: gitlabFormat,
  junit: junitFormat,
  markdown: markdownFormat,
} as const satisfies Readonly<Record<string, (options: CheckFormatOptions) => CheckFormat>>;

export type CheckFormatName = keyof typeof checkFormats;
