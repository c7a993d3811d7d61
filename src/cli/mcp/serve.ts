import { fileURLToPath } from "node:url";
import { programVersion } from "../program-version.ts";
import { UsageError } from "../usage-error.ts";
import { checkTool } from "./check-tool.ts";
import { compareTool } from "./compare-tool.ts";
import { parityTool } from "./parity-tool.ts";
import { resolveBelow } from "./resolve-path.ts";
import type { Tool } from "./tool.ts";

const tools: readonly Tool[] = [checkTool, compareTool, parityTool];

/** Offers check, compare and parity to language models, over standard input and output (Model Context Protocol). */
export async function serveTools(): Promise<void> {
  const { CallToolRequestSchema, ListToolsRequestSchema, Server, StdioServerTransport } = await import("./sdk.ts");
  const server = new Server(
    { name: "keras-parity", title: "Keras Parity", version: programVersion },
    {
      capabilities: { tools: {} },
      instructions:
        "Use check on TensorFlow and Keras model code that was written or changed, compare to see in what two models differ, and parity to find " +
        "out by training which of the differences matters.",
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ call: _, inputSchema, outputSchema, ...tool }) => ({
      ...tool,
      inputSchema: { ...inputSchema },
      outputSchema: { ...outputSchema, type: "object" as const },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  /** The folders that the client has open. */
  const roots = async (): Promise<readonly string[]> => {
    if (!server.getClientCapabilities()?.roots) return [];
    const { roots: listed } = await server.listRoots();
    return listed.flatMap(({ uri }) => (uri.startsWith("file:") ? [fileURLToPath(uri)] : []));
  };
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal, sendNotification }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) return failed(`There is no tool ${params.name}.`);
    const token = params._meta?.progressToken;
    try {
      const folders = await roots();
      const { text, document } = await tool.call(params.arguments, {
        signal,
        resolve: (path) => resolveBelow(path, folders),
        progress(fraction, message) {
          if (token === undefined) return;
          void sendNotification({
            method: "notifications/progress",
            params: { progressToken: token, progress: fraction, total: 1, message },
          });
        },
      });
      return { content: [{ type: "text", text }], structuredContent: { ...document } };
    } catch (error) {
      if (error instanceof UsageError) return failed(error.message);
      throw error;
    }
  });
  await server.connect(new StdioServerTransport());
}

function failed(text: string) {
  return { content: [{ type: "text" as const, text }], isError: true };
}
