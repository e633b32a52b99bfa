import { YEARS } from "../../foundation/day.js";
import { isUnifiedSocialCreditCode } from "../../foundation/social-credit-code.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { daysIn, meantDate } from "./spelling.js";
import { NOT_SHOWN, type Subject } from "./subject.js";
import type { Wording } from "./wording.js";

/** A text in the wrong format; `format` is the schema's name for it. */
export function formatWording(subject: Subject, format: string): Wording {
  const text = String(subject.value);
  switch (format) {
    case "date":
      return { code: "schema/format", ...dateWording(subject, text) };
    case "unified-social-credit-code":
      return { code: "schema/format", ...creditCodeWording(subject, text) };
    case "email":
      return {
        code: "schema/format",
        message: {
          zh: `电子邮箱的写法不符${NOT_SHOWN.zh}`,
          en: `This is not an e-mail address ${NOT_SHOWN.en}`,
        },
        help: {
          zh: "写成 name@example.com：用半角字符，不留空格，只写一个地址。",
          en: "Write name@example.com: half-width characters, no spaces, a single address.",
        },
      };
    default:
      return {
        code: "schema/format",
        message: {
          zh: `${subject.quoted.zh}不符合 ${format} 格式`,
          en: `${subject.quoted.en} does not have the format ${format}`,
        },
        help: { zh: "按该格式改写。", en: "Write it in that format." },
      };
  }
}

function dateWording({ quoted }: Subject, text: string): Omit<Wording, "code"> {
  const impossible = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (impossible !== null) return impossibleDate(quoted, Number(impossible[1]), Number(impossible[2]));
  const meant = meantDate(text);
  return {
    message: {
      zh: `日期${quoted.zh}的写法不符`,
      en: `The date ${quoted.en} is not written as YYYY-MM-DD`,
    },
    help:
      meant === undefined
        ? { zh: "写成 YYYY-MM-DD，例如 2026-03-05。", en: "Write YYYY-MM-DD, such as 2026-03-05." }
        : { zh: `写成 ${meant}。`, en: `Write ${meant}.` },
  };
}

function impossibleDate(quoted: LocalizedText, year: number, month: number): Omit<Wording, "code"> {
  if (year < YEARS.first || year > YEARS.last) return otherYear(quoted);
  const help = { zh: "核对原件后改正日期。", en: "Check the original and correct the date." };
  if (month < 1 || month > 12) {
    return {
      message: {
        zh: `日期${quoted.zh}不存在：没有${month}月`,
        en: `The date ${quoted.en} does not exist: there is no month ${month}`,
      },
      help,
    };
  }
  const days = daysIn(year, month);
  return {
    message: {
      zh: `日期${quoted.zh}不存在：${year}年${month}月只有${days}天`,
      en: `The date ${quoted.en} does not exist: that month has ${days} days`,
    },
    help,
  };
}

function otherYear(quoted: LocalizedText): Omit<Wording, "code"> {
  const { first, last } = YEARS;
  return {
    message: {
      zh: `日期${quoted.zh}的年份不在${first}年至${last}年之内`,
      en: `The year of the date ${quoted.en} is not between ${first} and ${last}`,
    },
    help: {
      zh: "核对原件后改正日期；尚不知道日期的，先不填，不以 9999-12-31 之类代替。",
      en: "Check the original and correct the date; while it is not known leave it out, and put no 9999-12-31 in its place.",
    },
  };
}

const ALPHANUMERIC = Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

function creditCodeWording({ quoted }: Subject, text: string): Omit<Wording, "code"> {
  const verify = {
    zh: "与营业执照逐位核对。",
    en: "Compare it character by character with the business licence.",
  };
  if (text.length !== 18) {
    return {
      message: {
        zh: `统一社会信用代码应为18位，${quoted.zh}为${text.length}位`,
        en: `A unified social credit code has 18 characters; ${quoted.en} has ${text.length}`,
      },
      help: verify,
    };
  }
  const check = ALPHANUMERIC.find((character) => isUnifiedSocialCreditCode(text.slice(0, 17) + character));
  if (check === undefined) {
    return {
      message: {
        zh: `统一社会信用代码${quoted.zh}含有不会出现的字符`,
        en: `The unified social credit code ${quoted.en} has characters that cannot occur`,
      },
      help: {
        zh: `代码只用数字和大写字母，不用 I、O、S、V、Z，第3至8位为数字。${verify.zh}`,
        en: `It consists of digits and capitals without I, O, S, V and Z, and characters 3 to 8 are digits. ${verify.en}`,
      },
    };
  }
  return {
    message: {
      zh: `统一社会信用代码${quoted.zh}的校验位不符`,
      en: `The check character of the unified social credit code ${quoted.en} is wrong`,
    },
    help: {
      zh: `至少有一位写错。如前17位无误，末位应为 ${check}；仅供核对，${verify.zh}`,
      en: `At least one character is wrong. If the first 17 are right, the last would be ${check}; take that as a hint only. ${verify.en}`,
    },
  };
}

/** A text that does not have the form the schema's pattern asks for. */
export function patternWording(subject: Subject, pattern: string): Wording {
  const isId = subject.pointer.endsWith("/id") || subject.field?.refersTo !== undefined;
  return {
    code: "schema/pattern",
    message: {
      zh: `${subject.quoted.zh}的写法不符`,
      en: `${subject.quoted.en} is not written in the required form`,
    },
    help: isId
      ? {
          zh: "id 以英文字母开头，只用英文字母、数字和连字符，例如 recipient-1。",
          en: "An id begins with a letter and has letters, digits and hyphens only, such as recipient-1.",
        }
      : { zh: `写法须符合 ${pattern}`, en: `It must match ${pattern}` },
  };
}
