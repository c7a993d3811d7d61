import type { HostMessage } from "../protocol/panel-message.ts";

declare function acquireVsCodeApi(): { postMessage(message: HostMessage): void };

// May be asked for only once in a page's life.
const api = acquireVsCodeApi();

/** Tells the extension something. */
export function post(message: HostMessage): void {
  api.postMessage(message);
}
