/** What a program asks for and the trainer cannot do as written. The message is a clause for people. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

/** The value of a fact that must be known; throws naming it where it is not. */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Unsupported(`the ${what} is not known`);
  return value;
}
