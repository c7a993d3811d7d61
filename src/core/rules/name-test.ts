import { remember } from "../api/facts/remember.ts";

/** Whether a name fits a pattern, found out once for each name: rules ask it of every call of a program, and all programs use the same few. */
export function nameTest(pattern: RegExp): (name: string) => boolean {
  return remember((name) => pattern.test(name));
}
