import type { Generation } from "../api/generation.ts";
import type { RuleFacts } from "./rule.ts";

/** Whose API counts, as far as versions that are installed or named by the project tell; null where nothing does. */
export interface VersionsInForce {
  readonly tensorflow: "tf1" | "tf2" | null;
  readonly keras: Generation | null;
}

/** TensorFlow brings Keras 3 from 2.16 on. */
export function versionsInForce({ settings }: RuleFacts): VersionsInForce {
  const [major, minor] = numbersOf(settings.tensorflowVersion);
  const [keras, kerasMinor] = numbersOf(settings.kerasVersion);
  const tensorflow = major === null ? null : major === 1 ? "tf1" : "tf2";
  if (keras !== null) return { tensorflow, keras: keras >= 3 ? "keras3" : keras === 2 && kerasMinor >= 4 ? "tf2" : "keras2" };
  if (major === null) return { tensorflow, keras: null };
  return { tensorflow, keras: major === 1 ? "tf1" : major > 2 || minor >= 16 ? "keras3" : "tf2" };
}

function numbersOf(version: string | null): readonly [major: number | null, minor: number] {
  const [major = Number.NaN, minor = 0] = (version ?? "").split(".").map((part) => Number.parseInt(part, 10));
  return [Number.isNaN(major) ? null : major, minor];
}

/**
 * The generation whose signatures a call by this name is checked against: that in force, else the one that the file is written for;
 * null where neither tells, or the file is written for what came before TensorFlow 2.
 */
export function signaturesFor(facts: RuleFacts): (name: string) => Generation | null {
  const inForce = versionsInForce(facts);
  const { generation, because } = facts.generation;
  // Stand-alone Keras without a name that tells may be of any version.
  const own = generation === "tf2" || (generation === "keras3" && because.length > 0) ? generation : null;
  return (name) => (name.startsWith("keras.") ? inForce.keras : inForce.tensorflow) ?? own;
}

/** Whether the program is for Keras 3: it is in force, or the file uses what only it has. */
export function writtenForKeras3(facts: RuleFacts): boolean {
  const { keras } = versionsInForce(facts);
  if (keras !== null) return keras === "keras3";
  // Stand-alone Keras without a name that tells may be of any version.
  return facts.generation.generation === "keras3" && facts.generation.because.length > 0;
}
