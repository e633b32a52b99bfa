/**
 * Makes templates/fonts/*.ttf, their licences and fonts.json from the packages named in package.json.
 * Same packages, same bytes. Run by hand after a change of versions or character sets:
 *   cd templates/fonts/build && npm ci && npm run subset
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { gb2312, gbk, generalStandard, marks, textOf, ticks, union } from "./characters.mjs";
import { countCharacters, readNames, withNames } from "./sfnt.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = dirname(here);
const modules = join(here, "node_modules");
const wide = () => union(gbk(), gb2312(), generalStandard(), marks());
const usual = () => union(gb2312(), generalStandard(), marks());

/** Copyright, trademark, licence, licence address: what the OFL asks a changed font to keep. */
const LICENCE_NAMES = [0, 7, 13, 14];

/** Layout that only vertical text and OpenType-aware editors use; without it a run of Han is measured faster. */
const UNUSED_TABLES = ["GSUB", "GDEF", "BASE", "STAT", "vhea", "vmtx", "morx", "feat", "prop", "bsln", "FFTM"];

/** `characters: undefined` = the whole file, untouched. `rename`: the licence reserves the original name. */
const FONTS = [
  {
    role: "song",
    file: "song.ttf",
    package: "@expo-google-fonts/noto-serif-sc",
    source: "400Regular/NotoSerifSC_400Regular.ttf",
    licence: "LICENSE_FONT",
    characters: wide(),
  },
  {
    role: "songBold",
    file: "song-bold.ttf",
    package: "@expo-google-fonts/noto-serif-sc",
    source: "700Bold/NotoSerifSC_700Bold.ttf",
    licence: "LICENSE_FONT",
    characters: usual(),
  },
  {
    role: "hei",
    file: "hei.ttf",
    package: "@expo-google-fonts/noto-sans-sc",
    source: "700Bold/NotoSansSC_700Bold.ttf",
    licence: "LICENSE_FONT",
    characters: usual(),
  },
  {
    role: "kai",
    file: "kai.ttf",
    package: "@fontsource/lxgw-wenkai",
    source: "files/lxgw-wenkai-latin-500-normal.woff2",
    licence: "LICENSE",
    characters: usual(),
    rename: { family: "Pipia Kai", postscript: "PipiaKai-Regular" },
  },
  {
    role: "latin",
    file: "latin.ttf",
    package: "@expo-google-fonts/tinos",
    source: "400Regular/Tinos_400Regular.ttf",
    licence: "LICENSE_FONT",
  },
  {
    role: "latinBold",
    file: "latin-bold.ttf",
    package: "@expo-google-fonts/tinos",
    source: "700Bold/Tinos_700Bold.ttf",
    licence: "LICENSE_FONT",
  },
  {
    role: "symbol",
    file: "symbol.ttf",
    package: "@expo-google-fonts/noto-sans-symbols-2",
    source: "400Regular/NotoSansSymbols2_400Regular.ttf",
    licence: "LICENSE_FONT",
    characters: ticks(),
  },
];

async function make(font) {
  const original = readFileSync(join(modules, font.package, font.source));
  if (font.characters === undefined) return original;
  const subset = await subsetFont(original, textOf(font.characters), {
    targetFormat: "truetype",
    preserveNameIds: LICENCE_NAMES,
    keepFeatures: ["halt"],
    dropTables: UNUSED_TABLES,
    noHinting: true,
  });
  return font.rename === undefined ? subset : withNames(subset, renamed(readNames(subset), font.rename));
}

/** Names 1 to 6 anew; licence names stay as they are. */
function renamed(names, { family, postscript }) {
  const kept = [...names].filter(([id]) => LICENCE_NAMES.includes(id));
  return new Map([
    ...kept,
    [1, family],
    [2, "Regular"],
    [3, `${postscript};${names.get(5) ?? ""}`],
    [4, family],
    [5, names.get(5) ?? ""],
    [6, postscript],
  ]);
}

const catalogue = {};
mkdirSync(join(target, "licences"), { recursive: true });
for (const font of FONTS) {
  const bytes = Buffer.from(await make(font));
  const names = readNames(bytes);
  const licenceFile = `licences/${font.package.split("/")[1]}.txt`;
  const manifest = JSON.parse(readFileSync(join(modules, font.package, "package.json"), "utf8"));
  writeFileSync(join(target, font.file), bytes);
  copyFileSync(join(modules, font.package, font.licence), join(target, licenceFile));
  catalogue[font.role] = {
    file: font.file,
    family: names.get(1),
    style: names.get(2),
    postscriptName: names.get(6),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    characters: countCharacters(bytes),
    package: font.package,
    version: manifest.version,
    source: font.source,
    licence: "OFL-1.1",
    licenceFile,
  };
}
writeFileSync(join(target, "fonts.json"), `${JSON.stringify(catalogue, null, 2)}\n`);
