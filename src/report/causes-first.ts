/** A reason that only says that something else, which is listed itself, is not known. */
const follows =
  /^(its (input|units|output)|the (inputs?|labels|shape( of what comes out)?|size of its (input|kernel)))\b.*\b(is|are) not known$/;

/** What is not known, causes before what follows from them. */
export function causesFirst<Unknown extends { readonly why: string }>(unknowns: readonly Unknown[]): readonly Unknown[] {
  return [...unknowns.filter(({ why }) => !follows.test(why)), ...unknowns.filter(({ why }) => follows.test(why))];
}
