import type { DocumentTree } from "../../../document/node.js";
import { inlineText } from "../../../document/text.js";
import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { hasSeverity } from "../../../foundation/diagnostic.js";
import type { Language } from "../../../foundation/locale.js";
import { KINDS, type DocumentKindId } from "../../../kinds/index.js";
import { calledSources } from "../../../template/called.js";
import type { TemplateSet } from "../../../template/compile.js";
import { BUNDLED_FONTS } from "../../../layout/font-set.js";
import { WRITERS } from "../../../writers/index.js";
import type { Pack } from "../pack.js";
import { BUILT_IN_NAME } from "../read-pack-file.js";
import { stockOf, type Stock } from "../stock.js";
import type { Defaults } from "./defaults.js";
import { isPaperOf, samplePaper, samples } from "./samples.js";
import { textDiff } from "./text-diff.js";

/** How a paper of an example reads otherwise with the defaults of now than with those that were kept. */
export interface PaperChange {
  readonly sample: string;
  readonly document: DocumentKindId;
  readonly language: Language;
  readonly difference: string;
  /** Why it cannot be made with either, if so; then there is no difference to show. */
  readonly stoppedBefore: readonly Diagnostic[];
  readonly stoppedNow: readonly Diagnostic[];
}

/**
 * Makes the papers of the examples with a pack on the defaults it keeps, and on those of now, and tells where they differ. Papers whose templates are the
 * same are not made. What the pack words itself is the same in both: what changed under that, `compareDefaults` tells.
 */
export async function paperChanges(pack: Pack, kept: Defaults): Promise<readonly PaperChange[]> {
  const now = stockOf(pack);
  const then = stockOf(standingOn(pack, kept));
  const changes: PaperChange[] = [];
  const examples = samples();
  for (const kind of KINDS) {
    for (const language of kind.languages) {
      if (sameText(then.setOf(kind.id, language), now.setOf(kind.id, language))) continue;
      for (const sample of examples) {
        if (!isPaperOf(sample, kind)) continue;
        const [before, after] = [
          await samplePaper(sample, kind, language, then),
          await samplePaper(sample, kind, language, now),
        ];
        const difference =
          before.value === undefined || after.value === undefined
            ? ""
            : textDiff(await textOf(before.value, then), await textOf(after.value, now));
        const stopped = {
          stoppedBefore: blocking(before.diagnostics),
          stoppedNow: blocking(after.diagnostics),
        };
        if (difference === "" && stopped.stoppedBefore.length + stopped.stoppedNow.length === 0) continue;
        changes.push({ sample: sample.name, document: kind.id, language, difference, ...stopped });
      }
    }
  }
  return changes;
}

function blocking(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter((finding) => hasSeverity([finding], "blocking"));
}

/** The pack on other defaults: a layer of their texts right below it. */
function standingOn(pack: Pack, kept: Defaults): Pack {
  const templates = [...kept].filter(([path]) => path.startsWith("templates/"));
  const defaults: Pack = {
    name: BUILT_IN_NAME,
    version: "0.0.0",
    title: { zh: BUILT_IN_NAME, en: BUILT_IN_NAME },
    languages: ["zh", "en"],
    path: pack.path,
    templates: new Map(templates.map(([path, text]) => [path, { file: `.base/${path}`, text }])),
    words: new Map(),
    themes: new Map(),
    logos: new Map(),
    reference: undefined,
    base: pack.base,
    sha256: "",
  };
  return { ...pack, base: defaults };
}

function sameText(one: TemplateSet, other: TemplateSet): boolean {
  const [left, right] = [calledSources(one), calledSources(other)];
  return left.length === right.length && left.every(({ text }, index) => text === right[index]?.text);
}

/** The text of a paper as the text format writes it, after its title, headers and footers, which that leaves out. */
async function textOf(tree: DocumentTree, stock: Stock): Promise<string> {
  const { title, subject = "", sections, language } = tree;
  const furniture = sections.flatMap(({ header, footer }) => [header, footer]);
  const head = new Set([title, subject, ...furniture.map((inlines) => inlineText(inlines, language))]);
  const writer = await WRITERS.text();
  const options = { asOf: "", theme: stock.themeOf(tree.language), fonts: BUNDLED_FONTS };
  const text = new TextDecoder().decode((await writer.write(tree, options)).value);
  return `${[...head].join("\n")}\n${text}`;
}
