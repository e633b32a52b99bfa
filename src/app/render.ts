import type { Body, Filing } from "#generated/types.js";
import { treeFindings } from "../checks/output-tree.js";
import { themeFindings } from "../checks/theme/report-typography.js";
import type { Comment } from "../document/comment.js";
import type { DocumentTree, Media } from "../document/node.js";
import { hasSeverity, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { languageOf, languagesOf, titleIn, type Edition, type Language } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import type { Pointer } from "../foundation/pointer.js";
import type { FontSet } from "../layout/font-set.js";
import type { DocumentKindId } from "../kinds/index.js";
import { titleFor, type DocumentKind } from "../kinds/kind.js";
import { fillTemplate } from "../template/fill.js";
import { weighedFor } from "../template/word/review-left.js";
import { WRITERS } from "../writers/index.js";
import type { Archive, Format } from "../writers/writer.js";
import { NOT_APPLICABLE } from "./belonging.js";
import { BODY_FILE } from "./certificate/body-file.js";
import type { PacketContents } from "./packet-papers.js";
import { controlsOf } from "./paper/controls.js";
import { derivedFor } from "./derived.js";
import { commentsOf } from "./comments.js";
import { gapsLeft, gapsWithout } from "./gaps-left.js";
import { bothTrees } from "./both-trees.js";
import { eachWithoutEnglish, withoutEnglish } from "./without-english.js";
import { filledTelling, isPartlyChinese } from "./partly-chinese.js";
import { loadPictures, type AttachmentReader } from "./attachments.js";
import { plainName } from "./plain-name.js";
import { onLetterhead } from "./reference/letterhead.js";
import { changedPieces } from "./pack/one-language.js";
import { withLogo } from "./pack/with-logo.js";
import { BUILT_IN, type Stock } from "./pack/stock.js";
import { printsPictures, templateOf } from "./templates.js";
import type { World } from "./world.js";

/** What a tree is made from. `findings` are those of reading and checking the filing for this kind. */
export interface TreeRequest {
  readonly filing: Draft<Filing>;
  /** The facts of a certification body, for a document that is drawn from those. */
  readonly body?: Draft<Body>;
  readonly findings: readonly Diagnostic[];
  readonly kind: DocumentKind<DocumentKindId>;
  /** Id of the entry that a paper is about, such as an event of the certificate; the latest unless given. */
  readonly event?: string | undefined;
  readonly edition: Edition;
  /** Names every text without English, not how many an English document has; side by side always does. */
  readonly namesUntranslated?: boolean;
  readonly stage: "draft" | "final";
  /** Makes a final document in spite of gaps and rules that block it: printed as a draft is, every page stamped. */
  readonly allowIncomplete?: boolean;
  /** Date of the document, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly readAttachment: AttachmentReader;
  /** The packet the paper is part of, for those that list it; by the facts of the filing and without pages unless given. */
  readonly contents?: PacketContents;
  /** What is found about the whole packet, for a letter that lists it; nothing unless given. */
  readonly openPoints?: readonly Diagnostic[];
  /** Where in the filing's file a value stands or belongs. */
  readonly placeOf: (at: Pointer) => Place;
  /** Templates and look; the built-in ones unless given. */
  readonly stock?: Stock | undefined;
}

/** What a document is made from. */
export interface RenderRequest extends TreeRequest {
  readonly formats: readonly Format[];
  readonly fonts: FontSet;
  /** Page numbers in the contents of the Word file, from the pages of the PDF. */
  readonly contentsPages: boolean;
  /** Rules of an archive that a PDF follows; none unless given. */
  readonly archive?: Archive | undefined;
  /** Makes the PDF of a paper that a pack has a Word template for; as good as not installed unless given. */
  readonly wordToPdf?: World["wordToPdf"] | undefined;
  /** Findings as comments of the Word file, in drafts and what `allowIncomplete` lets through; there unless `false`. */
  readonly comments?: boolean;
}

export interface RenderedFile {
  readonly format: Format;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether a pack makes a paper of a Word template. */
export function isOfWord(stock: Stock, document: DocumentKindId, edition: Edition): boolean {
  return languagesOf(edition).some((language) => stock.wordOf(document, language) !== undefined);
}

/** What the look of a paper breaks; that of the report is that of a Chinese template, and editions with English have their own. */
export function lookFindings(stock: Stock, edition: Edition): readonly Diagnostic[] {
  if (edition !== "zh") return [];
  const { reference } = stock;
  // The name alone: findings go into packets, and a path is nobody's business there.
  const without =
    reference === undefined
      ? undefined
      : { theme: stock.ownThemeOf(edition), file: plainName(reference.file) };
  return themeFindings(stock.themeOf(edition), without);
}

/** What somebody's review left on the letterhead: a final paper must not carry it along. */
export function letterheadFindings(request: TreeRequest): readonly Diagnostic[] {
  const review = request.stock?.reference?.review ?? [];
  return weighedFor(isDraft(request) ? "draft" : "final", review);
}

/**
 * Filing → tree → formats. `value` is absent when something stops the document: an error against the schema, in
 * final stage a blocking gap or rule, a template mistake, a picture that cannot be used, or a writer whose proof failed.
 */
export async function renderDocument(
  request: RenderRequest,
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  if (isStopped(request)) return outcome(undefined);
  const { edition, stock = BUILT_IN } = request;
  // Few packs have one: the others do not load what fills it.
  if (isOfWord(stock, request.kind.id, edition))
    return (await import("./pack/render-word.js")).renderWordOfPack(request);
  const tree = await buildTree(request);
  if (tree.value === undefined) return outcome(undefined, tree.diagnostics);
  const theme = stock.themeOf(edition);
  const reference = stock.reference?.reference;
  const findings = [...tree.diagnostics, ...lookFindings(stock, edition), ...letterheadFindings(request)];
  const files: RenderedFile[] = [];
  const stamped = isDraft(request);
  const comments = stamped && request.comments !== false ? commentsFor(tree.value, request, findings) : [];
  const controls = stamped
    ? controlsOf(tree.value, { ...request, language: languageOf(edition) })
    : undefined;
  for (const format of request.formats) {
    const writer = await WRITERS[format]();
    // The Word file has the firm's own headers; a PDF prints what can be read of them.
    const shown =
      reference !== undefined && format === "pdf" ? onLetterhead(tree.value, reference) : tree.value;
    const written = await writer.write(shown, {
      asOf: request.asOf,
      theme,
      fonts: request.fonts,
      contentsPages: request.contentsPages,
      stamped,
      comments,
      ...(controls === undefined ? {} : { controls }),
      archive: request.archive,
      reference,
    });
    findings.push(...placed(written.diagnostics, request));
    const name = titleIn(titleFor(request.kind, request.filing), edition) + writer.extension;
    files.push({ format, name, bytes: written.value });
  }
  return hasSeverity(findings, "blocking") ? outcome(undefined, findings) : outcome(files, findings);
}

const NO_PICTURES: ReadonlyMap<string, Media> = new Map();

/** The tree of a document, from which every format is written. */
export async function buildTree(request: TreeRequest): Promise<Outcome<DocumentTree | undefined>> {
  const { edition, kind, namesUntranslated = false, stock = BUILT_IN } = request;
  const material = materialOf(request);
  const built =
    edition === "both"
      ? await treeOfBoth(request, material)
      : await treeOfOne(
          request,
          edition,
          material,
          namesUntranslated ? (tree) => eachWithoutEnglish(tree, "en") : withoutEnglish,
        );
  const findings = placed(built.diagnostics, request);
  const isStoppedHere = hasSeverity(findings, "blocking") || built.value === undefined;
  const logo = stock.logoOf(kind.id, languageOf(edition));
  return outcome(isStoppedHere ? undefined : withLogo(built.value, logo), findings);
}

/** What a tree is filled with in whatever language, looked for when it is asked for and once. */
interface Material {
  readonly pictures: () => ReturnType<typeof loadPictures>;
  readonly derived: () => ReturnType<typeof derivedFor>;
}

function materialOf(request: TreeRequest): Material {
  const stage = isDraft(request) ? "draft" : "final";
  return {
    pictures: once(async () => loadPictures(request.filing, stage, request.readAttachment)),
    derived: once(() => derivedFor(request, stage)),
  };
}

function once<Value>(work: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: work() }).value;
}

