import { readFileSync } from "node:fs";

/** One of the MNIST examples with ordinary functions behind it, as many lines as asked for. */
export function longProgram(example: "mnist_tf1.py" | "mnist_keras.py", lines: number): string {
  const program = readFileSync(`media/examples/mnist/${example}`, "utf8");
  const helper = (i: number) =>
    `def helper_${i}(values, scale=${i}):\n    total = sum(value * scale for value in values)\n    if total > ${i}:\n        return {"total": total, "name": "run %d" % ${i}}\n    return None\n`;
  const helpers = Array.from({ length: Math.ceil(lines / 6) }, (_, i) => helper(i)).join("\n");
  return `${program}\n${helpers}`.split("\n").slice(0, lines).join("\n");
}
