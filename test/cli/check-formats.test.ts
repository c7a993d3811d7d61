import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPrograms } from "../support/build-programs.ts";
import { parseValid, runProgram } from "./keras-parity.ts";

const require = createRequire(import.meta.url);
const examples = path.resolve(import.meta.dirname, "../../media/examples/mnist");
let programs: string;
let folder: string;

const cells = [
  { cell_type: "markdown", metadata: {}, source: ["A title, with a | in it\n"] },
  {
    cell_type: "code",
    metadata: {},
    outputs: [],
    execution_count: null,
    source: ["import keras\n", "x = 'é\\u00e9'\n", "optimizer = keras.optimizers.SGD(lr=0.1)"],
  },
];
const notebook = `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;

beforeAll(async () => {
  programs = await buildPrograms("check-formats", ["cli"]);
  folder = mkdtempSync(path.join(tmpdir(), "formats-"));
  cpSync(path.join(examples, "mnist_tf1.py"), path.join(folder, "mnist_tf1.py"));
  writeFileSync(path.join(folder, "odd, na:me.ipynb"), notebook);
  writeFileSync(path.join(folder, "clean.py"), "import keras\n");
  writeFileSync(path.join(folder, "broken.py"), "import keras\ndef f(:\n    pass\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = async (...args: readonly string[]) =>
  (await runProgram(programs, ["check", ".", "--keras-version", "3.15.1", ...args], { cwd: folder })).out;

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: SarifPlace;
    readonly logicalLocations?: readonly { readonly name: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[] }[];
}
interface SarifPlace {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region: SarifRegion;
}
interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Replacement {
  readonly deletedRegion: SarifRegion;
  readonly insertedContent: { readonly text: string };
}

/** What an editor makes of a text with SARIF's replacements. */
function replaceAll(text: string, replacements: readonly Replacement[]): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return [...replacements]
    .sort((a, b) => b.deletedRegion.startLine - a.deletedRegion.startLine || b.deletedRegion.startColumn - a.deletedRegion.startColumn)
    .reduce((result, { deletedRegion: region, insertedContent }) => {
      return (
        result.slice(0, offset(region.startLine, region.startColumn)) +
        insertedContent.text +
        result.slice(offset(region.endLine, region.endColumn))
      );
    }, text);
}

describe("keras-parity check --format", () => {
  it("sarif fits the published schema, and its regions and fixes the files on the disk", async () => {
    const out = await check("--format", "sarif");
    const log = JSON.parse(out) as {
      runs: [
        {
          tool: { driver: { rules: { id: string }[] } };
          results: SarifResult[];
          invocations: [{ toolExecutionNotifications: { message: { text: string } }[] }];
        },
      ];
    };
    const { default: Ajv } = require("ajv-draft-04") as {
      default: new (options: object) => { compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown } };
    };
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object,
    );
    expect(validate(log) ? null : validate.errors).toBeNull();
    const [{ results, tool, invocations }] = log.runs;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["KP101", "KP102", "KP401"]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^broken\.py: 2:/),
    ]);
    expect(new Set(results.map((one) => one.partialFingerprints["kerasParity/v1"])).size).toBe(3);
    const inBook = results[2];
    const [location] = inBook?.locations ?? [];
    expect(location).toMatchObject({
      physicalLocation: { artifactLocation: { uri: "odd%2C%20na%3Ame.ipynb", uriBaseId: "%SRCROOT%" } },
      logicalLocations: [{ name: "cell 2" }],
    });
    const region = location?.physicalLocation.region;
    const line = notebook.split("\n")[(region?.startLine ?? 0) - 1] ?? "";
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe("lr");
    const mended = replaceAll(notebook, inBook?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []);
    expect(mended).toBe(notebook.replace("lr=", "learning_rate="));
  });

  it("github makes an annotation of each, with names that need escapes", async () => {
    const line = notebook.split("\n").findIndex((one) => one.includes("lr=")) + 1;
    const lines = (await check("--format", "github")).trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^::warning file=mnist_tf1\.py,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=KP101 unit-normal-kernel::Weights are drawn/,
    );
    expect(lines[2]).toMatch(new RegExp(`^::error file=odd%2C na%3Ame\\.ipynb,line=${line},endLine=${line},.*::cell 2:3:34: `));
    expect(lines[3]).toMatch(/^::warning file=broken\.py::2:/);
  });

  it("gitlab gives each issue a fingerprint of its own", async () => {
    const issues = JSON.parse(await check("--format", "gitlab")) as {
      check_name: string;
      fingerprint: string;
      severity: string;
      location: object;
    }[];
    expect(issues.map(({ check_name, severity }) => [check_name, severity])).toEqual([
      ["KP101", "minor"],
      ["KP102", "info"],
      ["KP401", "major"],
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(issues[0]?.location).toMatchObject({ path: "mnist_tf1.py", lines: { begin: 40, end: 40 } });
  });

  it("junit is XML with a suite for each file", async () => {
    const out = await check("--format", "junit");
    expect(XMLValidator.validate(out)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testsuite" || name === "testcase" }).parse(
      out,
    ) as {
      testsuites: { testsuite: { "@_name": string; "@_tests": string; "@_failures": string; testcase: object[] }[] };
    };
    const suites = parsed.testsuites.testsuite;
    expect(suites.map((suite) => [suite["@_name"], suite["@_failures"], suite.testcase.length])).toEqual([
      ["broken.py", "0", 1],
      ["clean.py", "0", 1],
      ["mnist_tf1.py", "2", 2],
      ["odd, na:me.ipynb", "1", 1],
      ["keras-parity", "0", 1],
    ]);
  });

  it("markdown has a table for each file with findings, and jsonl a line for each", async () => {
    const markdown = await check("--format", "markdown");
    expect(markdown).toMatch(/^# Keras Parity\n\n## mnist\\_tf1\.py\n\n\| place \| rule \| problem \|\n/);
    expect(markdown).toMatch(/\n\*\*3 problems in 4 files\.\*\*\n$/);
    const lines = (await check("--format", "jsonl")).trimEnd().split("\n");
    const types: string[] = [];
    for (const line of lines) types.push(((await parseValid(programs, "check-event", line)) as { type: string }).type);
    expect(types).toEqual(["diagnostic", "diagnostic", "diagnostic", "problem", "summary"]);
  });

  it("text links each code to its page where the terminal can", async () => {
    const { out } = await runProgram(programs, ["check", "mnist_tf1.py", "--select", "KP101", "--color", "always"], {
      cwd: folder,
      env: { FORCE_HYPERLINK: "1" },
    });
    expect(out).toContain("KP101-unit-normal-kernel.md\u0007KP101\u001b]8;;\u0007]");
  });

  it("goes to a file that is whole or not there", async () => {
    const file = path.join(folder, "report.json");
    expect(await check("--output", file, "--format", "json")).toBe("");
    const document = (await parseValid(programs, "check", readFileSync(file, "utf8"))) as { diagnostics: object[] };
    expect(document.diagnostics).toHaveLength(3);
    const { code, err } = await runProgram(programs, ["check", ".", "--output", "absent/report.json"], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^keras-parity: absent\/report\.json cannot be written: /) });
  });

  it("statistics count by rule", async () => {
    const counts = await parseValid(programs, "statistics", await check("--statistics", "--format", "json"));
    expect(counts).toEqual([
      { code: "KP101", name: "unit-normal-kernel", count: 1 },
      { code: "KP102", name: "random-bias", count: 1 },
      { code: "KP401", name: "removed-optimizer-argument", count: 1 },
    ]);
  });
});
