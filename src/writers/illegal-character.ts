import { codePointName } from "../foundation/code-point.js";
import { hasIllegalCharacter, isXmlIllegal } from "../foundation/xml-character.js";
import type { Block, DocumentTree, Inline } from "../document/node.js";
import { visit } from "../document/visit.js";
import { diagnostic, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { Pointer } from "../foundation/pointer.js";

interface Origin {
  readonly pointer?: Pointer;
  readonly place?: Place;
}

/**
 * Reports every text with a character that no format carries (control characters, U+FFFE, U+FFFF, lone surrogates):
 * XML has no way to write them, and no font prints them. One check for all writers, each of which puts U+FFFD in
 * their place or leaves them out; the finding is blocking, since a lost character changes what was said.
 */
export function illegalCharacters(tree: DocumentTree): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const examine = (text: string, origin: Origin): void => {
    if (!hasIllegalCharacter(text)) return;
    const finding = illegalCharacter(text, origin);
    if (!found.has(finding.fingerprint)) found.set(finding.fingerprint, finding);
  };
  const inline = (node: Inline, place?: Place): void => {
    const origin = place === undefined ? {} : { place };
    for (const text of textsOf(node)) examine(text.words, { ...origin, ...text.origin });
  };
  examine(tree.title, {});
  examine(tree.subject ?? "", {});
  for (const section of tree.sections) {
    for (const node of [...section.header, ...section.footer]) inline(node);
  }
  visit(tree, {
    block: (block) => examine(blockText(block), blockOrigin(block)),
    inline: (node, within) => inline(node, within.template),
    item: (item) => examine(item.label, {}),
  });
  return [...found.values()];
}

/** The words a block prints besides its inlines. */
function blockText(block: Block): string {
  switch (block.type) {
    case "figure":
      return block.alternative;
    case "contents":
      return block.title;
    case "heading":
      return block.label;
    case "paragraph":
    case "list":
    case "table":
    case "pageBreak":
      return "";
  }
}

function blockOrigin(block: Block): Origin {
  return {
    ...(block.template === undefined ? {} : { place: block.template }),
    ...(block.type === "figure" && block.source !== undefined ? { pointer: block.source } : {}),
  };
}

function textsOf(node: Inline): readonly { readonly words: string; readonly origin: Origin }[] {
  switch (node.type) {
    case "text":
      return [{ words: node.text, origin: node.source === undefined ? {} : { pointer: node.source } }];
    case "gap":
      return [{ words: node.label.zh + node.label.en, origin: { pointer: node.pointer } }];
    case "notApplicable":
      return [{ words: node.reason, origin: { pointer: node.source } }];
    case "lineBreak":
    case "blank":
    case "check":
    case "pageNumber":
    case "pageCount":
    case "footnote":
      // The inlines of a footnote are visited by themselves.
      return [];
  }
}

function illegalCharacter(text: string, origin: Origin): Diagnostic {
  const points = new Set<string>();
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (isXmlIllegal(point)) points.add(codePointName(point));
  }
  const list = [...points];
  return diagnostic({
    code: "writer/illegal-character",
    severity: "blocking",
    message: {
      zh: `文字中含有任何文件都无法保存的字符（${list.join("、")}）`,
      en: `The text holds a character that no file can carry (${list.join(", ")})`,
    },
    help: {
      zh: "请从原文中删除该字符；它通常是复制粘贴时带入的，肉眼不可见。",
      en: "Remove the character from the source text; it usually comes in by copy and paste and cannot be seen.",
    },
    ...origin,
  });
}
