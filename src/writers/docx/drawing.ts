import { escapeAttribute } from "../../ooxml/xml.js";

/** English Metric Units, the measure of DrawingML: 914,400 an inch. */
const EMU_PER_TWIP = 635;
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/** A picture as DrawingML has it; lengths in twips. */
export interface Drawing {
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
  /** Unique among the drawings of the document. */
  readonly id: number;
  /** Read aloud in its place. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

/** A run with a picture in the line. */
export function inlineDrawing(drawing: Drawing): string {
  const { names, extent, graphic } = partsOf(drawing);
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:docPr ${names}/>${LOCKS}${graphic}</wp:inline></w:drawing></w:r>`
  );
}

/** A run with a picture behind the text, against a margin of the page and `top` twips below its upper edge. */
export function anchoredDrawing(
  drawing: Drawing & { readonly align: "left" | "center" | "right"; readonly top: number },
): string {
  const { names, extent, graphic } = partsOf(drawing);
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" ' +
    'behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="margin"><wp:align>${drawing.align}</wp:align></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${drawing.top * EMU_PER_TWIP}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr ${names}/>${LOCKS}${graphic}</wp:anchor></w:drawing></w:r>`
  );
}

const LOCKS = '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>';

function partsOf({ relationship, id, alternative, width, height }: Drawing): {
  readonly names: string;
  readonly extent: string;
  readonly graphic: string;
} {
  const names = `id="${id}" name="Picture ${id}" descr="${escapeAttribute(alternative)}"`;
  const extent = `cx="${width * EMU_PER_TWIP}" cy="${height * EMU_PER_TWIP}"`;
  const graphic =
    `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    "</pic:pic></a:graphicData></a:graphic>";
  return { names, extent, graphic };
}
