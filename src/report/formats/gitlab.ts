import type { Severity } from "../../core/index.ts";
import { createOccurrences, hashOf } from "../fingerprint.ts";
import { positionName } from "../place-document.ts";
import type { CheckFormat } from "./check-format.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info", hint: "info" };

/** GitLab's code quality report (`artifacts:reports:codequality`). */
export function gitlabFormat(): CheckFormat {
  let isFirst = true;
  return {
    begin: "[",
    file({ diagnostics }) {
      const occurrences = createOccurrences();
      return diagnostics
        .map(({ document, fingerprint, region }) => {
          const { code, severity, message, cell, url } = document;
          const path = document.path.replaceAll("\\", "/").replace(/^\.\//, "");
          const place = cell === undefined ? "" : `${positionName(document)}: `;
          const issue = {
            description: `${place}${message}`,
            check_name: code,
            fingerprint: hashOf(`${path} ${fingerprint} ${occurrences(fingerprint)}`),
            severity: severities[severity],
            location: { path, lines: { begin: region.startLine, end: region.endLine } },
            content: { body: url },
          };
          const lead = isFirst ? "\n" : ",\n";
          isFirst = false;
          return lead + JSON.stringify(issue);
        })
        .join("");
    },
    end: () => (isFirst ? "]\n" : "\n]\n"),
  };
}