async function treeOfBoth(
  request: TreeRequest,
  material: Material,
): Promise<Outcome<DocumentTree | undefined>> {
  // Both columns say that parts stand in Chinese alone, which is seen in the English one.
  const english = await treeOfOne(request, "en", material, (tree) => eachWithoutEnglish(tree, "both"));
  const chinese = await treeOfOne(request, "zh", material, () => [], isPartlyChinese(english.value));
  const found = [...chinese.diagnostics, ...english.diagnostics];
  if (chinese.value === undefined || english.value === undefined) return outcome(undefined, found);
  const both = bothTrees(
    chinese.value,
    english.value,
    changedPieces(request.stock ?? BUILT_IN, request.kind.id),
  );
  return outcome(both.value, [...found, ...both.diagnostics]);
}

/**
 * @param untranslatedIn what to say of texts without English.
 * @param isBesideChinese whether a Chinese document stands beside an English one that is partly in Chinese.
 */
async function treeOfOne(
  request: TreeRequest,
  language: Language,
  material: Material,
  untranslatedIn: (tree: DocumentTree) => readonly Diagnostic[],
  isBesideChinese = false,
): Promise<Outcome<DocumentTree | undefined>> {
  const { kind, stock = BUILT_IN } = request;
  const template = templateOf(stock, kind, language);
  if (template.value === undefined) return outcome(undefined, template.diagnostics);
  const stage = isDraft(request) ? "draft" : "final";
  const pictures = printsPictures(stock, kind, language) ? await material.pictures() : outcome(NO_PICTURES);
  if (hasSeverity(pictures.diagnostics, "blocking")) return outcome(undefined, pictures.diagnostics);
  const derived = material.derived();
  if (derived.value === undefined) return outcome(undefined, derived.diagnostics);
  const filing = request.body ?? request.filing;
  const compiled = template.value;
  const media = pictures.value;
  const { value: tree, diagnostics } = filledTelling(
    isBesideChinese ? { ...derived.value, isPartlyChinese: true } : derived.value,
    language,
    (known) => fillTemplate(compiled, { filing, derived: known, language, stage, media }),
    ({ value }) => isPartlyChinese(value),
  );
  const found = [...pictures.diagnostics, ...template.diagnostics, ...derived.diagnostics, ...diagnostics];
  if (tree === undefined) return outcome(undefined, found);
  const gaps = stage === "final" ? gapsLeft(tree) : [];
  return outcome(tree, [...found, ...gaps, ...untranslatedIn(tree), ...treeFindings(tree, kind.id)]);
}

