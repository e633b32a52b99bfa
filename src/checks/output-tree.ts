import { CERTIFICATE_DISCLAIMER } from "../document/certificate-disclaimer.js";
import type { DocumentTree } from "../document/node.js";
import { inlineText, sameText } from "../document/text.js";
import { visit } from "../document/visit.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";

/**
 * What a finished document lacks that only its text can show. Its looks are the theme's matter and not seen here.
 *
 * @param kind of the document, as on the command line; kinds without duties of this sort give no findings.
 */
export function treeFindings(tree: DocumentTree, kind: string): readonly Diagnostic[] {
  return kind === "certificate" && !hasParagraph(tree, CERTIFICATE_DISCLAIMER) ? [DISCLAIMER_MISSING] : [];
}

/** Whether a text stands as a paragraph of its own in the body, in the language of the document. */
function hasParagraph(tree: DocumentTree, words: LocalizedText): boolean {
  let found = false;
  visit(tree, {
    block(node) {
      if (node.type !== "paragraph" || found) return;
      found = sameText(inlineText(node.inlines, tree.language), words[tree.language]);
    },
  });
  return found;
}

const DISCLAIMER_MISSING: Diagnostic = diagnostic({
  code: "certificate/layout-disclaimer-present",
  severity: "warning",
  message: {
    zh: "证书视图没有声明其样式不是官方的认证证书样式",
    en: "The view of the certificate does not say that its layout is not the official one",
  },
  help: {
    zh: `在模板中单独成段写明：“${CERTIFICATE_DISCLAIMER.zh}”`,
    en: `Let the template print as a paragraph of its own: "${CERTIFICATE_DISCLAIMER.en}"`,
  },
  requirement: ["M-04-1"],
  sources: [{ law: "M", article: "4" }],
  basis: "official",
});
