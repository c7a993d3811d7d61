import { InvalidArgumentError, Option } from "commander";

/** `--format`, with the first format as the default. */
export function formatOption(...formats: readonly [string, ...string[]]): Option {
  return new Option("--format <format>", "form of the output").choices([...formats]).default(formats[0]);
}

/** Collects comma-separated values of an option that may be given several times. */
export function listOf(value: string, previous: readonly string[] = []): readonly string[] {
  const values = value.split(",").map((item) => item.trim());
  return [...previous, ...values.filter((item) => item !== "")];
}

/** Collects values of an option that may be given several times. */
export function oneMore(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

export function versionNumber(value: string): string {
  if (!/^\d+(\.\d+){0,3}$/.test(value)) throw new InvalidArgumentError("It is not a version such as 3.15.1.");
  return value;
}

export function positiveInteger(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError("It is not a whole number from 1 on.");
  return number;
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) throw new InvalidArgumentError("It is not a whole number.");
  return number;
}

export function positiveNumber(value: string): number {
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number))) throw new InvalidArgumentError("It is not a number above 0.");
  return number;
}
