import { PDFDocument } from "@cantoo/pdf-lib";

/** A PDF of so many empty pages; with a password where one is given. */
export async function pdfOf(pages: number, password?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let index = 0; index < pages; index += 1) document.addPage();
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: password });
  return document.save();
}
