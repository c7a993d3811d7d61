/** A difference's id for people: "kernel-initializer" → "Kernel initializer", "optimizer.epsilon" → "Optimizer: epsilon". */
export function differenceName(id: string): string {
  const [subject = "", ...rest] = id.split(":");
  const words = subject.replace(/^optimizer\./, "optimizer: ").replaceAll(/[-_]/g, " ");
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return rest.length === 0 ? name : `${name} of ${rest.join(", ")}`;
}

/** The name of an attribution's differences: small ones are taken together, their ids joined by "+". */
export function attributionName(joined: string): { readonly name: string; readonly parts: readonly string[] } {
  const parts = joined.split("+").map(differenceName);
  return parts.length === 1 ? { name: parts[0] ?? joined, parts: [] } : { name: `${parts.length} small differences together`, parts };
}
