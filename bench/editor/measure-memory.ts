import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { LanguageClient } from "../../test/server/language-client.ts";

/** Bytes that may come and go in a process that rests. */
const flutter = 2 ** 20;

/** Megabytes of memory that a language server's process holds (resident) when it has been greeted and then left alone. */
export async function idleMemory(serverPath: string, settle: (client: LanguageClient) => Promise<void> = async () => {}): Promise<number> {
  const client = await LanguageClient.start({ serverPath });
  await settle(client);
  const bytes = () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(client.process.pid)], { encoding: "utf8" })) * 1024;
  let before = Number.NaN;
  let now = bytes();
  while (!(Math.abs(now - before) < flutter)) {
    await wait(2000);
    before = now;
    now = bytes();
  }
  await client.stop();
  return now / 2 ** 20;
}
