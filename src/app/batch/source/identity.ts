import { DEVICE } from "../../intake/company-file-name.js";
import { sha256 } from "../../sha256.js";

/** Hexadecimal digits of an id: among a hundred thousand records the chance that two are alike is one in ten thousand million. */
const ID_DIGITS = 16;
/** Digits of the id in the name of a folder. */
const FOLDER_DIGITS = 10;
/** Longest readable part of the name of a folder, in characters: what is in a packet has long names too, and Windows counts the whole path. */
const LONGEST = 32;

/** Stands for a name that cannot be told. Not the number of the line: that changes when lines are added. */
const UNKNOWN = "unknown";

/** The id of a record by what tells it from the others of its source. */
export function recordId(identity: string): string {
  return sha256(identity).slice(0, ID_DIGITS);
}

/**
 * The folder of a record: its name as far as every file system takes it, and digits of its id. The id is always there, so that a row that is
 * added later, with the same name, renames nobody's folder; two that are alike but for capitals stay apart.
 */
export function folderName(name: string, id: string): string {
  const legal = name
    .normalize("NFC")
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_")
    .trim();
  const kept = Array.from(legal)
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/u, "");
  if (name === "") return `${UNKNOWN}-${id.slice(0, FOLDER_DIGITS)}`;
  const readable = kept === "" || /^[.-]/u.test(kept) || DEVICE.test(kept) ? `_${kept}` : kept;
  return `${readable}-${id.slice(0, FOLDER_DIGITS)}`;
}
