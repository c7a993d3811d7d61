/** Whether two words differ in one letter at most, or in the order of two neighbours ("rleu"). */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  const same = [...short].findIndex((letter, i) => letter !== long[i]);
  const at = same < 0 ? short.length : same;
  const exchanged = `${long.slice(0, at)}${long[at + 1] ?? ""}${long[at] ?? ""}${long.slice(at + 2)}`;
  return short === exchanged || short.slice(at) === long.slice(at + 1) || short.slice(at + 1) === long.slice(at + 1);
}
