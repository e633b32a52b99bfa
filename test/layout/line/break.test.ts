import { describe, expect, it } from "vitest";
import { text } from "../../writers/tree-parts.js";
import { broken, charactersOf, inkEnd, SIZE, textsOf } from "../placed.js";

/** Lines of `ems` Han characters. */
function lines(words: Parameters<typeof broken>[0], ems: number): readonly string[] {
  return textsOf(broken(words, ems * SIZE));
}

describe("what may not begin a line", () => {
  it("is pulled in at the end, where a mark takes half an em", () => {
    expect(lines("一二三四五，六七", 5.5)).toEqual(["一二三四五，", "六七"]);
  });

  it("takes the character before it along where there is no room", () => {
    expect(lines("一二三四五，六七", 5)).toEqual(["一二三四", "五，六七"]);
    expect(lines("一二三四五）”。六七", 5)).toEqual(["一二三四", "五）”。六七"]);
  });

  it("is pulled in by closing up the marks before it", () => {
    // Two marks give a quarter of an em each.
    expect(lines("一，二，三四五，六七", 7)).toEqual(["一，二，三四五，", "六七"]);
    const [first] = broken("一，二，三四五，六七", 7 * SIZE);
    expect(first === undefined ? 0 : inkEnd(first)).toBeCloseTo(7 * SIZE, 1);
  });

  it.each(Array.from("、。，：；？！）》】」』〕”’·…％℃"))("%s", (mark) => {
    for (let ems = 4; ems < 9; ems += 0.25) {
      const found = lines(`一二三四五六七八九十${mark}一二三四五六${mark}七八`, ems);
      expect(found.filter((line) => line.startsWith(mark))).toEqual([]);
    }
  });
});

describe("marks and connectors", () => {
  it("of a note or a power stay with what they stand behind", () => {
    for (let ems = 3; ems < 9; ems += 0.25) {
      const found = lines(
        ["个人信息出境", text("12", ["superscript"]), "认证办法规定面积", text("2", ["superscript"]), "以上"],
        ems,
      );
      expect(found.filter((line) => /^[12]/u.test(line))).toEqual([]);
    }
  });

  it.each(["—", "～", "－", "／", "/", "-"])("a single %s begins no line", (mark) => {
    for (let ems = 3; ems < 9; ems += 0.25) {
      const found = lines(`一二三北京${mark}上海四五六${mark}七八九十`, ems);
      expect(found.filter((line) => line.startsWith(mark))).toEqual([]);
    }
  });

  it("give way in order where a line is too narrow: first units, then words", () => {
    expect(lines("25万人", 3)).toEqual(["25万", "人"]);
    expect(lines("GB/T 35273", 4)).toEqual(["GB/T ", "35273"]);
  });
});

describe("what may not end a line", () => {
  it.each(Array.from("（《【「『〔“‘￥☑☐"))("%s", (mark) => {
    for (let ems = 4; ems < 9; ems += 0.25) {
      const found = lines(`一二三四五六七八九十${mark}一二三四五六${mark}七八`, ems);
      expect(found.filter((line) => line.endsWith(mark))).toEqual([]);
    }
  });
});

describe("what may not be parted", () => {
  it.each([
    ["a dash", "——"],
    ["an ellipsis", "……"],
    ["a word", "certification"],
    ["a number", "1,286,000.50"],
    ["a number and its unit", "340人"],
    ["a number of ten thousands and its unit", "34万人"],
    ["a number of an article", "第38条"],
    ["a number with spaces around it", "第 38 条"],
    ["a number and a Latin unit", "26 pt"],
    ["a standard and its number", "GB/T 39335"],
    ["a number and per cent", "15.5%"],
    ["a word that is partly bold", "pipia"],
  ])("%s", (_name, whole) => {
    for (let ems = 8; ems < 16; ems += 0.5) {
      const found = lines(`一二三四五六七八九${whole}一二三四五六七八${whole}九十`, ems);
      expect(found.filter((line) => line.includes(whole)).length).toBeGreaterThan(0);
      expect(found.join("").split(whole)).toHaveLength(3);
      expect(found.flatMap((line) => line.split(whole)).length - found.length).toBe(2);
    }
  });

  it("a surrogate pair and a letter with its mark", () => {
    for (let ems = 1; ems < 4; ems += 0.5) {
      const found = lines("𬀩𬀩𬀩e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", ems);
      for (const line of found) expect(line).toMatch(/^(?:𬀩|e\u0301)+$/u);
    }
  });
});

