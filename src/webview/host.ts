import type { HostMessage } from "../protocol/panel-message.ts";

declare function acquireVsCodeApi(): { postMessage(message: HostMessage): void; setState(state: { readonly run: string }): void };

// May be asked for only once in a page's life.
const api = acquireVsCodeApi();

/** Tells the extension something. */
export function post(message: HostMessage): void {
  api.postMessage(message);
}

/** Keeps which run the page shows, for when the editor brings it back after a reload. */
export function keepRun(run: string): void {
  api.setState({ run });
}
