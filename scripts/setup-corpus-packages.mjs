// Puts packages with model code into the cache, in fixed versions: test/corpus checks that what is reported of them is reviewed.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, say } from "./cache.mjs";
import { fetchPackage } from "./fetch-package.mjs";

/** Those of the reviewed packages that are analysed within a minute. */
export const corpusPackages = ["tf-slim==1.1.0", "deepctr==0.9.4", "segmentation-models==1.0.1", "tensor2tensor==1.15.7"];

/** Where a package lies: "corpus/tf-slim-1.1.0" in the cache. */
export function corpusFolder(requirement) {
  return path.join(cacheFolder(), "corpus", requirement.replace("==", "-"));
}

/** Downloads what is not there yet. Throws where PyPI cannot be reached. */
export async function setupCorpusPackages() {
  for (const requirement of corpusPackages) {
    const folder = corpusFolder(requirement);
    if (existsSync(folder)) continue;
    say(`${requirement}: downloading`);
    await mkdir(path.dirname(folder), { recursive: true });
    const work = await mkdtemp(`${folder}-`);
    try {
      fetchPackage(requirement, work);
      await rename(work, folder);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
}
