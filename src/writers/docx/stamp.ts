import { isEastAsian } from "../../document/character.js";
import type { StampTheme, Theme } from "../../document/theme.js";
import { escapeAttribute } from "../../ooxml/xml.js";

/** Declarations that the root of a header with a stamp needs: VML, in which Word itself draws watermarks. */
export const STAMP_NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/** Word's own type of shape for text on a straight line (136), as it writes it. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" ' +
  'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>' +
  '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>' +
  '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>' +
  '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>' +
  '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" ' +
  'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles>' +
  '<v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>' +
  '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';

/**
 * The stamp as a run of a header: a shape behind the text, in the middle of the margins of every page that shows the header.
 * It is named as Word names its watermarks, so that its menu finds and removes it. `number` tells headers apart.
 */
export function stampRun({ stamp, faces }: Theme, number: number): string {
  const face = faces[stamp.face];
  const isChinese = isEastAsian(stamp.text.codePointAt(0) ?? 0);
  const font = `font-family:"${isChinese ? face.eastAsian : face.latin}";font-size:1pt`;
  const weight = stamp.bold ? ";font-weight:bold" : "";
  // The shape is filled by what is drawn of the letters: capitals are lower than they are set.
  const height = Math.round(stamp.sizePoints * (isChinese ? 1 : CAPITAL));
  const place =
    `position:absolute;margin-left:0;margin-top:0;width:${widthOf(stamp)}pt;height:${height}pt;` +
    `rotation:${360 - stamp.angleDegrees};z-index:-251658752;` +
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;" +
    "mso-position-vertical:center;mso-position-vertical-relative:margin";
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${SHAPE_TYPE}` +
    `<v:shape id="PowerPlusWaterMarkObject${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" ` +
    `style="${place}" o:allowincell="f" fillcolor="#${stamp.colour}" stroked="f">` +
    `<v:textpath style="${escapeAttribute(font + weight)}" string="${escapeAttribute(stamp.text)}"/>` +
    "</v:shape></w:pict></w:r>"
  );
}

/** Width and height of a capital letter in ems, nearly enough: Word fits the text into the shape. */
const CAPITAL = 0.7;

/** Width of the text in points. */
function widthOf({ text, sizePoints }: StampTheme): number {
  let ems = 0;
  for (const character of text) ems += isEastAsian(character.codePointAt(0) ?? 0) ? 1 : CAPITAL;
  return Math.round(ems * sizePoints);
}
