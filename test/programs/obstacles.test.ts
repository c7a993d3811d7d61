import { expect, it } from "vitest";
import { lowerExperiment } from "../../src/core/index.ts";
import { experimentsOf } from "../program/written-model.ts";
import { programs } from "./programs.ts";

/**
 * What keeps the models of our own programs from being trained although it is understood: what is to be taught to the trainer next.
 * That the data are not here, or that nothing is measured, is another matter.
 */
it("tells what of our programs is understood and not executed", async () => {
  const lines = programs.flatMap(({ software, name, text }) =>
    experimentsOf(text).flatMap((experiment) => {
      const lowered = lowerExperiment(experiment);
      const told = new Set(experiment.unknowns.map(({ why }) => why));
      const obstacles = "obstacles" in lowered ? lowered.obstacles : [];
      return obstacles
        .filter(
          ({ aspect, why }) =>
            (aspect === "model" || aspect === "training") && !told.has(why) && !why.startsWith("the program does not train"),
        )
        .map(({ what, why }) => `${software}/${name}, ${experiment.id}, ${what}: ${why}`);
    }),
  );
  expect(lines.filter((line) => line.includes("how it makes"))).toEqual([]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("obstacles.txt");
});
