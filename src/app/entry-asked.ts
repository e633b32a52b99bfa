import type { Body, CertificateEvent, Filing } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { optionLabel } from "../foundation/option-label.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { pointer, type Pointer } from "../foundation/pointer.js";
import type { DocumentKind } from "../kinds/kind.js";

/** The code of the finding that a document cannot be about the entry that was asked for. */
export const ENTRY_UNKNOWN = "document/entry-unknown";

/** The code of the finding that the facts have changed since the event that a document is about. */
export const CHANGED_SINCE = "document/changed-since";

/** What is asked for in place of an id; an entry of that id goes before it. */
const LATEST = "latest";

/** An entry of a list that a document can be about, and its place in the list. */
interface Entry<Data> {
  readonly index: number;
  readonly entry: Data;
  readonly id: string | undefined;
  readonly on: string | undefined;
  readonly words: LocalizedText;
}

/** What the facts hold of the entries that papers are about. */
export interface Facts {
  readonly filing: Draft<Filing>;
  readonly body?: Draft<Body>;
}

/**
 * The event of the certificate that a document is about: the one that is asked for, else the latest of those it can be
 * about (of one day the one recorded last); without any, nothing. Asking for one that is not there is a finding, and so is
 * one since which the certificate is another: in final stage a later issue blocks.
 */
export function eventAsked(
  { about }: DocumentKind,
  { filing }: Facts,
  id: string | undefined,
  stage: "draft" | "final",
): Outcome<{ readonly index: number; readonly entry: Draft<CertificateEvent> } | undefined> {
  if (about?.list !== "/certificate/events") return outcome(undefined);
  const { kinds } = about;
  const entries = listOf(filing.certificate?.events).map((entry, index) => ({
    index,
    entry,
    id: entry.id,
    on: entry.on,
    words: optionLabel(EVENT_KIND, entry.kind ?? ""),
  }));
  const possible = entries.filter(({ entry }) => entry.kind !== undefined && kinds.includes(entry.kind));
  const { value, diagnostics } = chosen(about.list, possible, id, entries);
  const later = value === undefined ? [] : entries.slice(value.index + 1);
  const issued = later.find(({ entry }) => entry.kind === "issue");
  if (issued !== undefined) return outcome(value, [...diagnostics, issuedSince(issued, stage)]);
  const since = later.find(({ entry }) => entry.kind === "change");
  return outcome(value, since === undefined ? diagnostics : [...diagnostics, changedSince(since)]);
}

/** The illegal export that a document is about, in the same way. */
export function findingAsked(
  { about }: DocumentKind,
  { body }: Facts,
  id: string | undefined,
): Outcome<{ readonly index: number } | undefined> {
  if (about?.list !== "/illegalFindings") return outcome(undefined);
  const entries = listOf(body?.illegalFindings).map((entry, index) => ({
    index,
    entry,
    id: entry.id,
    on: entry.foundOn,
    words: ILLEGAL,
  }));
  return chosen(about.list, entries, id, entries);
}

/** The record has the certificate's facts once, as they are now: after a renewal number, days and scope are those of the new one. */
function issuedSince({ index, on }: Entry<unknown>, stage: "draft" | "final"): Diagnostic {
  return diagnostic({
    code: CHANGED_SINCE,
    severity: stage === "final" ? "blocking" : "warning",
    message: {
      zh: `所涉事项之后证书又有续期换发或者另行发证${on === undefined ? "" : `（${on}）`}，材料中的编号、日期和认证范围是新证书的，不是所涉事项发生时的`,
      en: `A certificate was issued after the event${on === undefined ? "" : ` (${on})`}: number, days and scope in the file are those of the new one, not those of the time of the event`,
    },
    help: {
      zh: "用换发前保存的材料制作；没有保存的，另存一份材料，删去换发及其后的记录，照当时的证书填写编号、日期、认证范围和状态后制作。",
      en: "Make it from the file as it was before; where that was not kept, take out the issue and what followed in a copy, give number, days, scope and status as on the certificate of the time, and make it from that.",
    },
    pointer: pointer("certificate", "events", index),
  });
}

/** The same of a change; without knowing whether it altered what the document states. */
function changedSince({ index, on, entry }: Entry<Draft<CertificateEvent>>): Diagnostic {
  return diagnostic({
    code: CHANGED_SINCE,
    // What the record itself says was altered is stated wrongly for sure.
    severity: entry.before === undefined ? "advice" : "warning",
    message: {
      zh: `所涉事项之后证书又有变更${on === undefined ? "" : `（${on}）`}，文书所载证书信息为变更后的信息`,
      en: `The certificate was changed after the event${on === undefined ? "" : ` (${on})`}; the document states its facts as changed`,
    },
    help: {
      zh: "补作变更之前的文书的，对照当时的证书核对名称、地址、认证范围等内容。",
      en: "For a document of the time before, compare name, address, scope and the like with the certificate as it was.",
    },
    pointer: pointer("certificate", "events", index),
  });
}

const EVENT_KIND = pointer("certificate", "events", 0, "kind");
const ILLEGAL: LocalizedText = { zh: "违法出境情形", en: "illegal export" };

function chosen<Data>(
  at: Pointer,
  possible: readonly Entry<Data>[],
  asked: string | undefined,
  entries: readonly Entry<Data>[],
): Outcome<Entry<Data> | undefined> {
  if (asked === undefined) return outcome(latestOf(possible));
  const found = possible.find(({ id }) => id === asked);
  if (found === undefined && asked === LATEST) return outcome(latestOf(possible));
  return found === undefined
    ? outcome(undefined, [entryUnknown(at, asked, possible, entries)])
    : outcome(found);
}

/** By day; of one day the one that stands last in the record. */
function latestOf<Data>(entries: readonly Entry<Data>[]): Entry<Data> | undefined {
  return entries.reduce<Entry<Data> | undefined>(
    (latest, entry) => (latest === undefined || (entry.on ?? "") >= (latest.on ?? "") ? entry : latest),
    undefined,
  );
}

function entryUnknown<Data>(
  at: Pointer,
  asked: string,
  possible: readonly Entry<Data>[],
  entries: readonly Entry<Data>[],
): Diagnostic {
  const other = entries.find(({ id }) => id === asked);
  const known = possible.flatMap((entry) => (entry.id === undefined ? [] : [{ ...entry, id: entry.id }]));
  const list = {
    zh: known
      .map(({ id, on, words }) => `${id}（${words.zh}${on === undefined ? "" : `，${on}`}）`)
      .join("、"),
    en: known
      .map(({ id, on, words }) => `${id} (${words.en}${on === undefined ? "" : `, ${on}`})`)
      .join(", "),
  };
  return diagnostic({
    code: ENTRY_UNKNOWN,
    severity: "blocking",
    message:
      other === undefined
        ? { zh: `文件中没有编号为“${asked}”的记录`, en: `The file has no entry “${asked}”` }
        : {
            zh: `“${asked}”是${other.words.zh}，不是这份文书所涉的事项`,
            en: `“${asked}” is an entry of another kind (${other.words.en}), not one that this document is about`,
          },
    help:
      known.length === 0
        ? {
            zh: "文件中没有这份文书可以涉及的记录：先在文件中补记，再生成文书。",
            en: "The file has no entry that this document can be about: record it first.",
          }
        : {
            zh: `--event 可用：${list.zh}；写 latest 为最近的一次。`,
            en: `--event may be: ${list.en}; latest is the latest of them.`,
          },
    pointer: at,
  });
}
