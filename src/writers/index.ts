import { keysOf } from "../foundation/data.js";
import type { Format, Writer } from "./writer.js";

/** Every format and where its writer lives. Loaded on demand: a text needs no fonts, a page no Word. */
export const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import("./docx/index.js")).docxWriter,
  pdf: async () => (await import("./pdf/index.js")).pdfWriter,
  html: async () => (await import("./html/index.js")).htmlWriter,
  text: async () => (await import("./text/index.js")).textWriter,
};

export const FORMATS: readonly Format[] = keysOf(WRITERS);
