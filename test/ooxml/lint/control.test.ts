import { describe, expect, it } from "vitest";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { withBody } from "../small-package.js";

const TEXT = "<w:r><w:t>一</w:t></w:r>";

function control(properties: string, content = TEXT): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function messages(xml: string): readonly string[] {
  return lintPackage(withBody(TEXT, xml)).map(({ check, message }) => `${check}: ${message}`);
}

const TAG = '<w:tag w:val="/a"/>';
const item = (text: string, value: string): string =>
  `<w:listItem w:displayText="${text}" w:value="${value}"/>`;

describe("content controls", () => {
  it("are good in a paragraph, also several and one in another", () => {
    expect(messages(control(TAG) + control('<w:id w:val="71"/>', control('<w:id w:val="72"/>')))).toEqual([]);
    expect(messages(control(`${TAG}<w:dropDownList>${item("是", "true")}</w:dropDownList>`))).toEqual([]);
  });

  it.each([
    ["of no content", control(TAG, ""), "control: control /a is empty"],
    ["without a content", `<w:sdt><w:sdtPr>${TAG}</w:sdtPr></w:sdt>`, "control: control /a is empty"],
    [
      "with the content first",
      `<w:sdt><w:sdtContent>${TEXT}</w:sdtContent><w:sdtPr>${TAG}</w:sdtPr></w:sdt>`,
      "control: control /a has its content before its properties",
    ],
    [
      "with a tag that Word cuts",
      control(`<w:tag w:val="${"a".repeat(65)}"/>`),
      `control: <w:tag> of control ${"a".repeat(65)} has 65 characters`,
    ],
    [
      "with a title that Word cuts",
      control(`<w:alias w:val="${"名".repeat(65)}"/><w:id w:val="7"/>`),
      "control: <w:alias> of control 7 has 65 characters",
    ],
    ["of two kinds", control(`${TAG}<w:date/><w:text/>`), "control: control /a is of 2 kinds"],
    [
      "with the same choice twice",
      control(`${TAG}<w:dropDownList>${item("是", "1")}${item("是", "2")}</w:dropDownList>`),
      "control: control /a offers two choices with one w:displayText",
    ],
    [
      "with two choices that mean the same",
      control(`${TAG}<w:dropDownList>${item("是", "1")}${item("对", "1")}</w:dropDownList>`),
      "control: control /a offers two choices with one w:value",
    ],
    [
      "with a choice that nobody can see",
      control(`${TAG}<w:comboBox>${item("", "1")}</w:comboBox>`),
      "control: control /a offers a choice without w:displayText",
    ],
    [
      "with properties in another order than the schema's",
      control(`<w:id w:val="71"/>${TAG}`),
      "child-order: <w:tag> stands behind <w:id> in <w:sdtPr>",
    ],
  ])("are told %s", (_what, xml, message) => {
    expect(messages(xml)).toEqual([message]);
  });
});
