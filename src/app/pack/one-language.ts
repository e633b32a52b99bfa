import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { LANGUAGES, type Language } from "../../foundation/locale.js";
import { knownKind, type DocumentKindId } from "../../kinds/index.js";
import { builtInSet } from "../../template/built-in.js";
import { calledSources } from "../../template/called.js";
import type { TemplateSet, TemplateSource } from "../../template/compile.js";
import type { Pack } from "./pack.js";
import type { Stock } from "./stock.js";
import { withoutNote } from "./upkeep/note.js";

/** A piece of a pack whose counterpart in the other language is that of the base, or was left as that is. */
export interface OneSidedPiece {
  /** As findings call it. */
  readonly file: string;
  readonly language: Language;
}

/** The pieces a document is made of, by what templates call them; the document as a whole is "". */
type Called = ReadonlyMap<string, TemplateSource>;

/**
 * Pieces of packs that say something else than the program's in one language and the same in the other: where two editions do not fit, they
 * are the likely cause. Without any, the pieces that packs changed in both.
 */
export function changedPieces(stock: Stock, document: DocumentKindId): readonly OneSidedPiece[] {
  if (stock.packs.length === 0) return [];
  const changed = LANGUAGES.flatMap((language) => {
    const own = builtInSet(document, language);
    const defaults = new Map([["", own.main], ...own.partials]);
    return [...calledIn(stock.setOf(document, language))].flatMap(([name, { file, text }]) =>
      withoutNote(text) === defaults.get(name)?.text ? [] : [{ name, file, language }],
    );
  });
  const oneSided = changed.filter(
    ({ name, language }) => !changed.some((other) => other.name === name && other.language !== language),
  );
  return oneSided.length > 0 ? oneSided : changed;
}

/**
 * Warns of each piece that a pack replaces in one language only, so that the papers in the other go on with the words of its base. It is advice where
 * the pack says that it has words in one language only.
 */
export function oneLanguageFindings(
  stock: Stock,
  documents: readonly DocumentKindId[],
): readonly Diagnostic[] {
  if (stock.packs.length === 0) return [];
  const found = documents.flatMap((document) => oneSidedOf(stock, document));
  return [...new Map(found.map((finding) => [finding.place?.file, finding])).values()];
}

function oneSidedOf(stock: Stock, document: DocumentKindId): readonly Diagnostic[] {
  const { languages } = knownKind(document);
  const packOf = (source: TemplateSource): Pack | undefined =>
    stock.packs.find(({ templates }) => [...templates.values()].includes(source));
  return languages.flatMap((language) => {
    const other = LANGUAGES.find((one) => one !== language);
    if (other === undefined || !languages.includes(other)) return [];
    const [word, otherWord] = [stock.wordOf(document, language), stock.wordOf(document, other)];
    const pack = stock.packs.findLast(
      ({ words }) => word !== undefined && [...words.values()].includes(word),
    );
    const otherSet = stock.setOf(document, other);
    if (word !== undefined && pack !== undefined) {
      // A pack may have one language as a Word file and the other as a text.
      const isThere = otherWord !== undefined || packOf(otherSet.main) !== undefined;
      return isThere ? [] : [finding(word.file, other, pack)];
    }
    if (otherWord !== undefined) return [];
    const others = calledIn(otherSet);
    return [...calledIn(stock.setOf(document, language))].flatMap(([name, source]) => {
      const owner = packOf(source);
      const counterpart = others.get(name);
      // What the other language does not call is no piece that was replaced.
      const isAlone = owner !== undefined && counterpart !== undefined && packOf(counterpart) === undefined;
      return isAlone ? [finding(source.file, other, owner)] : [];
    });
  });
}

function calledIn(set: TemplateSet): Called {
  const called = new Set(calledSources(set));
  return new Map([["", set.main] as const, ...[...set.partials].filter(([, source]) => called.has(source))]);
}

function finding(file: string, missing: Language, { languages }: Pack): Diagnostic {
  const [zh, en] = missing === "en" ? ["英文", "English"] : ["中文", "Chinese"];
  const counterpart = file.replace(/(zh|en)(\.hbs|\.docx)$/u, `${missing}$2`);
  return diagnostic({
    code: "template/one-language",
    severity: languages.length > 1 ? "warning" : "advice",
    message: {
      zh: `模板包只替换了一种语言：${zh}文书仍用所依据模板的文字，两种语言的内容可能不一致，也可能无法生成中英对照版`,
      en: `The pack replaces this in one language only: ${en} papers go on with the words of its base, so the two may say different things and may not fit side by side`,
    },
    help: {
      zh: `需要两种语言一致的，在模板包中增加 ${counterpart} 并作相应修改；有意只改一种语言的，无须处理。`,
      en: `To have both alike, add ${counterpart} to the pack and change it accordingly; if one language only is meant, nothing has to be done.`,
    },
    place: { file, line: 1, column: 1 },
    basis: "inferred",
  });
}
