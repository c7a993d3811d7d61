import { expect, it } from "vitest";
import { analyze, createModuleCache, defaultSettings } from "../../src/core/index.ts";
import { noColors } from "../../src/report/colors.ts";
import { modelDocument } from "../../src/report/model-document.ts";
import { renderModel } from "../../src/report/render-model.ts";
import { createFindModule } from "../../src/workspace/find-module.ts";
import { createProgramFiles } from "../../src/workspace/program-files.ts";
import { pythonParser } from "../support/python-parser.ts";
import { programs } from "./programs.ts";

const parser = await pythonParser();
const workspace = { find: createFindModule(createProgramFiles({ name: (file) => file })), modules: createModuleCache(parser) };

it.each(programs)("$software/$name is understood as it reads", async ({ software, name, path, text }) => {
  const { models, generation } = analyze({ path, text, module: parser.parse(text), workspace }, defaultSettings);
  const summaries = models.map((model) =>
    renderModel(modelDocument(path, model, generation.because), { colors: noColors, expandNested: true }),
  );
  const folder = path.slice(0, path.indexOf(`${software}/`) + software.length + 1);
  await expect(summaries.join("\n").replaceAll(folder, "")).toMatchFileSnapshot(`${software}/${name}.experiment.txt`);
});
