import type { Theme } from "../../document/theme.js";
import { element } from "../../ooxml/xml.js";
import { twipsOfMillimetres } from "./geometry.js";
import { STYLE } from "./style-names.js";

/** Table styles as XML: `docx` has no option for them. */
export function tableStyles(theme: Theme): string {
  const { table } = theme;
  // Border widths are counted in eighths of a point.
  const border = {
    "w:val": "single",
    "w:sz": Math.round(table.borderPoints * 8),
    "w:space": 0,
    "w:color": "auto",
  };
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = element("w:tblBorders", {}, sides.map((side) => element(`w:${side}`, border)).join(""));
  const horizontal = twipsOfMillimetres(table.cellPaddingHorizontalMillimetres);
  const margin = (side: string, width: number): string =>
    element(`w:${side}`, { "w:w": width, "w:type": "dxa" });
  const margins = (millimetres: number): string => {
    const vertical = twipsOfMillimetres(millimetres);
    return element(
      "w:tblCellMar",
      {},
      margin("top", vertical) +
        margin("left", horizontal) +
        margin("bottom", vertical) +
        margin("right", horizontal),
    );
  };
  const usual = margins(table.cellPaddingVerticalMillimetres);
  const style = (id: string, name: string, properties: string): string =>
    element(
      "w:style",
      { "w:type": "table", "w:customStyle": 1, "w:styleId": id },
      element("w:name", { "w:val": name }) +
        element("w:basedOn", { "w:val": "TableNormal" }) +
        element("w:tblPr", {}, properties),
    );
  return (
    style(STYLE.table, "Pipia Table", borders + usual) +
    style(STYLE.borderlessTable, "Pipia Borderless Table", usual) +
    style(STYLE.formTable, "Pipia Form Table", borders + margins(table.formPaddingVerticalMillimetres))
  );
}
