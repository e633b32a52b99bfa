import type { Tag, TagDetails } from "../../layout/structure.js";

/** Left, lower, right and upper edge. */
export type BoundingBox = readonly [left: number, bottom: number, right: number, top: number];

/**
 * Attributes of an element (ISO 32000-1, 14.8.5): spans and scope of cells, how a list counts, where a picture stands.
 * Values that are the standard's default are left out.
 */
export function attributesOf({ role, details }: Tag, box: BoundingBox | undefined): object | undefined {
  if (role === "TH" || role === "TD") return cellAttributes(details);
  const { numbering = "None" } = details;
  if (numbering !== "None") return { O: "List", ListNumbering: numbering };
  return box === undefined ? undefined : { O: "Layout", Placement: "Block", BBox: box };
}

function cellAttributes({ scope, columnSpan = 1, rowSpan = 1 }: TagDetails): object | undefined {
  if (scope === undefined && columnSpan === 1 && rowSpan === 1) return undefined;
  return {
    O: "Table",
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columnSpan === 1 ? {} : { ColSpan: columnSpan }),
    ...(rowSpan === 1 ? {} : { RowSpan: rowSpan }),
  };
}
