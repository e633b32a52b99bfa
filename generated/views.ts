// Written by `npm run generate` from schemas/. Do not edit.
/** What of a filing a document draws on. */
export interface View {
  /** Members of the filing. */
  readonly members: readonly string[];
  /** Those of them that it requires. */
  readonly required: readonly string[];
  /** The document of the register whose duties count for it. */
  readonly countsAs: "pipia" | "application" | "certificate";
  /** Of a paper: the fields it cannot do without, as patterns, each with everything below it. */
  readonly draws?: readonly string[];
  /** Of a paper: the fields it prints where they are answered, each with everything below it. */
  readonly shows?: readonly string[];
}

/** A document that is drawn from a filing. */
export type ViewName = "application" | "certificate" | "pipia" | "authorisation" | "data-item-list" | "declarations" | "notice-consent-record" | "scope-statement" | "undertaking";

/** Every document. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  "application": {"members":["formatVersion","processor","recipients","scenarios","volumes","notices","consents","agreements","impactAssessment","application","attachments"],"required":["formatVersion","processor","recipients","scenarios","volumes","notices","consents","agreements","impactAssessment","application","attachments"],"countsAs":"application"},
  "certificate": {"members":["formatVersion","processor","certificate"],"required":["formatVersion","processor","certificate"],"countsAs":"certificate"},
  "pipia": {"members":["formatVersion","processor","recipients","scenarios","volumes","notices","consents","agreements","measures","protection","impactAssessment"],"required":["formatVersion","processor","recipients","scenarios","volumes","notices","consents","agreements","measures","protection","impactAssessment"],"countsAs":"pipia"},
  "authorisation": {"members":["formatVersion","processor","application"],"required":["formatVersion","processor","application"],"countsAs":"application","draws":["/processor/name","/processor/legalRepresentative/name","/processor/legalRepresentative/idType","/processor/legalRepresentative/idNumber","/processor/handler/name","/processor/handler/idType","/processor/handler/idNumber","/application/certificationBody","/application/authorisation"]},
  "data-item-list": {"members":["formatVersion","processor","recipients","scenarios","volumes","attachments"],"required":["formatVersion","processor","scenarios","volumes"],"countsAs":"application","draws":["/processor/name","/scenarios/*/name","/scenarios/*/isInScope","/scenarios/*/situation","/scenarios/*/mode","/scenarios/*/systems","/scenarios/*/frequency","/scenarios/*/domesticStorage","/scenarios/*/link","/scenarios/*/linkAddresses","/scenarios/*/transit","/scenarios/*/overseasStorage","/scenarios/*/storagePlace","/scenarios/*/persons","/scenarios/*/sensitivePersons","/scenarios/*/dataItems","/volumes/countFrom","/volumes/countTo","/volumes/method","/volumes/nonSensitivePersons","/volumes/sensitivePersons","/volumes/yearEnd/nonSensitivePersons","/volumes/yearEnd/sensitivePersons","/volumes/forecast","/volumes/relation"],"shows":["/scenarios/*/recipients","/recipients/*/name","/scenarios/*/modeOther","/scenarios/*/personsForecast","/scenarios/*/linkPicture","/attachments/*/title"]},
  "declarations": {"members":["formatVersion","processor","volumes","agreements","application"],"required":["formatVersion","processor","volumes","application"],"countsAs":"application","draws":["/processor/name","/application/certificationBody","/application/declarations","/volumes/countFrom","/volumes/countTo","/volumes/method","/volumes/methodText","/volumes/nonSensitivePersons","/volumes/sensitivePersons","/volumes/exempt","/volumes/byEntity","/volumes/byContract","/agreements/*/title"],"shows":["/volumes/deletedPersons","/volumes/contractOverlap"]},
  "notice-consent-record": {"members":["formatVersion","processor","recipients","scenarios","notices","consents","application","attachments"],"required":["formatVersion","processor","scenarios","notices","consents","application"],"countsAs":"application","draws":["/processor/name","/application/certificationBody","/scenarios/*/name","/scenarios/*/isInScope","/scenarios/*/legalBases","/scenarios/*/legalBasisReason","/scenarios/*/hasMinors","/notices","/consents"],"shows":["/scenarios/*/humanResources","/scenarios/*/minors","/recipients/*/name","/attachments/*/title"]},
  "scope-statement": {"members":["formatVersion","processor","recipients","scenarios","application"],"required":["formatVersion","processor","scenarios","application"],"countsAs":"application","draws":["/processor/name","/application/certificationBody","/application/kind","/application/scope","/application/piTypes","/application/piQuantity","/application/processingScope","/scenarios/*/name","/scenarios/*/isInScope"],"shows":["/scenarios/*/situation","/scenarios/*/recipients","/recipients/*/name","/scenarios/*/exemption"]},
  "undertaking": {"members":["formatVersion","processor","impactAssessment","application"],"required":["formatVersion","processor","impactAssessment","application"],"countsAs":"application","draws":["/processor/name","/application/certificationBody","/application/declarations/noSplitting","/application/undertaking","/impactAssessment/completedOn"]},
};
