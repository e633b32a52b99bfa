import type { Filing } from "#generated/types.js";
import { dayOf, listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";

/** A day on which the filing says that something was done. */
export interface ActDate {
  readonly pointer: Pointer;
  readonly day: string;
}

type Answer = string | object | undefined;

/**
 * The days of acts that the filing reports as done, in its order. Days that may be planned are not among them: of filing,
 * of the start of an export, of measures and treatments, and until when something holds. Nor is a place left for the pen.
 */
export function actDates(filing: Draft<Filing>): readonly ActDate[] {
  const { processor, protection, impactAssessment, pathway, application, certificate } = filing;
  const { officer, domesticBody, compliance } = processor ?? {};
  const approval = impactAssessment?.approval;
  const found: (ActDate | undefined)[] = [
    act(officer?.reachedMillionOn, "processor", "officer", "reachedMillionOn"),
    act(officer?.reportedOn, "processor", "officer", "reportedOn"),
    act(domesticBody?.reportedOn, "processor", "domesticBody", "reportedOn"),
    act(compliance?.lastAuditOn, "processor", "compliance", "lastAuditOn"),
    ...each(filing.recipients, ({ screening }, index) => [
      act(screening?.on, "recipients", index, "screening", "on"),
    ]),
    ...each(filing.scenarios, ({ exemption }, index) => [
      act(exemption?.assessedOn, "scenarios", index, "exemption", "assessedOn"),
    ]),
    act(filing.volumes?.countTo, "volumes", "countTo"),
    ...each(filing.notices, ({ givenOn }, index) => [act(givenOn, "notices", index, "givenOn")]),
    ...each(filing.consents, ({ obtainedFrom, renewedOn }, index) => [
      act(obtainedFrom, "consents", index, "obtainedFrom"),
      act(renewedOn, "consents", index, "renewedOn"),
    ]),
    ...each(filing.agreements, ({ signedOn }, index) => [act(signedOn, "agreements", index, "signedOn")]),
    act(protection?.privacyPolicy?.publishedOn, "protection", "privacyPolicy", "publishedOn"),
    act(impactAssessment?.startedOn, "impactAssessment", "startedOn"),
    act(impactAssessment?.completedOn, "impactAssessment", "completedOn"),
    act(approval?.officerSignedOn, "impactAssessment", "approval", "officerSignedOn"),
    act(approval?.reportedOn, "impactAssessment", "approval", "reportedOn"),
    act(pathway?.importantDataStoppedOn, "pathway", "importantDataStoppedOn"),
    act(pathway?.securityAssessment?.filedOn, "pathway", "securityAssessment", "filedOn"),
    act(pathway?.standardContract?.filedOn, "pathway", "standardContract", "filedOn"),
    act(application?.acceptedOn, "application", "acceptedOn"),
    act(application?.authorisation?.signedOn, "application", "authorisation", "signedOn"),
    act(application?.undertaking?.signedOn, "application", "undertaking", "signedOn"),
    act(certificate?.issuedOn, "certificate", "issuedOn"),
    ...each(certificate?.events, ({ on, report }, index) => [
      act(on, "certificate", "events", index, "on"),
      act(report?.sentOn, "certificate", "events", index, "report", "sentOn"),
    ]),
    ...each(filing.actualExport, ({ observedOn }, index) => [
      act(observedOn, "actualExport", index, "observedOn"),
    ]),
  ];
  return found.filter((one) => one !== undefined);
}

function act(answer: Answer, ...path: readonly (string | number)[]): ActDate | undefined {
  const day = dayOf(answer);
  return day === undefined ? undefined : { pointer: pointer(...path), day };
}

function each<Item>(
  list: readonly Item[] | object | undefined,
  datesOf: (item: Item, index: number) => readonly (ActDate | undefined)[],
): readonly (ActDate | undefined)[] {
  return listOf<Item>(list).flatMap((item, index) => datesOf(item, index));
}
