import { describe, expect, it } from "vitest";
import { StyleSheet } from "../../../src/sheet/patch/style-sheet.js";
import { partTree } from "../../../src/sheet/patch/part-tree.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function styleSheet(children: string): StyleSheet {
  return new StyleSheet(`<styleSheet xmlns="${MAIN}">${children}</styleSheet>`, MAIN);
}

const LISTS =
  `<fonts count="1"><font><sz val="11"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/></patternFill></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="49" fontId="0" fillId="2" xfId="0"><protection locked="0"/></xf></cellXfs>`;

describe("a style sheet that grows", () => {
  it("clones a style with another fill and keeps all else of it", () => {
    const styles = styleSheet(LISTS);
    const style = styles.withFill(1, styles.fill("F7CBAD"));
    expect(style).toBe(2);
    expect(styles.finished()).toContain(
      `<cellXfs count="3"><xf numFmtId="0" fillId="0"/><xf numFmtId="49" fontId="0" fillId="2" xfId="0"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="3" xfId="0" applyFill="1"><protection locked="0"/></xf></cellXfs>`,
    );
    expect(styles.finished()).toContain(
      `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF7CBAD"/><bgColor indexed="64"/></patternFill></fill></fills>`,
    );
    expect([styles.colourOf(1), styles.colourOf(2), styles.colourOf(0)]).toEqual([
      "AABBCC",
      "F7CBAD",
      undefined,
    ]);
  });

  it("finds what it added before, so that growing twice is growing once", () => {
    const grow = (xml: string | undefined): string => {
      const styles = new StyleSheet(xml, MAIN);
      styles.withFill(1, styles.fill("F7CBAD"));
      styles.styleOf({ font: { bold: true }, alignment: { wrapText: true } });
      return styles.finished();
    };
    const once = grow(`<styleSheet xmlns="${MAIN}">${LISTS}</styleSheet>`);
    expect(grow(once)).toBe(once);
    expect(grow(grow(undefined))).toBe(grow(undefined));
  });

  it("writes new words in the usual font of the workbook", () => {
    const styles = styleSheet(`<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>`);
    styles.styleOf({ font: { bold: true, color: { rgb: "1F3864" } } });
    expect(styles.finished()).toContain(
      `<font><b/><sz val="10"/><color rgb="FF1F3864"/><name val="Arial"/></font></fonts>`,
    );
  });

  it("is the same when nothing was asked of it", () => {
    const xml = `<styleSheet xmlns="${MAIN}">${LISTS}</styleSheet>`;
    expect(new StyleSheet(xml, MAIN).finished()).toBe(xml);
  });

  it("puts in lists that a simple writer left out, in their order and under the writer's prefix", () => {
    const xml = `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="0"/><x:cellXfs/></x:styleSheet>`;
    const styles = new StyleSheet(xml, MAIN);
    styles.withFill(0, styles.fill("F7CBAD"));
    const { children } = partTree(styles.finished());
    expect(children.map(({ name }) => name)).toEqual([
      "x:numFmts",
      "x:fonts",
      "x:fills",
      "x:borders",
      "x:cellXfs",
    ]);
    expect(children.flatMap((list) => list.children.map(({ name }) => name))).toEqual([
      "x:font",
      "x:fill",
      "x:fill",
      "x:fill",
      "x:border",
      "x:xf",
      "x:xf",
    ]);
  });

  it("takes a number that no style has for the usual style", () => {
    const styles = styleSheet(LISTS);
    expect(styles.withFill(99, 2)).toBe(styles.withFill(0, 2));
  });
});
