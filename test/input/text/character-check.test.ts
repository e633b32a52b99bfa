import { describe, expect, it } from "vitest";
import { checkCharacters, escapedCharacters, shown } from "../../../src/input/text/character-check.js";
import { codePointName } from "../../../src/foundation/code-point.js";
import { LineIndex } from "../../../src/input/text/line-index.js";

function check(text: string): ReturnType<typeof checkCharacters> {
  return checkCharacters(new LineIndex("filing.yaml", text));
}

describe("checkCharacters", () => {
  it("finds each control character with its place and takes it out without moving the others", () => {
    const { text, diagnostics } = check("a: 1\nb: x\0y\u0007\n");
    expect(text).toBe("a: 1\nb: x\uFFFDy\uFFFD\n");
    expect(diagnostics).toMatchObject([
      {
        code: "input/control-character",
        severity: "blocking",
        message: {
          zh: "含有文书无法印出的控制字符 U+0000",
          en: "Control character U+0000, which no document can carry",
        },
        help: {
          zh: "删去该字符后重新录入；从网页、PDF 或聊天软件粘贴时常会带入。",
          en: "Delete the character and type the text again; it often comes in by pasting from web pages, PDF or chat.",
        },
        place: { file: "filing.yaml", line: 2, column: 5 },
      },
      {
        message: { en: "Control character U+0007, which no document can carry" },
        place: { line: 2, column: 7 },
      },
    ]);
  });

  it.each([0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0xfffe, 0xffff, 0xd800, 0xdfff])("finds U+%s", (codePoint) => {
    expect(check(`a${String.fromCharCode(codePoint)}b`).diagnostics).toHaveLength(1);
  });

  it("takes tabs, line ends, Han beyond the basic plane and emoji, also joined", () => {
    const text = "a\tb\r\nc\u3000𠂇😀👨\u200D👩 ❤\uFE0F\u200D🔥";
    expect(check(text)).toEqual({ text, diagnostics: [] });
  });

  it("names each character that reorders text, and of the invisible ones each kind once, with line and column", () => {
    const { text, diagnostics } = check("a: 甲\u202E乙\nb: \u200B丙\u200B\u00AD # \u2066\n");
    expect(text).toContain("\u202E");
    expect(
      diagnostics.map(({ code, severity, message, place }) => [
        `${severity} ${code}`,
        /U\+\w+/u.exec(message.en)?.[0],
        `${place?.line}:${place?.column}`,
      ]),
    ).toEqual([
      ["blocking input/direction-character", "U+202E", "1:5"],
      ["blocking input/direction-character", "U+2066", "2:11"],
      ["warning input/invisible-character", "U+200B", "2:4"],
      ["warning input/invisible-character", "U+00AD", "2:7"],
    ]);
    expect(diagnostics[2]?.message).toEqual({
      zh: "这里有看不见的字符 U+200B（共 2 处），已照原样读取",
      en: "The invisible character U+200B stands here (2 in all) and was read as it is",
    });
  });

  it("counts characters that reorder text beyond those it lists", () => {
    const { diagnostics } = check(`a: ${"\u202E".repeat(130)}`);
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics.at(-1)?.message.zh).toContain("（其后另有 30 处）");
  });

  it("counts what it does not list", () => {
    const { diagnostics } = check("\u0001".repeat(150));
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics.at(-1)?.message).toEqual({
      zh: "含有文书无法印出的控制字符 U+0001（其后另有 50 处）",
      en: "Control character U+0001, which no document can carry (and 50 more after it)",
    });
    expect(diagnostics.at(-2)?.message.zh).toBe("含有文书无法印出的控制字符 U+0001");
  });

  it("warns of replacement characters, the trace of an earlier loss", () => {
    const { text, diagnostics } = check("a: 1\nname: 示\uFFFD\uFFFD\n");
    expect(text).toContain("\uFFFD");
    expect(diagnostics).toMatchObject([
      {
        code: "input/encoding",
        severity: "warning",
        message: {
          zh: "这里有替换字符“\uFFFD”（共 2 处），原来的字已在此前的转码中丢失",
          en: "The replacement character “\uFFFD” stands here (2 in all): an earlier conversion lost the original",
        },
        help: {
          zh: "从这一处起逐一查找该字符，按原件补录。",
          en: "Search for the character from here on and type again what the original says.",
        },
        place: { line: 2, column: 8 },
      },
    ]);
  });
});

describe("escapedCharacters", () => {
  const where = { pointer: "/processor/name", label: { zh: "名称", en: "Name" } };
  const escaped = (value: string, file = "name: x"): readonly string[] =>
    escapedCharacters(value, new LineIndex("filing.yaml", file), () => where).map(
      ({ code, severity, message }) => `${severity} ${code} ${message.zh}`,
    );

  it("finds the first that no document can carry and passes over whole pairs", () => {
    const words = "值中含有文书无法印出的字符";
    expect(escaped("a\u0002\u0001")).toEqual([`blocking input/control-character ${words} U+0002`]);
    expect(escaped("😀\udc00")).toEqual([`blocking input/control-character ${words} U+DC00`]);
    expect(escaped("😀\t\n示例")).toEqual([]);
  });

  it("finds what reorders text or is not seen, unless it is written out in the file", () => {
    expect(escaped("甲\u202E乙\u200B")).toEqual([
      expect.stringContaining("blocking input/direction-character 含有看不见的控制字符 U+202E"),
      expect.stringContaining("warning input/invisible-character 这里有看不见的字符 U+200B"),
    ]);
    expect(escaped("甲\u202E", "name: 甲\u202E")).toEqual([]);
  });
});

describe("shown", () => {
  it("keeps a short value as it is", () => {
    expect(shown("示例公司")).toBe("示例公司");
    expect(shown("x".repeat(40))).toBe("x".repeat(40));
  });

  it("cuts a long value to 40 characters, pairs whole", () => {
    expect(shown("x".repeat(41))).toBe(`${"x".repeat(39)}…`);
    expect(shown("😀".repeat(60))).toBe(`${"😀".repeat(39)}…`);
  });

  it("spells out what could change a terminal or the order of the text", () => {
    expect(shown("a\u001b[31mb\u202e\u0085\u200b")).toBe("a<U+001B>[31mb<U+202E><U+0085><U+200B>");
    expect(shown("a\nb\tc\rd")).toBe("a b c d");
  });
});

describe("codePointName", () => {
  it("has at least four digits", () => {
    expect([codePointName(7), codePointName(0xfffe), codePointName(0x20087)]).toEqual([
      "U+0007",
      "U+FFFE",
      "U+20087",
    ]);
  });
});
