import { describe, expect, it } from "vitest";
import { questionnaireSheets } from "../../src/app/intake/workbook.js";
import { run } from "../../src/cli/run.js";
import { writeWorkbook } from "../../src/sheet/write-workbook.js";
import { exampleValue, formOf } from "../app/intake/forms.js";
import { MemoryWorld } from "../memory-world.js";

/** Reads a form of two companies in which a cell was emptied; gives the status and what is said last. */
async function readWithout(
  sheet: string,
  row: number,
  column: number,
  value: string,
): Promise<readonly [number, string, readonly string[]]> {
  const form = formOf([exampleValue("hotel"), exampleValue("shop")], { layout: "many" });
  const sheets = questionnaireSheets(form).map((one) => {
    if (!one.name.endsWith(` ${sheet}`)) return one;
    const cells = one.rows[row - 1]?.cells.with(column - 1, { value, look: {} }) ?? [];
    return Object.assign({}, one, { rows: one.rows.with(row - 1, { cells }) });
  });
  const world = new MemoryWorld();
  world.put("多家.xlsx", await writeWorkbook(sheets, "t"));
  let text = "";
  const status = await run(["intake", "read", "多家.xlsx", "--out", "出", "--lang", "zh"], {
    world,
    environment: {},
    locale: "zh-CN",
    result: () => undefined,
    talk: (part) => {
      text += part;
    },
  });
  return [status, text.trim().split("\n").at(-1) ?? "", [...world.files.keys()]];
}

describe("intake read of several companies", () => {
  it("ends with the status of a batch with failures where some are held back, and names them", async () => {
    const [status, last, files] = await readWithout("境外接收方", 6, 2, "Company 1");
    expect(status).toBe(4);
    expect(last).toMatch(/^2家公司中写出1家；没有写出：company-1。/u);
    expect(files).toEqual([
      "多家.xlsx",
      "出/company-2.yaml",
      "出/company-2.places.json",
      "出/filing.schema.json",
    ]);
  });

  it("writes nothing where a row may be of any company", async () => {
    const [status, last, files] = await readWithout("境外接收方", 6, 2, "");
    expect(status).toBe(1);
    expect(last).toMatch(/^没有写出任何文件/u);
    expect(files).toEqual(["多家.xlsx"]);
  });
});
