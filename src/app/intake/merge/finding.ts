import {
  diagnostic,
  type Diagnostic,
  type DiagnosticDraft,
  type Place,
} from "../../../foundation/diagnostic.js";
import { labelOf } from "../../../foundation/field.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import type { Catalogue } from "../../../input/catalogue.js";
import { containerAt, WHOLE } from "../../../input/reading-finding.js";
import { shown } from "../../../input/text/character-check.js";

/** Every code that merging reports, with its name for lists and `explain`. */
export const MERGE_CODES = {
  "merge/answers": { zh: "答案无法合入", en: "Answers that cannot be merged" },
  "merge/layout": { zh: "文件的写法无法改写", en: "Layout that cannot be edited" },
  "merge/english-edition": { zh: "英文文本可能与中文不一致", en: "English text that may be out of date" },
  "merge/other-company": { zh: "问卷属于另一家公司", en: "Questionnaire of another company" },
  "merge/other-entry": { zh: "编号属于另一条目", en: "Id of another entry" },
  "merge/entry-renamed": { zh: "条目的名称不同", en: "Entry that gets another name" },
  "merge/answered-since": { zh: "此项已另行填写", en: "Answered elsewhere in the meantime" },
  "merge/entry-gone": { zh: "条目已从申报材料中删去", en: "Entry that was deleted from the filing" },
  "merge/comment-lost": { zh: "注释随旧内容删去", en: "Comment that goes with the old content" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

type MergeCode = keyof typeof MERGE_CODES;

/** Where an answer stands in what it was read from, if that is known: a sheet and cell for a workbook. */
export type AnswerPlace = (answer: Pointer) => Place | undefined;

interface Answers {
  readonly catalogue: Catalogue;
  readonly placeOf: AnswerPlace;
}

function finding(draft: Omit<DiagnosticDraft, "code"> & { readonly code: MergeCode }): Diagnostic {
  return diagnostic(draft);
}

/** The place in words; the whole has a name too. */
export function labelAt(at: Pointer, catalogue: Catalogue): LocalizedText {
  return at === "" ? WHOLE : labelOf(segmentsOf(at), catalogue);
}

function where(
  at: Pointer,
  { catalogue, placeOf }: Answers,
): Pick<DiagnosticDraft, "pointer" | "label" | "place"> {
  const place = placeOf(at);
  return { ...containerAt(at, catalogue), ...(place === undefined ? {} : { place }) };
}

/** What was handed over is no record of answers. */
export function notAnswers(answers: Answers): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: { zh: "没有可以合入的答案", en: "There are no answers to merge" },
    help: {
      zh: "请使用由本工具生成并填写的问卷。",
      en: "Use a questionnaire that this program made and somebody filled in.",
    },
    ...where("", answers),
  });
}

/** The filing itself is no mapping, so that nothing can be put into it. */
export function notFiling(place: Place): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: {
      zh: "原文件不是由字段组成的申报材料，无处可以合入",
      en: "The file is no filing made of fields; answers have no place in it",
    },
    help: {
      zh: "请核对文件，或者用 pipia init 新建申报材料。",
      en: "Check the file, or make a new filing with pipia init.",
    },
    label: WHOLE,
    pointer: "",
    place,
  });
}

/** The filing is a file that has no text to edit, such as a workbook. */
export function noText(place: Place): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: {
      zh: "只能合入 YAML 或者 JSON 格式的申报材料",
      en: "Answers can be merged into a filing in YAML or JSON only",
    },
    help: {
      zh: "先把问卷读成申报材料文件，再向其中合入。",
      en: "First read the questionnaire into a file of its own, then merge into that.",
    },
    label: WHOLE,
    pointer: "",
    place,
  });
}

