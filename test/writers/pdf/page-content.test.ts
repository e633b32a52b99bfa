import { describe, expect, it } from "vitest";
import type { ParagraphStyle } from "../../../src/document/node.js";
import { PageContent } from "../../../src/writers/pdf/page-content.js";
import type { Lettering } from "../../../src/writers/pdf/shared-font.js";
import { laidOutBlocks } from "../../layout/laid-out.js";
import { paragraph, text, type Words } from "../tree-parts.js";

interface Drawn {
  readonly words: string;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly base: number;
  readonly lean: number;
  readonly spacing: number;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** A font that names every character by its code point, and writes down which are asked for narrower. */
function named(name: string, narrowed: string[] = []): Lettering {
  return {
    id: name,
    narrows: true,
    codeOf: (codePoint: number, narrower = 0) => {
      if (narrower > 0) narrowed.push(`${String.fromCodePoint(codePoint)}-${narrower}`);
      return codePoint.toString(16).padStart(4, "0");
    },
  };
}

/** The operators of the first line of a paragraph, drawn at (100, 200). */
function operators(words: Words, style: ParagraphStyle = "plain", narrowed: string[] = []): string {
  const content = new PageContent(
    (font) => named(font.name, narrowed),
    () => 0,
  );
  const item = laidOutBlocks([paragraph(words, style)]).pages[0]?.items[0];
  if (item?.type === "line") content.line(item.line, 100, 200);
  return content.take();
}

/** The strings that operators show, with the state they are shown in. */
function textsOf(content: string): readonly Drawn[] {
  let font = "";
  let size = 0;
  let spacing = 0;
  return content.split("\n").flatMap((line): readonly Drawn[] => {
    const chosen = /^\/(\w+) ([\d.]+) Tf$/u.exec(line);
    if (chosen !== null) [font, size] = [chosen[1] ?? "", Number(chosen[2])];
    const spaced = /^([-\d.]+) Tc$/u.exec(line);
    if (spaced !== null) spacing = Number(spaced[1]);
    const shown = /^1 0 ([\d.]+) -1 ([\d.]+) ([\d.]+) Tm (.+) T[jJ]$/u.exec(line);
    if (shown === null) return [];
    const codes = [...(shown[4] ?? "").matchAll(/<([0-9a-f]*)>/gu)].map((match) => match[1] ?? "").join("");
    const words = (codes.match(/.{4}/gu) ?? []).map((code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    const [lean, x, base] = [Number(shown[1]), Number(shown[2]), Number(shown[3])];
    return [{ words: words.join(""), font, size, x, base, lean, spacing }];
  });
}

function boxesOf(content: string): readonly Box[] {
  return [...content.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f$/gmu)].map(
    ([, x, y, width, height]) => [Number(x), Number(y), Number(width), Number(height)],
  );
}

describe("PageContent", () => {
  it("sets the text in the middle of the line's height", () => {
    const [drawn] = textsOf(operators("个人"));
    expect(drawn).toMatchObject({ words: "个人", x: 100, size: 14, font: "song" });
    expect(drawn?.base).toBeCloseTo(200 + (26 - 14) / 2 + 14 * 0.88);
  });

  it("puts all fonts on one base line, whatever stands beside them", () => {
    const mixed = textsOf(operators("人A☑"));
    expect(mixed.map(({ font }) => font)).toEqual(["song", "latin", "symbol"]);
    expect(new Set(mixed.map(({ base }) => base)).size).toBe(1);
    expect(textsOf(operators("A"))[0]?.base).toBe(mixed[0]?.base);
  });

  it("raises and lowers smaller text", () => {
    const [plain, raised, lowered] = textsOf(
      operators(["x", text("2", ["superscript"]), text("3", ["subscript"])]),
    );
    expect(raised?.base).toBeLessThan(plain?.base ?? 0);
    expect(lowered?.base).toBeGreaterThan(plain?.base ?? 0);
    expect(raised?.size).toBeCloseTo(14 * 0.58);
  });

  it("draws one rule under a ruled blank, as wide as the blank", () => {
    const rules = boxesOf(operators({ type: "blank", kind: "line", width: 10 }));
    expect(rules).toHaveLength(1);
    const [x, y, width] = rules[0] ?? [0, 0, 0];
    expect([x, Math.round(width)]).toEqual([100, 140]);
    expect(y).toBeGreaterThan(206 + 14 * 0.88);
    expect(y).toBeLessThan(226);
  });

  it("draws separate rules under separate stretches", () => {
    const rules = boxesOf(operators([text("甲", ["underline"]), "乙", text("丙", ["underline"])]));
    expect(rules.map(([x]) => Math.round(x))).toEqual([100, 128]);
  });

  it("lays the ground of a gap behind its text", () => {
    const content = operators({ type: "gap", pointer: "/a", label: { zh: "名称", en: "Name" } });
    const grounds = boxesOf(content);
    expect(grounds.length).toBeGreaterThan(0);
    for (const [, y, , height] of grounds) expect([y, height]).toEqual([205, 16]);
    expect(content.indexOf("re f")).toBeLessThan(content.indexOf("Tj"));
    expect(content).toMatch(/^1 0\.878 0\.4 rg$/mu);
  });

  it("thickens what has no bold file and slants what has no italic one", () => {
    const content = operators(["a", text("☑", ["bold"]), text("斜", ["italic"])]);
    const [plain, thick, slanted] = content.split(/(?<= Tj)\n/u);
    expect([plain, thick, slanted].map((part) => part?.includes("2 Tr"))).toEqual([false, true, false]);
    expect(slanted).toContain("0 Tr");
    expect(textsOf(content).map(({ lean }) => lean > 0)).toEqual([false, false, true]);
  });

  it("writes how justifying spread a line as one number", () => {
    const [drawn] = textsOf(operators("个人信息出境认证办法".repeat(6), "body"));
    expect(drawn?.spacing).toBeGreaterThan(0);
    expect(drawn?.words.startsWith("个人信息出境认证办法")).toBe(true);
  });

  it("draws marks that close up as narrower ones, so that no reader takes the line for two", () => {
    const narrowed: string[] = [];
    const content = operators("《一》（二），“三”。", "plain", narrowed);
    expect(narrowed).toEqual(["》-500", "）-500", "，-500", "”-500"]);
    expect(content).not.toContain("TJ");
  });

  it("writes room inside a piece as shifts", () => {
    const content = operators("a b ".repeat(60), "body");
    expect(content).toMatch(/> -[\d.]+ </u);
  });

  it("begins anew after it was taken", () => {
    const content = new PageContent(
      () => named("F1"),
      () => 0,
    );
    const item = laidOutBlocks([paragraph("甲")]).pages[0]?.items[0];
    if (item?.type !== "line") throw new Error("no line");
    content.line(item.line, 0, 0);
    const first = content.take();
    expect(first).toMatch(/ET\nEMC$/u);
    content.line(item.line, 0, 0);
    expect(content.take()).toBe(first);
    expect(content.take()).toBe("");
  });

  it("turns a stamp, and marks it as what is no content, read as one text", () => {
    const content = new PageContent(
      (font) => named(font.name),
      () => 0,
    );
    const { font } = laidOutBlocks([paragraph("草稿", "tableHead")]).pages[0]?.items.flatMap((item) =>
      item.type === "line" ? item.line.pieces.map(({ run }) => run) : [],
    )[0] ?? { font: undefined };
    if (font === undefined) throw new Error("no font");
    const piece = { text: "草稿", font, embolden: false, x: 100, y: 400 };
    const angle = Math.PI / 6;
    content.stamp({
      type: "stamp",
      size: 170,
      colour: "FF0000",
      cosine: Math.cos(angle),
      sine: Math.sin(angle),
      pieces: [piece, { ...piece, embolden: true, x: 200, y: 300 }],
    });
    expect(content.take().split("\n")).toEqual([
      "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
      "/Span <</ActualText <feff83497a3f83497a3f>>> BDC",
      "BT",
      "1 0 0 rg",
      "/hei 170 Tf",
      "0.866025 -0.5 -0.5 -0.866025 100 400 Tm <83497a3f> Tj",
      "2 Tr 5.1 w 1 0 0 RG",
      "0.866025 -0.5 -0.5 -0.866025 200 300 Tm <83497a3f> Tj",
      "ET",
      "EMC",
      "EMC",
    ]);
  });
});
