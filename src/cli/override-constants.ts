import { editProgram, type Module, type ProgramText, type Statement, type TextEdit, walkStatements } from "../core/index.ts";
import { UsageError } from "./usage-error.ts";

export interface Override {
  readonly key: string;
  readonly value: string;
}

/** Reads "num_layers=2". */
export function parseOverride(argument: string, parse: (program: ProgramText) => Module): Override {
  const [, key, value] = /^\s*([^\d\W]\w*)\s*=\s*(\S[\s\S]*?)\s*$/u.exec(argument) ?? [];
  if (key === undefined || value === undefined)
    throw new UsageError(`--override takes NAME=VALUE, for example num_layers=2; this is \`${argument}\`.`);
  const module = parse({ text: `${key} = ${value}\n` });
  const [only, ...more] = module.body;
  const isExpression = only?.kind === "Assign" && only.targets.length === 1 && only.value.kind !== "Invalid";
  if (value.includes("\n") || module.errors.length > 0 || more.length > 0 || !isExpression) {
    throw new UsageError(`--override ${key}: \`${value}\` is not a Python expression.`);
  }
  return { key, value };
}

/**
 * The program with the value of every module-level assignment `KEY = …` replaced, or null when there is none.
 * The text stays as it is outside of the values.
 */
export function overrideConstant(program: ProgramText, module: Module, { key, value }: Override): ProgramText | null {
  const edits = moduleLevel(module.body).flatMap((statement): TextEdit[] => {
    switch (statement.kind) {
      case "Assign": {
        const [target] = statement.targets;
        const isSimple = statement.targets.length === 1 && target?.kind === "Name" && target.name === key;
        return isSimple ? [{ span: statement.value.span, newText: value }] : [];
      }
      case "AnnotatedAssign": {
        const isSimple = statement.target.kind === "Name" && statement.target.name === key;
        return isSimple && statement.value ? [{ span: statement.value.span, newText: value }] : [];
      }
      default:
        return [];
    }
  });
  return edits.length === 0 ? null : editProgram(program, edits);
}

/** All statements that run in the module's own scope: not those of functions and classes. */
function moduleLevel(body: readonly Statement[]): readonly Statement[] {
  const inner = new Set<Statement>();
  for (const statement of walkStatements(body)) {
    if (statement.kind !== "FunctionDefinition" && statement.kind !== "ClassDefinition") continue;
    for (const one of walkStatements(statement.body)) inner.add(one);
  }
  return walkStatements(body).filter((statement) => !inner.has(statement));
}
