import { createModuleCache, type Module, type ModuleCache, type PythonParser } from "../core/index.ts";

/** Files that are imported, parsed once: one of them that is analysed itself later is not parsed again. */
export interface ParsedImports extends Pick<PythonParser, "parse"> {
  readonly modules: ModuleCache;
}

export function createParsedImports(parser: PythonParser): ParsedImports {
  const byText = new Map<string, Module>();
  const parse = (text: string) => {
    const module = parser.parse(text);
    byText.set(text, module);
    return module;
  };
  return {
    modules: createModuleCache({ ...parser, parse }),
    parse: (text, part) => (part ? undefined : byText.get(text)) ?? parser.parse(text, part),
  };
}
