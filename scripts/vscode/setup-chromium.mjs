// Finds a Chromium for the tests, or installs Debian's.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "../cache.mjs";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Flags that a test's Chromium runs with: no GPU, nothing in the background that asks the network. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function findChromium() {
  return places.find((place) => place && existsSync(place));
}

export function setupChromium() {
  const found = findChromium();
  if (found) {
    say(`Chromium: already there (${found})`);
    return;
  }
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    throw new Error("no Chromium was found: install Chromium or Chrome, or set CHROMIUM_PATH");
  say("Chromium: installing Debian's package");
  execFileSync("apt-get", ["update"], { stdio: ["ignore", "ignore", "pipe"] });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
}
