import { describe, expect, it } from "vitest";
import { loadCheckedFiling } from "../../../src/app/checked-filing.js";
import { readFilings } from "../../../src/app/intake/read-filings.js";
import { questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { loadSource } from "../../../src/app/load-filing.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";

describe("a filing that was read from a questionnaire", () => {
  async function readInto(world: MemoryWorld): Promise<void> {
    world.put("in/问卷.xlsx", await questionnaireWorkbook(formOf([exampleValue("hotel")])));
    const { files } = await readFilings(world, "in/问卷.xlsx", "out", "zh");
    await world.writeFiles(files, false);
  }

  it("keeps the cells of its answers, also when entries were moved, and of answers that are not there", async () => {
    const world = new MemoryWorld();
    await readInto(world);
    const before = await loadSource(world, "out/filing.yaml", "filing");
    const origin = before.value?.placeOf("/recipients/1/name")?.origin;
    expect(origin).toMatch(/^问卷\.xlsx '2 境外接收方'![A-Z]+7$/u);
    expect(before.value?.document.contents).toBeDefined();
    const text = world.text("out/filing.yaml").replace(/^ {2}isCiio: .*\n/mu, "");
    world.put("out/filing.yaml", text);
    const { diagnostics } = await loadCheckedFiling(world, "out/filing.yaml", "filing", "2026-11-23");
    const gap = diagnostics.find(({ pointer }) => pointer === "/processor/isCiio");
    expect(gap?.place?.origin).toBe("问卷.xlsx '1 个人信息处理者'!C18");
    expect(gap?.place?.line).toBeGreaterThan(1);
  });

  it.each([
    ["no JSON", "{"],
    ["other JSON", "[]"],
    ["cells of another form", '{"form":"a","sheets":[],"cells":{"/processor":[0]}}'],
  ])("is read all the same when the file of places is %s", async (_, places) => {
    const world = new MemoryWorld();
    await readInto(world);
    world.put("out/filing.places.json", places);
    const { value, diagnostics } = await loadSource(world, "out/filing.yaml", "filing");
    expect(diagnostics).toEqual([]);
    expect(value?.placeOf("/processor/name")?.origin).toBeUndefined();
  });
});
