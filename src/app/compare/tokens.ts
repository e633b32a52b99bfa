import { numberWritten } from "../../checks/same-number.js";
import { MONTHS } from "../../foundation/written.js";

/** What papers state and a filing holds as a fact. */
export type TokenKind = "date" | "code" | "number" | "organisation";

/** A fact in a text. */
export interface Token {
  readonly kind: TokenKind;
  /** The same for every way of writing: an ISO day, a code, a number with its unit, a name. */
  readonly value: string;
  /** As it is written. */
  readonly shown: string;
}

const CHINESE_DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
const ISO_DATE = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu;
const ENGLISH_DATE = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${MONTHS.join("|")})\\s+(\\d{4})(?!\\d)`, "gu");
/** Fifteen characters and more of capitals and digits, most of them digits: credit codes, identity numbers. */
const CODE = /(?<![0-9A-Za-z])(?=(?:[A-Z]*\d){8})[0-9A-Z]{15,20}(?![0-9A-Za-z])/gu;
/** Numbers of what is counted. Months, days and articles are periods and citations. */
const NUMBER =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([万亿千]?)\s*(人次|人|名|条|项|份|家|个(?!月|工作日)|种|persons|people|individuals|items|records)/gu;
const CHINESE_COMPANY =
  /[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9（）()·&]{1,40}?(?:有限责任公司|股份有限公司|有限公司)/gu;
/** Words before a name that nothing parts from it. */
const LEADING = /^[系由与和向为在是及经对将被把]/u;
const ENGLISH_COMPANY =
  /(?:[A-Z][\p{L}\d&'()-]*\.?,?\s+){1,7}(?:Co\.,?\s*Ltd\.?|Pte\.?\s*Ltd\.?|Ltd\.?|Limited|B\.V\.|GmbH|Inc\.|LLC)/gu;

/** The facts that a text states, in its order within each kind. */
export function tokensIn(typed: string): readonly Token[] {
  // Brackets stay as they are typed, because names are quoted.
  let text = typed.replaceAll(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) => character.normalize("NFKC"));
  const tokens: Token[] = [];
  // What was read as one kind is not read as another: a day is no count.
  const take = (pattern: RegExp, read: (groups: readonly string[]) => Token | undefined): void => {
    text = text.replaceAll(pattern, (...parts: unknown[]) => {
      const groups = parts.filter((part): part is string => typeof part === "string");
      const token = read(groups);
      if (token === undefined) return String(parts[0]);
      tokens.push(token);
      return "\u0000";
    });
  };
  take(CHINESE_DATE, ([shown = "", year = "", month = "", day = ""]) => date(shown, year, month, day));
  take(ISO_DATE, ([shown = "", year = "", month = "", day = ""]) => date(shown, year, month, day));
  take(ENGLISH_DATE, ([shown = "", day = "", month = "", year = ""]) =>
    date(shown, year, String(MONTHS.indexOf(month) + 1), day),
  );
  take(CODE, ([shown = ""]) => ({ kind: "code", value: shown, shown }));
  take(CHINESE_COMPANY, ([found = ""]) => {
    const shown = found.replace(LEADING, "");
    return { kind: "organisation", value: plain(shown), shown };
  });
  take(ENGLISH_COMPANY, ([shown = ""]) => ({ kind: "organisation", value: plain(shown), shown }));
  for (const [shown, whole = "", fraction = "", unit = "", counted = ""] of text.matchAll(NUMBER)) {
    tokens.push({ kind: "number", value: `${numberWritten(whole, fraction, unit)} ${counted}`, shown });
  }
  return tokens;
}

/** A name without what typing alone decides. */
export function plain(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/[\s,.]+/gu, "")
    .toLowerCase();
}

function date(shown: string, year: string, month: string, day: string): Token | undefined {
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return Number(month) >= 1 && Number(month) <= 12 ? { kind: "date", value, shown } : undefined;
}
