import type { ReferencePage } from "../../../ooxml/reference/reference.js";
import { inSchemaOrder } from "../../../ooxml/order.js";
import { element } from "../../../ooxml/xml.js";

/**
 * The set-up of a page as the firm's document has it, in the order of `w:sectPr`; `titlePage` is finished XML. Turned sections keep their margins at
 * their edges, as those of our own theme do.
 */
export function referencePageXml(
  page: ReferencePage,
  orientation: "portrait" | "landscape",
  titlePage: string,
): string {
  const isTurned = orientation === "landscape";
  const size = element("w:pgSz", {
    "w:w": isTurned ? page.height : page.width,
    "w:h": isTurned ? page.width : page.height,
    "w:orient": isTurned ? "landscape" : undefined,
  });
  const margins = element("w:pgMar", {
    "w:top": page.top,
    "w:right": page.right,
    "w:bottom": page.bottom,
    "w:left": page.left,
    "w:header": page.header,
    "w:footer": page.footer,
    "w:gutter": page.gutter,
  });
  return inSchemaOrder("w:sectPr", size + margins + page.borders + titlePage + page.grid);
}
