import { readZip } from "../../foundation/zip-reader.js";

/** Types of file that are handed in, by their content and not by their name. */
export type FileType = "pdf" | "png" | "jpeg" | "docx" | "xlsx";

export interface KnownType {
  readonly name: string;
  readonly endings: readonly string[];
}

export const FILE_TYPES: Readonly<Record<FileType, KnownType>> = {
  pdf: { name: "PDF", endings: [".pdf"] },
  png: { name: "PNG", endings: [".png"] },
  jpeg: { name: "JPEG", endings: [".jpg", ".jpeg"] },
  docx: { name: "Word", endings: [".docx"] },
  xlsx: { name: "Excel", endings: [".xlsx"] },
};

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
];

/** The type of a file by how it begins, of Office packages by the part they are about; `undefined` for any other. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  const zip = readZip(bytes, undefined, (name) => name === "word/document.xml" || name === "xl/workbook.xml");
  if (zip.type !== "parts") return undefined;
  if (zip.parts.has("word/document.xml")) return "docx";
  return zip.parts.has("xl/workbook.xml") ? "xlsx" : undefined;
}
