import type { DocumentTree } from "../document/node.js";
import { sideBySide } from "../document/side-by-side/side-by-side.js";
import { diagnostic, type Place } from "../foundation/diagnostic.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { OneSidedPiece } from "./pack/one-language.js";

/** How many pieces of a pack are named as the likely cause. */
const NAMED = 3;

/**
 * The side by side edition of two trees. Templates whose parts do not correspond are blocking findings: of each run of blocks the first place
 * that does not, because what comes after it is only out of step.
 *
 * @param pieces of packs that are the likely cause, if there are any.
 */
export function bothTrees(
  chinese: DocumentTree,
  english: DocumentTree,
  pieces: readonly OneSidedPiece[] = [],
): Outcome<DocumentTree> {
  const { tree, misfits } = sideBySide(chinese, english);
  return outcome(
    tree,
    misfits.map((place) => {
      const suspects = suspectsAt(place, pieces);
      return diagnostic({
        code: "template/editions-differ",
        severity: "blocking",
        message: {
          zh: "中文模板与英文模板在此处结构不一致，无法生成中英对照版",
          en: "The Chinese and the English template do not have the same parts here, so they cannot be set side by side",
        },
        ...(place === undefined ? {} : { place }),
        help: suspects.length === 0 ? HELP : helpWith(suspects),
        related: suspects.map(({ file }) => ({
          message: { zh: "可能的原因", en: "a likely cause" },
          place: { file, line: 1, column: 1 },
        })),
        basis: "inferred",
      });
    }),
  );
}

/** The piece in which the place is; else all, as what is out of step may begin before the place where it shows. */
function suspectsAt(place: Place | undefined, pieces: readonly OneSidedPiece[]): readonly OneSidedPiece[] {
  const here = pieces.filter(({ file }) => file === place?.file);
  return here.length > 0 ? here : pieces;
}

const HELP: LocalizedText = {
  zh: "请使两个模板的标签种类、数量和顺序一致；也可以分别生成中文版和英文版。",
  en: "Give both templates the same tags in the same order, or make the Chinese and the English edition apart.",
};

function helpWith(pieces: readonly OneSidedPiece[]): LocalizedText {
  const files = pieces.slice(0, NAMED).map(({ file }) => file);
  const more = pieces.length - files.length;
  return {
    zh: `很可能是模板包的 ${files.join("、")}${more > 0 ? ` 等 ${pieces.length} 个片段` : ""} 所致：其标签与另一语言的片段不一致。请对照修改另一语言的片段（pipia template eject 可以取出），使标签种类、数量和顺序一致；也可以分别生成中文版和英文版。`,
    en: `The likely cause is ${files.join(", ")}${more > 0 ? ` and ${more} more` : ""} of the pack, whose tags are not those of the piece in the other language. Change that piece accordingly (pipia template eject takes it out) so that both have the same tags in the same order, or make the Chinese and the English edition apart.`,
  };
}
