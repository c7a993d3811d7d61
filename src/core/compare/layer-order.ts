import type { Group } from "./compare-layers.ts";
import type { Pair } from "./layer-aspects.ts";

/** What a difference in order says of each side. */
export interface Moved {
  readonly a: string;
  readonly b: string;
}

/**
 * An activation or a dropout that stands behind one layer in one model and behind a neighbour of that layer in the other is
 * one difference, of order, and not two.
 */
export function withOrder(groups: readonly Group[], pairs: readonly Pair[]): readonly Group[] {
  const result: Group[] = [];
  const done = new Set<Group>();
  for (const group of groups) {
    if (done.has(group)) continue;
    const other = groups.find((one) => one !== group && !done.has(one) && isMoved(group, one, pairs));
    if (!other) {
      result.push(group);
      continue;
    }
    done.add(other);
    const [here] = group.pairs;
    const [there] = other.pairs;
    const own = here && group.aspect.read(here);
    if (!here || !there || !own?.[0].known || !own[1].known) continue;
    // On one of the two sides this layer has nothing.
    const isOnA = !isNothing(own[0].value);
    const what = isOnA ? own[0].value : own[1].value;
    const behind = ({ role }: Pair) => `${what} behind ${role === "output" ? "the output layer" : role}`;
    const text: Moved = isOnA ? { a: behind(here), b: behind(there) } : { a: behind(there), b: behind(here) };
    const roles = [...group.pairs, ...other.pairs].map(({ role }) => role);
    const all = [...group.pairs, ...other.pairs];
    result.push({ id: `${group.aspect.name}-order:${roles.join()}`, aspect: group.aspect, pairs: all, isEvery: false, text });
  }
  return result;
}

function isNothing(value: string): boolean {
  return value === "linear" || value === "no dropout";
}

function isMoved(x: Group, y: Group, pairs: readonly Pair[]): boolean {
  if (x.aspect.name !== y.aspect.name || !["activation", "dropout"].includes(x.aspect.name) || x.pairs.length !== y.pairs.length)
    return false;
  return x.pairs.every((pair, i) => {
    const other = y.pairs[i];
    const [mine, theirs] = [x.aspect.read(pair), other && y.aspect.read(other)];
    if (!other || !mine || !theirs || !mine[0].known || !mine[1].known || !theirs[0].known || !theirs[1].known) return false;
    const isExchanged = mine[0].value === theirs[1].value && mine[1].value === theirs[0].value;
    const isOne = isNothing(mine[0].value) !== isNothing(mine[1].value);
    return isExchanged && isOne && Math.abs(pairs.indexOf(pair) - pairs.indexOf(other)) === 1;
  });
}
