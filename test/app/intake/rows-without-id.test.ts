import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { mergeQuestionnaire } from "../../../src/app/intake/merge-questionnaire.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleText } from "../example.js";
import { exampleValue, formOf } from "./forms.js";

const sheets = questionnaireSheets(formOf([exampleValue("hotel")]));
const HEAD_ROWS = 5;

/** A table of the form as CSV with other rows below its heads, by the names of columns. */
function csv(pattern: string, rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const table = sheets.find((one) => one.rows[0]?.cells[0]?.value === `pipia:${pattern}`);
  const heads = (table?.rows ?? [])
    .slice(0, HEAD_ROWS)
    .map(({ cells }) => cells.map((cell) => (typeof cell?.value === "string" ? cell.value : "")));
  const names = heads[2] ?? [];
  const lines = [...heads, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return strToU8(
    lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n"),
  );
}

/** The filing after it, and the codes of what merging finds. */
async function merged(filing: string, form: Uint8Array): Promise<{ text: string; codes: readonly string[] }> {
  const world = new MemoryWorld();
  world.put("filing.yaml", strToU8(filing));
  world.put("表.csv", form);
  const { value, diagnostics } = await mergeQuestionnaire(world, "filing.yaml", "表.csv");
  return { text: value?.text ?? "", codes: diagnostics.map(({ code }) => code) };
}

const SG = { id: "sg-centre" };
const NL = { id: "nl-centre" };

describe("a row without an id that is merged again", () => {
  it("is the entry of its name that the first merge added", async () => {
    const first = await merged(exampleText("hotel"), csv("/recipients", [SG, NL, { ".name": "第三接收方" }]));
    expect(first.text.split("name: 第三接收方")).toHaveLength(2);
    expect(first.codes).toEqual([]);
    const again = await merged(first.text, csv("/recipients", [SG, NL, { ".name": "第三 接收方" }]));
    expect(again.codes).toEqual([]);
    expect(again.text.match(/- id: recipient-\d+/gu)).toEqual(["- id: recipient-3"]);
    const corrected = await merged(
      first.text,
      csv("/recipients", [SG, NL, { ".name": "第三接收方", ".countryRegion": "日本" }]),
    );
    expect(corrected.text.match(/- id: recipient-\d+/gu)).toEqual(["- id: recipient-3"]);
    expect(corrected.text).toContain("countryRegion: 日本");
  });

  it("is warned of where its name changed, since it may be the same", async () => {
    const first = await merged(exampleText("hotel"), csv("/recipients", [SG, NL, { ".name": "第三接收方" }]));
    const renamed = await merged(first.text, csv("/recipients", [SG, NL, { ".name": "第四接收方" }]));
    expect(renamed.codes).toEqual(["cell/rows-added"]);
    expect(renamed.text.match(/- id: recipient-\d+/gu)).toHaveLength(2);
  });

  it("is one entry a row, also where two have one name", async () => {
    const rows = csv("/recipients", [SG, NL, { ".name": "同名" }, { ".name": "同名" }]);
    const first = await merged(exampleText("hotel"), rows);
    expect((await merged(first.text, rows)).text).toBe(first.text);
    expect(first.text.match(/- id: recipient-\d+/gu)).toHaveLength(2);
  });

  it("is looked for below its parent only", async () => {
    const rows = (parent: string): Uint8Array =>
      csv("/scenarios/*/dataItems", [{ parent, ".name": "新的数据项" }]);
    const first = await merged(exampleText("hotel"), rows("reservation"));
    const second = await merged(first.text, rows("loyalty"));
    expect(second.text.split("name: 新的数据项")).toHaveLength(3);
    expect((await merged(second.text, rows("loyalty"))).text).toBe(second.text);
  });

  it("has every answer of an entry where a list knows no names", async () => {
    const rows = csv("/protection/rights", [{ ".right": "access", ".way": "新的途径" }]);
    const first = await merged(exampleText("hotel"), rows);
    expect(first.text.split("way: 新的途径")).toHaveLength(2);
    expect((await merged(first.text, rows)).text).toBe(first.text);
  });
});
