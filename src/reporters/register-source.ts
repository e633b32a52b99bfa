import { chineseNumber } from "../document/number.js";
import type { Language } from "../foundation/locale.js";
import { citationText } from "../law/citation.js";

/** What the register calls instruments, the longer name first where one begins like another. */
const INSTRUMENT_NAMES: readonly (readonly [name: string, law: string])[] = [
  ["Measures (Order 20)", "M"],
  ["Measures", "M"],
  ["PIPL", "PIPL"],
  ["Network Data Security Regulations", "NDSR"],
  ["NDSR", "NDSR"],
  ["Provisions (Order 16)", "XBP"],
  ["Certification Rules (2022 No. 37)", "RULES"],
  ["Rules", "RULES"],
  ["announcement 2025 No. 53", "A53"],
  ["announcement 2025-07-18", "DPO"],
  ["CAC announcement 2025-12-30", "BODIES"],
  ["SCC filing guide 2nd ed.", "SCCG2"],
  ["SCC Measures", "SCCM"],
  ["SCC", "SCCM"],
  ["Assessment filing guide 3rd ed. (2025-06-27)", "SAG3"],
  ["Assessment Guide v3", "SAG3"],
  ["Assessment Measures", "SAM"],
  ["Audit Measures", "AUDIT"],
  ["GB/T 39335-2020", "GBT39335"],
  ["GB/T 39335", "GBT39335"],
  ["GB/T 46068-2025", "GBT46068"],
  ["GB/T 45574-2025", "GBT45574"],
  ["TC260-PG-20244A", "PG20244A"],
  ["TC260-PG-20222A V2.0", "PG20222A"],
  ["CAC Q&A 2024-03-22", "QA202403"],
  ["Q&A 2024", "QA202403"],
  ["CAC Q&A 2025-04", "QA202504"],
  ["CAC Q&A 2025-10", "QA202510"],
  ["Q&A 2025-10", "QA202510"],
  ["CAC Q&A 2026-01-30", "QA202601"],
  ["CAC Q&A 2026-07-24", "QA202607"],
  ["CAC PI Q&A 2026-01-09", "PIQA20260109"],
  ["CAC Q&A 2026-01-09", "PIQA20260109"],
  ["CAC PI Q&A 2026-04-29", "PIQA20260429"],
  ["State Council holiday notice 2026", "HOLIDAY2026"],
  ["Civil Code", "CIVIL"],
];

/** Notes that the register puts behind a citation, the last first, and what stands for them in Chinese. */
const NOTES: readonly (readonly [RegExp, string])[] = [
  [/ ?\(text not read\)/u, "（未见原文）"],
  [/ ?\(face-recognition PIPIA; analogy\)/u, "（人脸识别评估，参照）"],
  [/ ?\(superseded as basis; content close to GB\/T 46068 per secondary sources\)/u, "（已不作为认证依据）"],
  [/ ?\(analogy\)/u, "（参照）"],
  [/ compared with SCC Measures 5/u, "，对照《个人信息出境标准合同办法》第五条"],
  [/ v\. Rules 5\.1\.1/u, "，对照《个人信息保护认证实施规则》5.1.1"],
  [/ cover$/u, "封面"],
  [/ headings$/u, "各级标题"],
  [/ note \(四\)$/u, "注（四）"],
  [/ note \(二\)$/u, "注（二）"],
  [/ note \(三\)$/u, "注（三）"],
  [/ note 1$/u, "注1"],
  [/ note 4$/u, "注4"],
  [/ part 二$/u, "第二部分"],
];

const WHOLE: ReadonlyMap<string, string> = new Map([
  ["product", "本程序自行设定"],
  ["template", "模板"],
  ["QA", "官方问答"],
  [
    "no 2027 notice in the sources (latest snapshot 2026-08-07)",
    "所掌握的资料（截至2026年8月7日）中没有2027年节假日安排",
  ],
  ["CCRC official 2025-02-06", "中国网络安全审查认证和市场监管大数据中心人员2025年2月6日的说明"],
  ["GBA SCC guide annex 2 (analogy)", "粤港澳大湾区标准合同实施指引附件2（参照）"],
]);

/**
 * Where a duty stands, as the register cites it: in English its own words, in Chinese the title of the instrument and
 * the place in it. What it does not name by a known instrument stays as written.
 */
export function registerSourceText(source: string, language: Language): string {
  if (language === "en") return source;
  let law: string | undefined;
  let text = "";
  for (const part of source.split(/; (?![^(]*\))/u)) {
    const name = INSTRUMENT_NAMES.find(([known]) => part.toLowerCase().startsWith(known.toLowerCase()));
    const whole = WHOLE.get(part);
    // `art. 8` or `4.3` behind a semicolon goes on with the instrument before it.
    if (whole === undefined && name === undefined && law !== undefined && /^(?:art\. )?\d/u.test(part)) {
      text += `、${placeIn(law, part)}`;
      continue;
    }
    if (name !== undefined) law = name[1];
    const words =
      whole ??
      (name === undefined || law === undefined
        ? part
        : citationText({ law }, "zh") + placeIn(law, part.slice(name[0].length).trim()));
    text += (text === "" ? "" : "；") + words;
  }
  return text;
}

/** The place in an instrument, with the notes behind it. */
function placeIn(law: string, written: string): string {
  let place = written.replace(/^art\. /u, "");
  let notes = "";
  for (const [pattern, words] of NOTES) {
    if (!pattern.test(place)) continue;
    place = place.replace(pattern, "");
    notes = words.startsWith("（") || words.startsWith("，") ? notes + words : words + notes;
  }
  const paragraph = / para (\d)$/u.exec(place)?.[1];
  if (paragraph !== undefined) {
    place = place.replace(/ para \d$/u, "");
    notes = `第${chineseNumber(Number(paragraph))}款${notes}`;
  }
  const places = place === "" ? [] : place.split(", ");
  return places.map((one) => oneOrRange(law, one)).join("、") + notes;
}

function oneOrRange(law: string, place: string): string {
  const range = /^(\d+)-(\d+)$/u.exec(place);
  if (range === null) return placeText(law, place);
  return `${placeText(law, range[1] ?? "")}至${placeText(law, range[2] ?? "")}`;
}

/** The clauses of the Certification Rules are numbered 1, 4.2; they are no articles. */
function placeText(law: string, article: string): string {
  if (law === "RULES") return article;
  return citationText({ law, article }, "zh")
    .replace(/^《.*》/u, "")
    .trim();
}
