import { bilingual } from "../../foundation/answer.js";
import { isRecord } from "../../foundation/data.js";
import { type Diagnostic, hasSeverity } from "../../foundation/diagnostic.js";
import { LANGUAGES, type Language, type LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { pointer } from "../../foundation/pointer.js";
import { inFileOrder } from "../../input/order.js";
import type { ReadDocument } from "../../input/source-document.js";
import { valueMistake } from "./finding.js";
import { readOwnDocument } from "./own-document.js";
import { PACK_FIELDS } from "./pack-fields.js";

/** The word for the templates of the program. */
export const BUILT_IN_NAME = "built-in";

/** What `pack.yaml` says. */
export interface PackHead {
  readonly name: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly languages: readonly Language[];
  /** `built-in`, the name of a folder beside the pack, or a path from it. */
  readonly base: string;
  /** File name of the reference document. */
  readonly reference: string | undefined;
  readonly document: ReadDocument;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9A-Za-z.-]{1,40})?$/u;
/** No place on a disk, no network share: a pack is moved together with what it stands on. */
const BASE = /^(?:[^/\\:]+|\.{1,2}(?:\/[^/\\:]+)+)$/u;

/** Reads the head of a pack. `value` is absent when anything in it is wrong. */
export function readPackFile(bytes: Uint8Array, file: string): Outcome<PackHead | undefined> {
  const { value: document, diagnostics } = readOwnDocument(bytes, file, PACK_FIELDS);
  if (document === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
  const {
    name,
    version,
    title,
    languages,
    base = BUILT_IN_NAME,
    reference,
  } = isRecord(document.value) ? document.value : {};
  const findings: Diagnostic[] = [];
  const hold = (key: string, value: unknown, form: RegExp, message: LocalizedText): string => {
    if (typeof value === "string" && form.test(value)) return value;
    const help = PACK_FIELDS.get(`/${key}`)?.help ?? message;
    findings.push(valueMistake(document, pointer(key), { message, help }));
    return "";
  };
  const head = {
    name: hold("name", name, NAME, { zh: "名称写法不符", en: "The name has the wrong form" }),
    version: hold("version", version, VERSION, { zh: "版本写法不符", en: "The version has the wrong form" }),
    base: hold("base", base, BASE, {
      zh: "不能作为所依据的模板包",
      en: "This cannot be what a pack stands on",
    }),
    title: bilingual(typeof title === "string" || isRecord(title) ? title : undefined) ?? {
      zh: String(name),
      en: String(name),
    },
    languages: languagesIn(languages, document, findings),
    reference: typeof reference === "string" ? reference : undefined,
    document,
  };
  return outcome(findings.length === 0 ? head : undefined, inFileOrder([...diagnostics, ...findings]));
}

function languagesIn(value: unknown, document: ReadDocument, findings: Diagnostic[]): readonly Language[] {
  const written: readonly unknown[] = Array.isArray(value) ? value : [];
  for (const [index, word] of written.entries()) {
    if (LANGUAGES.some((language) => language === word)) continue;
    findings.push(
      valueMistake(document, pointer("languages", index), {
        message: { zh: "没有这种语言", en: "There is no such language" },
        help: { zh: "写 zh 或者 en。", en: "Write zh or en." },
      }),
    );
  }
  if (written.length === 0) {
    findings.push(
      valueMistake(document, "/languages", {
        message: { zh: "没有写任何语言", en: "No language is written" },
        help: { zh: "写 [zh]、[en] 或者 [zh, en]。", en: "Write [zh], [en] or [zh, en]." },
      }),
    );
  }
  return LANGUAGES.filter((language) => written.includes(language));
}
