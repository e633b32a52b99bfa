import { packageVersion } from "../../foundation/data.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { KINDS, knownKind, type DocumentKindId } from "../../kinds/index.js";
import type { TemplateReport } from "../../reporters/template/report.js";
import type { TemplateSource } from "../../template/compile.js";
import { Findings } from "../../template/findings.js";
import { parseFile } from "../../template/syntax/parse-file.js";
import { rulesBehind } from "../check-report.js";
import type { World } from "../world.js";
import { BUILT_IN, type Stock } from "../pack/stock.js";
import { LANGUAGES } from "../../foundation/locale.js";
import { givesWay } from "../pack/gives-way.js";
import { oneLanguageFindings } from "../pack/one-language.js";
import { checkTemplate } from "./check-template.js";
import { checkWordTemplate, type GivenWordTemplate } from "./check-word-template.js";
import { notCalled, readGivenTemplates, type GivenTemplate } from "./given-templates.js";

/** What is to be checked: the files and folders that are named, or without any all templates of a stock. */
export interface LintRequest {
  readonly files: readonly string[];
  /** Of given files the document, where their folder does not say it; of all templates the only one to check. */
  readonly document: DocumentKindId | undefined;
  /** Where the templates come from when no file is named: the shipped ones, and what packs put over them if given. */
  readonly stock?: Stock;
}

/**
 * Checks templates and gives everything that is wrong with them at once, each mistake once, also where several templates call one
 * partial.
 *
 * @throws UsageError when it cannot be told of which document a file is the template, InputFileError when a file cannot be read.
 */
export async function lintTemplates(
  world: World,
  { files, document, stock = BUILT_IN }: LintRequest,
): Promise<TemplateReport> {
  const { templates, wordTemplates, uncalled, unreadable } =
    files.length === 0
      ? {
          templates: allOf(stock, document),
          wordTemplates: wordsOf(stock, document),
          uncalled: [],
          unreadable: [],
        }
      : await readGivenTemplates(world, files, document);
  const checkedWord = wordTemplates.map((one) => checkWordTemplate(one));
  const found = [
    ...unreadable,
    ...templates.flatMap(({ document: id, set }) => checkTemplate(knownKind(id), set).diagnostics),
    ...checkedWord.flatMap(({ diagnostics }) => diagnostics),
    ...(files.length === 0
      ? [...oneLanguageFindings(stock, documentsOf(document)), ...givesWay(stock, LANGUAGES)]
      : []),
    ...uncalled.flatMap((partial) => [notCalled(partial), ...mistakesOfWriting(partial)]),
  ];
  const findings = [...new Map(found.map((finding) => [keyOf(finding), finding])).values()];
  const sources = [...templates.flatMap(({ set }) => [set.main, ...set.partials.values()]), ...uncalled];
  return {
    tool: { name: "pipia", version: packageVersion() },
    files: [
      ...unreadable.flatMap(({ place }) => place?.file ?? []),
      ...templates.map(({ set }) => set.main.file),
      ...wordTemplates.map(({ file }) => file),
      ...uncalled.map(({ file }) => file),
    ],
    findings,
    texts: new Map([
      ...sources.map(({ file, text }) => [file, text] as const),
      ...checkedWord.flatMap(({ value }) => Array.from(value.texts)),
    ]),
    rules: rulesBehind(findings),
  };
}

function documentsOf(document: DocumentKindId | undefined): readonly DocumentKindId[] {
  return KINDS.flatMap(({ id }) => (document === undefined || id === document ? [id] : []));
}

function allOf(stock: Stock, document: DocumentKindId | undefined): readonly GivenTemplate[] {
  return KINDS.filter(({ id }) => document === undefined || id === document).flatMap(({ id, languages }) =>
    languages
      .filter((language) => stock.wordOf(id, language) === undefined)
      .map((language) => ({ document: id, set: stock.setOf(id, language) })),
  );
}

/** The Word templates that stand in the place of texts. */
function wordsOf(stock: Stock, document: DocumentKindId | undefined): readonly GivenWordTemplate[] {
  return KINDS.filter(({ id }) => document === undefined || id === document).flatMap(({ id, languages }) =>
    languages.flatMap((language) => {
      const word = stock.wordOf(id, language);
      return word === undefined ? [] : [{ document: id, ...word, isWhole: true }];
    }),
  );
}

function mistakesOfWriting(partial: TemplateSource): readonly Diagnostic[] {
  const findings = new Findings();
  parseFile(partial, findings);
  return findings.list();
}

function keyOf({ place, fingerprint, message }: Diagnostic): string {
  return [place?.file, place?.line, place?.column, fingerprint, message.zh].join("\n");
}
