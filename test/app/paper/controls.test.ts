import { describe, expect, it } from "vitest";
import { controlsOf } from "../../../src/app/paper/controls.js";
import type { Control } from "../../../src/document/control.js";
import type { DocumentTree, Inline } from "../../../src/document/node.js";
import type { Language } from "../../../src/foundation/locale.js";
import { paragraph, tree } from "../../writers/tree-parts.js";

const filing = {
  formatVersion: "1",
  recipients: [{ id: "r1", name: { zh: "甲 控股", en: "Jia" } }, { id: "r2" }, { name: "没有编号" }],
  agreements: [{ id: "a1" }],
};

function gaps(...pointers: readonly string[]): DocumentTree {
  const inlines = pointers.map((pointer): Inline => ({
    type: "gap",
    pointer,
    label: { zh: "标签", en: "Label" },
  }));
  return tree([paragraph(inlines)]);
}

function control(pointer: string, language: Language = "zh"): Control | undefined {
  return controlsOf(gaps(pointer), { filing, kind: { id: "pipia" }, language })?.at.get(pointer);
}

describe("the controls of a draft", () => {
  it("ask for what can be typed, by the id of its entry", () => {
    expect(control("/recipients/1/name")).toEqual({
      lasting: "/recipients/r2/name",
      title: "标签",
      entry: { type: "text" },
    });
    expect(control("/processor/employeeCount", "en")?.title).toBe("Label");
    expect(control("/impactAssessment/startedOn")?.entry).toEqual({ type: "date" });
    expect(control("/impactAssessment/triggers")?.entry).toEqual({ type: "text" });
  });

  it("offer what there is to choose from, in the language of the paper", () => {
    expect(control("/processor/isCiio", "en")?.entry).toEqual({
      type: "choice",
      choices: [
        { value: "true", text: "Yes" },
        { value: "false", text: "No" },
      ],
    });
    expect(control("/processor/unitNature")?.entry).toMatchObject({
      choices: expect.arrayContaining([{ value: "enterprise", text: "企业" }]) as unknown,
    });
    const recipients = (language: Language): unknown => control("/agreements/0/recipient", language)?.entry;
    expect(recipients("zh")).toEqual({
      type: "choice",
      choices: [
        { value: "r1", text: "甲 控股（r1）" },
        { value: "r2", text: "r2" },
      ],
    });
    expect(recipients("en")).toMatchObject({ choices: [{ text: "Jia (r1)" }, { text: "r2" }] });
  });

  it.each([
    ["a list of entries", "/scenarios"],
    ["a group of answers", "/processor/legalRepresentative"],
    ["an entry without an id", "/recipients/2/mainBusiness"],
    ["what is computed", "/derived/asOf"],
    ["what no filing has", "/no/such/field"],
    ["a choice of which there is none", "/agreements/0/attachment"],
    ["several of which there is none", "/application/scenarios"],
  ])("are none for %s", (_what, pointer) => {
    expect(control(pointer)).toBeUndefined();
  });

  it("say once whose paper it is", () => {
    const controls = controlsOf(gaps("/processor/name", "/processor/name"), {
      filing,
      kind: { id: "pipia" },
      language: "en",
    });
    expect(controls?.at.size).toBe(1);
    expect(controls?.paper).toMatchObject({ document: "pipia", language: "en", formatVersion: 1 });
  });
});
