import type { DocumentKindId } from "../../kinds/index.js";
import type { Edition } from "../../foundation/locale.js";

/** What a file of a packet is. Only `paper`, `attachment`, `combined` and `sums` lie in what is handed in. */
export type FileRole =
  "paper" | "attachment" | "combined" | "sums" | "filing" | "findings" | "notes" | "letter" | "calendar";

/** A file of a packet, before it is written. */
export interface PacketFile {
  /** Below the folder of the packet, with forward slashes. */
  readonly path: string;
  readonly role: FileRole;
  readonly bytes: Uint8Array;
  readonly document?: DocumentKindId;
  readonly edition?: Edition;
  /** Pages of a PDF. */
  readonly pages?: number;
  /** Of a PDF that was open when it was made: the hash of its content (`hash.ts`), to open it once only. */
  readonly contentSha256?: string;
  /** Of an attachment or calendar: how the filing or the command names the file. */
  readonly source?: string;
}

/** The folder that is handed in, and the only thing in the ZIP. */
export const SUBMIT = "submit";
/** What stays in the house. */
export const INTERNAL = "internal";
/** The folder of the calendars that were given. */
export const CALENDARS = `${INTERNAL}/calendars`;
export const MANIFEST = "manifest.json";
export const SUMS = `${SUBMIT}/SHA256SUMS`;

/** Whether a file below the folder of a packet is taken for one of it: it lies in its folders, or is an archive beside them that somebody would hand in. */
export function isOfPacket(path: string): boolean {
  return path.startsWith(`${SUBMIT}/`) || path.startsWith(`${INTERNAL}/`) || /^[^/]+\.zip$/iu.test(path);
}
