/**
 * NumPy's `RandomState` with a whole number as seed, as far as data sets are shuffled with it: MT19937 (Matsumoto and Nishimura
 * 1998) with Knuth's seeding, bounded integers by masks and rejection, and Fisher–Yates from the end. These streams are frozen
 * (NEP 19), so that every version of NumPy gives the same orders.
 */
export interface NumpyRandom {
  /** `shuffle(arange(count))`, which is also `permutation(count)`. */
  permutation(count: number): Uint32Array;
}

const size = 624;
const middle = 397;

export function numpyRandom(seed: number): NumpyRandom {
  const state = new Uint32Array(size);
  state[0] = seed;
  for (let i = 1; i < size; i++) {
    const before = state[i - 1] ?? 0;
    state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  let at = size;
  const refill = () => {
    for (let i = 0; i < size; i++) {
      const mixed = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % size] ?? 0) & 0x7fffffff);
      state[i] = (state[(i + middle) % size] ?? 0) ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    }
    at = 0;
  };
  const next = () => {
    if (at === size) refill();
    let value = state[at++] ?? 0;
    value ^= value >>> 11;
    value ^= (value << 7) & 0x9d2c5680;
    value ^= (value << 15) & 0xefc60000;
    return (value ^ (value >>> 18)) >>> 0;
  };
  const upTo = (most: number) => {
    const mask = 0xffffffff >>> Math.clz32(most);
    let value = (next() & mask) >>> 0;
    while (value > most) value = (next() & mask) >>> 0;
    return value;
  };
  return {
    permutation(count) {
      const order = Uint32Array.from({ length: count }, (_, i) => i);
      for (let i = count - 1; i > 0; i--) {
        const other = upTo(i);
        const kept = order[i] ?? 0;
        order[i] = order[other] ?? 0;
        order[other] = kept;
      }
      return order;
    },
  };
}
