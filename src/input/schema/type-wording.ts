import { fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";
import type { FieldKind } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { capital } from "../../foundation/written.js";
import { countWithoutPersonalData } from "../text/personal.js";
import { meantBoolean, meantDate, meantInteger } from "./spelling.js";
import { expectedKind, kindText, type Subject } from "./subject.js";
import type { Wording } from "./wording.js";

/** A value of the wrong type: what belongs there, what is written, and the right spelling where it can be told. */
export function typeWording(subject: Subject, catalogue: Catalogue): Wording {
  const form = refusedForm(subject);
  if (form !== undefined) return { code: "schema/type", ...form };
  const kind = expectedKind(subject);
  const expected = kindText(kind);
  const { quoted } = subject;
  return {
    code: "schema/type",
    message: {
      zh: `此处应为${expected.zh}，现为${quoted.zh.trimEnd()}`,
      en: `${capital(expected.en)} belongs here, not ${quoted.en}`,
    },
    help: subject.value === null ? emptyHelp(subject) : helpFor(kind, subject, catalogue),
  };
}

function emptyHelp({ pattern }: Subject): LocalizedText {
  if (pattern.endsWith("/*")) {
    return { zh: "填写这一项，或删去空的“-”。", en: "Fill the item in, or delete the empty “-”." };
  }
  return {
    zh: "没有内容时删去这个键，或（在 YAML 中）让冒号后留空；null 和 ~ 不是答案。",
    en: "Leave the key out when there is nothing to say, or (in YAML) nothing after the colon; null and ~ are no answers.",
  };
}

/** An answer form that this field does not offer. */
export function refusedForm({ value }: Subject): Omit<Wording, "code"> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, "notApplicable")) {
    return {
      message: { zh: "此项不能答“不适用”", en: "This cannot be answered “not applicable”" },
      help: {
        zh: "法律没有为此项留出例外；请填写内容。",
        en: "The law knows no exception here; fill it in.",
      },
    };
  }
  if (Object.hasOwn(value, "leftBlank")) {
    return {
      message: { zh: "此项不能留待手写", en: "This cannot be left blank for the pen" },
      help: {
        zh: "请填写内容；只有签字、盖章和签署日期可以留待手写。",
        en: "Fill it in; only signatures, seals and dates of signing can be left blank.",
      },
    };
  }
  return undefined;
}

function helpFor(kind: FieldKind, subject: Subject, catalogue: Catalogue): LocalizedText {
  switch (kind) {
    case "integer":
      return integerHelp(subject.value);
    case "boolean": {
      const meant = meantBoolean(subject.value);
      if (meant === undefined)
        return {
          zh: "“是”写 true，“否”写 false，不加引号（YAML 文件也可以直接写是、否）；尚不清楚的，先删去这一行，作为缺项保留。",
          en: "Write true for yes or false for no, without quotes (in YAML also yes, no); while it is not known, delete the line and leave the gap.",
        };
      return {
        zh: `改为 ${meant}（表示“${meant ? "是" : "否"}”），不加引号。`,
        en: `Change it to ${meant} (which means ${meant ? "yes" : "no"}), without quotes.`,
      };
    }
    case "list":
      return listHelp(subject);
    case "enumList":
    case "referenceList":
      return {
        zh: "写成列表，例如 [甲, 乙]，或每项一行、以“- ”开头；只有一项也写成列表。",
        en: "Write a list, such as [a, b], or one item a line after “- ”, even for a single item.",
      };
    case "object":
      return objectHelp(subject, catalogue);
    case "date":
      return dateHelp(subject.value);
    case "text":
    case "code":
    case "enum":
    case "reference":
      return textHelp(kind, subject);
  }
}

function integerHelp(value: unknown): LocalizedText {
  const meant = typeof value === "string" ? meantInteger(value) : undefined;
  const digits = String(meant);
  if (meant !== undefined && countWithoutPersonalData(digits) === digits)
    return { zh: `写成 ${meant}，不加引号。`, en: `Write ${meant}, without quotes.` };
  if (typeof value === "string" && /^-?\d{16,}$/u.test(value)) {
    return {
      zh: "数字过大，无法精确读取；请核对位数。",
      en: "The number is too large to be read exactly; check its digits.",
    };
  }
  return {
    zh: "只写阿拉伯数字，如 340000；不写千位分隔符、单位、约数和引号。",
    en: "Write digits only, as 340000: no separators, units, approximations or quotes.",
  };
}

function listHelp({ field }: Subject): LocalizedText {
  const none = field?.forms.includes("notApplicable") ?? false;
  return {
    zh: `每项以“- id: 代号”开头，其余字段缩进写在下面${none ? "；确无此项的，写 notApplicable: 理由" : ""}。`,
    en: `Begin each item with “- id: code” and indent its other fields below${none ? "; if there are none, write notApplicable: reason" : ""}.`,
  };
}

function objectHelp({ pattern }: Subject, catalogue: Catalogue): LocalizedText {
  const keys = fieldsBelow(catalogue, pattern).map(keyOf);
  const some = keys.slice(0, 6).join(", ");
  const more = keys.length > 6 ? " …" : "";
  return {
    zh: `缩进写出各字段：${some}${more}`,
    en: `Write its fields, indented: ${some}${more}`,
  };
}

function dateHelp(value: unknown): LocalizedText {
  const meant = meantDate(String(value));
  if (meant !== undefined) return { zh: `写成 "${meant}"。`, en: `Write "${meant}".` };
  return { zh: "写成 YYYY-MM-DD，例如 2026-03-05。", en: "Write YYYY-MM-DD, such as 2026-03-05." };
}

function textHelp(kind: FieldKind, { value, written }: Subject): LocalizedText {
  if (typeof value === "number" || typeof value === "boolean") {
    const isExact = typeof value === "boolean" || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    if (written === undefined) {
      return {
        zh: "按原件加双引号书写；不加引号的长数字会丢失位数。",
        en: "Write it in double quotes, as the original has it; long numbers without quotes lose digits.",
      };
    }
    return {
      zh: `加双引号，写成 "${written}"。${isExact ? "" : "长数字在导出时可能已经丢失位数，请与原件逐位核对。"}`,
      en: `Put it in double quotes: "${written}".${isExact ? "" : " Long numbers may have lost digits on export: compare it with the original."}`,
    };
  }
  if (kind === "text") {
    return {
      zh: "直接写文字；中英文并列的，写成 {zh: 中文, en: 英文}。",
      en: "Write text; for Chinese and English side by side, {zh: Chinese, en: English}.",
    };
  }
  return {
    zh: "只写一个值，不用列表或缩进的字段。",
    en: "Write a single value, not a list or indented fields.",
  };
}
