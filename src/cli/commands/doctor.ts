import path from "node:path";
import type { Command } from "commander";
import { resolveSettings } from "../../config/resolve-settings.ts";
import { type EngineProbe, probeEngines } from "../../runner/engine-ladder.ts";
import { type DataSetProbe, probeDataSets } from "../../runner/probe-data-sets.ts";
import { cacheFolder, measureCache } from "../check/result-cache.ts";
import { doctorDocument, renderDoctor } from "../doctor-document.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { formatOption } from "../options.ts";
import { programPlaces } from "../program-places.ts";
import { programVersion } from "../program-version.ts";
import type { Terminal } from "../terminal.ts";

export function registerDoctor(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("doctor")
    .description("show which engines, data sets and versions are found, and what to do about the others")
    .addOption(formatOption("text", "json"))
    .action((options: { readonly format: "text" | "json" }) => run((terminal) => doctor(options.format, terminal)));
}

async function doctor(format: "text" | "json", terminal: Terminal): Promise<ExitCode> {
  const { trainerPath, assets, samples } = programPlaces;
  const places = { trainerPath, assets, samples };
  terminal.note(terminal.noteColors.dim("Trying every engine …\n"));
  const engines: readonly EngineProbe[] = await probeEngines(places);
  const working = engines.find((probe) => probe.version !== null);
  const dataSets: readonly DataSetProbe[] = working ? await probeDataSets(places) : [];
  const document = doctorDocument({
    program: programVersion,
    node: process.version,
    engines,
    dataSets,
    settings: resolveSettings(path.resolve("."), {}),
    cache: measureCache(cacheFolder()),
  });
  terminal.print(format === "json" ? `${JSON.stringify(document, null, 2)}\n` : renderDoctor(document, terminal.colors));
  return working ? exitCode.nothingFound : exitCode.found;
}
