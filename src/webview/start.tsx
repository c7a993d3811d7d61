import type { ParityEvent } from "../protocol/parity-event.ts";
import type { Side } from "./curves.ts";
import { fileName, formatLoss } from "./format.ts";
import type { MeanInterval } from "./mean-interval.ts";
import type { RunState } from "./run-state.ts";
import { type StartFacts, startFacts } from "./start-facts.ts";

interface StartProps {
  readonly state: RunState;
  readonly plan: Extract<ParityEvent, { type: "plan" }>;
}

/** How both networks begin: the scale of every layer's values, predicted and measured, the gradients, and the spread of the logits. */
export function Start({ state, plan }: StartProps) {
  const facts = (["a", "b"] as const).flatMap((side) => startFacts(state, side) ?? []);
  if (facts.length === 0) return null;
  return (
    <section id="start" aria-labelledby="start-title">
      <details>
        <summary>
          <h2 id="start-title">Before the first step</h2> <span class="quiet">{summary(facts)}</span>
        </summary>
        <div class="charts">
          {facts.map((own) => (
            <VariantStart key={own.side} facts={own} name={nameOf(plan, own.side)} />
          ))}
        </div>
      </details>
    </section>
  );
}

function VariantStart({ facts, name }: { readonly facts: StartFacts; readonly name: string }) {
  const { layers, initialLoss, gradients, logits } = facts;
  return (
    <div>
      <table class="curve-table" id={`start-${facts.side}`}>
        <caption>{name}: root mean square of the values that each layer gives out</caption>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col" class="number">
              Predicted
            </th>
            <th scope="col" class="number">
              Measured
            </th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ layer, predicted, measured }) => (
            <Row key={layer} name={layer} predicted={predicted} measured={measured} />
          ))}
          <Row name="Test loss" predicted={initialLoss.predicted} measured={initialLoss.measured} />
        </tbody>
      </table>
      {logits && <Histogram logits={logits} name={name} />}
      {gradients.length > 0 && (
        <table class="curve-table" id={`gradients-${facts.side}`}>
          <caption>{name}: size (Euclidean norm) of the loss's gradient</caption>
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col" class="number">
                Measured
              </th>
            </tr>
          </thead>
          <tbody>
            {gradients.map(({ parameter, norm }) => (
              <tr key={parameter}>
                <th scope="row">{parameter}</th>
                <td class="number">{measure(norm)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly predicted: number | null;
  readonly measured: MeanInterval | null;
}

function Row({ name, predicted, measured }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{predicted === null ? "–" : formatLoss(predicted)}</td>
      <td class="number">{measure(measured)}</td>
    </tr>
  );
}

const width = 240;
const height = 60;

/** How often the network gives out which number for a class, in the first batch. */
function Histogram({ logits: { edges, counts }, name }: { readonly logits: NonNullable<StartFacts["logits"]>; readonly name: string }) {
  const most = Math.max(1, ...counts);
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1];
  const bar = width / counts.length;
  return (
    <figure aria-label={`Histogram of the logits of ${name} in the first batch, from ${formatSigned(low)} to ${formatSigned(high)}.`}>
      <figcaption>
        Logits of the first batch <span class="quiet">first repeat, before softmax or sigmoid</span>
      </figcaption>
      <svg class="histogram" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {counts.map((count, index) => (
          <rect
            key={edges[index]}
            x={index * bar}
            y={height - (height * count) / most}
            width={Math.max(1, bar - 1)}
            height={(height * count) / most}
          />
        ))}
      </svg>
      <p class="histogram-ends quiet">
        <span>{formatSigned(low)}</span>
        <span>{formatSigned(high)}</span>
      </p>
    </figure>
  );
}

function nameOf(plan: StartProps["plan"], side: Side): string {
  const variant = plan.variants.find((one) => one.side === side);
  return `${side.toUpperCase()}: ${variant ? fileName(variant.path) : side}`;
}

function summary(facts: readonly StartFacts[]): string {
  return facts
    .map(({ side, initialLoss: { predicted, measured } }) => {
      const expected = predicted === null ? "not predicted" : `${formatLoss(predicted)} predicted`;
      return `loss of ${side.toUpperCase()}: ${expected}, ${measured ? `${formatLoss(measured.mean)} measured` : "not measured yet"}`;
    })
    .join("; ");
}

function measure(value: MeanInterval | null): string {
  if (!value) return "–";
  return value.half === null ? formatLoss(value.mean) : `${formatLoss(value.mean)} ± ${formatLoss(value.half)}`;
}

function formatSigned(value: number): string {
  const text = formatLoss(Math.abs(value));
  return value < 0 ? `−${text}` : text;
}
