import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontsFor } from "../../src/app/fonts.js";
import { builtInTheme } from "../../src/app/theme.js";
import { UserError } from "../../src/foundation/errors.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { bundledFont } from "../../src/layout/fonts.js";
import { BUNDLED_FONTS, type FontSet } from "../../src/layout/font-set.js";
import { laidOut, OPTIONS } from "../layout/laid-out.js";
import { MemoryWorld } from "../memory-world.js";
import { paragraph, text, tree } from "../writers/tree-parts.js";

const FOLDER = join("/", "fonts");

function bytesOf(file: string): Uint8Array {
  return readFileSync(packagePath(`templates/fonts/${file}`));
}

/** A machine that has some fonts under the names of others: file name → bundled file. */
function machine(files: Readonly<Record<string, Uint8Array>>): MemoryWorld {
  const world = new MemoryWorld();
  for (const [name, bytes] of Object.entries(files)) world.put(join(FOLDER, name), bytes);
  return world;
}

/** The font with other rights (OpenType, OS/2 table, `fsType` at offset 8). */
function withRights(bytes: Uint8Array, fsType: number): Uint8Array {
  return changed(bytes, "OS/2", (copy, at) => copy.writeUInt16BE(fsType, at + 8));
}

/** The font leaning by `degrees` (OpenType, post table, `italicAngle` at offset 4, 16.16). */
function withAngle(bytes: Uint8Array, degrees: number): Uint8Array {
  return changed(bytes, "post", (copy, at) => copy.writeInt32BE(degrees * 65_536, at + 4));
}

/** A copy of a font with something changed in one of its tables. */
function changed(bytes: Uint8Array, table: string, change: (copy: Buffer, at: number) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  const tables = copy.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (copy.toString("latin1", entry, entry + 4) === table) change(copy, copy.readUInt32BE(entry + 8));
  }
  return new Uint8Array(copy);
}

/** Names of the fonts of a mixed text, and what is said about fonts. */
function set(fonts: FontSet): { readonly names: readonly string[]; readonly said: readonly string[] } {
  const found = laidOut(tree([paragraph(["共12项", text("粗", ["bold"])])]), { ...OPTIONS, fonts });
  const runs = found.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === "line" ? item.line.pieces.map(({ run }) => run) : [])),
  );
  return {
    names: runs.map(({ font, embolden }) => `${font.name}${embolden ? "+" : ""}`),
    said: found.findings.map(({ code, message }) => `${code}: ${message.en}`),
  };
}

/** Exit code and words with which a folder of fonts is refused. */
async function failure(world: MemoryWorld): Promise<string> {
  try {
    await fontsFor(world, FOLDER);
  } catch (error) {
    if (error instanceof UserError) return `${error.exitCode} ${error.text.en}`;
  }
  return "taken";
}

describe("fontsFor", () => {
  it("bundled takes nothing from the machine and says nothing about it", async () => {
    const fonts = await fontsFor(machine({ "simfang.ttf": bytesOf("kai.ttf") }), "bundled");
    expect(fonts).toBe(BUNDLED_FONTS);
    expect(set(fonts)).toEqual({ names: ["song", "latin", "song", "songBold"], said: [] });
  });

  it("auto takes what the machine has under its known file name, thickened where bold is asked for, and names the substitutes", async () => {
    const fonts = await fontsFor(
      machine({ "SIMFANG.TTF": bytesOf("kai.ttf"), "other.ttf": bytesOf("hei.ttf") }),
      "auto",
    );
    const { names, said } = set(fonts);
    expect(names).toEqual(
      ["PipiaKai-Regular", "latin", "PipiaKai-Regular", "PipiaKai-Regular+"].map((name) =>
        name.replace("PipiaKai-Regular", postscript()),
      ),
    );
    expect(said).toEqual([
      expect.stringContaining(
        "writer/font-substituted: The PDF sets bundled open fonts in place of Times New Roman, 黑体, 楷体",
      ),
    ]);

    function postscript(): string {
      return fonts.named(builtInTheme().faces.fangsong, "eastAsian", false)?.name ?? "";
    }
  });

  it("auto takes the bold file of the Latin font", async () => {
    const fonts = await fontsFor(
      machine({ "times.ttf": bytesOf("latin.ttf"), "timesbd.ttf": bytesOf("latin-bold.ttf") }),
      "auto",
    );
    const { fangsong } = builtInTheme().faces;
    expect(fonts.named(fangsong, "latin", false)?.isBold).toBe(false);
    expect(fonts.named(fangsong, "latin", true)?.isBold).toBe(true);
  });

  it("auto goes without a font that may not be embedded or is damaged", async () => {
    const world = machine({
      "simfang.ttf": withRights(bytesOf("kai.ttf"), 2),
      "simkai.ttf": new Uint8Array(100),
    });
    const { names, said } = set(await fontsFor(world, "auto"));
    expect(names[0]).toBe("song");
    expect(said[0]).toContain("仿宋");
    expect(said[0]).toContain("楷体");
  });

  it("a folder fills in characters that no other font has", async () => {
    const { others } = await fontsFor(machine({ "own.ttf": bytesOf("kai.ttf") }), FOLDER);
    // As if the bundled fonts had no Han at all.
    const fonts: FontSet = { ...BUNDLED_FONTS, bundled: () => bundledFont("latin"), others };
    const { names, said } = set(fonts);
    expect(names[0]).toBe(others[0]?.name);
    expect(said).toEqual([]);
  });

  it("auto goes without a font that this user may not read", async () => {
    const world = machine({ "simfang.ttf": bytesOf("kai.ttf") });
    world.failAt = 1;
    expect(set(await fontsFor(world, "auto")).names[0]).toBe("song");
  });

  it("a family is asked for upright and in its usual weight, whatever the names of its files", async () => {
    const slanted = withAngle(bytesOf("latin.ttf"), -12);
    const fonts = await fontsFor(machine({ "a-italic.ttf": slanted, "b.ttf": bytesOf("latin.ttf") }), FOLDER);
    const tinos = { ...builtInTheme().faces.fangsong, latin: "Tinos" };
    expect(fonts.named(tinos, "latin", false)?.path).toBe(join(FOLDER, "b.ttf"));
    expect(fonts.others).toHaveLength(2);
  });

  it("a folder without fonts, with a font that may not be embedded, or with a damaged one is refused by name", async () => {
    expect(await failure(new MemoryWorld())).toContain(
      `6 There is no folder "${FOLDER}", or it holds no font files`,
    );
    for (const fsType of [2, 0x100, 0x200]) {
      const world = machine({ "a.ttf": withRights(bytesOf("kai.ttf"), fsType) });
      expect(await failure(world)).toMatch(/^6 The licence of the font "Pipia Kai.*does not allow/u);
    }
    expect(await failure(machine({ "b.otf": new Uint8Array(64) }))).toMatch(
      /^6 .*b\.otf.* is no usable font file/u,
    );
  });
});
