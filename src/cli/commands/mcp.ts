import type { Command } from "commander";
import { serveTools } from "../mcp/serve.ts";

export function registerMcp(program: Command): void {
  program
    .command("mcp")
    .description("offer check, compare and parity to language models on standard input and output (Model Context Protocol)")
    .action(serveTools);
}
