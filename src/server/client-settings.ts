import * as v from "valibot";

/** The editor's `keras-parity.*` settings; anything malformed falls back to its default. */
const schema = v.object({
  select: v.fallback(v.array(v.string()), []),
  ignore: v.fallback(v.array(v.string()), []),
  severities: v.fallback(v.record(v.string(), v.picklist(["error", "warning", "info", "hint", "off"])), {}),
  kerasVersion: v.fallback(v.string(), ""),
  tensorflowVersion: v.fallback(v.string(), ""),
  codeLens: v.fallback(v.object({ summary: v.fallback(v.boolean(), true), actions: v.fallback(v.boolean(), true) }), {
    summary: true,
    actions: true,
  }),
});

export type ClientSettings = v.InferOutput<typeof schema>;

export const defaultClientSettings: ClientSettings = v.parse(schema, {});

export function clientSettings(raw: unknown): ClientSettings {
  return v.parse(schema, typeof raw === "object" && raw !== null ? raw : {});
}
