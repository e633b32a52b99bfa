import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFiling } from "../../src/app/empty-filing.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { render } from "../../src/app/library.js";
import { EXAMPLES, type ExampleName } from "../../src/app/scaffold.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { LANGUAGES, type Language } from "../../src/foundation/locale.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { FORMATS } from "../../src/writers/index.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, sourceOf } from "./example.js";
import { changedHotel, hotel, readHotelAttachment } from "./hotel.js";
import { incompleteSource } from "./incomplete.js";

const execute = promisify(execFile);

/** SHA-256 of each file by name. */
type Hashes = Readonly<Record<string, string>>;

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function hashesOf(
  source: FilingSource,
  language: Language = "zh",
  readAttachment = readHotelAttachment,
): Promise<Hashes> {
  const { value = [] } = await render(source, {
    edition: language,
    document: "pipia",
    formats: FORMATS,
    asOf: AS_OF,
    readAttachment,
  });
  return Object.fromEntries(value.map(({ name, bytes }) => [name, sha256(bytes)]));
}

describe("the same filing gives the same bytes", () => {
  let first: Hashes = {};
  beforeAll(async () => {
    first = await hashesOf(hotel());
    expect(Object.keys(first)).toHaveLength(FORMATS.length);
  });

  it("twice in one process", async () => {
    expect(await hashesOf(hotel())).toEqual(first);
  });

  it("after other documents of the same process", async () => {
    const empty = await hashesOf(sourceOf(emptyFiling(fieldCatalogue(), "zh"), "filing.yaml"));
    const other = await hashesOf(
      sourceOf(
        changedHotel({ "/processor/name": "另一家公司", "/recipients/0/name": "龑㎡Ω" }),
        "filing.json",
      ),
    );
    for (const name of Object.keys(first))
      expect(new Set([first[name], empty[name], other[name]]).size).toBe(3);
    expect(await hashesOf(hotel())).toEqual(first);
  });

  it("and beside another document in the making", async () => {
    const name = { "/processor/name": "另一家公司" };
    const [hashes] = await Promise.all([
      hashesOf(hotel()),
      hashesOf(sourceOf(changedHotel(name), "filing.json")),
    ]);
    expect(hashes).toEqual(first);
  });

  it("in English as in Chinese, and neither edition changes the other", async () => {
    const english = await hashesOf(hotel(), "en");
    expect(Object.keys(english)).toHaveLength(FORMATS.length);
    expect(await hashesOf(hotel())).toEqual(first);
    expect(await hashesOf(hotel(), "en")).toEqual(english);
  });

  it("with comments and stamp, in both languages, whatever was written before", async () => {
    for (const language of LANGUAGES) {
      const incomplete = await hashesOf(incompleteSource(), language);
      expect(Object.keys(incomplete)).toHaveLength(FORMATS.length);
      await hashesOf(hotel(), language);
      expect(await hashesOf(incompleteSource(), language)).toEqual(incomplete);
    }
  });

  it("read from JSON as from YAML", async () => {
    expect(await hashesOf(sourceOf(changedHotel({}), "filing.json"))).toEqual(first);
  });
});

describe("the built command gives the same bytes", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pipia-same-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function built(
    example: ExampleName,
    name: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<Hashes> {
    const out = join(folder, example, name);
    await execute(
      process.execPath,
      [
        packagePath("dist/src/cli/main.js"),
        "render",
        "filing.yaml",
        "--to",
        FORMATS.join(","),
        "--as-of",
        AS_OF,
        "--out",
        out,
      ],
      { cwd: packagePath(EXAMPLES[example]), env: { ...process.env, ...environment } },
    );
    return Object.fromEntries(readdirSync(out).map((file) => [file, sha256(readFileSync(join(out, file)))]));
  }

  it.each(EXAMPLE_NAMES)("in other time zones and locales, and as the library does: %s", async (example) => {
    const places = {
      "new-york": { TZ: "America/New_York", LANG: "C", LC_ALL: "C" },
      tokyo: { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      kiritimati: { TZ: "Pacific/Kiritimati", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
    };
    const library = await hashesOf(exampleSource(example), "zh", attachmentsOf(example));
    expect(Object.keys(library)).toHaveLength(FORMATS.length);
    // One place is enough to see that the second example is made no otherwise.
    const visited = Object.entries(places).slice(0, example === "shop" ? undefined : 1);
    for (const [name, environment] of visited) {
      expect(await built(example, name, environment), name).toEqual(library);
    }
  });
});
