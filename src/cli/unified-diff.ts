/** A change of lines in the form that `diff -u` and `git apply` read; empty when nothing differs. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const [a, b] = [linesOf(before), linesOf(after)];
  const hunks = groupIntoHunks(alignLines(a, b));
  return [`--- ${file}\n`, `+++ ${file}\n`, ...hunks.map(renderHunk)].join("");
}

/** A line of the result, with its 0-based index on both sides (where the next line would be, on the side that lacks it). */
interface DiffLine {
  readonly kind: " " | "-" | "+";
  readonly text: string;
  readonly a: number;
  readonly b: number;
}

const context = 3;
/** Beyond this many comparisons everything between the first and the last change counts as changed. */
const mostComparisons = 4_000_000;

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** Keeps a longest common subsequence of the lines. */
function alignLines(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let same = 0;
  while (same < a.length - start && same < b.length - start && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  const rows = a.length - same - start;
  const columns = b.length - same - start;
  const width = columns + 1;
  const isLarge = rows * columns > mostComparisons;
  const lengths = new Uint32Array(isLarge ? 0 : (rows + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0 && !isLarge; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[start + i] === b[start + j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const result: DiffLine[] = [];
  let i = 0;
  let j = 0;
  const push = (kind: DiffLine["kind"], text: string | undefined) => result.push({ kind, text: text ?? "", a: i, b: j });
  const keep = () => {
    push(" ", a[i]);
    i++;
    j++;
  };
  while (i < start) keep();
  while (i < start + rows || j < start + columns) {
    const [x, y] = [i - start, j - start];
    if (x < rows && y < columns && !isLarge && a[i] === b[j]) keep();
    else if (x < rows && (y >= columns || isLarge || lengthAt(x + 1, y) >= lengthAt(x, y + 1))) {
      push("-", a[i]);
      i++;
    } else {
      push("+", b[j]);
      j++;
    }
  }
  while (i < a.length) keep();
  return result;
}

function groupIntoHunks(lines: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const hunks: DiffLine[][] = [];
  let shownUpTo = 0;
  lines.forEach((line, index) => {
    if (line.kind === " ") return;
    const from = Math.max(shownUpTo, index - context);
    const to = Math.min(lines.length, index + context + 1);
    const last = hunks.at(-1);
    if (last && from <= shownUpTo) last.push(...lines.slice(shownUpTo, to));
    else hunks.push(lines.slice(from, to));
    shownUpTo = Math.max(shownUpTo, to);
  });
  return hunks;
}

function renderHunk(lines: readonly DiffLine[]): string {
  const range = (side: "a" | "b", lacking: "+" | "-") => {
    const count = lines.filter((line) => line.kind !== lacking).length;
    const start = (lines[0]?.[side] ?? 0) + (count === 0 ? 0 : 1);
    return count === 1 ? `${start}` : `${start},${count}`;
  };
  const body = lines.map(({ kind, text }) => `${kind}${text.endsWith("\n") ? text : `${text}\n\\ No newline at end of file\n`}`);
  return `@@ -${range("a", "+")} +${range("b", "-")} @@\n${body.join("")}`;
}
