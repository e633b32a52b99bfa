import { describe, expect, it } from "vitest";
import { archiveOf } from "../../src/app/archive.js";
import { render } from "../../src/app/library.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import type { Archive } from "../../src/writers/writer.js";
import { MemoryWorld } from "../memory-world.js";
import { violationsOf } from "../writers/pdf/pdf-a.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, exampleText } from "./example.js";

const encoder = new TextEncoder();

describe("reports for the archive", () => {
  const cases = EXAMPLE_NAMES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));
  it.each(cases)("keep the rules they say they follow: %s (%s)", async (name, language) => {
    const bytes = encoder.encode(exampleText(name));
    const attached = { name: "filing.yaml", mediaType: "application/yaml", bytes };
    for (const archive of [{ level: "2b" }, { level: "3b", attached }] satisfies readonly Archive[]) {
      // oxlint-disable-next-line no-await-in-loop -- one large file after the other
      const { value } = await render(exampleSource(name), {
        document: "pipia",
        formats: ["pdf"],
        asOf: AS_OF,
        edition: language,
        archive,
        readAttachment: attachmentsOf(name),
      });
      const file = value?.[0]?.bytes;
      if (file === undefined) throw new Error("no report");
      expect(violationsOf(file)).toEqual([]);
    }
  });

  it("are refused with a file inside where the standard knows none", async () => {
    const attached = { name: "filing.yaml", mediaType: "application/yaml", bytes: encoder.encode("x") };
    const options = {
      document: "pipia",
      formats: ["pdf"],
      asOf: AS_OF,
      archive: { level: "2b", attached },
    } as const;
    await expect(render(exampleSource("hotel"), options)).rejects.toThrow(RangeError);
  });
});

describe("archiveOf", () => {
  it.each([
    ["a/filing.yaml", "filing.yaml", "application/yaml"],
    ["申报.YML", "申报.YML", "application/yaml"],
    ["filing.json", "filing.json", "application/json"],
    ["form.csv", "form.csv", "text/csv"],
    ["form.xlsx", "form.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["filing", "filing", "application/octet-stream"],
  ])("takes %s by its own name and kind", async (path, name, mediaType) => {
    const world = new MemoryWorld();
    world.put(path, encoder.encode("内容"));
    expect(await archiveOf(world, "3b", path)).toEqual({
      level: "3b",
      attached: { name, mediaType, bytes: encoder.encode("内容") },
    });
  });

  it("leaves the filing outside, or makes no archive, when not asked", async () => {
    expect(await archiveOf(new MemoryWorld(), "2b", undefined)).toEqual({ level: "2b" });
    expect(await archiveOf(new MemoryWorld(), undefined, undefined)).toBeUndefined();
  });
});
