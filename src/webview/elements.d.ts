import type { HTMLAttributes } from "preact";

/** The elements of @vscode-elements/elements that the page uses. */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "vscode-button": HTMLAttributes<HTMLElement> & { secondary?: boolean; disabled?: boolean };
      "vscode-progress-bar": HTMLAttributes<HTMLElement> & { value?: number; max?: number; indeterminate?: boolean };
    }
  }
}
