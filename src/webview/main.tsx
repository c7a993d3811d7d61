/**
 * The parity panel's page. What its host must allow:
 *
 *   default-src 'none'; script-src 'nonce-…'; style-src ${cspSource}
 *
 * and nothing else: dist/webview.js is one script with that nonce, dist/webview.css one stylesheet. Lit's elements use
 * constructable stylesheets, uPlot and Preact set single style properties from script; neither needs 'unsafe-inline'.
 * The page takes over no fonts, pictures or connections.
 */
import "@vscode-elements/elements/dist/vscode-button/index.js";
import "@vscode-elements/elements/dist/vscode-progress-bar/index.js";
import "uplot/dist/uPlot.min.css";
import "./styles.css";
import { batch, signal } from "@preact/signals";
import { render } from "preact";
import { parsePanelMessage } from "../protocol/panel-message.ts";
import type { ParityEvent } from "../protocol/parity-event.ts";
import { keepRun, post } from "./host.ts";
import { Page } from "./page.tsx";
import { advanceRun, emptyRun } from "./run-state.ts";

/** Milliseconds for which events are collected before the page is drawn again. */
const pause = 60;

const run = signal(emptyRun);
const fixes = signal<ReadonlyMap<string, "possible" | "applied">>(new Map());
let waiting: ParityEvent[] = [];

function drawWaiting(): void {
  const events = waiting;
  waiting = [];
  run.value = events.reduce(advanceRun, run.value);
}

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const message = parsePanelMessage(data);
  switch (message?.type) {
    case "reset":
      waiting = [];
      batch(() => {
        run.value = emptyRun;
        fixes.value = new Map();
      });
      return;
    case "run":
      keepRun(message.id);
      return;
    case "event":
      waiting.push(message.event);
      if (waiting.length === 1) setTimeout(drawWaiting, pause);
      return;
    case "fixes":
      fixes.value = new Map(message.differences.map((difference) => [difference, "possible"]));
      return;
    case "fix-applied":
      fixes.value = new Map(fixes.value).set(message.difference, "applied");
      return;
    case undefined:
      return;
  }
});

const root = document.getElementById("root");
if (root) render(<Page run={run} fixes={fixes} />, root);
post({ type: "ready" });
