import { expect, it } from "vitest";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { noColors } from "../../src/report/colors.ts";
import { modelDocument } from "../../src/report/model-document.ts";
import { renderModel } from "../../src/report/render-model.ts";
import { pythonParser } from "../support/python-parser.ts";
import { programs } from "./programs.ts";

const parser = await pythonParser();

it.each(programs)("$software/$name is understood as it reads", async ({ software, name, text }) => {
  const path = `${name}.py`;
  const { models, generation } = analyze({ path, text, module: parser.parse(text) }, defaultSettings);
  const summaries = models.map((model) =>
    renderModel(modelDocument(path, model, generation.because), { colors: noColors, expandNested: true }),
  );
  await expect(summaries.join("\n")).toMatchFileSnapshot(`${software}/${name}.experiment.txt`);
});
