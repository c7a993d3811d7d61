/**
 * Random numbers by name: trials that share a seed and a role ("kernel/output") share the numbers, whatever else
 * differs between them. The generator is xoshiro128** (Blackman & Vigna 2018), seeded by hashing the name (FNV-1a)
 * through splitmix32; the same on every engine.
 */
export interface RandomStream {
  /** Uniform in [0, 1) with 32 random bits. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Fills `values` with 0 with probability `rate`, else with `kept`: one uniform number each, without a call for each. */
  fillKept(values: Float32Array, rate: number, kept: number): void;
}

export function randomStream(seed: number, name: string): RandomStream {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  const next = () => {
    hash = (hash + 0x9e3779b9) >>> 0;
    let mixed = hash;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [next() | 0, next() | 0, next() | 0, next() | 0];
  const bits = () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = () => bits() / 4294967296;
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    // Box–Muller; 1 − u keeps the logarithm finite.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const fillKept = (values: Float32Array, rate: number, kept: number) => {
    const threshold = rate * 4294967296;
    // The generator again, its state in local variables and nothing to branch on: five times as fast.
    let [p, q, r, s] = [a, b, c, d];
    for (let i = 0; i < values.length; i++) {
      const product = Math.imul(q, 5);
      values[i] = kept * Number(Math.imul((product << 7) | (product >>> 25), 9) >>> 0 >= threshold);
      const shifted = q << 9;
      r ^= p;
      s ^= q;
      q ^= r;
      p ^= s;
      r ^= shifted;
      s = (s << 11) | (s >>> 21);
    }
    [a, b, c, d] = [p, q, r, s];
  };
  return { uniform, normal, fillKept };
}

/** The numbers from 0 to `count` − 1 in random order (Fisher–Yates). */
export function permutation(stream: RandomStream, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(stream.uniform() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}
