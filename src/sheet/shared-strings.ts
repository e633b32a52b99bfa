import { scanXml } from "../foundation/xml-reader.js";
import { keepsSpace, localName, TextItem } from "./text-item.js";

/**
 * The texts that cells name by number.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
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
        strings.push(item.finished());
        item = undefined;
      } else item?.close(local);
    },
    text(raw) {
      item?.addText(raw);
    },
  });
  return strings;
}
