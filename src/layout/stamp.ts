import type { Theme } from "../document/theme.js";
import type { Language } from "../foundation/locale.js";
import type { FontSet } from "./font-set.js";
import { textWidth } from "./fonts.js";
import type { Page, PageItem } from "./page.js";
import { splitRuns } from "./runs.js";

/** Height of the middle of a capital letter or a Han character above the base line, as part of the size. */
const MIDDLE = 0.36;

/** Pages with the stamp of the theme in their middle, below everything else. */
export function stampedPages(
  pages: readonly Page[],
  theme: Theme,
  fonts: FontSet,
  language: Language,
): readonly Page[] {
  const { text, face, bold, sizePoints: size, colour, angleDegrees } = theme.stamp;
  const runs = splitRuns([{ text, face: theme.faces[face], bold, language }], fonts);
  const widths = runs.map((run) => textWidth(run.text, run.font, size));
  const length = widths.reduce((sum, width) => sum + width, 0);
  const angle = (angleDegrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return pages.map((page) => {
    // From the middle of the page back along the base line, and down to it.
    let along = -length / 2;
    const down = MIDDLE * size;
    const pieces = runs.map(({ text: words, font, embolden }, index): StampPiece => {
      const x = page.width / 2 + along * cosine + down * sine;
      const y = page.height / 2 - along * sine + down * cosine;
      along += widths[index] ?? 0;
      return { text: words, font, embolden, x, y };
    });
    const stamp: PageItem = { type: "stamp", size, colour, cosine, sine, pieces };
    return { ...page, items: [stamp, ...page.items] };
  });
}

type StampPiece = Extract<PageItem, { type: "stamp" }>["pieces"][number];
