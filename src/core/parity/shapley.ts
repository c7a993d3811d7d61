import { shuffle } from "simple-statistics";

/** Sets of players by their numbers, ascending. */
export type Coalition = readonly number[];

/** How the Shapley values of a game are got: from the worth of every coalition, or from some orders of joining. */
export type Design =
  | { readonly kind: "exact"; readonly count: number }
  | { readonly kind: "orders"; readonly count: number; readonly orders: readonly Coalition[] };

/** Up to here all 2ⁿ coalitions are tried. */
const mostExact = 6;
/** Orders sampled in each repeat, each with its reverse. */
const sampledOrders = 2;

/**
 * What to try for `count` players: everything for few, else random orders together with their reverses (antithetic
 * sampling: Mitchell et al., "Sampling permutations for Shapley value estimation", JMLR 2022). `seed` fixes the orders;
 * another seed in each repeat makes the sampling error part of what the repeats' interval covers.
 */
export function designGame(count: number, seed: number): Design {
  if (count <= mostExact) return { kind: "exact", count };
  const random = randomSource(seed);
  const players = Array.from({ length: count }, (_, i) => i);
  const orders = Array.from({ length: sampledOrders }, () => shuffle(players, random));
  return { kind: "orders", count, orders: orders.flatMap((order) => [order, order.toReversed()]) };
}

/** Coalitions whose worth a design needs, each once, beginning with none and all. */
export function coalitionsOf(design: Design): readonly Coalition[] {
  const all = Array.from({ length: design.count }, (_, i) => i);
  const wanted = design.kind === "exact" ? subsetsOf(all) : design.orders.flatMap((order) => order.map((_, i) => order.slice(0, i)));
  const unique = new Map([[], all, ...wanted].map((members) => [[...members].sort((a, b) => a - b).join(), members]));
  return [...unique.values()].map((members) => members.toSorted((a, b) => a - b));
}

/**
 * Shapley values (Shapley 1953): each player's contribution when joining, averaged over orders. They add up to
 * worth(all) − worth(none), also for sampled orders.
 */
export function shapleyValues(design: Design, worth: (coalition: Coalition) => number): readonly number[] {
  const value = (members: readonly number[]) => worth(members.toSorted((a, b) => a - b));
  const players = Array.from({ length: design.count }, (_, i) => i);
  if (design.kind === "orders")
    return players.map((player) => {
      const gains = design.orders.map((order) => {
        const before = order.slice(0, order.indexOf(player));
        return value([...before, player]) - value(before);
      });
      return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    });
  return players.map((player) => {
    const others = subsetsOf(players.filter((other) => other !== player));
    return others.reduce((sum, members) => {
      const weight = (factorial(members.length) * factorial(design.count - members.length - 1)) / factorial(design.count);
      return sum + weight * (value([...members, player]) - value(members));
    }, 0);
  });
}

/**
 * Shapley interaction index of two players (Grabisch & Roubens 1999): what they gain together beyond what each gains
 * alone, averaged over the coalitions of the others.
 */
export function shapleyInteraction(
  count: number,
  [one, other]: readonly [number, number],
  worth: (coalition: Coalition) => number,
): number {
  const value = (...members: readonly number[]) => worth(members.toSorted((a, b) => a - b));
  const rest = Array.from({ length: count }, (_, i) => i).filter((player) => player !== one && player !== other);
  return subsetsOf(rest).reduce((sum, members) => {
    const weight = (factorial(members.length) * factorial(count - members.length - 2)) / factorial(count - 1);
    return sum + weight * (value(...members, one, other) - value(...members, one) - value(...members, other) + value(...members));
  }, 0);
}

/** All subsets, the empty one first, then by size. */
function subsetsOf(items: readonly number[]): readonly Coalition[] {
  const subsets = Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_, i) => (mask >> i) & 1));
  return subsets.sort((a, b) => a.length - b.length);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** Numbers in [0, 1) from a seed (mulberry32): only for the choice of orders. */
function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
