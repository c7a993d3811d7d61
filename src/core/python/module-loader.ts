import type { Module } from "./syntax.ts";

/** `from ..package import name` asks for `package` two levels up from the file `from`. */
export interface ModuleRequest {
  /** Dotted; empty for `from . import name`. */
  readonly name: string;
  /** Number of leading dots. */
  readonly level: number;
  /** Path of the importing file. */
  readonly from: string;
}

/** Another file of the program, lowered with spans that tell it from the importing file. */
export interface LoadedModule {
  readonly path: string;
  /** Whether it is the `__init__.py` of a package. */
  readonly isPackage: boolean;
  readonly module: Module;
}

/** Finds a file of the program; null where the name is no file of it. */
export type ModuleLoader = (request: ModuleRequest) => LoadedModule | null;
