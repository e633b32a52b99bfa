import type { Diagnostic, Place } from "../foundation/diagnostic.js";
import { labelOf } from "../foundation/field.js";
import type { LocalizedText } from "../foundation/locale.js";
import { below, segmentsOf, type Pointer } from "../foundation/pointer.js";
import type { Catalogue } from "./catalogue.js";
import { shown } from "./text/character-check.js";
import { finding } from "./code.js";
import { MAXIMUM_DEPTH, MAXIMUM_MEMBERS } from "./limit.js";
import type { LineIndex } from "./text/line-index.js";
import { withoutPersonalData } from "./text/personal.js";

/** The mapping a key stands in. */
export interface Container {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
}

export function containerAt(pointer: Pointer, catalogue: Catalogue): Container {
  const label = pointer === "" ? WHOLE : labelOf(segmentsOf(pointer).map(withoutPersonalData), catalogue);
  return { pointer, label };
}

/** How the whole is called where a path in words would be empty. */
export const WHOLE: LocalizedText = { zh: "整份材料", en: "the whole file" };

export function unsafeKey(key: string, container: Container, place: Place): Diagnostic {
  return finding({
    code: "input/unsafe-key",
    message: { zh: `不允许使用“${key}”作为键`, en: `“${key}” is not allowed as a key` },
    help: { zh: "删去这个键；申报材料没有这样的字段。", en: "Delete the key; a filing has no such field." },
    ...container,
    place,
  });
}

/** The second use of a key, with the place of the first. */
export function duplicateKey(key: string, container: Container, place: Place, first: Place): Diagnostic {
  return finding({
    code: "input/duplicate-key",
    message: {
      zh: `同一层内“${shown(key)}”写了两次，第一次在第 ${first.line} 行`,
      en: `“${shown(key)}” stands twice in one mapping; first on line ${first.line}`,
    },
    help: {
      zh: "只保留一处；两处内容不同时，先核对以哪一处为准。",
      en: "Keep one of them; where they differ, find out first which is right.",
    },
    pointer: below(container.pointer, key),
    label: container.label,
    place,
    related: [{ message: { zh: "第一次写在这里", en: "first written here" }, place: first }],
  });
}

export function tooManyMembers(count: number, container: Container, place: Place): Diagnostic {
  return finding({
    code: "input/too-large",
    message: {
      zh: `同一层内有 ${count} 项，上限为 ${MAXIMUM_MEMBERS}`,
      en: `${count} members in one mapping or list, and the limit is ${MAXIMUM_MEMBERS}`,
    },
    help: {
      zh: "请检查是否误把数据本身写进了申报材料。",
      en: "Check whether the data themselves got into the filing.",
    },
    ...container,
    place,
  });
}

/** Nothing but white space and comments. */
export function empty(lines: LineIndex): Diagnostic {
  return finding({
    code: "input/empty",
    message: { zh: "文件中没有内容", en: "There is nothing in the file" },
    help: {
      zh: "用 pipia init 生成一份空白申报材料再填写。",
      en: "Make a blank filing with pipia init and fill it in.",
    },
    place: lines.placeAt(0),
  });
}

/** The finding for a nesting beyond {@link MAXIMUM_DEPTH}. */
export function tooDeep(lines: LineIndex, offset: number): Diagnostic {
  return finding({
    code: "input/depth",
    message: {
      zh: `嵌套超过 ${MAXIMUM_DEPTH} 层，不再读取`,
      en: `Nested more than ${MAXIMUM_DEPTH} levels deep; reading stopped here`,
    },
    help: {
      zh: "申报材料最多嵌套八层；请检查括号和缩进是否配对。",
      en: "A filing nests eight levels at most; check that brackets and indentation match.",
    },
    place: lines.placeAt(offset),
  });
}

/** The finding for more values than the reader takes. */
export function tooManyValues(lines: LineIndex, offset: number): Diagnostic {
  return finding({
    code: "input/too-large",
    message: {
      zh: "文件中的值过多，不再读取",
      en: "The file holds too many values; reading stopped here",
    },
    help: {
      zh: "一份申报材料通常不超过几千个值；请检查是否误把数据本身（而不是对数据的说明）写进了文件。",
      en: "A filing has a few thousand values; check whether the data themselves, not their description, got into the file.",
    },
    place: lines.placeAt(offset),
  });
}

/** A file whose name says JSON and whose content is something else. */
export function notJson(lines: LineIndex): Diagnostic {
  return finding({
    code: "input/syntax",
    message: {
      zh: "文件名以 .json 结尾，内容却不是 JSON",
      en: "The file is named .json, but its content is no JSON",
    },
    help: {
      zh: "内容为 YAML 的，把文件名改为以 .yaml 结尾。",
      en: "If the content is YAML, let the file name end in .yaml.",
    },
    place: lines.placeAt(0),
  });
}