/** The form says that it is of another company. Nothing else of it is told: it is nobody's business here. */
export function otherCompany(at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/other-company",
    severity: "blocking",
    message: {
      zh: "问卷属于另一家公司：其中的单位名称或者统一社会信用代码与申报材料不同，未作合入",
      en: "The questionnaire is of another company: its name or unified social credit code is not that of the filing, so nothing was merged",
    },
    help: {
      zh: "核对两个文件是否属于同一家公司。名称或者代码确需更正的，先在申报材料中更正，再合入；名称确已变更的，在“曾用名称”中写原名称。",
      en: "Check whether the two files are of one company. If its name or code must be corrected, correct it in the filing first, then merge; if it changed its name, give the old one as its former name.",
    },
    ...where(at, answers),
  });
}

/** An entry nobody can find again. */
export function entryWithoutId(at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: {
      zh: "这一项没有编号，无法判断对应申报材料中的哪一项",
      en: "The entry has no id, so it cannot be told which entry of the filing it is",
    },
    help: {
      zh: "填写编号：修改已有的一项，写原来的编号；新增一项，写一个未用过的编号。",
      en: "Give it an id: that of the entry it changes, or a new one for a new entry.",
    },
    ...where(at, answers),
  });
}

/** Two answers for one entry. */
export function repeatedEntry(id: string, at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: {
      zh: `编号“${shown(id)}”在同一张表中出现两次`,
      en: `The id “${shown(id)}” stands twice in one table`,
    },
    help: {
      zh: "合并为一行；确为两项的，给其中一项另编编号。",
      en: "Make one row of the two, or give one of them another id.",
    },
    ...where(at, answers),
  });
}

export function reservedKey(key: string, at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: { zh: `不允许使用“${key}”作为字段名`, en: `“${key}” is not allowed as the name of a field` },
    help: { zh: "申报材料没有这样的字段，请删去。", en: "A filing has no such field; delete it." },
    ...where(at, answers),
  });
}

/** Two entries of the filing have the id that an answer names. */
export function ambiguousEntry(id: string, at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/answers",
    severity: "blocking",
    message: {
      zh: `申报材料中有两项的 id 都是“${shown(id)}”，无法判断合入哪一项`,
      en: `Two entries of the filing have the id “${shown(id)}”, so it cannot be told which one is meant`,
    },
    help: {
      zh: "先在申报材料中给其中一项改用不同的 id，再合入。",
      en: "Give one of them another id in the filing first, then merge.",
    },
    ...where(at, answers),
  });
}

/** The form proposed an id for a new row, and the filing has given it to another entry since. */
export function otherEntry(id: string, at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/other-entry",
    severity: "blocking",
    message: {
      zh: `编号“${shown(id)}”是问卷为新增的行预写的，申报材料中已有内容不同的条目使用这一编号；合入会覆盖该条目`,
      en: `The form proposed the id “${shown(id)}” for a new row, and an entry of the filing that says something else has it by now; merging would write over that entry`,
    },
    help: {
      zh: "是另一条目的，清空这一行的编号或者改用未使用的编号（引用它的各格一并改正）；是同一条目的，先在申报材料中改正名称，再合入。",
      en: "If the row is another entry, clear its id or give it one that is not used, in the cells that refer to it as well; if it is the same, correct the name in the filing first, then merge.",
    },
    ...where(at, answers),
  });
}

/** A row has the id of one entry and the name of another. */
export function exchangedEntry(id: string, other: string, at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/other-entry",
    severity: "blocking",
    message: {
      zh: `这一行的编号是“${shown(id)}”，名称却是申报材料中“${shown(other)}”的名称；编号可能对调或者写错`,
      en: `The row has the id “${shown(id)}” and the name that “${shown(other)}” has in the filing; ids seem to have been exchanged or mistyped`,
    },
    help: {
      zh: "把编号改回各自的行；内容确需互换的，直接修改申报材料。",
      en: "Put each id back into its own row; if the entries are meant to change places, edit the filing itself.",
    },
    ...where(at, answers),
  });
}

/** An entry that is found by its id gets another name. */
export function renamedEntry(id: string, at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/entry-renamed",
    severity: "warning",
    message: {
      zh: `编号为“${shown(id)}”的条目，问卷中的名称与申报材料不同；引用这一编号的各处随之改为指新的名称`,
      en: `The entry “${shown(id)}” has another name in the form than in the filing; whatever refers to that id now means the new name`,
    },
    help: {
      zh: "只是更正名称的，不必处理；是另一条目的，在问卷中改用新的编号，再合入。",
      en: "Nothing need be done if the name was corrected; if it is another entry, give the row a new id and merge again.",
    },
    ...where(at, answers),
  });
}

