import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BundledFace } from "../../src/document/theme.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { bundledFont, BUNDLED_FACES, fontCatalogue, textWidth } from "../../src/layout/fonts.js";

const EAST_ASIAN: readonly BundledFace[] = ["song", "songBold", "hei", "kai"];

/** GB/T 2312-1980, the 6,763 Han of rows 16 to 87. */
function gb2312Han(): readonly string[] {
  const decoder = new TextDecoder("gbk");
  const found: string[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  }
  return found;
}

function lacking(face: BundledFace, text: Iterable<string>): string {
  return [...text]
    .filter((character) => !bundledFont(face).coverage.has(character.codePointAt(0) ?? 0))
    .join("");
}

describe("bundled fonts", () => {
  it("are the files their catalogue describes", () => {
    for (const face of BUNDLED_FACES) {
      const { record, path, font } = bundledFont(face);
      const bytes = readFileSync(path);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(record.sha256);
      expect(bytes.length).toBe(record.bytes);
      expect(font.postscriptName).toBe(record.postscriptName);
      expect(font.familyName).toBe(record.family);
      expect(new Set(font.characterSet.filter((code) => code !== 0xffff)).size).toBe(record.characters);
    }
  });

  it("carry their licence, in the file and beside it", () => {
    for (const face of BUNDLED_FACES) {
      const { record, font } = bundledFont(face);
      expect(font.getName("copyright", "en")).toMatch(/Adobe|Google|LXGW|Noto|Tinos/u);
      expect(font.getName("license", "en")).toContain("SIL Open Font License");
      expect(existsSync(packagePath(`templates/fonts/${record.licenceFile}`))).toBe(true);
    }
  });

  it("name the exact version of the package they were made of", () => {
    const build: unknown = JSON.parse(
      readFileSync(packagePath("templates/fonts/build/package.json"), "utf8"),
    );
    for (const record of Object.values(fontCatalogue())) {
      expect(build).toHaveProperty(["dependencies", record.package], record.version);
    }
  });

  it("do not use a reserved font name", () => {
    const { record, font } = bundledFont("kai");
    expect(record.family).toBe("Pipia Kai");
    expect([font.fullName, font.postscriptName].join(" ")).not.toMatch(/LXGW|WenKai|Klee/iu);
  });

  it("have every Han of GB 2312", () => {
    const han = gb2312Han();
    expect(han).toHaveLength(6_763);
    for (const face of EAST_ASIAN) expect(lacking(face, han)).toBe("");
  });

  it("have the rare characters of personal names", () => {
    for (const face of EAST_ASIAN) expect(lacking(face, "镕喆堃犇翀昇祎芃赟")).toBe("");
    expect(lacking("song", "龑")).toBe("");
  });

  it("have the marks and units of office papers", () => {
    for (const face of EAST_ASIAN) {
      expect(lacking(face, "，。、；：？！（）《》〈〉【】「」“”‘’…—·〇①②⑩⑳℃‰×÷±√●■□○△→〔〕％＋－")).toBe("");
    }
    expect(lacking("song", "㎡㎝㎏㏄")).toBe("");
    expect(lacking("symbol", "☑☐")).toBe("");
    for (const face of ["latin", "latinBold"] as const) expect(lacking(face, "AZaz09éüß€§©®–—“”‘’")).toBe("");
  });

  it("are read and parsed once a process", () => {
    expect(bundledFont("latin")).toBe(bundledFont("latin"));
  });
});

describe("textWidth", () => {
  it("counts a Han character as one size and Latin by its own width", () => {
    expect(textWidth("个人信息", bundledFont("song"), 14)).toBeCloseTo(56);
    expect(textWidth("iii", bundledFont("latin"), 14)).toBeLessThan(
      textWidth("WWW", bundledFont("latin"), 14) / 2,
    );
  });

  it("keeps surrogate pairs whole", () => {
    expect(textWidth("𬀩", bundledFont("song"), 10)).toBeCloseTo(10);
  });
});
