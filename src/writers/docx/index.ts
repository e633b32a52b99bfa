import { anchorsOf } from "../../document/anchor.js";
import type { DocumentTree } from "../../document/node.js";
import type { Theme } from "../../document/theme.js";
import { withUnplaced } from "../../document/unplaced.js";
import { outcome } from "../../foundation/outcome.js";
import type { FontSet } from "../../layout/font-set.js";
import { packageOf, relationshipsPart, type Part, type Relationship } from "../../ooxml/package.js";
import { XML_DECLARATION } from "../../ooxml/xml.js";
import { writeZip } from "../../ooxml/zip.js";
import type { Writer } from "../writer.js";
import { illegalCharacters } from "../illegal-character.js";
import { DocumentComments, NO_COMMENTS, withCommentStyles } from "./comments.js";
import { NO_CONTROLS } from "./controls.js";
import { BODY_NAMESPACES } from "./namespaces.js";
import { footnotesPart } from "./notes.js";
import { applicationProperties, coreProperties } from "./properties.js";
import { proveText } from "./proof.js";
import { ReferenceFurnitureParts } from "./reference/furniture.js";
import { referencedOf } from "./reference/referenced.js";
import { FurnitureParts, sectionsXml } from "./sections.js";
import { numberingPart, skeletonOf } from "./skeleton.js";
import { pagesMayDiffer } from "./findings.js";
import { WritingState, type DocumentPages } from "./state.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * Word (ISO/IEC 29500 transitional, compatibility mode 15). `docx` makes the parts that depend on the theme, once;
 * the body is written as text. The same input gives the same bytes, in any order, time zone and locale.
 */
export const docxWriter: Writer = {
  format: "docx",
  extension: ".docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  async write(bare, options) {
    const { asOf, theme, fonts, contentsPages = false, stamped = false, comments = [], controls } = options;
    const { reference } = options;
    const own = await skeletonOf(theme, bare.language);
    const firm = reference && referencedOf(reference, own, bare.language);
    const skeleton = firm?.skeleton ?? own;
    const restyled = firm?.restyled ?? ((xml: string): string => xml);
    const pages = contentsPages ? await pagesOf(bare, theme, fonts) : undefined;
    const anchors = comments.length === 0 ? undefined : anchorsOf(bare, comments);
    const tree = anchors === undefined ? bare : withUnplaced(bare, anchors.unplaced);
    const remarks = anchors && new DocumentComments(anchors, asOf, tree.language);
    const state = new WritingState(tree, theme, {
      pages,
      comments: remarks,
      controls,
      lists: firm?.lists,
      plainStyle: firm?.plainStyle,
    });
    const furniture =
      reference === undefined ? new FurnitureParts(stamped) : new ReferenceFurnitureParts(reference, stamped);
    const body = restyled(sectionsXml(tree.sections, state, furniture));
    const document = `${XML_DECLARATION}<w:document ${BODY_NAMESPACES}><w:body>${body}</w:body></w:document>`;
    const notes = footnotesPart(state.notes.map(restyled));
    const numbering = numberingPart(skeleton, state.numbering.xml());
    const commented = remarks?.parts() ?? NO_COMMENTS;
    const controlled = state.controls?.parts() ?? NO_CONTROLS;
    const styles =
      commented.parts.length === 0 || firm !== undefined
        ? skeleton.styles
        : withCommentStyles(skeleton.styles);
    const parts: readonly Part[] = [
      { name: "word/document.xml", contentType: `${WORD}.document.main+xml`, content: document },
      { name: "word/styles.xml", contentType: `${WORD}.styles+xml`, content: styles },
      { name: "word/numbering.xml", contentType: `${WORD}.numbering+xml`, content: numbering },
      { name: "word/settings.xml", contentType: `${WORD}.settings+xml`, content: skeleton.settings },
      { name: "word/fontTable.xml", contentType: `${WORD}.fontTable+xml`, content: skeleton.fontTable },
      {
        name: "word/theme/theme1.xml",
        contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
        content: skeleton.theme,
      },
      notes,
      ...commented.parts.map((part) =>
        typeof part.content === "string" ? { ...part, content: restyled(part.content) } : part,
      ),
      ...controlled.parts,
      ...furniture.parts,
      ...(firm?.parts ?? []),
      ...state.media.all(),
      relationshipsPart("word/document.xml", [
        ...SKELETON_RELATIONSHIPS,
        ...commented.relationships,
        ...controlled.relationships,
        ...furniture.relationships(),
        ...state.media.relationships(),
      ]),
      coreProperties(tree, asOf),
      applicationProperties(),
      PACKAGE_RELATIONSHIPS,
    ];
    const written = { document, footnotes: String(notes.content), numbering, styles: skeleton.styles };
    // Packed on other threads while the text is proved here.
    const packed = writeZip(packageOf(parts));
    const contents = pages !== undefined && hasContents(tree) ? [pagesMayDiffer()] : [];
    const diagnostics = [
      ...illegalCharacters(tree),
      ...state.diagnostics,
      ...contents,
      ...proveText(tree, written),
    ];
    return outcome(await packed, diagnostics);
  },
};

function hasContents({ sections }: DocumentTree): boolean {
  return sections.some(({ blocks }) => blocks.some(({ type }) => type === "contents"));
}

/** The pages of the PDF. Its layout reads fonts, which a Word file without page numbers has no need of. */
async function pagesOf(tree: DocumentTree, theme: Theme, fonts: FontSet): Promise<DocumentPages> {
  const { layoutOf } = await import("../../layout/lay-out.js");
  const { pageOf, pages } = layoutOf(tree, theme, fonts);
  return { pageOf, count: pages.length };
}

const SKELETON_RELATIONSHIPS: readonly Relationship[] = [
  { id: "styles", type: "styles", target: "styles.xml" },
  { id: "numbering", type: "numbering", target: "numbering.xml" },
  { id: "settings", type: "settings", target: "settings.xml" },
  { id: "fontTable", type: "fontTable", target: "fontTable.xml" },
  { id: "theme", type: "theme", target: "theme/theme1.xml" },
  { id: "footnotes", type: "footnotes", target: "footnotes.xml" },
];

const PACKAGE_RELATIONSHIPS = relationshipsPart("", [
  { id: "document", type: "officeDocument", target: "word/document.xml" },
  { id: "core", type: "core-properties", target: "docProps/core.xml" },
  { id: "application", type: "extended-properties", target: "docProps/app.xml" },
]);