/** Whether the document is printed as a draft: gaps are shown, every page is stamped. */
export function isDraft({ stage, allowIncomplete = false }: TreeRequest): boolean {
  return stage === "draft" || allowIncomplete;
}

/** What cannot be read, breaks the schema or is not for this filing always stops; gaps and rules stop a final document. */
export function isStopped(request: TreeRequest): boolean {
  const { findings } = request;
  return hasSeverity(isDraft(request) ? findings.filter(isMistake) : findings, "blocking");
}

/** Whether a finding stops a document at every stage. */
export function isMistake({ code }: Diagnostic): boolean {
  return (
    code === NOT_APPLICABLE ||
    code === BODY_FILE ||
    code.startsWith("input/") ||
    (code.startsWith("schema/") && code !== "schema/missing")
  );
}

/** The findings that lead somewhere in the filing, and the gap marks of the tree that none of them speaks of. */
function commentsFor(
  tree: DocumentTree,
  request: TreeRequest,
  found: readonly Diagnostic[],
): readonly Comment[] {
  const known = [...request.findings, ...found];
  return commentsOf([...known, ...gapsWithout(known, tree)], languageOf(request.edition));
}

/**
 * Findings about a value get the place of that value in the filing, where it can be mended; the place in the template
 * becomes a related one. One value that troubles a document in several places is one finding.
 */
export function placed(findings: readonly Diagnostic[], request: TreeRequest): readonly Diagnostic[] {
  const byFingerprint = new Map<string, Diagnostic>();
  for (const finding of findings) {
    if (byFingerprint.has(finding.fingerprint)) continue;
    byFingerprint.set(finding.fingerprint, inFiling(finding, request));
  }
  return [...byFingerprint.values()];
}

function inFiling(finding: Diagnostic, { placeOf }: TreeRequest): Diagnostic {
  if (finding.pointer === undefined) return finding;
  const place = placeOf(finding.pointer);
  if (finding.place === undefined) return { ...finding, place };
  const used = { message: { zh: "模板在此处使用", en: "used here by the template" }, place: finding.place };
  return { ...finding, place, related: [...(finding.related ?? []), used] };
}
