import { replayOn } from "./replay-on.ts";

await replayOn("cpu");
