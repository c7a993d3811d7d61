import { callbackCases } from "./callback-cases.ts";
import type { JudgeCase } from "./case.ts";
import { convolutionCases, poolingCases } from "./convolution-cases.ts";
import { coreCases } from "./core-cases.ts";
import { graphCases } from "./graph-cases.ts";
import { attentionCases, mergingCases, wiringCases } from "./graph-shape-cases.ts";
import { imageCases } from "./image-cases.ts";
import { lambdaCases } from "./lambda-cases.ts";
import { tapeCases } from "./loop-cases.ts";
import { lossCases } from "./loss-cases.ts";
import { normalizationCases } from "./normalization-cases.ts";
import { optimizerCases } from "./optimizer-cases.ts";
import { outputCases } from "./output-cases.ts";
import { recurrentCases } from "./recurrent-cases.ts";
import { weightCases } from "./weight-cases.ts";

/** The whole matrix: per layer kind and configuration, optimizer and settings, loss and reduction, in each generation. */
export const allCases: readonly JudgeCase[] = [
  ...coreCases,
  ...convolutionCases,
  ...poolingCases,
  ...normalizationCases,
  ...recurrentCases,
  ...mergingCases,
  ...wiringCases,
  ...attentionCases,
  ...outputCases,
  ...lambdaCases,
  ...imageCases,
  ...lossCases,
  ...weightCases,
  ...optimizerCases,
  ...callbackCases,
  ...graphCases,
  ...tapeCases,
];
