// Installs what the tests need beside node_modules; every piece is cached outside the work tree and skipped when it is there.

import { setupCorpusPackages } from "./setup-corpus-packages.mjs";
import { setupDebianPrograms } from "./setup-debian.mjs";
import { setupPreCommit } from "./setup-pre-commit.mjs";
import { setupTfjsNode } from "./setup-tfjs-node.mjs";
import { setupChromium } from "./vscode/setup-chromium.mjs";
import { setupCodeServer } from "./vscode/setup-code-server.mjs";
import { setupCodeWeb } from "./vscode/setup-code-web.mjs";

setupChromium();
setupDebianPrograms();
await setupPreCommit();
await setupCodeServer("newest");
await setupCodeServer("oldest");
await setupCodeWeb();
await setupTfjsNode();
await setupCorpusPackages();
