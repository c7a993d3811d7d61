import { replayOn } from "./replay-on.ts";

await replayOn("tfjs-node");
