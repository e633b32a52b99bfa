import { withoutIllegalCharacters } from "../../foundation/xml-character.js";
import { outcome } from "../../foundation/outcome.js";
import { layoutOf } from "../../layout/lay-out.js";
import { stampedPages } from "../../layout/stamp.js";
import { illegalCharacters } from "../illegal-character.js";
import type { Writer } from "../writer.js";
import { draw } from "./engine.js";
import { pressPictures } from "./print-colours.js";
import { proveConservation } from "./proof.js";

/**
 * PDF with its fonts embedded: `layout/` sets the pages, the proof compares what was handed over with what stands on
 * them, and pdfmake draws. Tagged: what is read aloud or copied are headings, paragraphs, lists and tables in their order.
 */
export const pdfWriter: Writer = {
  format: "pdf",
  extension: ".pdf",
  mediaType: "application/pdf",
  async write(tree, { asOf, theme, fonts, stamped = false, archive }) {
    const set = layoutOf(tree, theme, fonts);
    const pages = stamped ? stampedPages(set.pages, theme, fonts, tree.language) : set.pages;
    const bytes = await draw(pages, {
      title: withoutIllegalCharacters(tree.title),
      subject: tree.subject === undefined ? undefined : withoutIllegalCharacters(tree.subject),
      language: tree.language,
      asOf,
      structure: set.structure,
      archive,
    });
    return outcome(bytes, [
      ...illegalCharacters(tree),
      ...set.findings,
      ...(archive === undefined ? [] : pressPictures(tree)),
      ...proveConservation(set),
    ]);
  },
};
