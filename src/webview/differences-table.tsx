import type { Attribution, Difference, DifferenceSide } from "../core/index.ts";
import type { ParityEvent } from "../protocol/parity-event.ts";
import { differenceName } from "./difference-name.ts";
import { fileName, formatPoints } from "./format.ts";
import { post } from "./host.ts";
import { OpenPlace } from "./open-place.tsx";

/** The differences, by id, for which there is a fix. */
export type Fixes = ReadonlyMap<string, "possible" | "applied">;

interface TableProps {
  readonly plan: Extract<ParityEvent, { type: "plan" }>;
  readonly attribution: readonly Attribution[];
  readonly fixes: Fixes;
}

/** Every difference, with both places in the source. */
export function DifferencesTable({ plan, attribution, fixes }: TableProps) {
  const { differences, unknown } = plan.comparison;
  const [a, b] = plan.variants;
  return (
    <section id="differences" aria-labelledby="differences-title">
      <h2 id="differences-title">Differences in the source</h2>
      {differences.length === 0 ? (
        <p>None: the two programs describe the same experiment.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">A: {fileName(a.path)}</th>
              <th scope="col">B: {fileName(b.path)}</th>
              <th scope="col" class="number">
                Costs
              </th>
              {fixes.size > 0 && <th scope="col">Fix</th>}
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.id}>
                <th scope="row">
                  {differenceName(difference.id)}
                  {difference.layer && <span class="quiet detail">{difference.layer}</span>}
                  <span class="quiet detail">{difference.explanation}</span>
                </th>
                <Side name={`A: ${fileName(a.path)}`} side={difference.a} />
                <Side name={`B: ${fileName(b.path)}`} side={difference.b} />
                <td class="number" data-label="Costs">
                  {costOf(difference, attribution)}
                </td>
                {fixes.size > 0 && <FixCell difference={difference.id} fix={fixes.get(difference.id)} />}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown.map(({ what, why, side, place }) => (
        <p key={`${side} ${what}`} class="quiet">
          Not compared: {what} of {side.toUpperCase()}, because {why}. {place && <OpenPlace place={place} />}
        </p>
      ))}
    </section>
  );
}

function Side({ name, side }: { readonly name: string; readonly side: DifferenceSide }) {
  const { place, value, isDefault } = side;
  const remark = isDefault ? <span class="quiet"> (default)</span> : null;
  return (
    <td data-label={name}>
      {place ? (
        <OpenPlace place={place}>
          {value}
          {remark}
        </OpenPlace>
      ) : (
        <>
          {value}
          {remark}
        </>
      )}
    </td>
  );
}

function FixCell({ difference, fix }: { readonly difference: string; readonly fix: "possible" | "applied" | undefined }) {
  return (
    <td data-label="Fix">
      {fix === "possible" && (
        <vscode-button aria-label={`Apply fix for ${differenceName(difference)}`} onClick={() => post({ type: "apply-fix", difference })}>
          Apply fix
        </vscode-button>
      )}
      {fix === "applied" && <span class="quiet">Applied</span>}
    </td>
  );
}

/** The difference's own points; those that were taken together have none of their own. */
function costOf({ id }: Difference, attribution: readonly Attribution[]): string {
  const own = attribution.find(({ difference }) => difference === id);
  if (own) return formatPoints(own.points);
  return attribution.some(({ difference }) => difference.split("+").includes(id)) ? "with others" : "–";
}
