import { readFileSync } from "node:fs";
import { packagePath } from "../../../src/foundation/package-root.js";
import { packageOf, type Part, relationshipsPart } from "../../../src/ooxml/package.js";
import { XML_DECLARATION } from "../../../src/ooxml/xml.js";
import { writeZip } from "../../../src/ooxml/zip.js";

/*
 * The letterhead of the fictional firm, written as Word for Chinese writes one: styles with the ids of a Chinese Word (`a`, `1`, `a3`), a
 * first page with logo and address, a short header and a page number behind. `templates/packs/letterhead/letterhead.docx` is what this
 * makes; a test holds both together.
 */

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES =
  `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The blue of the firm, and the size of its logo in English Metric Units (36,000 a millimetre). */
const BLUE = "1F3864";
const LOGO = { width: 42 * 36_000, height: Math.round((42 * 36_000 * 280) / 1200) };

/** Path of the document in the package of the project. */
export const LETTERHEAD = "templates/packs/letterhead/letterhead.docx";

/** The letterhead as bytes; the same every time. */
export async function letterheadFile(): Promise<Uint8Array> {
  return writeZip(packageOf(letterheadParts()));
}

/** Its parts, to be changed before they are packed. */
export function letterheadParts(): readonly Part[] {
  const logo = new Uint8Array(readFileSync(packagePath("templates/packs/firm/images/logo.png")));
  const part = (name: string, type: string, content: string): Part => ({
    name: `word/${name}.xml`,
    contentType: `${WORD}.${type}+xml`,
    content: XML_DECLARATION + content,
  });
  return [
    part("document", "document.main", DOCUMENT),
    part("styles", "styles", STYLES),
    part("numbering", "numbering", NUMBERING),
    part("settings", "settings", SETTINGS),
    part("header1", "header", header(FIRST_HEADER)),
    part("header2", "header", header(NEXT_HEADER)),
    part("footer1", "footer", footer(FIRST_FOOTER)),
    part("footer2", "footer", footer(NEXT_FOOTER)),
    { name: "word/media/image1.png", content: logo },
    relationshipsPart("word/header1.xml", [{ id: "rId1", type: "image", target: "media/image1.png" }]),
    relationshipsPart("word/document.xml", [
      { id: "rId1", type: "styles", target: "styles.xml" },
      { id: "rId2", type: "numbering", target: "numbering.xml" },
      { id: "rId3", type: "settings", target: "settings.xml" },
      { id: "rId4", type: "header", target: "header1.xml" },
      { id: "rId5", type: "header", target: "header2.xml" },
      { id: "rId6", type: "footer", target: "footer1.xml" },
      { id: "rId7", type: "footer", target: "footer2.xml" },
    ]),
    relationshipsPart("", [{ id: "rId1", type: "officeDocument", target: "word/document.xml" }]),
  ];
}

const SECTION =
  '<w:sectPr><w:headerReference w:type="first" r:id="rId4"/><w:headerReference w:type="default" r:id="rId5"/>' +
  '<w:footerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1701" w:right="1588" w:bottom="1474" w:left="1588" w:header="680" w:footer="794" w:gutter="0"/>' +
  '<w:cols w:space="425"/><w:titlePg/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>';

const DOCUMENT =
  `<w:document ${NAMESPACES}><w:body><w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>示例律师事务所（虚构）信纸</w:t></w:r></w:p>` +
  "<w:p><w:r><w:t>本页文字不进入文书；页面设置、样式、编号、页眉和页脚由 pipia 取用。</w:t></w:r></w:p>" +
  `${SECTION}</w:body></w:document>`;

const HEADING = (level: number, look: string, spacing: string): string =>
  `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/><w:next w:val="a0"/>` +
  `<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>` +
  `<w:spacing ${spacing}/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${look}</w:rPr></w:style>`;

const STYLES =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>' +
  "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>" +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="a1"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="a2"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="a0"><w:name w:val="Body Text"/><w:basedOn w:val="a"/><w:qFormat/>' +
  '<w:pPr><w:spacing w:after="60"/><w:ind w:firstLineChars="200" w:firstLine="480"/></w:pPr></w:style>' +
  HEADING(
    1,
    `<w:rFonts w:eastAsia="黑体"/><w:color w:val="${BLUE}"/><w:sz w:val="30"/><w:szCs w:val="30"/>`,
    'w:before="240" w:after="120" w:line="440" w:lineRule="exact"',
  ) +
  HEADING(
    2,
    `<w:rFonts w:eastAsia="黑体"/><w:color w:val="${BLUE}"/><w:sz w:val="26"/><w:szCs w:val="26"/>`,
    'w:before="120" w:after="60"',
  ) +
  HEADING(3, "<w:b/><w:bCs/>", 'w:before="60"') +
  '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:next w:val="a0"/><w:qFormat/>' +
  '<w:pPr><w:spacing w:before="2400" w:after="240" w:line="720" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>' +
  `<w:rPr><w:rFonts w:eastAsia="黑体"/><w:color w:val="${BLUE}"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>` +
  '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="header"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:spacing w:line="240" w:lineRule="exact"/><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="footer"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:spacing w:line="240" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>' +
  '<w:style w:type="table" w:styleId="a6"><w:name w:val="Table Grid"/><w:basedOn w:val="a2"/><w:tblPr><w:tblBorders>' +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${BLUE}"/>`)
    .join("") +
  "</w:tblBorders></w:tblPr></w:style></w:styles>";

