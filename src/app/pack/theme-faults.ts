import type { ParagraphTheme, Theme } from "../../document/theme.js";
import type { PackMistake } from "./finding.js";

/** Least room for text on a page, in millimetres: a table of the report has seven columns. */
const LEAST_WIDTH = 80;
const LEAST_HEIGHT = 60;

/** What values of a theme, each sensible by itself, make impossible together. */
export function themeFaults({ page, paragraphs, headings }: Theme): readonly PackMistake[] {
  const sides = page.marginLeftMillimetres + page.marginRightMillimetres;
  const ends = page.marginTopMillimetres + page.marginBottomMillimetres;
  // Sections may be turned: then the width of the paper is its height.
  const shortest = Math.min(page.widthMillimetres, page.heightMillimetres);
  const faults: PackMistake[] = [];
  if (shortest - sides < LEAST_WIDTH || shortest - ends < LEAST_HEIGHT) {
    faults.push({
      message: {
        zh: `页边距过大：版心宽不足 ${LEAST_WIDTH} 毫米或者横排时高不足 ${LEAST_HEIGHT} 毫米`,
        en: `The margins leave less than ${LEAST_WIDTH} mm of width, or turned less than ${LEAST_HEIGHT} mm of height`,
      },
      help: { zh: "减小页边距，或者加大纸张。", en: "Make the margins smaller or the paper larger." },
    });
  }
  if (
    page.headerMillimetres >= page.marginTopMillimetres ||
    page.footerMillimetres >= page.marginBottomMillimetres
  ) {
    faults.push({
      message: {
        zh: "页眉距或者页脚距不小于页边距，页眉页脚会压住正文",
        en: "The header or footer is as far from the edge as the margin and would stand in the text",
      },
      help: {
        zh: "headerMillimetres 小于 marginTopMillimetres，footerMillimetres 小于 marginBottomMillimetres。",
        en: "Keep headerMillimetres below marginTopMillimetres and footerMillimetres below marginBottomMillimetres.",
      },
    });
  }
  for (const [name, look] of [
    ...Object.entries<ParagraphTheme>(paragraphs),
    ...Object.entries<ParagraphTheme>(headings),
  ]) {
    if (look.exactPitchPoints >= look.sizePoints) continue;
    const [pitch, size] = [rounded(look.exactPitchPoints), rounded(look.sizePoints)];
    faults.push({
      message: {
        zh: `“${name}”的行距（${pitch} 磅）小于字号（${size} 磅），字会重叠`,
        en: `“${name}”: its pitch (${pitch} pt) is less than its size (${size} pt), lines would overlap`,
      },
      help: { zh: "加大 exactPitchPoints。", en: "Make exactPitchPoints larger." },
    });
  }
  return faults;
}

/** As somebody would write it: a letterhead computes pitches from parts of lines. */
function rounded(points: number): number {
  return Number(points.toFixed(2));
}
