import { withoutIllegalCharacters } from "../../foundation/xml-character.js";
import { canonicalText, sameText } from "../../document/text.js";
import { outcome } from "../../foundation/outcome.js";
import { illegalCharacters } from "../illegal-character.js";
import { lostText } from "../lost-text.js";
import type { Writer } from "../writer.js";
import { bodyHtml, letterheadHtml } from "./blocks.js";
import { escapeHtml } from "./escape.js";
import { readBack } from "./read-back.js";
import { styleSheet } from "./styles.js";

/**
 * One self-contained HTML file: style sheet and pictures inside, no scripts, nothing loaded. Reads well on a screen
 * and prints on A4 with running page numbers where the browser supports page margin boxes.
 */
export const htmlWriter: Writer = {
  format: "html",
  extension: ".html",
  mediaType: "text/html; charset=utf-8",
  async write(tree, { theme, stamped = false }) {
    const body = bodyHtml(tree);
    const picture = tree.sections.find(({ headerPicture }) => headerPicture !== undefined)?.headerPicture;
    const letterhead = picture === undefined ? [] : [letterheadHtml(picture)];
    const banner = stamped ? [`<div class="stamp" data-mark>${escapeHtml(theme.stamp.text)}</div>`] : [];
    const language = tree.language === "zh" ? "zh-CN" : "en";
    const html = [
      "<!DOCTYPE html>",
      `<html lang="${language}">`,
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      // Nothing may run or be fetched, whatever a template or a value holds.
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
      `<title>${escapeHtml(tree.title)}</title>`,
      `<style>\n${styleSheet(theme, tree, stamped)}</style>`,
      "</head>",
      "<body>",
      ...banner,
      ...letterhead,
      body,
      "</body>",
      "</html>",
      "",
    ].join("\n");
    const arrived = sameText(readBack(body), withoutIllegalCharacters(canonicalText(tree)));
    const diagnostics = [...illegalCharacters(tree), ...(arrived ? [] : [lostText("html")])];
    return Promise.resolve(outcome(new TextEncoder().encode(html), diagnostics));
  },
};
