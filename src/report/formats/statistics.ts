import type { CheckFormat } from "./check-format.ts";

/** One entry of what `keras-parity check --statistics --format json` prints. */
export interface RuleCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** How often each rule reports, most frequent first. */
export function statisticsFormat(form: "text" | "json"): CheckFormat {
  const counts = new Map<string, RuleCount>();
  return {
    begin: "",
    file({ diagnostics }) {
      for (const { document } of diagnostics) {
        const { code, name } = document;
        counts.set(code, { code, name, count: (counts.get(code)?.count ?? 0) + 1 });
      }
      return "";
    },
    end() {
      const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
      if (form === "json") return `${JSON.stringify(sorted, null, 2)}\n`;
      const width = String(sorted[0]?.count ?? 0).length;
      return sorted.map(({ code, name, count }) => `${String(count).padStart(width)}  ${code}  ${name}\n`).join("");
    },
  };
}

/** Where only the changes of files are shown. */
export const silentFormat: CheckFormat = { begin: "", file: () => "", end: () => "" };
