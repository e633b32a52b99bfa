import type { Part } from "../../ooxml/package.js";
import { XML_DECLARATION } from "../../ooxml/xml.js";
import { WORD_NAMESPACES } from "./namespaces.js";

const SEPARATOR_SPACING =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>';

/** The lines above notes, which `settings.xml` names by these ids. */
const SEPARATORS =
  `<w:footnote w:type="separator" w:id="-1"><w:p>${SEPARATOR_SPACING}<w:r><w:separator/></w:r></w:p></w:footnote>` +
  '<w:footnote w:type="continuationSeparator" w:id="0">' +
  `<w:p>${SEPARATOR_SPACING}<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;

/** The footnotes part. Word expects it as soon as the settings name the separators. */
export function footnotesPart(notes: readonly string[]): Part {
  return {
    name: "word/footnotes.xml",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    content: `${XML_DECLARATION}<w:footnotes ${WORD_NAMESPACES}>${SEPARATORS}${notes.join("")}</w:footnotes>`,
  };
}
