import type { Filing } from "#generated/types.js";
import { UsageError } from "../../foundation/errors.js";
import type { Draft } from "../../foundation/draft.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { titleFor, type DocumentKind } from "../../kinds/kind.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { PACKET_KINDS } from "../../kinds/packet-order.js";

/** What decides whether a paper is in a packet: every packet has it, the facts say so, they are not answered yet, or a person said so. */
export type PaperDecision = "always" | "facts" | "unanswered" | "asked";

/** A paper, and why it is in the packet or not. */
export interface PlannedPaper {
  readonly kind: DocumentKind<DocumentKindId>;
  readonly isIncluded: boolean;
  readonly decision: PaperDecision;
  /** A clause without a full stop. */
  readonly reason: LocalizedText;
  readonly sources: readonly LegalSource[];
}

/** What a person decides against the facts. */
export interface PacketOverrides {
  readonly include: readonly DocumentKindId[];
  readonly leaveOut: readonly DocumentKindId[];
}

/**
 * Which papers belong to the packet of a filing, in its order, each by the title it has there and with the reason. A paper of which nobody has answered
 * yet whether it belongs is in, so that it is not forgotten.
 *
 * @throws UsageError when a paper is both asked for and left out.
 */
export function packetPlan(filing: Draft<Filing>, overrides: PacketOverrides): readonly PlannedPaper[] {
  const both = overrides.include.find((id) => overrides.leaveOut.includes(id));
  if (both !== undefined) throw contradiction(both);
  return PACKET_KINDS.map((kind) => planned({ ...kind, title: titleFor(kind, filing) }, filing, overrides));
}

function planned(
  kind: DocumentKind<DocumentKindId>,
  filing: Draft<Filing>,
  { include, leaveOut }: PacketOverrides,
): PlannedPaper {
  const sources = kind.appliesWhen?.sources ?? [];
  if (leaveOut.includes(kind.id))
    return { kind, isIncluded: false, decision: "asked", reason: LEFT_OUT, sources };
  const holds = kind.appliesWhen?.holds(filing);
  if (include.includes(kind.id) && kind.appliesWhen !== undefined && holds !== true) {
    return { kind, isIncluded: true, decision: "asked", reason: PUT_IN, sources };
  }
  if (kind.appliesWhen === undefined) {
    return { kind, isIncluded: true, decision: "always", reason: ALWAYS, sources };
  }
  if (holds === undefined)
    return { kind, isIncluded: true, decision: "unanswered", reason: UNANSWERED, sources };
  const reason = holds ? kind.appliesWhen.because : kind.appliesWhen.otherwise;
  return { kind, isIncluded: holds, decision: "facts", reason, sources };
}

const ALWAYS: LocalizedText = { zh: "每套材料均有", en: "every packet has it" };
const UNANSWERED: LocalizedText = {
  zh: "决定是否需要的事实尚未填写，暂列入",
  en: "the facts that decide it are not answered yet; it stays in until then",
};
const PUT_IN: LocalizedText = { zh: "按命令中的 --with 列入", en: "put in by --with on the command line" };
const LEFT_OUT: LocalizedText = {
  zh: "按命令中的 --without 不列入",
  en: "left out by --without on the command line",
};

function contradiction(id: string): UsageError {
  return new UsageError(
    { zh: `--with 和 --without 都写了 ${id}。`, en: `${id} stands both in --with and in --without.` },
    { zh: "保留其中一个。", en: "Keep one of the two." },
  );
}
