import type { PythonParser, Rule } from "../../core/index.ts";
import { pictureText } from "./picture-text.ts";
import { renderRulePage } from "./render-rule-page.ts";
import { rulePicture } from "./rule-picture.ts";

/** A rule's page as Markdown with its picture in characters: for terminals, and for editors that show no files of ours. */
export function explainRule(rule: Rule, parser: PythonParser): string {
  const picture = rulePicture(rule, parser);
  return renderRulePage(rule, picture && `\`\`\`text\n${pictureText(picture)}\n\`\`\``);
}
