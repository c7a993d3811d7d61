/**
 * The page of *Compare Models…*. What its host must allow:
 *
 *   default-src 'none'; script-src 'nonce-…'; style-src ${cspSource}
 *
 * and nothing else: dist/compare.js is one script with that nonce, dist/compare.css one stylesheet.
 */
import "./compare.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { parseComparePageMessage } from "../../protocol/compare-message.ts";
import { ComparePage, type Shown } from "./compare-page.tsx";
import { post } from "./host.ts";

const shown = signal<Shown | null>(null);
/** What a screen reader is told beside what is shown. */
const said = signal("");

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const message = parseComparePageMessage(data);
  switch (message?.type) {
    case "comparison":
      if (shown.value) said.value = `Compared again: ${message.comparison.differences.length} differences.`;
      shown.value = { ...message, gone: null };
      return;
    case "gone":
      if (shown.value) shown.value = { ...shown.value, gone: message.title };
      said.value = `The model in ${message.title} is not there any more.`;
      return;
    case "copied":
      said.value = "Copied as Markdown.";
      return;
    case undefined:
      return;
  }
});

const root = document.getElementById("root");
if (root) render(<ComparePage shown={shown} said={said} />, root);
post({ type: "ready" });
