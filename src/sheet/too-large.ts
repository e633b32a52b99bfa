import { addressOf } from "./address.js";
import {
  LAST_COLUMN,
  LAST_ROW,
  MAXIMUM_AREA,
  MAXIMUM_CELLS,
  MAXIMUM_COLUMNS,
  MAXIMUM_MERGES,
  MAXIMUM_ROWS,
  MAXIMUM_STYLES,
} from "./limit.js";
import { RefusedPart } from "./refused-part.js";

/** What has been read of a file so far, over all its sheets. */
export interface Extent {
  /** Cells with content. */
  cells: number;
  /** Cells of the rectangles that hold them. */
  area: number;
}

/** @throws {RefusedPart} when one more cell with content is more than is read */
export function countCell(extent: Extent): void {
  extent.cells += 1;
  if (extent.cells <= MAXIMUM_CELLS) return;
  throw new RefusedPart(
    "input/workbook-too-large",
    { zh: `有内容的单元格超过 ${MAXIMUM_CELLS} 个`, en: `More than ${MAXIMUM_CELLS} cells have content` },
    {
      zh: "问卷只填写事实，不附个人信息数据本身；请检查是否误选了数据文件，或者删去数据明细。",
      en: "A questionnaire states facts and does not hold the personal data themselves; check whether a data file was chosen by mistake, or remove the lists of data.",
    },
  );
}

/** @throws {RefusedPart} when the content of a sheet, or of all sheets up to it, reaches further than is read */
export function countSheet(extent: Extent, name: string, rows: number, columns: number): void {
  const area = rows * columns;
  const isFar = rows > MAXIMUM_ROWS || columns > MAXIMUM_COLUMNS || area > MAXIMUM_AREA;
  if (!isFar && extent.area + area <= MAXIMUM_AREA) {
    extent.area += area;
    return;
  }
  // What is refused does not count: the sheets behind it are not at fault.
  const last = addressOf(Math.min(rows, LAST_ROW), Math.min(columns, LAST_COLUMN));
  throw new RefusedPart(
    "input/workbook-too-large",
    isFar
      ? {
          zh: `工作表“${name}”的内容延伸到 ${last}，范围过大`,
          en: `The content of sheet “${name}” reaches to ${last}, which is too far`,
        }
      : {
          zh: `连同工作表“${name}”，各表内容所占的范围合计超过 ${MAXIMUM_AREA} 个单元格`,
          en: `With sheet “${name}” the content of all sheets reaches over more than ${MAXIMUM_AREA} cells`,
        },
    {
      zh: `检查最下方和最右侧是否有误填的单元格，删去多余的行、列；一张表最多 ${MAXIMUM_ROWS} 行、${MAXIMUM_COLUMNS} 列。`,
      en: `Look for cells filled by mistake far below or to the right and delete the rows and columns not needed; a sheet has at most ${MAXIMUM_ROWS} rows and ${MAXIMUM_COLUMNS} columns.`,
    },
  );
}

/** @throws {RefusedPart} when a sheet that has `known` merged ranges may have no further one */
export function countMerge(known: number, name: string): void {
  if (known < MAXIMUM_MERGES) return;
  throw new RefusedPart(
    "input/workbook-too-large",
    {
      zh: `工作表“${name}”的合并单元格超过 ${MAXIMUM_MERGES} 处`,
      en: `Sheet “${name}” has more than ${MAXIMUM_MERGES} merged ranges`,
    },
    {
      zh: "取消不需要的合并单元格，另存后重新读取。",
      en: "Unmerge the cells that need not be merged, save and read again.",
    },
  );
}

/** @throws {RefusedPart} when the style sheet of a workbook is longer than is read */
export function limitStyles(xml: string): void {
  if (xml.length <= MAXIMUM_STYLES) return;
  const [size, limit] = [xml.length, MAXIMUM_STYLES].map((length) => (length / 2 ** 20).toFixed(0));
  throw new RefusedPart(
    "input/workbook-too-large",
    {
      zh: `工作簿的单元格样式过多：样式部分有 ${size} MB，上限为 ${limit} MB`,
      en: `The workbook has too many cell styles: that part has ${size} MB, and the limit is ${limit} MB`,
    },
    {
      zh: "新建工作簿，只粘贴数值和文字，另存后重新读取。",
      en: "Paste values only into a new workbook, save and read again.",
    },
  );
}
