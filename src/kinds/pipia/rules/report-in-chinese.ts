import { defineRule } from "../../../checks/rule.js";
import { textsBelow, type FoundText } from "../../../checks/text-scan.js";
import { pointer } from "../../../foundation/pointer.js";

/** Letters below which a text is a name, a code or a quotation. */
const FEWEST_LETTERS = 40;
/** A text counts as foreign when it has this many letters for each Chinese character, or more. */
const LETTERS_A_CHARACTER = 5;
/** How many characters tell what a text is written in. */
const SAMPLES = 8;
/** How many places one finding shows. */
const SHOWN = 5;

/** Where names, addresses and values may stand in another script. */
const FOREIGN_FIELDS: ReadonlySet<string> = new Set(["name", "title", "linkAddresses", "example"]);

const PARTS = ["scenarios", "measures", "protection", "impactAssessment"] as const;

/** The report is written in Chinese; foreign names are allowed. */
export const reportInChinese = defineRule({
  id: "pipia/report-in-chinese",
  title: { zh: "报告须使用中文撰写", en: "The report is written in Chinese" },
  severity: "warning",
  requirement: ["TPL-1"],
  sources: [{ law: "SCCG2", article: "annex 5" }],
  help: {
    zh: "改用中文撰写，外文的名称可以保留；需要英文版的，写成{zh: 中文, en: 英文}。",
    en: "Write it in Chinese; foreign names may stay. For the English edition write {zh: Chinese, en: English}.",
  },
  *find(filing) {
    const found = PARTS.flatMap((part) =>
      textsBelow(filing[part], pointer(part), { isMeant: isForeign }),
    ).filter(({ field }) => !FOREIGN_FIELDS.has(field));
    const [first] = found;
    if (first === undefined) return;
    yield {
      pointer: first.pointer,
      message: {
        zh: `有${found.length}处内容不是用中文撰写，例如“${beginning(first)}…”`,
        en: `${found.length === 1 ? "One text is" : `${found.length} texts are`} not written in Chinese, for example "${beginning(first)}…"`,
      },
      related: found.slice(1, SHOWN).map((other) => ({
        pointer: other.pointer,
        message: { zh: "此处也不是中文", en: "not in Chinese either" },
      })),
    };
  },
});

function beginning({ text }: FoundText): string {
  return text.trim().slice(0, FEWEST_LETTERS);
}

/** Asked for every text, so most are told by a few of their characters. */
function isForeign(text: string): boolean {
  if (text.length < FEWEST_LETTERS || looksChinese(text)) return false;
  let letters = 0;
  let characters = 0;
  for (const character of text) {
    if (isHan(character.charCodeAt(0))) characters += 1;
    else if (/\p{L}/u.test(character)) letters += 1;
  }
  return letters >= FEWEST_LETTERS && letters >= characters * LETTERS_A_CHARACTER;
}

/** Whether half of the characters looked at are Han: far more than a foreign text has. */
function looksChinese(text: string): boolean {
  let characters = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    if (isHan(text.charCodeAt(Math.floor((text.length * sample) / SAMPLES)))) characters += 1;
    if (characters * 2 >= SAMPLES) return true;
  }
  return false;
}

/** Han characters of everyday texts; rarer ones count as neither. */
function isHan(code: number): boolean {
  return code >= 0x34_00 && code <= 0x9f_ff;
}
