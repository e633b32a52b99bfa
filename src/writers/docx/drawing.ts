import { isTurned, type Orientation } from "../../document/orientation.js";
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
  /** How its pixels have to be turned: Word does not ask the picture. */
  readonly orientation: Orientation;
}

/** A run with a picture in the line. */
export function inlineDrawing(drawing: Drawing): string {
  const { names, extent, effect, graphic } = partsOf(drawing);
  // Said only where there is something to say.
  const reach = isTurned(drawing.orientation) ? `<wp:effectExtent ${effect}/>` : "";
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/>${reach}<wp:docPr ${names}/>${LOCKS}${graphic}</wp:inline></w:drawing></w:r>`
  );
}

/** A run with a picture behind the text, against a margin of the page and `top` twips below its upper edge. */
export function anchoredDrawing(
  drawing: Drawing & { readonly align: "left" | "center" | "right"; readonly top: number },
): string {
  const { names, extent, effect, graphic } = partsOf(drawing);
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" ' +
    'behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="margin"><wp:align>${drawing.align}</wp:align></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${drawing.top * EMU_PER_TWIP}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${extent}/><wp:effectExtent ${effect}/><wp:wrapNone/>` +
    `<wp:docPr ${names}/>${LOCKS}${graphic}</wp:anchor></w:drawing></w:r>`
  );
}

const LOCKS = '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>';

/**
 * Mirroring, which comes first, and the angle in 60,000ths of a degree, clockwise (ECMA-376 part 1, 20.1.7.6). Half a turn of a mirrored
 * picture turns it upside down.
 */
const TURNS: Readonly<Record<Orientation, string>> = {
  1: "",
  2: ' flipH="1"',
  3: ' rot="10800000"',
  4: ' rot="10800000" flipH="1"',
  5: ' rot="16200000" flipH="1"',
  6: ' rot="5400000"',
  7: ' rot="5400000" flipH="1"',
  8: ' rot="16200000"',
};

function partsOf({ relationship, id, alternative, width, height, orientation }: Drawing): {
  readonly names: string;
  readonly extent: string;
  readonly effect: string;
  readonly graphic: string;
} {
  const names = `id="${id}" name="Picture ${id}" descr="${escapeAttribute(alternative)}"`;
  // Sizes are those before turning; beside them stands how far the turned picture reaches beyond.
  const [across, down] = isTurned(orientation) ? [height, width] : [width, height];
  const extent = `cx="${across * EMU_PER_TWIP}" cy="${down * EMU_PER_TWIP}"`;
  const [beside = 0, above = 0] = [width - across, height - down].map((more) =>
    Math.round((Math.max(0, more) * EMU_PER_TWIP) / 2),
  );
  const effect = `l="${beside}" t="${above}" r="${beside}" b="${above}"`;
  const graphic =
    `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${TURNS[orientation]}><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    "</pic:pic></a:graphicData></a:graphic>";
  return { names, extent, effect, graphic };
}
