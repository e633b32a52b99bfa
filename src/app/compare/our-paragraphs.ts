import type { Block, DocumentTree, Inline } from "../../document/node.js";
import { inlineText } from "../../document/text.js";
import { visit, visitBlock } from "../../document/visit.js";
import { fieldCatalogue } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { patternOf, type Pointer } from "../../foundation/pointer.js";

/** A value of the filing in a paragraph of ours. */
export interface PrintedFact {
  readonly pointer: Pointer;
  readonly text: string;
  /** Names, codes, counts, dates and scope must agree; other words may have been bettered. */
  readonly isFact: boolean;
}

export interface OurParagraph {
  readonly text: string;
  readonly facts: readonly PrintedFact[];
}

/** Texts that are names, and the scope that is applied for: facts, though they are words. */
const WORDED_FACT = /\/(?:name|certificationBody|holderName|issuingBody)$|^\/application\/scope(?:\/|$)/u;

/** The paragraphs of a tree with text, each with the values of the filing that it prints. */
export function paragraphsOf(tree: DocumentTree, filing: unknown): readonly OurParagraph[] {
  const found: OurParagraph[] = [];
  visit(tree, { block: (block) => found.push(...paragraphIn(block, tree.language, filing)) });
  return found;
}

/** The same with one paragraph for each cell of a table, which is how our text files hold them. */
export function cellParagraphsOf(tree: DocumentTree, filing: unknown): readonly OurParagraph[] {
  const found: OurParagraph[] = [];
  const within = new Set<Block>();
  visit(tree, {
    cell(cell) {
      const inCell: OurParagraph[] = [];
      for (const child of cell.blocks) {
        visitBlock(child, {
          block(block) {
            within.add(block);
            inCell.push(...paragraphIn(block, tree.language, filing));
          },
        });
      }
      if (inCell.length > 0) found.push(inOneLine(inCell));
    },
    block(block) {
      if (!within.has(block)) found.push(...paragraphIn(block, tree.language, filing));
    },
  });
  return found;
}

function inOneLine(paragraphs: readonly OurParagraph[]): OurParagraph {
  return {
    text: paragraphs.map(({ text }) => text.trim().replaceAll("\n", " ")).join(" "),
    facts: paragraphs
      .flatMap(({ facts }) => facts)
      .map((fact) => Object.assign({}, fact, { text: fact.text.replaceAll("\n", " ") })),
  };
}

function paragraphIn(block: Block, language: Language, filing: unknown): readonly OurParagraph[] {
  if (block.type !== "heading" && block.type !== "paragraph") return [];
  const text = inlineText(block.inlines, language);
  return text.trim() === "" ? [] : [{ text, facts: factsOf(block.inlines, filing) }];
}

function factsOf(inlines: readonly Inline[], filing: unknown): readonly PrintedFact[] {
  const facts = new Map<Pointer, PrintedFact>();
  for (const inline of inlines) {
    if (inline.type !== "text" || inline.source === undefined || inline.source.startsWith("/derived"))
      continue;
    const before = facts.get(inline.source)?.text ?? "";
    // A value may be set in several runs.
    const text = before + inline.text;
    facts.set(inline.source, { pointer: inline.source, text, isFact: isFact(inline.source, filing) });
  }
  return [...facts.values()];
}

/** Whether a value must agree, and not only its sense. */
export function isFact(pointer: Pointer, filing: unknown): boolean {
  const pattern = patternOf(filing, pointer);
  const kind = fieldCatalogue().get(pattern)?.kind;
  if (kind === "date" || kind === "integer" || kind === "code") return true;
  return WORDED_FACT.test(pattern);
}