/** An answer was changed in the form and, since that was made, in the filing as well. */
export function answeredSince(at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/answered-since",
    severity: "warning",
    message: {
      zh: "问卷生成之后，申报材料中的此项已有改动（另行填写，或者此前合入过这份问卷），内容与问卷不同；将以问卷为准",
      en: "The filing has another answer than when the form was made (typed there, or this form was merged before); that of the form takes its place",
    },
    help: {
      zh: "对照改动核对；应以申报材料为准的，清空问卷中的这一格，再合入。",
      en: "Compare the two below; if the filing is right, empty the cell in the form and merge again.",
    },
    ...where(at, answers),
  });
}

/** An entry with something typed is no longer in the filing. */
export function entryRevived(at: Pointer, answers: Answers): Diagnostic {
  return finding({
    code: "merge/entry-gone",
    severity: "warning",
    message: {
      zh: "问卷生成之后，这一条目已从申报材料中删去，而问卷中又有改动；将连同原有内容重新加入",
      en: "The entry was deleted from the filing after the form was made, but something was typed into its row; it comes back as a whole",
    },
    help: {
      zh: "不应恢复的，清空问卷中的这一行，再合入。",
      en: "If it is not meant to come back, clear its row in the form and merge again.",
    },
    ...where(at, answers),
  });
}

/** Where in the filing something is. */
interface InFiling {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
  readonly place: Place;
}

/** The Chinese text has changed and the English one was kept. */
export function staleEnglish(at: InFiling): Diagnostic {
  return finding({
    code: "merge/english-edition",
    severity: "warning",
    message: {
      zh: "中文已经修改，英文沿用原来的译文，两者可能不一致",
      en: "The Chinese text has changed and the English one was kept; they may no longer say the same",
    },
    help: {
      zh: "对照新的中文核对英文（en），需要的相应修改。",
      en: "Compare the English text (en) with the new Chinese one and correct it where needed.",
    },
    ...at,
  });
}

/** Comments inside a value that was replaced as a whole. */
export function lostComment(at: InFiling): Diagnostic {
  return finding({
    code: "merge/comment-lost",
    severity: "advice",
    message: {
      zh: "此处内容整体替换，写在其中的注释一并删去",
      en: "The content was replaced as a whole, and the comments inside it went with it",
    },
    help: {
      zh: "仍然需要的注释，请从原文件中抄回。",
      en: "Copy the comments you still need from the old file.",
    },
    ...at,
  });
}

/** An anchor, alias or tag stands where something would have to change. */
export function sharedContent(at: InFiling): Diagnostic {
  return finding({
    code: "merge/layout",
    severity: "blocking",
    message: {
      zh: "此处使用了 YAML 锚点（&）、别名（*）或者标签（!），改动可能牵连其他位置，未作合入",
      en: "An anchor (&), alias (*) or tag (!) of YAML stands here; an edit could change other places, so nothing was merged",
    },
    help: {
      zh: "把此处内容直接写出，不用锚点、别名和标签，再合入。",
      en: "Write the content out without anchors, aliases and tags, then merge.",
    },
    ...at,
  });
}

/** The way the file is written leaves no safe way to edit it there. */
export function uneditable(at: InFiling): Diagnostic {
  return finding({
    code: "merge/layout",
    severity: "blocking",
    message: {
      zh: "此处的写法较为特殊，无法在保留其余内容的同时改写，未作合入",
      en: "This place is written in an unusual way and cannot be edited while the rest is kept, so nothing was merged",
    },
    help: {
      zh: "把此处改写为“字段名: 内容”的普通写法，一行一个字段，再合入。",
      en: "Write this place in the ordinary form “name: value”, one field a line, then merge.",
    },
    ...at,
  });
}
