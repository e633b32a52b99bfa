import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BundledFace } from "../../document/theme.js";
import { packagePath } from "../../foundation/package-root.js";
import { fontCatalogue } from "../../layout/fonts.js";
import { escapeText } from "../../ooxml/xml.js";

/** Names that Chinese papers and ours use for fonts, and the bundled font that stands in for each. */
export const STAND_INS: Readonly<Record<string, BundledFace>> = {
  仿宋: "song",
  FangSong: "song",
  仿宋_GB2312: "song",
  FangSong_GB2312: "song",
  宋体: "song",
  SimSun: "song",
  楷体: "kai",
  KaiTi: "kai",
  楷体_GB2312: "kai",
  KaiTi_GB2312: "kai",
  黑体: "hei",
  SimHei: "hei",
  "Times New Roman": "latin",
  "Segoe UI Symbol": "symbol",
  "MS Gothic": "symbol",
};

/** What fontconfig reads where the variable FONTCONFIG_FILE does not say otherwise, from the folder in which it keeps its settings. */
const USUAL = "fonts.conf";

/**
 * Writes settings into `folder` that let a program find the bundled fonts behind those of the machine, and returns their path for the
 * variable FONTCONFIG_FILE. Without them LibreOffice prints boxes for Chinese where no Chinese font is installed, and says nothing.
 *
 * A font of the machine that bears the name, or that its own settings put in its place, comes first.
 *
 * @param usual settings of the user's own, where the variable names some.
 * @see https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
export async function writeOfficeFonts(folder: string, usual?: string): Promise<string> {
  const file = join(folder, "with-bundled-fonts.conf");
  const aliases = Object.entries(STAND_INS).map(([name, face]) => alias(name, fontCatalogue()[face].family));
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${escapeText(usual === undefined || usual === "" ? USUAL : usual)}</include>
  <dir>${escapeText(packagePath("templates/fonts"))}</dir>
${aliases.join("\n")}
</fontconfig>
`,
  );
  return file;
}

function alias(name: string, family: string): string {
  return `  <alias binding="same"><family>${escapeText(name)}</family><accept><family>${escapeText(family)}</family></accept></alias>`;
}
