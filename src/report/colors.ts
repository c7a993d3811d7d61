import { createColors } from "picocolors";

/** Paints text for a terminal, or leaves it as it is. */
export type Colors = ReturnType<typeof createColors>;

export type ColorChoice = "auto" | "always" | "never";

/** "auto" paints on a terminal only; `NO_COLOR` and `FORCE_COLOR` decide where the user does not say. */
export function chooseColors(choice: ColorChoice, stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Colors {
  return createColors(choice === "always" || (choice === "auto" && wantsColors(stream, environment)));
}

export const noColors: Colors = createColors(false);

function wantsColors(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
  return stream.isTTY === true && environment.TERM !== "dumb";
}
