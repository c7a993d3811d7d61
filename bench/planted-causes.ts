import path from "node:path";
import type { ParityReport } from "../src/core/index.ts";
import { startParityRun } from "../src/runner/parity-run.ts";
import { isNamed, plantedCauses } from "../test/parity/planted-causes.ts";
import { plantedNetworks } from "../test/parity/planted-networks.ts";

/**
 * How often a planted fault is named as the cause, with the real trainer on real MNIST, and how well the cost of a run is
 * foreseen: `npm run bench -- planted-causes [tfjs-node|wasm] [FIRST [COUNT]]`. Convolutional and recurrent programs come last.
 */
const [engine = "tfjs-node", first = "0", count = "1000"] = process.argv.slice(2);
const planted = [...plantedCauses, ...plantedNetworks];
const chosen = planted.slice(Number(first), Number(first) + Number(count));
let [named, ranked] = [0, 0];
const ratios: number[] = [];
for (const { a, b, cause, title } of chosen) {
  const report = await run(a, b);
  const verdict = report?.verdict;
  const isCause = isNamed(verdict?.cause, cause);
  const isFirst = isNamed(report?.attribution[0]?.difference, cause) || isCause;
  if (isCause) named++;
  if (isFirst) ranked++;
  const predicted = report?.cost.predicted;
  const ratio = report && predicted ? report.cost.seconds / predicted.seconds : Number.NaN;
  ratios.push(ratio);
  const cost = `${String(report?.cost.trials ?? 0).padStart(3)} trials ${(report?.cost.seconds ?? 0).toFixed(1).padStart(6)} s, foreseen ${predicted?.trials ?? 0} in ${(predicted?.seconds ?? 0).toFixed(1)} s`;
  console.log(
    `${isCause ? "cause " : isFirst ? "first " : "MISSED"} ${title.padEnd(48)} ${cost}\n       ${verdict?.sentence ?? "no verdict"}`,
  );
}
const within = ratios.filter((ratio) => ratio >= 1 / 1.5 && ratio <= 1.5).length;
console.log(`${named} of ${chosen.length} planted causes are the verdict's cause, ${ranked} come first in the attribution`);
console.log(`${within} of ${ratios.length} runs took what was foreseen within a factor of 1.5`);

function run(a: (typeof chosen)[number]["a"], b: typeof a): Promise<ParityReport | null> {
  return startParityRun({
    a: { path: "a.py", experiment: a },
    b: { path: "b.py", experiment: b },
    options: {
      engine: engine === "wasm" ? "wasm" : "tfjs-node",
      dataSetPath: null,
      seed: 1,
      trainSize: 2500,
      testSize: 1000,
      epochs: 2,
      repeats: 3,
      mostRepeats: 6,
      maxSeconds: 300,
      resumeFile: null,
    },
    trainerPath: path.resolve("dist/trainer.js"),
    assets: path.resolve("dist"),
    samples: path.resolve("media/data"),
  }).done;
}
