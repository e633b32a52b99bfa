import type { Inline, Mark, Text } from "../../document/node.js";
import { blankText, checkText, gapText, notApplicableLead } from "../../document/words.js";
import type { Language } from "../../foundation/locale.js";
import { escapeHtml } from "./escape.js";

const MARK_TAGS: Readonly<Record<Mark, string>> = {
  bold: "b",
  italic: "i",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
};

/** Inlines as HTML. Marks that belong to the page (footnote marks) carry `data-mark`, so that they can be told apart. */
export function inlinesHtml(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => inlineHtml(inline, language)).join("");
}

function inlineHtml(inline: Inline, language: Language): string {
  switch (inline.type) {
    case "text":
      return textHtml(inline);
    case "lineBreak":
      return "<br>";
    case "gap":
      return `<mark class="gap">${escapeHtml(gapText(inline, language))}</mark>`;
    case "notApplicable":
      return notApplicableLead(language) + inLanguage(inline.language, escapeHtml(inline.reason));
    case "blank": {
      const { ruled, after } = blankText(inline, language);
      return (ruled === "" ? "" : `<span class="ruled">${ruled}</span>`) + escapeHtml(after);
    }
    case "check":
      return `<span class="check">${checkText(inline)}</span>`;
    case "pageNumber":
    case "pageCount":
      // A page of HTML has no number of its own; the style sheet prints one in the margin of paper.
      return "";
    case "footnote":
      return `<sup data-mark><a href="#note-${inline.number}" id="mark-${inline.number}">[${inline.number}]</a></sup>`;
  }
}

function textHtml(text: Text): string {
  const marked = text.marks.reduce(
    (inner, mark) => `<${MARK_TAGS[mark]}>${inner}</${MARK_TAGS[mark]}>`,
    escapeHtml(text.text),
  );
  return inLanguage(text.language, marked);
}

/** Browsers choose fonts, quotes and hyphenation by the language. */
function inLanguage(language: Language | undefined, html: string): string {
  return language === undefined ? html : `<span lang="${language === "zh" ? "zh-CN" : "en"}">${html}</span>`;
}
