import type { Figure } from "../../document/node.js";
import { isTurned, orientationOf } from "../../document/orientation.js";
import { inlineDrawing } from "./drawing.js";
import { twipsOfMillimetres } from "./geometry.js";
import { paragraphXml } from "./paragraph.js";
import type { WritingState } from "./state.js";
import { STYLE } from "./style-names.js";

/** A picture in the line of a paragraph of its own, reduced where it would be wider or higher than the text. */
export function figureXml(figure: Figure, keepNext: boolean, state: WritingState): string {
  const { media } = figure;
  const ratio = Math.max(1, media.height) / Math.max(1, media.width);
  // Room for the spacing of the paragraph and a caption's line.
  const room = state.page.textHeight * 0.9;
  const orientation = orientationOf(media.bytes);
  // LibreOffice adds to a picture that was turned upright how far it reaches once more, and leaves out what has no room.
  const highest = isTurned(orientation) && ratio > 1 ? room / (2 - 1 / ratio) : room;
  const wanted = Math.min(twipsOfMillimetres(figure.width), state.page.textWidth, highest / ratio);
  const run = inlineDrawing({
    id: state.next("drawing"),
    relationship: state.media.add(media),
    alternative: figure.alternative,
    orientation,
    width: Math.max(1, Math.round(wanted)),
    height: Math.max(1, Math.round(wanted * ratio)),
  });
  const { before = "", after = "" } = state.comments?.take(figure) ?? {};
  return paragraphXml(
    { style: STYLE.figure, ...(keepNext ? { keepNext } : {}) },
    before + run + after,
    state,
  );
}
