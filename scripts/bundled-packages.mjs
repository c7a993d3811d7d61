// The packages whose code is in the bundles: their licences, and a bill of materials (CycloneDX), for dist/.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Name → version, licence and licence text of every package that left bytes in a bundle or is copied beside them. */
export function bundledPackages(root, metafiles, copied) {
  const used = new Set(copied);
  for (const { outputs } of Object.values(metafiles))
    for (const { inputs } of Object.values(outputs))
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
        if (name && bytesInOutput > 0) used.add(name);
      }
  return [...used].sort().map((name) => {
    const folder = path.join(root, "node_modules", name);
    const { license, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
    return { name, version, license, text: file === undefined ? null : readFileSync(path.join(folder, file), "utf8").trim() };
  });
}

export function renderNotices(packages) {
  const intro = "Keras Parity contains code of these packages, under their licences:\n";
  const parts = packages.map(({ license, name, text, version }) => `${name} ${version} (${license})\n\n${text ?? `Licence: ${license}`}\n`);
  return [intro, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}

/** CycloneDX 1.6; without a time or a serial number, so that two builds are the same. */
export function renderBillOfMaterials(packages, { name, version }) {
  const components = packages.map((one) => ({
    type: "library",
    name: one.name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`,
    licenses: [{ license: { id: one.license } }],
  }));
  const metadata = { component: { type: "application", name, version } };
  return `${JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata, components }, null, 2)}\n`;
}
