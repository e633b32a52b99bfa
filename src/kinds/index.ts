import { agreementChecklist } from "./papers/agreement-checklist.js";
import { applicationForm } from "./papers/application-form.js";
import { authorisation } from "./papers/authorisation.js";
import { cover } from "./papers/cover.js";
import { clientLetter } from "./papers/client-letter.js";
import { bodyFiling } from "./papers/body-filing.js";
import { cancellationNotice } from "./papers/cancellation-notice.js";
import { certificate } from "./certificate/index.js";
import { changeApplication } from "./papers/change-application.js";
import { dataItemList } from "./papers/data-item-list.js";
import { declarations } from "./papers/declarations.js";
import { domesticAssistance } from "./papers/domestic-assistance.js";
import { materialList } from "./papers/material-list.js";
import { noticeConsentRecord } from "./papers/notice-consent-record.js";
import { platformReport } from "./papers/platform-report.js";
import { processingRules } from "./papers/processing-rules.js";
import { renewalApplication } from "./papers/renewal-application.js";
import { resumptionNotice } from "./papers/resumption-notice.js";
import { revocationNotice } from "./papers/revocation-notice.js";
import { scopeStatement } from "./papers/scope-statement.js";
import { selfEvaluation } from "./papers/self-evaluation.js";
import { suspensionNotice } from "./papers/suspension-notice.js";
import { undertaking } from "./papers/undertaking.js";
import { unlawfulExportReport } from "./papers/unlawful-export-report.js";
import type { DocumentKind } from "./kind.js";
import { pipia } from "./pipia/index.js";

const LIST = [
  pipia,
  applicationForm,
  selfEvaluation,
  dataItemList,
  scopeStatement,
  processingRules,
  noticeConsentRecord,
  agreementChecklist,
  declarations,
  undertaking,
  authorisation,
  domesticAssistance,
  cover,
  materialList,
  renewalApplication,
  changeApplication,
  certificate,
  platformReport,
  suspensionNotice,
  resumptionNotice,
  cancellationNotice,
  revocationNotice,
  bodyFiling,
  unlawfulExportReport,
  clientLetter,
] as const;

/** The id of a kind of document. */
export type DocumentKindId = (typeof LIST)[number]["id"];

/**
 * Every kind of document; a field is looked for in the first that prints it. A new paper is a file in `papers/`, its view, its
 * templates and a name in the list.
 */
export const KINDS: readonly DocumentKind<DocumentKindId>[] = LIST;

/** The kind of an id given on the command line or in the API. */
export function kindOf(id: string): DocumentKind<DocumentKindId> | undefined {
  return KINDS.find((kind) => kind.id === id);
}

/** The kind of an id that is known to exist. */
export function knownKind(id: DocumentKindId): DocumentKind<DocumentKindId> {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no such kind: ${id}`);
  return kind;
}
