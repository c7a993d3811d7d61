// What the committed table says of a source, against the source itself: also the test of the table's reader.
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { hasMethods, isHidden } from "./encode-table.mjs";

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
  const compare = (name, signature, { bit, name: source }) => {
    const entry = lookUp(name);
    if (!entry || (entry.sources & bit) === 0) return [`${source}: ${name} is not in the table`];
    // A name whose own signature tells nothing has that of another name of the same thing.
    if (!signature || isHidden(signature)) return [];
    const real = signature.map(([parameter]) => parameter).join(" ");
    const ours = signatureIn(entry, bit)?.map((parameter) => parameter.name);
    return real === ours?.join(" ") ? [] : [`${source}: ${name}(${real}) is (${ours?.join(" ")}) in the table`];
  };
  return sources.flatMap((source) =>
    [...source.names].flatMap(([name, { signature, methods }]) => {
      const entry = lookUp(name);
      const isOwn = entry?.canonical === name;
      return [
        ...(isOwn || !entry ? compare(name, signature, source) : compare(name, null, source)),
        ...(isOwn && hasMethods(name)
          ? Object.entries(methods ?? {}).flatMap(([method, one]) => compare(`${name}.${method}`, one.signature, source))
          : []),
      ];
    }),
  );
}
