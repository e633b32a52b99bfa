import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The parts of a workbook written by hand; what is left out is what the simplest writers leave out. */
export interface RawWorkbook {
  /** Children of each sheet's root, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Children of the shared string table. */
  readonly strings?: string;
  /** Children of the style sheet. */
  readonly styles?: string;
  /** Elements of the workbook before its list of sheets. */
  readonly properties?: string;
  /** Further attributes of the n-th sheet in the list. */
  readonly states?: readonly string[];
  /** Parts that are added or take the place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook, unpacked. */
export function rawParts(workbook: RawWorkbook): Readonly<Record<string, Uint8Array>> {
  const names = Object.keys(workbook.sheets);
  const relationships = names.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const);
  const all = [
    ...relationships,
    ...(workbook.strings === undefined ? [] : ([["sharedStrings", "sharedStrings.xml"]] as const)),
    ...(workbook.styles === undefined ? [] : ([["styles", "styles.xml"]] as const)),
  ];
  const listed = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${workbook.states?.[index] ?? ""} r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook.properties ?? ""}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}>${all
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(workbook.sheets).map((children, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${MAIN}>${children}</worksheet>`,
      ]),
    ),
    ...(workbook.strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst ${MAIN}>${workbook.strings}</sst>` }),
    ...(workbook.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet ${MAIN}>${workbook.styles}</styleSheet>` }),
    ...workbook.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
  );
}

/** A workbook file of hand-written parts. */
export function rawWorkbook(workbook: RawWorkbook): Uint8Array {
  return zipSync(rawParts(workbook), { level: 6 });
}

/** `sheetData` of rows that are written as given. */
export function data(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}
