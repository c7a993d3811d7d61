import type { ConfigFact, Layer } from "../model/layer.ts";
import { NotExecutable } from "./not-executable.ts";

/**
 * Reads a layer's arguments with the defaults that are in force. What is given and never read would be left out of what is
 * trained: `finish` says so.
 */
export interface ConfigReader {
  number(name: string, otherwise: number): number;
  /** A number; null where none is given. */
  optionalNumber(name: string): number | null;
  flag(name: string, otherwise: boolean): boolean;
  text(name: string, otherwise: string): string;
  /** One number for every one of `rank` dimensions: `3` is `[3, 3]`. */
  sizes(name: string, rank: number, otherwise: number | readonly number[]): readonly number[];
  /** A list of numbers; a single number is a list of one. Null where none is given. */
  list(name: string): readonly number[] | null;
  /** The argument as it is; undefined where it is not given. */
  raw(name: string): ConfigFact | undefined;
  /** Arguments that change nothing of what is computed, or that another fact tells. */
  ignore(...names: readonly string[]): void;
  /** Throws for an argument that was given and not read. */
  finish(): void;
}

/** Arguments of any layer that say nothing of what it computes, or that its parameters and shapes tell. */
const silent =
  /^(name|dtype|trainable|seed|units|filters|kernel_size|output_dim|input_dim|input_length|unroll|implementation|fused|data_format)$|_(initializer|constraint)$/;

/** Throws for what the layer inside of a wrapper is given and that only layers of their own are held to. */
export function refuseInside({ config, type }: { readonly config: Readonly<Record<string, ConfigFact>>; readonly type: string }): void {
  const name = Object.keys(config).find((one) => /_(constraint|regularizer)$/.test(one) && config[one] !== null);
  if (name) throw new NotExecutable(`\`${name}\` of ${type} inside of another layer is not executed yet`);
}

export function readConfig({
  config,
  ...layer
}: Pick<Layer, "config" | "type"> & { readonly openConfig?: Readonly<Record<string, string>> }): ConfigReader {
  const read = new Set<string>();
  const raw = (name: string): ConfigFact | undefined => {
    read.add(name);
    const open = layer.openConfig?.[name];
    if (open !== undefined) throw new NotExecutable(`\`${name}\`: ${open}`);
    return config[name] ?? undefined;
  };
  const wrong = (name: string) => new NotExecutable(`\`${name}=${JSON.stringify(config[name])}\` of ${layer.type} is not executed yet`);
  const numbers = (name: string, value: ConfigFact): readonly number[] => {
    const all = Array.isArray(value) ? (value as readonly ConfigFact[]) : [value];
    return all.map((one) => {
      if (typeof one !== "number") throw wrong(name);
      return one;
    });
  };
  return {
    raw,
    number(name, otherwise) {
      const value = raw(name);
      if (value === undefined) return otherwise;
      if (typeof value !== "number") throw wrong(name);
      return value;
    },
    optionalNumber(name) {
      const value = raw(name);
      if (value !== undefined && typeof value !== "number") throw wrong(name);
      return value ?? null;
    },
    flag(name, otherwise) {
      const value = raw(name);
      if (value === undefined) return otherwise;
      if (typeof value === "number") return value !== 0;
      if (typeof value !== "boolean") throw wrong(name);
      return value;
    },
    text(name, otherwise) {
      const value = raw(name);
      if (value === undefined) return otherwise;
      if (typeof value !== "string") throw wrong(name);
      return value;
    },
    sizes(name, rank, otherwise) {
      const value = raw(name);
      const given = value === undefined ? otherwise : numbers(name, value);
      if (typeof given === "number") return new Array<number>(rank).fill(given);
      if (given.length === 1) return new Array<number>(rank).fill(given[0] ?? 1);
      if (given.length !== rank) throw wrong(name);
      return given;
    },
    list(name) {
      const value = raw(name);
      return value === undefined ? null : numbers(name, value);
    },
    ignore(...names) {
      for (const name of names) read.add(name);
    },
    finish() {
      const given = [...Object.keys(config), ...Object.keys(layer.openConfig ?? {})];
      const left = given.find((name) => !read.has(name) && !silent.test(name));
      if (left !== undefined) throw new NotExecutable(`\`${left}\` of ${layer.type} is not executed yet`);
    },
  };
}
