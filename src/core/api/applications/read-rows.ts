/**
 * When a layer is there: `W` with the weights of ImageNet, `P` with preprocessing, `Q` with preprocessing of three channels, `R` with
 * preprocessing of any other number of them; `@` is an operation that is always there but in no model's `layers`.
 */
type RowCondition = "" | "W" | "P" | "Q" | "R" | "@";

/** A line of a table's list of layers. */
export interface TableRow {
  readonly name: string;
  /** Whether Keras made the name, with a number that counts all layers of the class that a program makes. */
  readonly isNumbered: boolean;
  /** Number of its class and arguments. */
  readonly spec: number;
  /** How far before it stand the layers that it is called on. */
  readonly offsets: readonly number[];
  readonly condition: RowCondition;
}

/*
 * A row: `[condition]spec[.offset]…[ name]`, numbers in base 36, without offsets one called on the layer before it.
 * Names that Keras made are `~` and how many numbers of the class lie between it and the last one above it; nothing where none do.
 * Other names are told from the name before: how many of its tokens (digits, or anything else) are the same, in base 36, then `+`
 * where the next token is a number one higher, then the rest.
 */

/** How Keras names layers of a class: what the names begin with, and the number of the first, which is not written where it is 0. */
export interface Numbering {
  readonly stem: string;
  readonly first: number;
}

/** The rows of a list of layers, whose classes are numbered as `numberingOf` says. */
export function readRows(text: string, numberingOf: (spec: number) => Numbering): readonly TableRow[] {
  const counts = new Map<string, number>();
  let before: readonly string[] = [];
  return text.split("\n").map((line) => {
    const [head = "", label = ""] = line.split(" ");
    const condition = conditions.find((one) => head.startsWith(one)) ?? "";
    const [number = "", ...offsets] = head.slice(condition.length).split(".");
    const spec = Number.parseInt(number, 36);
    const row = {
      spec,
      offsets: offsets.length === 0 ? [1] : offsets.map((offset) => Number.parseInt(offset, 36)),
      condition,
    };
    if (label === "" || label.startsWith("~")) {
      const { stem, first } = numberingOf(spec);
      const index = (counts.get(stem) ?? first - 1) + 1 + (label.length > 1 ? Number.parseInt(label.slice(1), 36) : 0);
      // What is there under a condition does not move the numbers of what always is.
      if (condition === "" || condition === "@") counts.set(stem, index);
      return { ...row, name: index === 0 ? stem : `${stem}_${index}`, isNumbered: true };
    }
    before = nameTokens(label, before);
    return { ...row, name: before.join(""), isNumbered: false };
  });
}

const conditions: readonly RowCondition[] = ["W", "P", "Q", "R", "@"];

function nameTokens(label: string, before: readonly string[]): readonly string[] {
  const same = Number.parseInt(label.charAt(0), 36);
  const kept = before.slice(0, same);
  const isNext = label.charAt(1) === "+";
  const rest = label.slice(isNext ? 2 : 1).match(/\d+|\D+/g) ?? [];
  return isNext ? [...kept, String(Number(before[same]) + 1), ...rest] : [...kept, ...rest];
}
