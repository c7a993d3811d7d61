import type { Tensor, Tf } from "../engine.ts";
import type { ActivationFunction } from "./activation.ts";

/** What a step leaves to the next: h, and an LSTM's c. */
export type States = readonly Tensor[];

/** A step, and what it needs to go back: tensors [batch, …], or [trials, batch, …]. */
export interface CellStep {
  readonly states: States;
  /**
   * From the gradients of the states after the step. `input`: of what came in from below (before the gates); `recurrent`: of the
   * products with the recurrent kernel, and `read` what each was a product of.
   */
  back(gradients: States): {
    readonly states: States;
    readonly input: Tensor;
    readonly recurrent: readonly { readonly read: Tensor; readonly gradient: Tensor }[];
  };
}

export interface CellContext {
  readonly tf: Tf;
  readonly activation: ActivationFunction;
  readonly gate: ActivationFunction;
  /** x · kernel[:, part], the part of the recurrent kernel that belongs to those gates. */
  product(x: Tensor, part: number): Tensor;
  productBack(gradient: Tensor, part: number): Tensor;
}

/** One step of a cell. `input`: what comes in from below, all gates side by side. */
export type Cell = (context: CellContext, input: Tensor, states: States) => CellStep;

const split = (tf: Tf, x: Tensor, count: number): Tensor[] => tf.split(x, count, x.rank - 1);
const join = (tf: Tf, parts: readonly Tensor[]): Tensor => tf.concat([...parts], (parts[0]?.rank ?? 1) - 1);

export const simpleCell: Cell = ({ tf, activation, product, productBack }, input, [h]) => {
  const x = tf.add(input, product(h as Tensor, 0));
  const y = activation.forward(x);
  return {
    states: [y],
    back: ([dy]) => {
      const dx = activation.backward(dy as Tensor, { x, y });
      return { states: [productBack(dx, 0)], input: dx, recurrent: [{ read: h as Tensor, gradient: dx }] };
    },
  };
};

/** `order`: the gates in the kernels' columns. */
export function lstmCell(order: "ifco" | "icfo", forgetBias: number): Cell {
  const [i, f, g, o] = order === "ifco" ? [0, 1, 2, 3] : [0, 2, 1, 3];
  return ({ tf, activation, gate, product, productBack }, input, [h, c]) => {
    const z = split(tf, tf.add(input, product(h as Tensor, 0)), 4);
    const [zi, zg, zo] = [z[i], z[g], z[o]] as [Tensor, Tensor, Tensor];
    const zf = forgetBias === 0 ? (z[f] as Tensor) : tf.add(z[f] as Tensor, forgetBias);
    const [yi, yf, yg, yo] = [gate.forward(zi), gate.forward(zf), activation.forward(zg), gate.forward(zo)];
    const next = tf.add(tf.mul(yf, c as Tensor), tf.mul(yi, yg)) as Tensor;
    const shown = activation.forward(next);
    return {
      states: [tf.mul(yo, shown), next],
      back: ([dh, dc]) => {
        const [dOut, dNext] = [dh, dc] as [Tensor, Tensor];
        const dc1 = tf.add(dNext, activation.backward(tf.mul(dOut, yo), { x: next, y: shown })) as Tensor;
        const parts: Tensor[] = [];
        parts[i] = gate.backward(tf.mul(dc1, yg), { x: zi, y: yi });
        parts[f] = gate.backward(tf.mul(dc1, c as Tensor), { x: zf, y: yf });
        parts[g] = activation.backward(tf.mul(dc1, yi), { x: zg, y: yg });
        parts[o] = gate.backward(tf.mul(dOut, shown), { x: zo, y: yo });
        const dz = join(tf, parts);
        return { states: [productBack(dz, 0), tf.mul(dc1, yf)], input: dz, recurrent: [{ read: h as Tensor, gradient: dz }] };
      },
    };
  };
}

/** The reset gate acts on the state before it is multiplied: part 0 of the recurrent kernel is the gates', part 1 the candidate's. */
export function gruCell(order: "zrh" | "rzh"): Cell {
  const [z, r] = order === "zrh" ? [0, 1] : [1, 0];
  return ({ tf, activation, gate, product, productBack }, input, [h]) => {
    const before = h as Tensor;
    const x = split(tf, input, 3);
    const gates = split(tf, product(before, 0), 2);
    const [xz, xr] = [tf.add(x[z] as Tensor, gates[z] as Tensor), tf.add(x[r] as Tensor, gates[r] as Tensor)] as [Tensor, Tensor];
    const [yz, yr] = [gate.forward(xz), gate.forward(xr)];
    const kept = tf.mul(yr, before) as Tensor;
    const xh = tf.add(x[2] as Tensor, product(kept, 1)) as Tensor;
    const candidate = activation.forward(xh);
    const next = tf.add(candidate, tf.mul(yz, tf.sub(before, candidate))) as Tensor;
    return {
      states: [next],
      back: ([gradient]) => {
        const d = gradient as Tensor;
        const dh = activation.backward(tf.mul(d, tf.sub(1, yz)), { x: xh, y: candidate });
        const dKept = productBack(dh, 1);
        const parts: Tensor[] = [];
        parts[z] = gate.backward(tf.mul(d, tf.sub(before, candidate)), { x: xz, y: yz });
        parts[r] = gate.backward(tf.mul(dKept, before), { x: xr, y: yr });
        const dGates = join(tf, parts);
        const dBefore = tf.addN([tf.mul(d, yz), tf.mul(dKept, yr), productBack(dGates, 0)]);
        return {
          states: [dBefore],
          input: join(tf, [dGates, dh]),
          recurrent: [
            { read: before, gradient: dGates },
            { read: kept, gradient: dh },
          ],
        };
      },
    };
  };
}

/** The reset gate acts on the product, which has a bias of its own. */
export function gruResetAfterCell(order: "zrh" | "rzh"): Cell {
  const [z, r] = order === "zrh" ? [0, 1] : [1, 0];
  return ({ tf, activation, gate, product, productBack }, input, [h]) => {
    const before = h as Tensor;
    const x = split(tf, input, 3);
    const y = split(tf, product(before, 0), 3);
    const [xz, xr] = [tf.add(x[z] as Tensor, y[z] as Tensor), tf.add(x[r] as Tensor, y[r] as Tensor)] as [Tensor, Tensor];
    const [yz, yr] = [gate.forward(xz), gate.forward(xr)];
    const recurrent = y[2] as Tensor;
    const xh = tf.add(x[2] as Tensor, tf.mul(yr, recurrent)) as Tensor;
    const candidate = activation.forward(xh);
    const next = tf.add(candidate, tf.mul(yz, tf.sub(before, candidate))) as Tensor;
    return {
      states: [next],
      back: ([gradient]) => {
        const d = gradient as Tensor;
        const dh = activation.backward(tf.mul(d, tf.sub(1, yz)), { x: xh, y: candidate });
        const parts: Tensor[] = [];
        parts[z] = gate.backward(tf.mul(d, tf.sub(before, candidate)), { x: xz, y: yz });
        parts[r] = gate.backward(tf.mul(dh, recurrent), { x: xr, y: yr });
        const dProduct = join(tf, [...parts, tf.mul(dh, yr)]);
        return {
          states: [tf.add(tf.mul(d, yz), productBack(dProduct, 0))],
          input: join(tf, [...parts, dh]),
          recurrent: [{ read: before, gradient: dProduct }],
        };
      },
    };
  };
}
