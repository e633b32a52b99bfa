import type { Diagnostic } from "../../foundation/diagnostic.js";
import { LANGUAGES, type Language } from "../../foundation/locale.js";
import { nearest } from "../../foundation/suggest.js";
import { KINDS, type DocumentKindId } from "../../kinds/index.js";
import { calledSources } from "../../template/called.js";
import type { TemplateSet, TemplateSource } from "../../template/compile.js";
import { fileMistake } from "./finding.js";
import { layersOf, type Pack } from "./pack.js";
import type { PackFiles } from "./pack-files.js";
import { pieceAt } from "./piece.js";
import { overlaidSet, type Layer } from "./template-set.js";
import { wordIn, type WordFile } from "./word-of.js";

/** What the templates of a pack are held against. */
export interface TemplatesRequest {
  readonly files: PackFiles;
  /** The folder or archive, as findings call it. */
  readonly path: string;
  readonly languages: readonly Language[];
  readonly base: Pack | undefined;
}

/**
 * The texts of a pack by their path in it, and what is wrong with where they stand: a file that nothing would read, because a name is
 * misspelt or nobody calls it, changes no paper, and its author would not notice.
 */
export function readTemplates({ files, path, languages, base }: TemplatesRequest): {
  readonly templates: Layer;
  readonly words: ReadonlyMap<string, WordFile>;
  readonly findings: readonly Diagnostic[];
} {
  const findings: Diagnostic[] = [];
  const templates = new Map<string, TemplateSource>();
  const words = new Map<string, WordFile>();
  for (const [name, bytes] of files) {
    if (!name.startsWith("templates/")) continue;
    const file = `${path}/${name}`;
    const piece = pieceAt(name);
    const text = piece?.type === "word" ? undefined : textIn(bytes);
    if (piece?.type === "word") words.set(name, { file, bytes });
    else if (text === undefined) findings.push(fileMistake(file, NOT_TEXT));
    else templates.set(name, { file, text });
    if (piece === undefined) findings.push(fileMistake(file, unknownPiece(name)));
    else if ("language" in piece && !languages.includes(piece.language)) {
      findings.push(fileMistake(file, languageNotListed(piece.language)));
    }
  }
  if (findings.length === 0) findings.push(...besideWord(templates, words, path, base));
  if (findings.length === 0) findings.push(...uncalled(templates, path, base));
  return { templates, words, findings };
}

/** Texts of a document that a Word template, of this pack or of its base, stands for as a whole: nothing would read them. */
function besideWord(
  templates: Layer,
  words: ReadonlyMap<string, WordFile>,
  path: string,
  base: Pack | undefined,
): readonly Diagnostic[] {
  const layers = [...layersOf(base), { templates, words }];
  return [...templates].flatMap(([at]) => {
    const piece = pieceAt(at);
    if (piece?.type !== "document" && piece?.type !== "section") return [];
    // A text as a whole takes the place of a Word template of the base.
    const known = piece.type === "document" ? layers.slice(-1) : layers;
    const word = wordIn(known, piece.document, piece.language);
    return word === undefined ? [] : [fileMistake(`${path}/${at}`, besideWordTemplate(word.file))];
  });
}

function besideWordTemplate(word: string): Parameters<typeof fileMistake>[1] {
  return {
    message: {
      zh: `这份文书由 Word 模板 ${word} 生成，不会读取本文件`,
      en: `The Word template ${word} makes this document; this file would not be read`,
    },
    help: {
      zh: "二者保留其一：删去本文件，或者删去 Word 模板。",
      en: "Keep one of the two: delete this file, or the Word template.",
    },
  };
}

/** Sections and partials that neither the base has nor a template of the pack or its base calls. */
function uncalled(templates: Layer, path: string, base: Pack | undefined): readonly Diagnostic[] {
  const layers = [...layersOf(base).map((layer) => layer.templates), templates];
  const known = new Map<string, CalledSet>();
  const setOf = (document: DocumentKindId, language: Language): CalledSet => {
    const key = `${document}/${language}`;
    const set = known.get(key) ?? calledSet(overlaidSet(layers, document, language));
    known.set(key, set);
    return set;
  };
  return [...templates].flatMap(([at, source]) => {
    const piece = pieceAt(at);
    if (piece?.type !== "section" && piece?.type !== "partial") return [];
    const documents = piece.type === "section" ? [piece.document] : KINDS.map(({ id }) => id);
    const sets = documents.map((document) => setOf(document, piece.language));
    if (sets.some(({ sources }) => sources.has(source))) return [];
    const names = sets.flatMap((set) => set.names);
    return [fileMistake(`${path}/${at}`, notCalled(piece.name, nearest(piece.name, names)))];
  });
}

/** What the template of a document calls, found out once however many pieces ask for it. */
interface CalledSet {
  readonly sources: ReadonlySet<TemplateSource>;
  /** Names of the sections and partials among them. */
  readonly names: readonly string[];
}

function calledSet(set: TemplateSet): CalledSet {
  const sources = new Set(calledSources(set));
  return { sources, names: [...set.partials].filter(([, one]) => sources.has(one)).map(([name]) => name) };
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const NOT_TEXT = {
  message: { zh: "模板不是 UTF-8 编码的文字", en: "The template is no text in UTF-8" },
  help: { zh: "用编辑器另存为 UTF-8。", en: "Save it as UTF-8 in an editor." },
};

function unknownPiece(name: string): Parameters<typeof fileMistake>[1] {
  const folder = name.split("/")[1] ?? "";
  const ids = KINDS.map(({ id }) => id);
  const isKind = folder === "partials" || ids.some((id) => id === folder);
  const near = isKind ? undefined : nearest(folder, [...ids, "partials"]);
  return {
    message: isKind
      ? { zh: "模板包里没有这种位置的文件", en: "No piece of a pack stands here" }
      : {
          zh: `没有名为“${folder}”的文书`,
          en: `There is no document “${folder}”`,
        },
    help:
      near === undefined
        ? {
            zh: "可用：templates/<文书>/<zh|en>.hbs、templates/<文书>/sections/<名称>.<zh|en>.hbs、templates/partials/<名称>.<zh|en>.hbs，以及 Word 模板 templates/<文书>/<zh|en>.docx；名称用小写字母、数字和连字符。",
            en: "Known: templates/<document>/<zh|en>.hbs, templates/<document>/sections/<name>.<zh|en>.hbs, templates/partials/<name>.<zh|en>.hbs, and Word templates templates/<document>/<zh|en>.docx; names have lower case letters, digits and hyphens.",
          }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  };
}

function languageNotListed(language: Language): Parameters<typeof fileMistake>[1] {
  return {
    message: {
      zh: `pack.yaml 的 languages 没有 ${language}`,
      en: `The languages of pack.yaml do not have ${language}`,
    },
    help: {
      zh: `在 languages 里加上 ${language}（可用：${LANGUAGES.join("、")}），或者删去这个文件。`,
      en: `Add ${language} to languages (known: ${LANGUAGES.join(", ")}), or delete this file.`,
    },
  };
}

function notCalled(name: string, near: string | undefined): Parameters<typeof fileMistake>[1] {
  return {
    message: { zh: `没有模板引用“${name}”`, en: `No template calls “${name}”` },
    help:
      near === undefined || near === name
        ? {
            zh: "pipia template list 列出可以替换的片段；新的片段要由本模板包的模板引用。",
            en: "pipia template list names the pieces to replace; a new one must be called by a template of the pack.",
          }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  };
}
