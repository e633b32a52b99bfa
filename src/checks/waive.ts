import type { Waiver as WaiverEntry } from "#generated/types.js";
import { bilingual } from "../foundation/answer.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { labelOf } from "../foundation/field.js";
import type { LocalizedText } from "../foundation/locale.js";
import { pointer, segmentsOf } from "../foundation/pointer.js";
import type { Placing } from "./run.js";

/**
 * Marks the findings that the filing waives, and adds a finding for each waiver that does nothing: expired, without a
 * finding, or for one that cannot be waived. A blocking finding with an official source of law stands whatever is
 * written; errors against the schema and unreadable input stand as well.
 */
export function waive(
  findings: readonly Diagnostic[],
  waivers: readonly Draft<WaiverEntry>[],
  asOf: string,
  placing: Placing,
): readonly Diagnostic[] {
  const waived = new Map<string, NonNullable<Diagnostic["waiver"]>>();
  const complaints: Diagnostic[] = [];
  for (const [index, entry] of waivers.entries()) {
    const { finding = "", until = "" } = entry;
    const reason = bilingual(entry.reason);
    const name = bilingual(entry.name);
    // An incomplete waiver is a gap of its own and waives nothing.
    if (finding === "" || until === "" || reason === undefined || name === undefined) continue;
    const complain = (code: string, message: LocalizedText, help: LocalizedText): void => {
      complaints.push(complaint(code, index, message, help, placing));
    };
    const target = findings.find((candidate) => candidate.fingerprint === finding);
    if (until < asOf) {
      complain("waiver/expired", expired(finding, until), RENEW);
    } else if (target === undefined) {
      complain("waiver/without-finding", withoutFinding(finding), REMOVE);
    } else if (isWaivable(target)) {
      waived.set(finding, { reason, name, until });
    } else {
      complain("waiver/not-allowed", notAllowed(finding), ANSWER);
    }
  }
  const marked = findings.map((finding) => {
    const waiver = waived.get(finding.fingerprint);
    return waiver === undefined ? finding : Object.assign({}, finding, { waiver });
  });
  return [...marked, ...complaints];
}

/** Gaps and rules can be waived unless they block by official law; what cannot be read or breaks the schema cannot. */
function isWaivable({ code, severity, basis, sources }: Diagnostic): boolean {
  if (code.startsWith("input/") || (code.startsWith("schema/") && code !== "schema/missing")) return false;
  return !(severity === "blocking" && basis === "official" && sources.length > 0);
}

const REMOVE: LocalizedText = {
  zh: "核对标识是否抄写完整；问题已解决的，删去这条豁免。",
  en: "Check that the identifier was copied in full; if the finding is settled, delete the waiver.",
};

const RENEW: LocalizedText = {
  zh: "由豁免人重新判断：解决该问题，或者写明新的期限。",
  en: "Let the person who waived it judge anew: settle the finding, or give a new date.",
};

const ANSWER: LocalizedText = {
  zh: "改正该问题，并删去这条豁免。",
  en: "Settle the finding and delete the waiver.",
};

function expired(finding: string, until: string): LocalizedText {
  return {
    zh: `对“${finding}”的豁免已于${until}到期`,
    en: `The waiver of "${finding}" ended on ${until}`,
  };
}

function withoutFinding(finding: string): LocalizedText {
  return {
    zh: `没有与“${finding}”对应的检查结果`,
    en: `There is no finding "${finding}"`,
  };
}

function notAllowed(finding: string): LocalizedText {
  return {
    zh: `“${finding}”不能豁免：它是法律明文要求的阻断事项，或者文件本身的错误`,
    en: `"${finding}" cannot be waived: the law expressly requires it, or the file itself is wrong`,
  };
}

function complaint(
  code: string,
  index: number,
  message: LocalizedText,
  help: LocalizedText,
  { fields, placeOf }: Placing,
): Diagnostic {
  const at = pointer("waivers", index, "finding");
  const place = placeOf(at);
  return diagnostic({
    code,
    severity: "warning",
    message,
    help,
    pointer: at,
    label: labelOf(segmentsOf(at), fields),
    ...(place === undefined ? {} : { place }),
    basis: "inferred",
  });
}
