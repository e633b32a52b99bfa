/** Names that were found are put out of the way as characters of the private use area. */
const FIRST = 0xe000;
const MARK = "\u{e000}-\u{f8ff}";

/** What parts the entries of a list, or surrounds one. */
const PARTING = /[\p{P}\p{S}\s]+/gu;
/** Numbers of entries in one character, which otherwise would read as digits of the entry before. */
const ENTRY_NUMBERS = /[\u2460-\u249b\u3220-\u3229]/gu;
const TYPED_BESIDE_HAN = /(?<=\p{Script=Han})[^\S\n]+|[^\S\n]+(?=\p{Script=Han})/gu;

/** What may stand right before a name: nothing, another name, or words that begin or go on with a list. */
const LEAD = new RegExp(
  `(?:^|[|${MARK}\\d为是有含括明列示及和与或如即其供集存])(?:(?:您|你|本人|个人|用户)的|您|你|本人)?$`,
  "u",
);
/** What may stand right behind a name: nothing, another name, or words that end or go on with a list. */
const TRAIL = new RegExp(
  `^(?:$|[|${MARK}等共及和与或均都为是由经在仅将被各供]|以[及便]|信息|字段|数据|用[于来作]|提[供取]|的[密明]文)`,
  "u",
);

/**
 * Which of some names a list written in words does not name as entries of their own: 手机号码 is not named by 会员手机号码,
 * nor by 手机号码归属地. Width, capitals, spaces and the kind of marks do not count.
 *
 * @param known all names that may stand in the list; longer ones are found first, so that none is found inside another.
 */
export function unlistedNames(
  list: string,
  names: readonly string[],
  known: readonly string[],
): readonly string[] {
  const own = lookOf(known);
  const look = names.every((name) => own.markOf.has(name)) ? own : lookOf([...known, ...names]);
  const text = marked(list, look);
  return names.filter((name) => {
    const mark = look.markOf.get(name);
    return mark !== undefined && mark !== "" && !hasEntry(text, mark);
  });
}

/** Names as they are looked for. */
interface Look {
  /** The forms of all, longer ones first. */
  readonly forms: readonly string[];
  /** What stands for a name in a marked text; nothing for one without a character that counts. */
  readonly markOf: ReadonlyMap<string, string>;
  /** Lists in which the names were found, as {@link marked} left them. */
  readonly marked: Map<string, string>;
}

/** A list with a mark in place of every name. Several recipients and scenarios have their items in one list. */
function marked(list: string, { forms, marked: known }: Look): string {
  let text = known.get(list);
  if (text === undefined) {
    text = typed(list);
    for (const [index, form] of forms.entries()) {
      if (text.includes(form)) text = text.replaceAll(form, markOf(index));
    }
    known.set(list, text);
  }
  return text;
}

/** The same names are looked for in every paper of a filing. */
const looks = new WeakMap<readonly string[], Look>();

function lookOf(names: readonly string[]): Look {
  let look = looks.get(names);
  if (look === undefined) {
    const formOf = new Map(names.map((name) => [name, typed(name)]));
    const forms = [...new Set(formOf.values())].filter((form) => form !== "");
    forms.sort((one, other) => other.length - one.length);
    const marks = new Map(forms.map((form, index) => [form, markOf(index)]));
    const markOfName = new Map([...formOf].map(([name, form]) => [name, marks.get(form) ?? ""]));
    look = { forms, markOf: markOfName, marked: new Map() };
    looks.set(names, look);
  }
  return look;
}

/** Characters in which {@link LEAD} and {@link TRAIL} are told, and one more, so that no end is taken for that of the list. */
const BESIDE = 5;

function hasEntry(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    if (LEAD.test(before) && TRAIL.test(text.slice(at + 1, at + 1 + BESIDE))) return true;
  }
  return false;
}

function markOf(index: number): string {
  return String.fromCharCode(FIRST + index);
}

/** Nothing but Han characters, as most names are: no marks, and no other way to type them. */
const ONLY_HAN = /^[\u4e00-\u9fff]*$/u;

/** A text with every run of marks as one bar, and none at its ends. */
function typed(text: string): string {
  if (ONLY_HAN.test(text)) return text;
  const plain = text
    .replaceAll(ENTRY_NUMBERS, "|")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(TYPED_BESIDE_HAN, "");
  return plain.replaceAll(PARTING, "|").replaceAll(/^\||\|$/gu, "");
}
