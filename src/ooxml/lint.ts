import { decodeXml } from "./decode-xml.js";
import { lintComments } from "./lint/comment.js";
import { lintControls } from "./lint/control.js";
import { lintReferences } from "./lint/reference.js";
import type { LintCheck, LintContext, LintProblem } from "./lint/report.js";
import { lintStructure } from "./lint/structure.js";
import { lintTables } from "./lint/table.js";
import { lintText } from "./lint/text.js";
import { parseXml, XmlSyntaxError, type XmlElement } from "../foundation/xml-reader.js";
import type { Parts } from "./zip.js";

export type { LintProblem };

export interface LintOptions {
  /** Whether `{{…}}` may stand in the text: true where values, which may hold anything, have been filled in. */
  readonly allowTags?: boolean;
}

/**
 * Finds what makes Word refuse, repair or misread a WordprocessingML package. It knows nothing of who wrote it;
 * together with the Open XML SDK validator, which knows the schemas, it found every fault we planted.
 */
export function lintPackage(parts: Parts, options: LintOptions = {}): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  const report = (part: string, check: LintCheck, message: string): void => {
    problems.push({ part, check, message });
  };
  const context: LintContext = { parts, trees: treesOf(parts, report), report };
  lintStructure(context);
  lintReferences(context);
  lintComments(context);
  lintControls(context);
  lintTables(context);
  lintText(context, options.allowTags ?? false);
  return problems;
}

function treesOf(parts: Parts, report: LintContext["report"]): ReadonlyMap<string, XmlElement> {
  const trees = new Map<string, XmlElement>();
  // Fatal: bytes that are not UTF-8 must not turn into U+FFFD unseen.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const [part, bytes] of parts) {
    if (!/\.(?:xml|rels)$/u.test(part)) continue;
    try {
      trees.set(part, parseXml(part.startsWith("customXml/") ? decodeXml(bytes) : decoder.decode(bytes)));
    } catch (error) {
      if (!(error instanceof XmlSyntaxError || error instanceof TypeError)) throw error;
      report(part, "xml", error.message);
    }
  }
  return trees;
}
