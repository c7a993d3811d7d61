// What the committed table says of a source, against the source itself: also the test of the table's reader.
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { isHidden } from "./encode-table.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The reader as the product ships it. */
async function loadReader() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: 'export * from "./src/core/api/facts/read-table.ts";', resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** Names of the sources that the table lacks or has with other parameters. */
export async function differencesFrom(sources) {
  const { lookUp, signatureIn } = await loadReader();
  return sources.flatMap(({ names, bit, name: source }) =>
    [...names].flatMap(([name, { kind, signature }]) => {
      if (kind === "module") return [];
      const entry = lookUp(name);
      if (!entry || (entry.sources & bit) === 0) return [`${source}: ${name} is not in the table`];
      if (!signature || isHidden(signature) || entry.name !== entry.canonical) return [];
      const real = signature.map(([parameter]) => parameter).join(" ");
      const ours = signatureIn(entry, bit)
        ?.map(({ name: parameter }) => parameter)
        .join(" ");
      return real === ours ? [] : [`${source}: ${name}(${real}) is (${ours}) in the table`];
    }),
  );
}
