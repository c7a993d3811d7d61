import { type AnalysisSettings, defaultSettings, type Rule, rules } from "../../src/core/index.ts";

/** Settings under which a rule reports: those that are on by default, and this one; of removed names only where a version is in force. */
export function settingsFor(rule: Rule | undefined): AnalysisSettings {
  const settings = rule?.name === "removed-name" ? { ...defaultSettings, tensorflowVersion: "2.21.0" } : defaultSettings;
  if (!rule?.isOffByDefault) return settings;
  return { ...settings, select: rules.filter((one) => one === rule || !one.isOffByDefault).map(({ code }) => code) };
}
