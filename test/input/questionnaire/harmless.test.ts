import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { cellTextOf, meantText } from "../../../src/input/questionnaire/harmless.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";
import { formOf } from "../../app/intake/forms.js";

describe("a text written into a cell", () => {
  it.each(["+86 10 5555 0001", "=1+1", "-1", "@乌有里", "'Tis", "'", "不适用于本公司", "01055550001"])(
    "stands there as it is: %j",
    (text) => {
      expect(cellTextOf(text, ["notApplicable", "leftBlank"])).toBe(text);
    },
  );

  it.each(["'=1", "''", "'010 5555", "'不适用：甲", "不适用：甲", "不适用 甲", "N/A", "（手填）"])(
    "stands behind an apostrophe where it would be read as something else: %j",
    (text) => {
      const written = cellTextOf(text, ["notApplicable", "leftBlank"]);
      expect(written).toBe(`'${text}`);
      expect(meantText(written)).toBe(text);
    },
  );

  it("is no word of the form where the field takes none", () => {
    expect(cellTextOf("不适用：甲", [])).toBe("不适用：甲");
  });

  it("comes back from a file without an apostrophe or formula on the way", async () => {
    const processor = {
      name: "=HYPERLINK(甲)",
      formerName: "@SUM(1)",
      legalRepresentative: { phone: "+86 10 5555 0001", position: "-1+1" },
    };
    const bytes = await questionnaireWorkbook(formOf([{ formatVersion: "1", processor }]));
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) =>
      name.startsWith("xl/worksheets/sheet"),
    );
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/u);
    const { value } = await readWorkbook(bytes, "问卷.xlsx");
    const read = value && readForm(value, fieldCatalogue());
    expect(read?.value?.[0]?.value).toEqual({ formatVersion: "1", processor });
    expect(read?.diagnostics.map(({ code }) => code)).toEqual([
      "cell/looks-like-formula",
      "cell/looks-like-formula",
    ]);
  });
});
