import type { Command } from "commander";
import { rules } from "../../core/index.ts";
import { severityColor } from "../../report/formats/text.ts";
import { rulesDocument } from "../../report/rules-document.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { formatOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

export function registerRules(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("rules")
    .description("list the rules")
    .addOption(formatOption("text", "json"))
    .action((options: { readonly format: "text" | "json" }) =>
      run(async (terminal) => {
        const documents = rulesDocument(rules);
        if (options.format === "json") terminal.print(`${JSON.stringify(documents, null, 2)}\n`);
        else {
          const width = Math.max(...documents.map((rule) => rule.name.length));
          for (const { code, name, severity, enabled, summary, fix } of documents) {
            const remarks = [...(enabled ? [] : ["off by default"]), ...(fix === "none" ? [] : [`${fix} fix`])];
            const mark = remarks.length === 0 ? "" : ` ${terminal.colors.dim(`(${remarks.join(", ")})`)}`;
            terminal.print(
              `${code}  ${name.padEnd(width)}  ${terminal.colors[severityColor[severity]](severity.padEnd(7))}  ${summary}${mark}\n`,
            );
          }
        }
        return exitCode.nothingFound;
      }),
    );
}
