import type { ParityEvent } from "../protocol/parity-event.ts";
import { formatCount, plural } from "./format.ts";

/** Data set, engine, sizes and seeds: what every number on the page was made with. */
export function RunFacts({ plan }: { readonly plan: Extract<ParityEvent, { type: "plan" }> }) {
  const { dataSet, engine, settings, seed } = plan;
  const { trainSize, testSize, epochs, repeats } = settings;
  return (
    <dl class="facts">
      <div>
        <dt>Data set</dt>
        <dd id="data-set">
          {dataSet.name} <span class="quiet">({dataSet.source})</span>
        </dd>
      </div>
      <div>
        <dt>Examples</dt>
        <dd>
          {formatCount(trainSize)} training, {formatCount(testSize)} test{" "}
          <span class="quiet">
            of {formatCount(dataSet.trainAvailable)} and {formatCount(dataSet.testAvailable)}
          </span>
        </dd>
      </div>
      <div>
        <dt>Repeats</dt>
        <dd>
          {plural(repeats, "repeat")} of {plural(epochs, "epoch")}{" "}
          <span class="quiet">{repeats === 1 ? `seed ${seed}` : `seeds ${seed} to ${seed + repeats - 1}`}</span>
        </dd>
      </div>
      <div>
        <dt>Engine</dt>
        <dd id="engine">
          {engine.name} {engine.version} <span class="quiet">{engine.why}</span>
        </dd>
      </div>
    </dl>
  );
}
