import { basename, dirname, extname, join } from "node:path";
import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { decodeText } from "../../foundation/encoding.js";
import { UsageError } from "../../foundation/errors.js";
import type { Language } from "../../foundation/locale.js";
import { kindOf, KINDS, type DocumentKindId } from "../../kinds/index.js";
import { builtInSet } from "../../template/built-in.js";
import { calledSources } from "../../template/called.js";
import type { TemplateSet, TemplateSource } from "../../template/compile.js";
import { isLeftBehind } from "../left-behind.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import type { GivenWordTemplate } from "./check-word-template.js";

/** What Word makes: other files of it than documents are opened as such, and refused with what to save them as. */
const WORD_ENDING = /\.(?:doc|dot)[xm]?$/iu;
const ENDING = /(?:^|\.)(?<language>zh|en)\.hbs$/u;

/** A template of a document, as it was given, with the partials that it may call. */
export interface GivenTemplate {
  readonly document: DocumentKindId;
  readonly set: TemplateSet;
}

export interface GivenTemplates {
  readonly templates: readonly GivenTemplate[];
  readonly wordTemplates: readonly GivenWordTemplate[];
  /** Partials that were given and that none of the templates calls: only how they are written can be checked. */
  readonly uncalled: readonly TemplateSource[];
  /** Files that are no text. */
  readonly unreadable: readonly Diagnostic[];
}

/**
 * Reads template files that were named, or that lie below a folder that was. A Word file (`.docx`) is, as when papers are made with it, of the
 * report unless its folder or `document` says otherwise. The folder says of which document one is (`pipia/zh.hbs`) unless `document` does, the end
 * of its name in which language it is (`zh.hbs`, `own.en.hbs`; else Chinese). A file in a folder `partials` is a partial; the
 * templates beside that folder see every partial in it, and the shipped ones of other names.
 *
 * @throws UsageError when a file's document is not known, InputFileError when a file does not exist or may not be read.
 */
export async function readGivenTemplates(
  world: World,
  files: readonly string[],
  document: DocumentKindId | undefined,
): Promise<GivenTemplates> {
  const unreadable: Diagnostic[] = [];
  const read = async (file: string): Promise<TemplateSource | undefined> => {
    const decoded = decodeText(await readBytes(world, file, MISSING_TEMPLATE));
    if (decoded.type === "text") return { file, text: decoded.text };
    unreadable.push(notText(file, decoded.name));
    return undefined;
  };
  const templates: GivenTemplate[] = [];
  const wordTemplates: GivenWordTemplate[] = [];
  const given: TemplateSource[] = [];
  for (const file of new Set(await withoutFolders(world, files))) {
    if (WORD_ENDING.test(file)) {
      const own = document ?? kindOf(basename(dirname(file)))?.id ?? "pipia";
      wordTemplates.push({ document: own, file, bytes: await readBytes(world, file, MISSING_TEMPLATE) });
      continue;
    }
    const isPartial = basename(dirname(file)) === "partials";
    const own = isPartial ? undefined : documentOf(file, document);
    const main = await read(file);
    if (main === undefined) continue;
    if (own === undefined) given.push(main);
    else
      templates.push({ document: own, set: { main, partials: await partialsFor(world, file, own, read) } });
  }
  const called = new Set(templates.flatMap(({ set }) => calledSources(set).map(({ file: path }) => path)));
  const uncalled = given.filter(({ file }) => !called.has(file));
  return { templates, wordTemplates, uncalled, unreadable };
}

const MISSING_TEMPLATE = {
  zh: "请检查路径；不写文件则检查随附的模板。",
  en: "Check the path; without a file the shipped templates are checked.",
};

/** The names with every template of a folder in the place of the folder. */
async function withoutFolders(world: World, files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) {
    const inside = extname(file) === "" && file !== "-" ? await templatesIn(world, file) : [];
    found.push(...(inside.length === 0 ? [file] : inside));
  }
  return found;
}

/** The templates below a folder; none where there is no such folder. */
async function templatesIn(world: World, folder: string): Promise<readonly string[]> {
  try {
    const paths = await world.listTree(folder);
    return paths
      .filter(
        (path) => (path.endsWith(".hbs") || path.toLowerCase().endsWith(".docx")) && !isLeftBehind(path),
      )
      .map((path) => join(folder, path));
  } catch {
    // What is no folder is read as a file, which says what is the matter.
    return [];
  }
}

function documentOf(file: string, document: DocumentKindId | undefined): DocumentKindId {
  const known = document ?? kindOf(basename(dirname(file)))?.id;
  if (known !== undefined) return known;
  const example = join(dirname(file), "pipia", basename(file));
  throw new UsageError(
    {
      zh: `无法确定 ${file} 是哪一份文书的模板。`,
      en: `It cannot be told of which document ${file} is the template.`,
    },
    {
      zh: `用 --document 指明，或者把文件放在以文书命名的文件夹内，例如 ${example}。文书：${KINDS.map(({ id }) => id).join("、")}。`,
      en: `Say it with --document, or put the file into a folder named like the document, such as ${example}. Documents: ${KINDS.map(({ id }) => id).join(", ")}.`,
    },
  );
}

function languageOf(file: string): Language {
  return ENDING.exec(basename(file))?.groups?.["language"] === "en" ? "en" : "zh";
}

/** The partials a template sees: those of the folder beside its own, and the shipped ones of other names. */
async function partialsFor(
  world: World,
  file: string,
  document: DocumentKindId,
  read: (file: string) => Promise<TemplateSource | undefined>,
): Promise<ReadonlyMap<string, TemplateSource>> {
  const language = languageOf(file);
  const folder = join(dirname(dirname(file)), "partials");
  const ending = `.${language}.hbs`;
  const partials = new Map(builtInSet(document, language).partials);
  for (const name of await world.listFiles(folder)) {
    if (!name.endsWith(ending)) continue;
    const source = await read(join(folder, name));
    if (source) partials.set(name.slice(0, -ending.length), source);
  }
  return partials;
}

function notText(file: string, name: { readonly zh: string; readonly en: string }): Diagnostic {
  return diagnostic({
    code: "template/not-text",
    severity: "blocking",
    place: { file, line: 1, column: 1 },
    message: { zh: `模板不是文本，而是${name.zh}`, en: `The template is no text but ${name.en}` },
    help: {
      zh: "模板是 UTF-8 文本文件；Word 文件请另存为纯文本后改写。",
      en: "A template is a text file in UTF-8; save a Word file as plain text and work from that.",
    },
  });
}

/** Says that a given partial is called by none of the given templates. */
export function notCalled({ file }: TemplateSource): Diagnostic {
  return diagnostic({
    code: "template/partial-not-called",
    severity: "advice",
    place: { file, line: 1, column: 1 },
    message: {
      zh: "所给的模板都没有引用该片段，只检查了标签的写法，没有检查字段",
      en: "None of the given templates calls this partial: its tags were checked, its fields were not",
    },
    help: {
      zh: "同时给出引用它的模板，例如 pipia template lint pipia/zh.hbs。",
      en: "Name a template that calls it as well, such as pipia template lint pipia/zh.hbs.",
    },
  });
}
