import { isRecord } from "../../foundation/data.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { nearest } from "../../foundation/suggest.js";
import { KINDS } from "../../kinds/index.js";
import { isReadable } from "../../layout/pictures.js";
import { pictureIn } from "../attachments.js";
import { valueMistake } from "./finding.js";
import type { Logo } from "./pack.js";
import type { PackFiles } from "./pack-files.js";
import type { ThemeReading } from "./read-theme.js";

/** Millimetres, when the theme does not say. */
const DEFAULT_WIDTH = 40;
/** Most pixels of a logo: 170 mm at 600 dpi are 4,000 across. */
const MAXIMUM_PIXELS = 8_000_000;

/** The logo that a theme file names; `undefined` without findings where it names none. */
export function readLogo(reading: ThemeReading, files: PackFiles): Outcome<Logo | undefined> {
  const { changes, document } = reading;
  const logo = changes["logo"];
  if (!isRecord(logo)) return outcome(undefined);
  const { file, place, align, widthMillimetres, documents } = logo;
  const pictures = [...files.keys()].filter((path) => path.startsWith("images/"));
  const mistake = (message: LocalizedText, help: LocalizedText): Outcome<undefined> =>
    outcome(undefined, [valueMistake(document, "/logo/file", { message, help })]);
  if (typeof file !== "string") {
    return mistake(
      { zh: "标志没有写图片文件", en: "The logo names no picture" },
      { zh: "写 file: images/logo.png。", en: "Write file: images/logo.png." },
    );
  }
  const bytes = pictures.includes(file) ? files.get(file) : undefined;
  if (bytes === undefined) {
    const near = nearest(file, pictures);
    return mistake(
      { zh: "模板包的 images/ 里没有这个图片", en: "The images/ of the pack do not hold this picture" },
      near === undefined
        ? {
            zh: "图片放在 images/ 里，为 PNG 或 JPEG，写成 images/logo.png。",
            en: "Put a PNG or JPEG into images/ and write images/logo.png.",
          }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
    );
  }
  const media = pictureIn(bytes, file);
  if (!("width" in media) || media.width * media.height > MAXIMUM_PIXELS || !isReadable(media)) {
    return mistake("width" in media ? { zh: "图片无法使用", en: "The picture cannot be used" } : media, {
      zh: "标志须为完好的 PNG 或 JPEG，不超过 800 万像素。",
      en: "A logo is a sound PNG or JPEG of at most 8 million pixels.",
    });
  }
  return outcome({
    media,
    place: place === "header" ? "header" : "cover",
    align: align === "left" || align === "right" ? align : "center",
    widthMillimetres: typeof widthMillimetres === "number" ? widthMillimetres : DEFAULT_WIDTH,
    documents: Array.isArray(documents)
      ? KINDS.map(({ id }) => id).filter((id) => documents.includes(id))
      : undefined,
  });
}

/** What of a theme file writers read: everything but the logo. */
export function withoutLogo(changes: ThemeReading["changes"]): ThemeReading["changes"] {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => name !== "logo"));
}
