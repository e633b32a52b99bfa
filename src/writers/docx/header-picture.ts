import type { PagePicture } from "../../document/node.js";
import { orientationOf } from "../../document/orientation.js";
import { pagePictureSize } from "../../document/page-picture.js";
import { pointsOf } from "../../document/theme.js";
import { relationshipsPart, type Part } from "../../ooxml/package.js";
import { anchoredDrawing } from "./drawing.js";
import { twipsOfMillimetres } from "./geometry.js";
import type { WritingState } from "./state.js";

/** By this id a header names its picture; a part has relationships of its own. */
const RELATIONSHIP = "picture";

/**
 * A run that anchors the picture to the margins of the page, behind the text and from the header's upper edge: the header's own line
 * stays where it is without one.
 */
export function headerPictureRun(picture: PagePicture, state: WritingState): string {
  const { page } = state.theme;
  const size = pagePictureSize(picture, page, state.page.textWidth / (20 * pointsOf(1)));
  const id = state.next("drawing");
  return anchoredDrawing({
    relationship: RELATIONSHIP,
    id,
    alternative: picture.alternative,
    orientation: orientationOf(picture.media.bytes),
    width: twipsOfMillimetres(size.width),
    height: twipsOfMillimetres(size.height),
    align: picture.align,
    top: twipsOfMillimetres(page.headerMillimetres),
  });
}

/** What a header part with a picture needs beside it: its relationship, and the picture itself. */
export function headerPictureParts(header: string, { media }: PagePicture): readonly Part[] {
  const target = `media/header.${media.format}`;
  return [
    relationshipsPart(header, [{ id: RELATIONSHIP, type: "image", target }]),
    { name: `word/${target}`, content: media.bytes },
  ];
}
