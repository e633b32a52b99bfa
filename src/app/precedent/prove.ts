import type { Diagnostic } from "../../foundation/diagnostic.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { readOffsetTree } from "../../ooxml/offset-tree.js";
import { textParagraphs } from "../../ooxml/text-paragraphs.js";
import { type Parts, writeZip } from "../../ooxml/zip.js";
import { fillWordTemplate } from "../../template/word/fill.js";
import type { WordTemplate } from "../../template/word/compile.js";
import { checkWordTemplate } from "../template/check-word-template.js";
import type { Proposal } from "./proposal.js";
import { withTags } from "./write-tags.js";

/** What a proposed template is proved with. */
export interface Proof {
  readonly file: string;
  readonly precedent: Pick<WordTemplate, "parts" | "texts">;
  readonly document: DocumentKindId;
  readonly language: Language;
  /** The filing of the example, and what is computed from it. */
  readonly filing: object;
  readonly derived: object;
}

/** A template that was proved: it passes the check, and filled with the example's filing it is the precedent again. */
export interface Proved {
  readonly bytes: Uint8Array;
  readonly kept: readonly Proposal[];
  /** What was taken back, each with why. */
  readonly taken: readonly { readonly proposal: Proposal; readonly why: LocalizedText }[];
  /** What the check of templates says of it: warnings, since it passed. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Keeps the proposals with which the template passes the check and gives the precedent's text back; which of many do not is found by halves. With none at
 * all, the precedent proves itself.
 */
export async function prove(proposals: readonly Proposal[], proof: Proof): Promise<Proved> {
  const taken: { readonly proposal: Proposal; readonly why: LocalizedText }[] = [];
  let kept: readonly Proposal[] = [];
  let best: Checked | undefined;
  const keep = async (group: readonly Proposal[]): Promise<void> => {
    const { why, ...checked } = await checkedWith([...kept, ...group], proof);
    if (why === undefined) {
      kept = [...kept, ...group];
      best = checked;
      return;
    }
    const [only] = group;
    if (only === undefined) return;
    if (group.length === 1) {
      taken.push({ proposal: only, why });
      return;
    }
    const half = Math.ceil(group.length / 2);
    await keep(group.slice(0, half));
    await keep(group.slice(half));
  };
  await keep(proposals);
  const { bytes, findings } = best ?? (await checkedWith([], proof));
  return { bytes, kept, taken, findings };
}

/** A template and what its check says. */
type Checked = Pick<Proved, "bytes" | "findings">;

function tagged(proposals: readonly Proposal[], { precedent }: Proof): Parts {
  const parts = new Map(precedent.parts);
  const encoder = new TextEncoder();
  for (const part of precedent.texts) {
    const own = proposals.filter((one) => one.part === part);
    if (own.length > 0) parts.set(part.path, encoder.encode(withTags(part, own)));
  }
  return parts;
}

/** The template of proposals, with why it is none, or gives other words than the precedent's; without when neither is so. */
async function checkedWith(
  proposals: readonly Proposal[],
  proof: Proof,
): Promise<Checked & { readonly why?: LocalizedText }> {
  const { file, document, language, filing, derived, precedent } = proof;
  const bytes = await writeZip(tagged(proposals, proof));
  const { value, diagnostics } = checkWordTemplate({ document, file, bytes });
  const checked = { bytes, findings: diagnostics };
  if (value.template === undefined) return { ...checked, why: messageOf(diagnostics) };
  const filled = fillWordTemplate(value.template, { filing, derived, language, stage: "draft" });
  if (filled.value === undefined) return { ...checked, why: messageOf(filled.diagnostics) };
  const { parts } = filled.value;
  const isSame = precedent.texts.every(
    ({ path, paragraphs }) => textOf(parts.get(path)) === paragraphs.map(({ text }) => text).join("\n"),
  );
  return isSame ? checked : { ...checked, why: OTHER_WORDS };
}

function messageOf(diagnostics: readonly Diagnostic[]): LocalizedText {
  return diagnostics.find((one) => hasSeverity([one], "blocking"))?.message ?? OTHER_WORDS;
}

const OTHER_WORDS: LocalizedText = {
  zh: "用同一份申报材料填写，得到的文字与既有文书不同",
  en: "filled with the same filing, it gives other words than the precedent",
};

function textOf(bytes: Uint8Array | undefined): string {
  const xml = new TextDecoder().decode(bytes);
  return textParagraphs(xml, readOffsetTree(xml))
    .map(({ text }) => text)
    .join("\n");
}