describe("long Latin text", () => {
  it("is parted behind the separators of an address", () => {
    const address = "https://www.example.cn/notice/cross-border?lang=zh&version=2026";
    const found = lines(`见${address}。`, 14);
    expect(found.length).toBeGreaterThan(2);
    for (const line of found.slice(0, -1)) expect(line).toMatch(/[/?&=.-]$/u);
    expect(found.join("")).toBe(`见${address}。`);
  });

  it("is parted at a hyphen between letters, not inside a telephone number", () => {
    expect(lines("一二三cross-border", 6)).toEqual(["一二三cross-", "border"]);
    expect(lines("一二三021-55500010", 7)).toEqual(["一二三", "021-55500010"]);
  });

  it("is parted between characters where it is wider than the line", () => {
    const code = "9".repeat(64);
    const found = lines(`码${code}`, 10);
    expect(found[0]?.length).toBeGreaterThan(10);
    expect(found.join("")).toBe(`码${code}`);
  });

  it("is broken at spaces, which take no room at the end", () => {
    const found = broken("measures for the certification of export", 60);
    expect(textsOf(found)).toEqual(["measures for ", "the ", "certification of ", "export"]);
    for (const line of found) expect(inkEnd(line)).toBeLessThanOrEqual(60.01);
  });

  it("keeps a no-break space", () => {
    expect(lines("一二三Art.\u00a06", 5)).toEqual(["一二三", "Art.\u00a06"]);
  });
});

describe("room inside a line", () => {
  function at(words: Parameters<typeof broken>[0], character: string): number {
    const [line] = broken(words, 40 * SIZE);
    const all = line?.pieces.flatMap(charactersOf) ?? [];
    return all.find((one) => one.character === character)?.x ?? Number.NaN;
  }

  it("is a quarter em between Han and Latin or digits, none beside marks", () => {
    expect(at("共12项", "1")).toBeCloseTo(12.5);
    expect(at("共12项", "项")).toBeCloseTo(12.5 + 10 + 2.5);
    expect(at("（GDPR）", "G")).toBeCloseTo(10);
    expect(at("达5%的", "的") - at("达5%的", "%")).toBeGreaterThan(10);
  });

  it("is none beside a raised mark of a note", () => {
    expect(at(["文", text("1", ["superscript"]), "续"], "1")).toBeCloseTo(10);
  });

  it("is taken from marks that stand side by side", () => {
    expect(at("《一》（二）", "二")).toBeCloseTo(35);
    expect(at("一：“二”，三", "二")).toBeCloseTo(25);
    expect(at("一：“二”，三", "三")).toBeCloseTo(50);
    expect(at("一，二", "二")).toBeCloseTo(20);
  });

  it("is the theme's for the first line", () => {
    const [first, second] = broken("一二三四五六七八", 50, { firstLine: 2 * SIZE });
    expect(first?.pieces[0]?.x).toBeCloseTo(20);
    expect(second?.pieces[0]?.x).toBe(0);
    expect(textsOf([first, second].filter((line) => line !== undefined))).toEqual(["一二三", "四五六七八"]);
  });
});

describe("a justified line", () => {
  it("ends at the right edge, with the room spread evenly", () => {
    const [first] = broken("一二三四五六七八九十".repeat(3), 10.5 * SIZE, { align: "justify" });
    const [piece] = first?.pieces ?? [];
    expect(piece?.spacing).toBeCloseTo(5 / 9);
    expect(first === undefined ? 0 : inkEnd(first)).toBeCloseTo(105, 1);
  });

  it("is not pulled apart further than a reader would take for one text", () => {
    const [first] = broken("一二certification三四", 7 * SIZE, { align: "justify" });
    expect(textsOf(first === undefined ? [] : [first])).toEqual(["一二"]);
    const [piece] = first?.pieces ?? [];
    expect(piece?.spacing).toBeCloseTo(0.9);
  });

  it("is left as it is when it is the last, or was ended by hand", () => {
    const found = broken("一二三四五六七\n八九", 5.5 * SIZE, { align: "justify" });
    expect(found.map((line) => line.pieces[0]?.spacing)).toEqual([expect.closeTo(0.9), 0, 0]);
  });

  it("is never spread by what closes up: marks side by side stay one text", () => {
    const [line] = broken("依据（GDPR）。", 40 * SIZE);
    expect(line?.pieces.map(({ spacing }) => spacing)).toEqual([0, 0, 0]);
    expect(line?.pieces.at(-1)?.shifts).toEqual([{ after: 0, points: -5 }]);
  });

  it("of Latin words takes all its room from the spaces", () => {
    const [first] = broken("measures for the certification of export", 80, { align: "justify" });
    expect(first?.pieces).toHaveLength(1);
    expect(first === undefined ? 0 : inkEnd(first)).toBeCloseTo(80, 1);
    expect(first?.pieces[0]?.shifts.every(({ points }) => points > 0)).toBe(true);
  });
});
