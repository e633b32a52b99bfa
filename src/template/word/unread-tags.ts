import { nodesOf } from "../../ooxml/offset-tree.js";
import type { Findings } from "../findings.js";
import { tagInDrawing, tagInFieldCode, tagInProperties } from "../mistakes/word-text.js";
import type { TemplatePart } from "./open-package.js";

/** Parts that hold text of a document which we do not fill: charts, diagrams, drawings. */
const DRAWINGS = /^word\/(?:charts|diagrams|drawings)\//u;

/** Properties of the file, such as its title, which fields print. */
const PROPERTIES = /^docProps\/[^/]*\.xml$/u;

/** Reports tags where nothing is ever filled in, and which would stand in the finished document. */
export function reportUnreadTags(
  texts: readonly TemplatePart[],
  parts: ReadonlyMap<string, Uint8Array>,
  findings: Findings,
): void {
  for (const part of texts) if (part.xml.includes("{")) reportInPart(part, findings);
  for (const [path, bytes] of parts) {
    if (PROPERTIES.test(path) && new TextDecoder().decode(bytes).includes("{{"))
      findings.add(tagInProperties, { place: { file: path, line: 1, column: 1 } });
    if (!DRAWINGS.test(path) || !path.endsWith(".xml")) continue;
    if (
      new TextDecoder()
        .decode(bytes)
        .replaceAll(/<[^>]*>/gu, "")
        .includes("{{")
    ) {
      findings.add(tagInDrawing, { place: { file: path, line: 1, column: 1 } });
    }
  }
}

/** Field codes may be cut into runs, as all text may. */
function reportInPart({ path, xml, root }: TemplatePart, findings: Findings): void {
  let paragraph = 0;
  const codes = new Map<number, string>();
  for (const { name, attributes, openEnd, closeStart } of nodesOf(root)) {
    if (name === "w:p") paragraph += 1;
    const code =
      name === "w:instrText" ? xml.slice(openEnd, closeStart) : name === "w:fldSimple" ? attributes : "";
    if (code !== "") codes.set(paragraph, (codes.get(paragraph) ?? "") + code);
    if (name === "a:t" && xml.slice(openEnd, closeStart).includes("{{")) {
      findings.add(tagInDrawing, { place: { file: path, line: Math.max(1, paragraph), column: 1 } });
    }
  }
  for (const [line, code] of codes) {
    if (code.includes("{{")) findings.add(tagInFieldCode, { place: { file: path, line, column: 1 } });
  }
}
