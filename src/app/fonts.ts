import { join } from "node:path";
import { MachineError } from "../foundation/errors.js";
import { BUNDLED_FONTS, fontSetOf, openFonts, type FontFile, type FontSet } from "../layout/font-set.js";
import type { World } from "./world.js";

/**
 * Files in which Windows, Office for Mac and Linux packages keep the fonts that papers name, by the family they stand for.
 * Systems hold hundreds of fonts; only these are opened.
 */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  FangSong: ["simfang.ttf", "fangsong.ttf", "fangsong_gb2312.ttf", "仿宋_gb2312.ttf", "stfangso.ttf"],
  KaiTi: ["simkai.ttf", "kaiti.ttf", "kaiti_gb2312.ttf", "楷体_gb2312.ttf", "stkaiti.ttf"],
  SimHei: ["simhei.ttf", "heiti.ttf"],
  SimSun: ["simsun.ttc", "simsun.ttf"],
  "Times New Roman": ["times.ttf", "timesbd.ttf", "times new roman.ttf", "times new roman bold.ttf"],
  "Segoe UI Symbol": ["seguisym.ttf"],
};

/** No font file is larger than this, in bytes. */
export const LARGEST_FONT = 200 * 2 ** 20;
/** A folder of fonts holds no more files than this. */
const MOST = 200;

/**
 * The fonts of a PDF. `bundled` takes those of the toolkit only; `auto` those of the machine under their known names before
 * them; anything else is a folder of fonts that come before them and fill in what no other has.
 *
 * @throws MachineError when the folder holds no font, too many, or one that may not be embedded or cannot be read
 */
export async function fontsFor(world: World, choice: string): Promise<FontSet> {
  if (choice === "bundled") return BUNDLED_FONTS;
  return choice === "auto" ? installedFonts(world) : fontsOf(world, choice);
}

async function installedFonts(world: World): Promise<FontSet> {
  const aliases = new Map<string, string>();
  const files: FontFile[] = [];
  const found = new Set<string>();
  for (const folder of world.fontFolders) {
    for (const name of await world.listFiles(folder)) {
      const family = Object.keys(INSTALLED).find((key) => INSTALLED[key]?.includes(name.toLowerCase()));
      if (family === undefined || found.has(name.toLowerCase())) continue;
      found.add(name.toLowerCase());
      const path = join(folder, name);
      const bytes = await readIfPossible(world, path);
      if (bytes === undefined) continue;
      aliases.set(path, family);
      files.push({ path, bytes });
    }
  }
  // What the machine has but may not be embedded is as good as missing: the substitute is reported.
  return fontSetOf(openFonts(files).fonts, aliases);
}

/** A font of the machine that this user may not read is as good as missing. */
async function readIfPossible(world: World, path: string): Promise<Uint8Array | undefined> {
  try {
    return await world.readFile(path, LARGEST_FONT);
  } catch {
    return undefined;
  }
}

async function fontsOf(world: World, folder: string): Promise<FontSet> {
  const names = (await world.listFiles(folder)).filter((name) => /\.(?:ttf|otf|ttc|otc)$/iu.test(name));
  if (names.length === 0) {
    throw new MachineError(
      {
        zh: `文件夹“${folder}”不存在，或者其中没有字体文件。`,
        en: `There is no folder "${folder}", or it holds no font files.`,
      },
      {
        zh: "请指定含有 .ttf、.otf 或 .ttc 文件的文件夹，或者使用 --fonts bundled。",
        en: "Name a folder with .ttf, .otf or .ttc files, or use --fonts bundled.",
      },
    );
  }
  if (names.length > MOST) {
    throw new MachineError(
      {
        zh: `文件夹“${folder}”中有 ${names.length} 个字体文件，最多 ${MOST} 个。`,
        en: `The folder "${folder}" holds ${names.length} font files; at most ${MOST} are read.`,
      },
      { zh: "请只把需要的字体放入一个文件夹。", en: "Put only the fonts you need into a folder." },
    );
  }
  const files: FontFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const bytes = await readIfPossible(world, path);
    if (bytes === undefined) throw refusal(path, name, "unreadable");
    files.push({ path, bytes });
  }
  const { fonts, refused } = openFonts(files);
  const [first] = refused;
  if (first !== undefined) throw refusal(first.path, first.name, first.reason);
  return fontSetOf(fonts);
}

function refusal(path: string, name: string, reason: "unreadable" | "no embedding"): MachineError {
  return reason === "unreadable"
    ? new MachineError(
        {
          zh: `“${path}”不是可用的字体文件，或者已损坏。`,
          en: `"${path}" is no usable font file, or is damaged.`,
        },
        {
          zh: "请从该文件夹中移除此文件，或者重新取得字体。",
          en: "Remove it from the folder or get the font again.",
        },
      )
    : new MachineError(
        {
          zh: `字体“${name}”（${path}）的许可不允许嵌入 PDF。`,
          en: `The licence of the font "${name}" (${path}) does not allow it to be embedded in a PDF.`,
        },
        {
          zh: "请从该文件夹中移除此字体，改用允许嵌入的字体。",
          en: "Remove it from the folder and use a font that may be embedded.",
        },
      );
}
