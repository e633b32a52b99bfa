import { describe, expect, it } from "vitest";
import type { Inline } from "../../src/document/node.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { Findings } from "../../src/layout/findings.js";
import { runsOf, type Composition, type Setting } from "../../src/layout/inlines.js";
import { Ledger, type Run } from "../../src/layout/run.js";
import { styleOf } from "../../src/layout/styles.js";
import { HOSTILE, ILLEGAL } from "../writers/fixture-tree.js";
import { inlines, text, type Words } from "../writers/tree-parts.js";
import { OPTIONS } from "./laid-out.js";

interface Made {
  readonly runs: readonly Run[];
  readonly diagnostics: readonly Diagnostic[];
  readonly composition: Composition;
}

function make(words: Words, setting: Partial<Setting> = {}): Made {
  const composition: Composition = {
    theme: OPTIONS.theme,
    fonts: OPTIONS.fonts,
    language: "zh",
    ledger: new Ledger(),
    findings: new Findings(),
  };
  const runs = runsOf(inlines(words), { style: styleOf(OPTIONS.theme, "body"), ...setting }, composition);
  return { runs, diagnostics: composition.findings.all(), composition };
}

describe("runsOf", () => {
  it("sets each run in one font at the size of its style", () => {
    const { runs } = make("第5条");
    expect(runs.map((run) => [run.font.name, run.text])).toEqual([
      ["song", "第"],
      ["latin", "5"],
      ["song", "条"],
    ]);
    for (const run of runs) expect([run.size, run.fullSize]).toEqual([14, 14]);
  });

  it("marks bold, italic, underlined, raised and lowered text", () => {
    const { runs } = make([
      text("一", ["bold"]),
      text("二", ["italic"]),
      text("三", ["underline"]),
      text("四", ["superscript"]),
      text("五", ["subscript"]),
    ]);
    expect(
      runs.map(({ font, oblique, underline, rise }) => [font.name, oblique, underline, Math.sign(rise)]),
    ).toEqual([
      ["songBold", false, false, 0],
      ["song", true, false, 0],
      ["song", false, true, 0],
      ["song", false, false, 1],
      ["song", false, false, -1],
    ]);
  });

  it("prints a gap in colour on a ground, in a heavy face", () => {
    const gap: Inline = { type: "gap", pointer: "/processor/name", label: { zh: "名称", en: "Name" } };
    const { runs } = make(gap);
    expect(runs.map((run) => run.text).join("")).toBe("【待补充：名称】");
    for (const run of runs) expect(run).toMatchObject({ colour: "C00000", shade: "FFE066" });
    expect(new Set(runs.map(({ font }) => font.name))).toEqual(new Set(["hei"]));
  });

  it("rules a blank with full-width spaces that are part of the text", () => {
    const { runs } = make({ type: "blank", kind: "signature", width: 4 });
    expect(runs[0]).toMatchObject({
      text: "\u3000".repeat(4),
      underline: true,
    });
    expect(runs[1]).toMatchObject({ text: "（签字）", underline: false });
  });

  it("leaves room for page numbers that are not known yet, and writes those that are", () => {
    expect(make({ type: "pageNumber" }).runs).toMatchObject([{ fill: { kind: "page" } }]);
    expect(make({ type: "pageCount" }, { page: { number: 2, count: 9 } }).runs).toMatchObject([
      { text: "9" },
    ]);
  });

  it("prints the number of a note, raised, and keeps the note with it", () => {
    const { runs } = make(["文", { type: "footnote", number: 7, inlines: inlines("注") }]);
    expect(runs.map((run) => [run.text, run.rise > 0, run.note?.number])).toEqual([
      ["文", false, undefined],
      ["7", true, 7],
    ]);
  });

  it("enters every run in the ledger as it is handed over", () => {
    const { runs, composition } = make(["甲a", text("乙")], { repeats: true });
    expect(runs.map((run) => composition.ledger.runs[run.id])).toEqual(
      runs.map((run) => ({ text: run.text, repeats: true, isSpare: false, filled: false })),
    );
  });

  it("reports a character that no font has with the value's pointer, its code point and a way out", () => {
    const { runs, diagnostics } = make(text("𠮷野家", [], "/recipients/0/name"));
    expect(runs[0]).toMatchObject({ text: "〓", colour: "C00000" });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "writer/no-glyph",
        severity: "blocking",
        pointer: "/recipients/0/name",
      }),
    ]);
    expect(diagnostics[0]?.message.zh).toContain("𠮷 (U+20BB7)");
    expect(diagnostics[0]?.message.en).toContain("𠮷 (U+20BB7)");
    expect(diagnostics[0]?.help.zh).toContain("--to docx,html");
    expect(diagnostics[0]?.help.en).toContain("--to docx,html");
  });

  it("names the template where its own words cannot be printed", () => {
    const place = { file: "zh.hbs", line: 3, column: 5 };
    expect(make("😀", { template: place }).diagnostics).toMatchObject([{ code: "writer/no-glyph", place }]);
  });

  it("says a problem of one value once, with all its characters", () => {
    const { diagnostics } = make([text("😀a😁", [], "/a"), text("😀", [], "/b")]);
    expect(diagnostics.map((finding) => finding.pointer)).toEqual(["/a", "/b"]);
    expect(diagnostics[0]?.message.en).toMatch(/😀 \(U\+1F600\), 😁 \(U\+1F601\)$/u);
  });

  it("refuses scripts that are read from the right, whether a font has them or not", () => {
    const { diagnostics } = make([text("甲 שם Ltd.", [], "/a"), text("شركة", [], "/b"), text("δ", [], "/c")]);
    expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ["writer/right-to-left", "blocking", "/a"],
      ["writer/right-to-left", "blocking", "/b"],
    ]);
    expect(diagnostics[0]?.message.en).toContain("ש (U+05E9), ם (U+05DD)");
  });

  it("leaves invisible controls out and says so as advice", () => {
    const { runs, diagnostics } = make(text("a\u200Bb\u202Ec\uFEFF", [], "/a"));
    expect(runs.map((run) => run.text)).toEqual(["abc"]);
    expect(diagnostics).toMatchObject([
      { code: "writer/invisible-left-out", severity: "advice", pointer: "/a" },
    ]);
    expect(diagnostics[0]?.message.zh).toContain("U+200B、U+202E、U+FEFF");
  });

  it("leaves out characters that no file can carry", () => {
    const { runs } = make(text(ILLEGAL, [], "/a"));
    expect(runs.map((run) => run.text).join("")).toBe("坏字符、、、。");
  });

  it("prints markup-like text as it is", () => {
    const printed = make(HOSTILE[1] ?? "").runs.map((run) => run.text);
    expect(printed.join("")).toBe(HOSTILE[1]);
  });

  it("makes every line end one, and odd spaces plain", () => {
    expect(make("a\r\nb\u2028c\td\u2003e").runs.map((run) => run.text)).toEqual(["a\nb\nc d e"]);
  });
});
