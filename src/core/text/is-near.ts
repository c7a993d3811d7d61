/** Whether two words differ in one letter at most. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  const same = [...short].findIndex((letter, i) => letter !== long[i]);
  const at = same < 0 ? short.length : same;
  return short.slice(at) === long.slice(at + 1) || short.slice(at + 1) === long.slice(at + 1);
}
