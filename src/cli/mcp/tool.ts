/** What a tool is told beside its arguments. */
export interface ToolContext {
  /** Ends the work. */
  readonly signal: AbortSignal;
  /** Finds what a client means by a path: below the working directory, or below one of the folders that it has open. */
  readonly resolve: (path: string) => string;
  /** Tells the client how far the work has come; `fraction` from 0 to 1. */
  readonly progress: (fraction: number, message: string) => void;
}

export interface ToolResult {
  /** For the model to read. */
  readonly text: string;
  /** As the output schema says. */
  readonly document: object;
}

/** One verb of the command line, offered to language models. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object"; readonly [key: string]: unknown };
  readonly outputSchema: object;
  /** Throws a `UsageError` for what cannot be done. */
  call(input: unknown, context: ToolContext): Promise<ToolResult>;
}
