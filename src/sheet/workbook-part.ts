import { parseXml } from "../foundation/xml-reader.js";
import { localName, unescapeSheetText } from "./text-item.js";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Names the sheet's part in the relationships of the workbook. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly is1904: boolean;
  readonly sheets: readonly ListedSheet[];
}

/**
 * The list of sheets and the system of dates.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readWorkbookPart(xml: string): WorkbookPart {
  let is1904 = false;
  const sheets: ListedSheet[] = [];
  for (const { name, attributes, children } of parseXml(xml).children) {
    if (localName(name) === "workbookPr") is1904 = isTrue(attributes.get("date1904"));
    if (localName(name) !== "sheets") continue;
    for (const sheet of children) {
      if (localName(sheet.name) !== "sheet") continue;
      sheets.push({
        name: unescapeSheetText(sheet.attributes.get("name") ?? ""),
        isHidden: (sheet.attributes.get("state") ?? "visible") !== "visible",
        relationship: [...sheet.attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "",
      });
    }
  }
  return { is1904, sheets };
}

/** Both spellings of a truth value in XML. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
