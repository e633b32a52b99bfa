import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Face } from "../../src/document/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { MISSING_MARK, splitRuns as split, type FontRun, type Segment } from "../../src/layout/runs.js";

const SONG: Face = {
  eastAsian: "仿宋",
  alternative: "FangSong",
  latin: "Times New Roman",
  bundled: "song",
  bundledBold: "songBold",
};
const KAI: Face = { ...SONG, bundled: "kai", bundledBold: "kai" };
const HEI: Face = { ...SONG, bundled: "hei", bundledBold: "hei" };

/** Runs with the names of their fonts. */
function splitRuns(
  segments: readonly Segment[],
): readonly (Omit<FontRun, "font"> & { readonly font: string })[] {
  return split(segments, BUNDLED_FONTS).map(({ font, ...run }) => Object.assign(run, { font: font.name }));
}

function segment(text: string, options: Partial<Segment> = {}): Segment {
  return { text, face: SONG, bold: false, language: "zh", ...options };
}

/** `font:text` for each run; `+` marks thickened strokes. */
function runs(...segments: readonly Segment[]): readonly string[] {
  return splitRuns(segments).map((run) => `${run.font}${run.embolden ? "+" : ""}:${run.text}`);
}

describe("splitRuns", () => {
  it("sets Han in the style's face, digits and Latin in the Latin face", () => {
    expect(runs(segment("共12项GDPR条款"))).toEqual([
      "song:共",
      "latin:12",
      "song:项",
      "latin:GDPR",
      "song:条款",
    ]);
  });

  it("takes the bold files for bold text", () => {
    expect(runs(segment("第1条", { bold: true }))).toEqual(["songBold:第", "latinBold:1", "songBold:条"]);
  });

  it("takes the bold Latin file beside a face that is heavy by design", () => {
    expect(runs(segment("表1 场景A", { face: HEI }))).toEqual([
      "hei:表",
      "latinBold:1 ",
      "hei:场景",
      "latinBold:A",
    ]);
  });

  it("asks for thicker strokes where there is no bold file", () => {
    expect(runs(segment("楷a", { face: KAI, bold: true }))).toEqual(["kai+:楷", "latinBold:a"]);
  });

  it("takes ticks from the symbol font", () => {
    expect(runs(segment("☑是☐否"))).toEqual(["symbol:☑", "song:是", "symbol:☐", "song:否"]);
  });

  it("falls back to the widest font for rare Han, thickened in a bold style", () => {
    // U+4E44 is in GBK only.
    expect(runs(segment("乄", { face: KAI }))).toEqual(["song:乄"]);
    expect(runs(segment("乄", { face: HEI }))).toEqual(["song+:乄"]);
    expect(runs(segment("乄", { bold: true }))).toEqual(["song+:乄"]);
  });

  it("draws a Chinese dash without a gap and full-width quotes beside Kai", () => {
    expect(runs(segment("一——二"))).toEqual(["song:一", "latin:——", "song:二"]);
    expect(runs(segment("“一”", { face: KAI }))).toEqual(["song:“", "kai:一", "song:”"]);
  });

  it("judges quotes of the template together with the value between them", () => {
    const found = splitRuns([segment("称“"), segment("Acme"), segment("”。")]);
    expect(found.map((run) => [run.segment, run.font, run.text])).toEqual([
      [0, "song", "称“"],
      [1, "latin", "Acme"],
      [2, "song", "”。"],
    ]);
  });

  it("reports a character that no font has and holds its place", () => {
    expect(splitRuns([segment("姓𠮷😀")])).toEqual([
      { segment: 0, text: "姓", font: "song", embolden: false },
      { segment: 0, text: MISSING_MARK, font: "song", embolden: false, missing: 0x20bb7 },
      { segment: 0, text: MISSING_MARK, font: "song", embolden: false, missing: 0x1f600 },
    ]);
  });

  it("gives every character back, in order, without parting surrogate pairs", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 5 }), (texts) => {
        const found = splitRuns(texts.map((text) => segment(text)));
        texts.forEach((text, index) => {
          const own = found.filter((run) => run.segment === index);
          const back = own.map((run) =>
            run.missing === undefined ? run.text : String.fromCodePoint(run.missing),
          );
          expect(back.join("")).toBe(text);
        });
      }),
    );
  });

  it("has nothing to say about nothing", () => {
    expect(splitRuns([])).toEqual([]);
    expect(splitRuns([segment("")])).toEqual([]);
  });
});
