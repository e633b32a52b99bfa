import { packageOf, relationshipsPart, type Part } from "../../src/ooxml/package.js";
import type { Parts } from "../../src/ooxml/zip.js";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="wp" xmlns:a="a"';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const GOOD_BODY =
  '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' +
  '<w:bookmarkStart w:id="1" w:name="one"/><w:r><w:t>一</w:t></w:r><w:bookmarkEnd w:id="1"/>' +
  '<w:hyperlink w:anchor="one"><w:r><w:t>二</w:t></w:r></w:hyperlink>' +
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>' +
  '<w:r><w:drawing><wp:inline><wp:docPr id="1"/><a:blip r:embed="image1"/></wp:inline></w:drawing></w:r></w:p>' +
  '<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblW w:w="0"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>' +
  '<w:tr><w:tc><w:tcPr><w:tcW w:w="1"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>' +
  "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>" +
  '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>' +
  '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:sectPr/>';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/></w:style>' +
  '<w:style w:type="table" w:styleId="T"><w:name w:val="t"/></w:style>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:pStyle w:val="A"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** A small package without faults. `change` may replace the text of any part. */
export function smallPackage(change: (name: string, text: string) => string = (_name, text) => text): Parts {
  const root = (name: string, content: string): string => `<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
  const parts: readonly Part[] = [
    {
      name: "word/document.xml",
      contentType: `${TYPE}.document.main+xml`,
      content: root("document", `<w:body>${GOOD_BODY}</w:body>`),
    },
    { name: "word/styles.xml", contentType: `${TYPE}.styles+xml`, content: root("styles", STYLES) },
    {
      name: "word/numbering.xml",
      contentType: `${TYPE}.numbering+xml`,
      content: root("numbering", NUMBERING),
    },
    {
      name: "word/footnotes.xml",
      contentType: `${TYPE}.footnotes+xml`,
      content: root("footnotes", '<w:footnote w:id="1"><w:p/></w:footnote>'),
    },
    { name: "word/media/image1.png", content: "picture" },
    relationshipsPart("word/document.xml", [
      { id: "s", type: "styles", target: "styles.xml" },
      { id: "image1", type: "image", target: "media/image1.png" },
    ]),
    relationshipsPart("", [{ id: "d", type: "officeDocument", target: "word/document.xml" }]),
  ];
  const packed = packageOf(parts);
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return new Map(
    [...packed].map(([name, bytes]) => [name, encoder.encode(change(name, decoder.decode(bytes)))]),
  );
}

/** The package with one piece of the body replaced; the piece must be there. */
export function withBody(find: string, replacement: string): Parts {
  return withPart("word/document.xml", find, replacement);
}

export function withPart(part: string, find: string, replacement: string): Parts {
  return smallPackage((name, text) => {
    if (name !== part) return text;
    if (!text.includes(find)) throw new Error(`${part} does not hold ${find}`);
    return text.replace(find, () => replacement);
  });
}
