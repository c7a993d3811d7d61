import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { rules } from "../core/index.ts";

/** Every rule by its code, found by its name too; with `quotes` as a string of TOML. */
export function ruleCompletions({ quotes }: { readonly quotes: boolean }): CompletionItem[] {
  return rules.map(({ code, name, docs, severity }) => ({
    label: code,
    labelDetails: { description: name },
    filterText: `${quotes ? '"' : ""}${code} ${name}`,
    insertText: quotes ? `"${code}"` : code,
    kind: CompletionItemKind.EnumMember,
    detail: `${name} (${severity})`,
    documentation: docs.what,
  }));
}
