/**
 * The order in which WordprocessingML wants the children of property elements (ISO/IEC 29500-1, sequences of
 * CT_PPr, CT_RPr, CT_TblPr, CT_TrPr, CT_TcPr, CT_SectPr, CT_SdtPr). Word refuses or repairs files that break it.
 */
export const CHILD_ORDER: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "w:pPr",
    names(
      "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs",
      "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd",
      "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment",
      "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    ),
  ],
  [
    "w:rPr",
    names(
      "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint",
      "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText",
      "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
    ),
  ],
  [
    "w:tblPr",
    names(
      "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd",
      "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    ),
  ],
  [
    "w:tcPr",
    names(
      "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers",
      "cellIns cellDel cellMerge tcPrChange",
    ),
  ],
  [
    "w:sdtPr",
    names(
      "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date",
      "docPartObj docPartList dropDownList picture richText text citation group bibliography",
    ),
  ],
  [
    "w:sectPr",
    names(
      "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType",
      "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
    ),
  ],
  // What properties were before a tracked change, and nothing else.
  ...["pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr"].map(
    (name) => [`w:${name}Change`, names(name)] as const,
  ),
]);

/** Children that may stand more than once; headers and footers may also mix. */
export const REPEATABLE_CHILDREN: ReadonlySet<string> = new Set(["w:headerReference", "w:footerReference"]);

function names(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" ")).map((name) => `w:${name}`);
}

// A property element holds no element of its own name, so the nearest closing tag is its own.
const CHILD = /<(w:\w+)(?:\s[^>]*)?(?:\/>|(?<!\/)>.*?<\/\1>)/gsu;

/** Finished children of a property element, put in the order of the schema. Unknown names go last. */
export function inSchemaOrder(parent: string, children: string): string {
  const order = CHILD_ORDER.get(parent) ?? [];
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...children.matchAll(CHILD)]
    .sort(([, left = ""], [, right = ""]) => rank(left) - rank(right))
    .map(([whole]) => whole)
    .join("");
}
