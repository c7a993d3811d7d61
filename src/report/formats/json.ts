import type { CheckFormat } from "./check-format.ts";

/** One document (`schema/check.json`): its diagnostics first, so that it can be written while files are checked. */
export function jsonFormat(): CheckFormat {
  let isFirst = true;
  return {
    begin: '{\n  "version": 1,\n  "diagnostics": [',
    file({ diagnostics }) {
      return diagnostics
        .map(({ document, fingerprint }) => {
          const lead = isFirst ? "\n" : ",\n";
          isFirst = false;
          return lead + indent(JSON.stringify({ ...document, fingerprint }, null, 2), "    ");
        })
        .join("");
    },
    end({ files, lines, problems }) {
      const rest = JSON.stringify({ problems, files, lines }, null, 2).slice("{\n".length);
      return `${isFirst ? "" : "\n  "}],\n${rest}\n`;
    },
  };
}

/** One line a diagnostic, a problem, and at the end the counts (`schema/check-event.json`). */
export function jsonLinesFormat(): CheckFormat {
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  return {
    begin: "",
    file: ({ diagnostics }) =>
      diagnostics.map(({ document, fingerprint }) => line({ type: "diagnostic", ...document, fingerprint })).join(""),
    end({ files, lines, problems }) {
      return (
        problems.map((problem) => line({ type: "problem", ...problem })).join("") + line({ type: "summary", version: 1, files, lines })
      );
    },
  };
}

function indent(text: string, by: string): string {
  return text.replace(/^/gm, by);
}
