import type { PagePicture } from "./node.js";
import type { PageSetup } from "./theme.js";

/**
 * The size of a picture in a header, in millimetres: as wide as it is asked to be, reduced where it would reach into the text below
 * or be wider than the text.
 */
export function pagePictureSize(
  { media, width }: PagePicture,
  page: PageSetup,
  textWidthMillimetres: number,
): { readonly width: number; readonly height: number } {
  const ratio = Math.max(1, media.height) / Math.max(1, media.width);
  const room = Math.max(1, page.marginTopMillimetres - page.headerMillimetres);
  const shown = Math.min(width, textWidthMillimetres, room / ratio);
  return { width: shown, height: shown * ratio };
}
