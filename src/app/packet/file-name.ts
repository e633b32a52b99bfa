import { UsageError } from "../../foundation/errors.js";

/** What a pattern of file names may name. */
export const NAME_PARTS = ["no", "title", "company", "date"] as const;

/** The values for one file. */
export type NameParts = Readonly<Record<(typeof NAME_PARTS)[number], string>>;

/** Number and title, as a packet is laid out on paper. */
export const USUAL_PATTERN = "{no}-{title}";

/** Names that Windows keeps for devices, whatever ending follows (Microsoft, “Naming Files, Paths, and Namespaces”). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
/** Longest name without its ending, in bytes of UTF-8: file systems take 255, and an ending and a number may follow. */
const LONGEST = 200;

/**
 * Checks a pattern for names.
 *
 * @throws UsageError when it names an unknown part, or nothing that tells two papers apart.
 */
export function checkPattern(pattern: string): void {
  const known = NAME_PARTS.map((part) => `{${part}}`);
  const unknown = (pattern.match(/\{[^{}]*\}?|\}/gu) ?? []).find((part) => !known.includes(part));
  if (unknown !== undefined) {
    throw new UsageError(
      { zh: `--names 中的“${unknown}”无法识别。`, en: `--names: "${unknown}" is not known.` },
      { zh: `可用：${known.join("、")}`, en: `Known: ${known.join(", ")}` },
    );
  }
  if (!pattern.includes("{title}")) {
    throw new UsageError(
      {
        zh: "--names 中没有 {title}，各份文书会同名。",
        en: "--names lacks {title}: all papers would have the same name.",
      },
      { zh: `例如 ${USUAL_PATTERN}`, en: `For example ${USUAL_PATTERN}` },
    );
  }
}

/** A name for a file, without its ending, that Windows, macOS and Linux take as it stands. */
export function fileName(pattern: string, parts: NameParts): string {
  const filled = pattern.replaceAll(
    /\{(no|title|company|date)\}/gu,
    (_match, part: keyof NameParts) => parts[part],
  );
  return legalName(filled);
}

/**
 * The same text as a name of a file: composed characters, without those that Windows forbids, without dots and spaces at
 * its ends, no device, and not too long. Never empty.
 */
export function legalName(text: string): string {
  const cleaned = text
    .normalize("NFC")
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replaceAll(/[<>:"/\\|?*]/gu, "_");
  const short = trimmed(shortened(trimmed(cleaned)));
  const name = short === "" ? "_" : short;
  return DEVICE.test(name) ? `_${name}` : name;
}

function trimmed(name: string): string {
  return name.replaceAll(/^[\s]+|[\s.]+$/gu, "");
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += Buffer.byteLength(character, "utf8");
    if (bytes > LONGEST) return kept;
    kept += character;
  }
  return kept;
}
