import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { STAND_INS } from "../../src/app/office/fonts.js";
import { bundledFont, BUNDLED_FACES, fontCatalogue } from "../../src/layout/fonts.js";

/**
 * Makes a fontconfig file in `folder` that knows the bundled fonts and nothing else, so that LibreOffice renders the
 * same on every machine. Returns its path, for the variable FONTCONFIG_FILE.
 */
export function bundledFontsOnly(folder: string): string {
  const fonts = join(folder, "fonts");
  mkdirSync(fonts, { recursive: true });
  for (const face of BUNDLED_FACES) {
    const { path } = bundledFont(face);
    symlinkSync(path, join(fonts, basename(path)));
  }
  const file = join(folder, "fonts.conf");
  writeFileSync(file, configuration(fonts, join(folder, "cache")));
  return file;
}

function configuration(fonts: string, cache: string): string {
  const rules = Object.entries(STAND_INS).map(([name, face]) => rule(name, fontCatalogue()[face].family));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
${rules.join("\n")}
</fontconfig>
`;
}

function rule(name: string, family: string): string {
  return `  <match target="pattern">
    <test qual="any" name="family"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>`;
}
