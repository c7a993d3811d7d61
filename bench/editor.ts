import path from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "../test/server/language-client.ts";
import { longProgram } from "./editor/long-program.ts";
import { measureActivation } from "./editor/measure-activation.ts";
import { measureHover } from "./editor/measure-hover.ts";
import { idleMemory } from "./editor/measure-memory.ts";
import { percentile } from "./editor/percentile.ts";

/**
 * What the extension costs whoever has it installed: milliseconds to activate in a real VS Code (code-server in headless Chromium,
 * a new extension host each time), megabytes of the resting language server above one that does nothing, and milliseconds of a hover
 * at every call of a long file through the server's process.
 */
const activations = 20;
const hovers = 500;
const lines = 2000;

const activation = await measureActivation(activations);
const [wall, processor] = [activation.map((one) => one.wall), activation.map((one) => one.processor)];
console.log(
  `activation: ${percentile(wall, 0.5).toFixed(0)} ms at the median of ${activations}, ${Math.max(...wall).toFixed(0)} ms at most`,
);
console.log(`  of the processor: ${percentile(processor, 0.5).toFixed(0)} ms at the median`);

const serverPath = path.resolve("dist/server.js");
const open = async (client: LanguageClient, text: string) => {
  const uri = pathToFileURL(path.resolve("long.py")).href;
  await client.open(uri, text);
  await client.diagnosticsOf(uri, 1);
  return { uri, text };
};
const empty = await idleMemory(path.resolve("dist/bench/editor/empty-server.js"));
const idle = await idleMemory(serverPath);
const example = await idleMemory(serverPath, async (client) => void (await open(client, longProgram("mnist_tf1.py", 200))));
console.log(
  `idle memory: ${idle.toFixed(0)} MB, ${(idle - empty).toFixed(0)} MB above a server that does nothing (${empty.toFixed(0)} MB)`,
);
console.log(`  with a program of 200 lines open: ${(example - empty).toFixed(0)} MB above it`);

for (const name of ["mnist_tf1.py", "mnist_keras.py"] as const) {
  const client = await LanguageClient.start({ serverPath });
  const file = await open(client, longProgram(name, lines));
  const { times, answered } = await measureHover(client, file, { count: hovers, pause: 10 });
  const [median, late] = [0.5, 0.99].map((share) => percentile(times, share).toFixed(1));
  console.log(
    `hover, ${name} with ${lines} lines: ${median} ms at the median, ${late} ms at the 99th percentile of ${hovers} (${answered} answered)`,
  );
  await client.stop();
}
