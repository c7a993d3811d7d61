import { type Signal, useSignal } from "@preact/signals";
import type { Difference, FullComparison } from "../../core/index.ts";
import type { ComparedModel } from "../../protocol/compare-message.ts";
import { differenceName } from "../difference-name.ts";
import { plural } from "../format.ts";
import { post } from "./host.ts";
import { SourceLink } from "./source-link.tsx";

/** What the page shows. */
export interface Shown {
  readonly a: ComparedModel;
  readonly b: ComparedModel;
  readonly comparison: FullComparison;
  /** The file whose model is not there any more; null while both are. */
  readonly gone: string | null;
}

interface PageProps {
  readonly shown: Signal<Shown | null>;
  readonly said: Signal<string>;
}

const consequences: readonly { readonly consequence: Difference["consequence"]; readonly title: string }[] = [
  { consequence: "expected", title: "Usually change the result" },
  { consequence: "possible", title: "May change the result" },
  { consequence: "none", title: "Cannot change the trained model" },
];

/** Two models side by side: differences first, then what could not be compared, then what is the same. */
export function ComparePage({ shown, said }: PageProps) {
  const onlyMatters = useSignal(false);
  const { value } = shown;
  if (!value) return <p class="quiet">Comparing…</p>;
  const { a, b, comparison, gone } = value;
  const hidden = comparison.differences.filter(({ consequence }) => consequence === "none");
  const listed = onlyMatters.value ? comparison.differences.filter(({ consequence }) => consequence !== "none") : comparison.differences;
  return (
    <>
      <h1>{headline(comparison)}</h1>
      <p class="models">
        <span>
          <b>A</b> {a.title} <span class="quiet">{a.name}</span>
        </span>
        <span>
          <b>B</b> {b.title} <span class="quiet">{b.name}</span>
        </span>
      </p>
      {gone && <p class="problem">The model in {gone} is not there any more. This is how the two compared last.</p>}
      <div class="tools" role="toolbar" aria-label="Comparison">
        <label>
          <input
            id="only-matters"
            type="checkbox"
            checked={onlyMatters.value}
            onChange={({ currentTarget }) => {
              onlyMatters.value = currentTarget.checked;
            }}
          />
          Only what matters
          {hidden.length > 0 && <span class="quiet"> (without {plural(hidden.length, "difference")} that cannot change the model)</span>}
        </label>
        <button
          id="copy"
          type="button"
          class="plain"
          onClick={() => post({ type: "copy-markdown", what: onlyMatters.value ? "what-matters" : "all" })}
        >
          Copy as Markdown
        </button>
      </div>
      <p class="spoken" aria-live="polite">
        {said.value}
      </p>
      {consequences.map(({ consequence, title }) => {
        const own = listed.filter((difference) => difference.consequence === consequence);
        return own.length > 0 && <Differences key={consequence} id={consequence} title={title} differences={own} models={[a, b]} />;
      })}
      <Unknown unknown={comparison.unknown} models={[a, b]} />
      <Same same={comparison.same} models={[a, b]} />
    </>
  );
}

function headline({ differences, unknown }: FullComparison): string {
  const open = unknown.length > 0 ? ", and some things are not known" : "";
  if (differences.length > 0) return `${plural(differences.length, "difference")}${open}`;
  return unknown.length > 0 ? "No difference in what could be compared" : "No difference: both describe the same experiment";
}

type Models = readonly [ComparedModel, ComparedModel];

interface DifferencesProps {
  readonly id: string;
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly models: Models;
}

function Differences({ id, title, differences, models: [a, b] }: DifferencesProps) {
  return (
    <section aria-labelledby={`title-${id}`} class={id}>
      <h2 id={`title-${id}`}>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">A: {a.title}</th>
            <th scope="col">B: {b.title}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.id}>
              <th scope="row">
                {differenceName(difference.id.split(":")[0] ?? difference.id)}
                {difference.layer && <span class="layer"> {difference.layer}</span>}
                <span class="why">{difference.explanation}</span>
              </th>
              {(["a", "b"] as const).map((side) => {
                const { value, isDefault, place } = difference[side];
                return (
                  <td key={side} data-label={`${side.toUpperCase()}: ${(side === "a" ? a : b).title}`}>
                    <span class="value">{value}</span>
                    {isDefault && <span class="quiet"> default</span>}
                    {place && <SourceLink side={side} place={place} what={differenceName(difference.id)} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Unknown({ unknown, models: [a, b] }: { readonly unknown: FullComparison["unknown"]; readonly models: Models }) {
  if (unknown.length === 0) return null;
  return (
    <section aria-labelledby="title-unknown">
      <h2 id="title-unknown">Not compared</h2>
      <ul>
        {unknown.map(({ what, why, side, place }, i) => (
          <li key={`${side} ${what} ${i}`}>
            {what} of {side.toUpperCase()} ({(side === "a" ? a : b).title}): {why}
            {place && <SourceLink side={side} place={place} what={what} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is the same, folded: it is there to be looked up. */
function Same({ same, models: [a, b] }: { readonly same: FullComparison["same"]; readonly models: Models }) {
  if (same.length === 0) return null;
  return (
    <details id="same">
      <summary>{plural(same.length, "part")} the same in both</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">In both</th>
            <th scope="col">A: {a.title}</th>
            <th scope="col">B: {b.title}</th>
          </tr>
        </thead>
        <tbody>
          {same.map(({ what, value, a: mine, b: other }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td data-label="In both">{value}</td>
              <td data-label={`A: ${a.title}`}>{mine && <SourceLink side="a" place={mine} what={what} />}</td>
              <td data-label={`B: ${b.title}`}>{other && <SourceLink side="b" place={other} what={what} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