const LEVEL = (level: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${level + 1}"/><w:suff w:val="space"/>` +
  `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>`;

const NUMBERING =
  `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
  LEVEL(0, "chineseCountingThousand", "第%1章") +
  LEVEL(1, "chineseCountingThousand", "第%2条") +
  LEVEL(2, "decimal", "%3.") +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const SETTINGS =
  `<w:settings xmlns:w="${MAIN}"><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

const RULE = (side: "top" | "bottom"): string =>
  `<w:pBdr><w:${side} w:val="single" w:sz="8" w:space="4" w:color="${BLUE}"/></w:pBdr>`;

const FIRST_HEADER =
  `<w:p><w:pPr><w:pStyle w:val="a4"/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:r><w:drawing>` +
  `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${LOGO.width}" cy="${LOGO.height}"/>` +
  '<wp:docPr id="1" name="Logo" descr="示例律师事务所（虚构）"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/>' +
  `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${LOGO.width}" cy="${LOGO.height}"/></a:xfrm>` +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>' +
  `<w:p><w:pPr><w:pStyle w:val="a4"/>${RULE("bottom")}</w:pPr><w:r><w:t>某某市示范区示例路 1 号（虚构）　电话 000-00000000</w:t></w:r></w:p>`;

const NEXT_HEADER =
  `<w:p><w:pPr><w:pStyle w:val="a4"/>${RULE("bottom")}</w:pPr>` +
  "<w:r><w:t>示例律师事务所（虚构）</w:t></w:r></w:p>";

const FIRST_FOOTER = `<w:p><w:pPr><w:pStyle w:val="a5"/>${RULE("top")}</w:pPr><w:r><w:t>虚构的律师事务所，仅作示范</w:t></w:r></w:p>`;

const FIELD = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const NEXT_FOOTER =
  `<w:p><w:pPr><w:pStyle w:val="a5"/>${RULE("top")}</w:pPr><w:r><w:t xml:space="preserve">第 </w:t></w:r>${FIELD("PAGE", "2")}` +
  `<w:r><w:t xml:space="preserve"> 页　共 </w:t></w:r>${FIELD("NUMPAGES", "9")}<w:r><w:t xml:space="preserve"> 页</w:t></w:r></w:p>`;

function header(content: string): string {
  return `<w:hdr ${NAMESPACES}>${content}</w:hdr>`;
}

function footer(content: string): string {
  return `<w:ftr ${NAMESPACES}>${content}</w:ftr>`;
}
