import type { ApplicationKind } from "#generated/types.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { Applicability } from "./kind.js";

const NAMES: Readonly<Record<ApplicationKind, LocalizedText>> = {
  initial: { zh: "初次认证", en: "an initial certification" },
  renewal: { zh: "再认证", en: "a renewal" },
  change: { zh: "变更", en: "a change" },
};

/** Belongs to a packet whose application is of one kind. */
export function whenApplyingFor(kind: ApplicationKind, sources: readonly LegalSource[]): Applicability {
  const { zh, en } = NAMES[kind];
  return {
    holds: ({ application }) => (application?.kind === undefined ? undefined : application.kind === kind),
    decidedBy: ["/application/kind"],
    because: { zh: `申请的认证类型是${zh}`, en: `the application is for ${en}` },
    otherwise: { zh: `申请的认证类型不是${zh}`, en: `the application is not for ${en}` },
    sources,
  };
}
