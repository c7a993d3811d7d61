import { useState } from "preact/hooks";
import type { HostMessage } from "../protocol/panel-message.ts";
import { post } from "./host.ts";
import { pageAsHtml, pageAsPicture } from "./page-content.ts";

type Format = Extract<HostMessage, { readonly type: "export" }>["format"];

const formats: readonly (readonly [Format, string])[] = [
  ["markdown", "Markdown"],
  ["json", "JSON"],
  ["csv", "CSV"],
  ["png", "Picture (PNG)"],
  ["html", "Page (HTML)"],
];

/** Chooses a format and exports the run in it. */
export function ExportMenu({ isReady }: { readonly isReady: boolean }) {
  const [format, setFormat] = useState<Format>("markdown");
  return (
    <span class="export">
      <select
        id="export-format"
        aria-label="Format of the export"
        value={format}
        disabled={!isReady}
        onChange={({ currentTarget }) => setFormat(formats.find(([name]) => name === currentTarget.value)?.[0] ?? format)}
      >
        {formats.map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <vscode-button id="export" secondary disabled={!isReady} onClick={() => exportAs(format)}>
        Export…
      </vscode-button>
    </span>
  );
}

function exportAs(format: Format): void {
  const page = format === "html" ? pageAsHtml() : format === "png" ? pageAsPicture() : null;
  post({ type: "export", format, page });
}
