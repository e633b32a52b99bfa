import type { Figure } from "../../document/node.js";
import { escapeAttribute } from "../../ooxml/xml.js";
import { twipsOfMillimetres } from "./geometry.js";
import { paragraphXml } from "./paragraph.js";
import type { WritingState } from "./state.js";
import { STYLE } from "./style-names.js";

/** English Metric Units, the measure of DrawingML: 914,400 an inch. */
const EMU_PER_TWIP = 635;
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/** A picture in the line of a paragraph of its own, reduced where it would be wider or higher than the text. */
export function figureXml(figure: Figure, keepNext: boolean, state: WritingState): string {
  const { media } = figure;
  const ratio = Math.max(1, media.height) / Math.max(1, media.width);
  // Room for the spacing of the paragraph and a caption's line.
  const highest = state.page.textHeight * 0.9;
  const wanted = Math.min(twipsOfMillimetres(figure.width), state.page.textWidth, highest / ratio);
  const width = Math.max(1, Math.round(wanted)) * EMU_PER_TWIP;
  const height = Math.max(1, Math.round(wanted * ratio)) * EMU_PER_TWIP;
  const id = state.next("drawing");
  const picture = state.media.add(media);
  const alternative = escapeAttribute(figure.alternative);
  const names = `id="${id}" name="Picture ${id}" descr="${alternative}"`;
  const drawing =
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr ${names}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${picture}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
  const { before = "", after = "" } = state.comments?.take(figure) ?? {};
  return paragraphXml(
    { style: STYLE.figure, ...(keepNext ? { keepNext } : {}) },
    `${before}<w:r>${drawing}</w:r>${after}`,
    state,
  );
}
