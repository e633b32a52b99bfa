import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bundledFontsOnly } from "./fontconfig.js";
import { havePrograms, runProgram } from "./programs.js";

describe.skipIf(!havePrograms("fc-match", "fc-list"))("the private font configuration", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-fonts-"));
  const environment = { FONTCONFIG_FILE: bundledFontsOnly(folder) };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function fileFor(pattern: string): string {
    return runProgram("fc-match", ["--format=%{file|basename}", pattern], environment);
  }

  it("has a bundled font for every name the documents use", () => {
    expect(
      Object.fromEntries(
        ["仿宋", "SimSun", "楷体", "黑体", "Times New Roman"].map((name) => [name, fileFor(name)]),
      ),
    ).toEqual({
      仿宋: "song.ttf",
      SimSun: "song.ttf",
      楷体: "kai.ttf",
      黑体: "hei.ttf",
      "Times New Roman": "latin.ttf",
    });
    expect(fileFor("MS Gothic")).toBe("symbol.ttf");
  });

  it("takes the bold files for bold text", () => {
    expect(fileFor("仿宋:bold")).toBe("song-bold.ttf");
    expect(fileFor("Times New Roman:bold")).toBe("latin-bold.ttf");
  });

  it("knows no other font", () => {
    const files = runProgram("fc-list", ["--format=%{file|basename}\\n"], environment);
    expect(files.trim().split("\n").sort()).toEqual([
      "hei.ttf",
      "kai.ttf",
      "latin-bold.ttf",
      "latin.ttf",
      "song-bold.ttf",
      "song.ttf",
      "symbol.ttf",
    ]);
  });
});
