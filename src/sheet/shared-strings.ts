import { scanXml } from "../foundation/xml-reader.js";
import { keepsSpace, localName, TextItem, type RunStrike } from "./text-item.js";

/** The texts of a workbook, and how their runs are struck through where runs say so. Both by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly strikes: ReadonlyMap<number, ReadonlySet<RunStrike>>;
}

export const NO_STRINGS: SharedStrings = { texts: [], strikes: new Map() };

/**
 * The texts that cells name by number.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const strikes = new Map<number, ReadonlySet<RunStrike>>();
  let item: TextItem | undefined;
  let keepsAll = false;
  scanXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === "sst") keepsAll = keepsSpace(attributes);
      else if (item !== undefined) item.open(local, attributes);
      else if (local === "si") item = new TextItem(keepsAll || keepsSpace(attributes));
    },
    close(name) {
      const local = localName(name);
      if (local === "si" && item !== undefined) {
        const own = item.runStrikes();
        if (own !== undefined) strikes.set(texts.length, own);
        texts.push(item.finished());
        item = undefined;
      } else item?.close(local);
    },
    text(raw) {
      item?.addText(raw);
    },
  });
  return { texts, strikes };
}
