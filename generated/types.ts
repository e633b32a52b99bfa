// Written by `npm run generate` from schemas/. Do not edit.

export type ApplicationFiling = Filing &
  Required<
    Pick<
      Filing,
      | "formatVersion"
      | "processor"
      | "recipients"
      | "scenarios"
      | "volumes"
      | "notices"
      | "consents"
      | "agreements"
      | "impactAssessment"
      | "application"
      | "attachments"
    >
  >;
export type Text =
  | string
  | {
      zh: string;
      en?: string;
    };
export type BodyMaterialKind =
  | "qualification"
  | "recentWork"
  | "securityReview"
  | "implementingRules"
  | "riskPrevention"
  | "supervision"
  | "complaints"
  | "other";
export type Id = string;
export type SurveillanceAction = "none" | "suspend" | "revoke";
export type PublicationKind = "issue" | "change" | "suspension" | "cancellation" | "revocation";
export type CertificateEventKind =
  "issue" | "change" | "suspension" | "resumption" | "cancellation" | "revocation" | "expiry";
export type FormatVersion = "1";
export type CertificateFiling = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "certificate">>;
export type DocumentStage = "draft" | "final";
export type PathwayOutcome =
  "notAnExport" | "exempt" | "standardContractOrCertification" | "securityAssessment";
export type ImpactLevel = "severe" | "high" | "medium" | "low";
export type RiskLevel = "severe" | "high" | "medium" | "low";
export type CertificateStatus = "valid" | "suspended" | "revoked" | "cancelled" | "expired";
export type ForeignProcessingLimb = "provideProducts" | "analyseBehaviour" | "other";
export type UnitNature = "government" | "publicInstitution" | "enterprise" | "socialOrganisation" | "other";
export type UnitType =
  "domesticFunded" | "foreignFunded" | "sinoForeignJointVenture" | "hongKongMacaoTaiwanFunded" | "other";
export type IdentityDocumentType =
  "residentIdentityCard" | "passport" | "taiwanPermit" | "hongKongMacaoPermit" | "other";
export type DomesticBodyKind = "dedicatedBody" | "designatedRepresentative";
export type TextOrNotApplicable = Text | NotApplicable;
export type ExportSituation = "transfer" | "remoteAccess" | "directCollection" | "domesticAccess";
export type Industry =
  | "industry"
  | "telecommunications"
  | "transport"
  | "finance"
  | "naturalResources"
  | "health"
  | "education"
  | "technology"
  | "energy"
  | "defenceIndustry"
  | "cultureTourism"
  | "crossBorderEcommerce"
  | "retail"
  | "internet"
  | "other";
export type TransferMode =
  | "internetTransfer"
  | "dedicatedLineTransfer"
  | "internetRemoteAccess"
  | "dedicatedLineRemoteAccess"
  | "other";
export type OtherPath =
  "standardContract" | "certification" | "securityAssessment" | "statutoryDuty" | "otherCondition" | "exempt";
export type LegalBasis =
  | "consent"
  | "contractOrHumanResources"
  | "statutoryDuty"
  | "emergency"
  | "newsReporting"
  | "publicInformation"
  | "otherByLaw";
export type ExemptionArticle =
  "art3" | "art4" | "art5Contract" | "art5HumanResources" | "art5Emergency" | "art6";
export type SensitiveCategory =
  | "biometric"
  | "religious"
  | "specificIdentity"
  | "medical"
  | "financial"
  | "whereabouts"
  | "minor14"
  | "other";
export type Deidentification = "none" | "encrypted" | "masked" | "deidentified" | "anonymised";
export type CountingMethod = "deduplicatedPersons" | "records";
export type ConsentMode = "writtenSignature" | "popUp" | "emailReply" | "smsReply" | "other" | "notRequired";
export type MeasureKind = "rules" | "classification" | "encryption" | "permissions" | "incident" | "other";
export type MeasureParty = "processor" | "recipient" | "both";
export type MeasureStatus = "inPlace" | "planned";
export type RightKind =
  "access" | "copy" | "correct" | "delete" | "explain" | "limit" | "refuse" | "portability";
export type RightsChannelParty = "processor" | "representative" | "recipient" | "body" | "authority";
export type AssessmentTrigger =
  "export" | "sensitive" | "automatedDecision" | "entrustOrProvide" | "otherMajor";
export type Instrument =
  "M" | "PIPL" | "NDSR" | "CAR" | "XBP" | "GBT35273" | "GBT46068" | "GBT39335" | "GBT45574" | "other";
export type RiskMatrixKind = "tableD5" | "own";
export type RiskSourceDimension = "network" | "flow" | "people" | "business";
export type RightsImpactDimension = "autonomy" | "differential" | "reputation" | "personProperty";
export type Likelihood = "veryHigh" | "high" | "medium" | "low";
export type RiskTreatment = "atOnce" | "withinDeadline" | "afterWeighing" | "accept";
export type ConclusionResult = "mayExport" | "mayExportAfterRectification" | "mustNotExport";
export type DateOrBlank =
  | string
  | {
      leftBlank: "byHand";
    };
export type PathwayChoice = "certification" | "standardContract" | "securityAssessment" | "exempt";
export type StandardContractChange =
  | "purpose"
  | "scope"
  | "types"
  | "sensitivity"
  | "manner"
  | "storagePlace"
  | "recipientUse"
  | "longerRetention"
  | "recipientLaw"
  | "other";
export type ApplicationKind = "initial" | "renewal" | "change";
export type CertificationBasis = "GBT35273" | "GBT46068" | "PG20222A";
export type CertificationModePart = "technicalVerification" | "onSiteAudit" | "surveillance";
export type SelfEvaluationBlock = "gbt35273" | "principles" | "basicRequirements" | "subjectRights";
export type Conformity = "conforms" | "partly" | "doesNotConform" | "notApplicable";
export type CertificateMark = "withCrossBorder" | "withoutCrossBorder";
export type ChangeKind =
  | "name"
  | "address"
  | "requirements"
  | "scope"
  | "purpose"
  | "recipient"
  | "types"
  | "sensitivity"
  | "storagePlace"
  | "retention"
  | "law"
  | "other";
export type AttachmentKind =
  | "notice"
  | "consentSample"
  | "agreement"
  | "translation"
  | "identityCopy"
  | "licence"
  | "registration"
  | "evidence"
  | "picture"
  | "other";
export type AgreementLanguage = "zh" | "en" | "bilingual" | "other";
export type PipiaFiling = Filing &
  Required<
    Pick<
      Filing,
      | "formatVersion"
      | "processor"
      | "recipients"
      | "scenarios"
      | "volumes"
      | "notices"
      | "consents"
      | "agreements"
      | "measures"
      | "protection"
      | "impactAssessment"
    >
  >;
export type ListOrNotApplicable =
  | unknown[]
  | {
      notApplicable: Text;
    };
export type ProblemStatus = "done" | "inProgress" | "accepted";
export type RecipientRole = "processor" | "entrusted";
export type AgreementChecklistPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "recipients" | "agreements" | "impactAssessment">>;
export type ApplicationFormPaper = Filing &
  Required<
    Pick<
      Filing,
      | "formatVersion"
      | "processor"
      | "recipients"
      | "scenarios"
      | "volumes"
      | "agreements"
      | "impactAssessment"
      | "application"
    >
  >;
export type AuthorisationPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "application">>;
export type BodyFilingPaper = Body &
  Required<Pick<Body, "formatVersion" | "body" | "qualification" | "bodyFiling">>;
export type CancellationNoticePaper = Filing & Required<Pick<Filing, "formatVersion" | "certificate">>;
export type ChangeApplicationPaper = Filing &
  Required<
    Pick<
      Filing,
      "formatVersion" | "processor" | "impactAssessment" | "application" | "certificate" | "changes"
    >
  >;
export type ClientLetterPaper = Filing & Required<Pick<Filing, "formatVersion" | "processor">>;
export type CoverPaper = Filing & Required<Pick<Filing, "formatVersion" | "processor" | "application">>;
export type DataItemListPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "scenarios" | "volumes">>;
export type DeclarationsPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "volumes" | "application">>;
export type DomesticAssistancePaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "application">>;
export type MaterialListPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "application" | "attachments">>;
export type NoticeConsentRecordPaper = Filing &
  Required<
    Pick<Filing, "formatVersion" | "processor" | "scenarios" | "notices" | "consents" | "application">
  >;
export type PlatformReportPaper = Filing & Required<Pick<Filing, "formatVersion" | "certificate">>;
export type ProcessingRulesPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "recipients" | "scenarios" | "protection">>;
export type RenewalApplicationPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "impactAssessment" | "application" | "certificate">>;
export type ResumptionNoticePaper = Filing & Required<Pick<Filing, "formatVersion" | "certificate">>;
export type RevocationNoticePaper = Filing & Required<Pick<Filing, "formatVersion" | "certificate">>;
export type ScopeStatementPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "scenarios" | "application">>;
export type SelfEvaluationPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "application">>;
export type SuspensionNoticePaper = Filing & Required<Pick<Filing, "formatVersion" | "certificate">>;
export type UndertakingPaper = Filing &
  Required<Pick<Filing, "formatVersion" | "processor" | "impactAssessment" | "application">>;
export type UnlawfulExportReportPaper = Body &
  Required<Pick<Body, "formatVersion" | "body" | "illegalFindings">>;

export interface SchemaTypes {
  ApplicationFiling: ApplicationFiling;
  CertificationBody: CertificationBody;
  Qualification: Qualification;
  BodyMaterialKind: BodyMaterialKind;
  BodyMaterial: BodyMaterial;
  BodyFiling: BodyFiling;
  CertificationRectification: CertificationRectification;
  SurveillanceAction: SurveillanceAction;
  SurveillanceVisit: SurveillanceVisit;
  PublicationKind: PublicationKind;
  PublicationRecord: PublicationRecord;
  Certification: Certification;
  IllegalFinding: IllegalFinding;
  AuthorityFinding: AuthorityFinding;
  Body: Body;
  CertificateFiling: CertificateFiling;
  DerivedOfBody: DerivedOfBody;
  DocumentStage: DocumentStage;
  DerivedScenario: DerivedScenario;
  DerivedOutOfScope: DerivedOutOfScope;
  PathwayOutcome: PathwayOutcome;
  DerivedPaper: DerivedPaper;
  DerivedEnclosure: DerivedEnclosure;
  DerivedOpenPoint: DerivedOpenPoint;
  DerivedTotals: DerivedTotals;
  MatrixRow: MatrixRow;
  Derived: Derived;
  FormatVersion: FormatVersion;
  Filing: Filing;
  PipiaFiling: PipiaFiling;
  Agreement: Agreement;
  AgreementStates: AgreementStates;
  AgreementLanguage: AgreementLanguage;
  Text: Text;
  NotApplicable: NotApplicable;
  TextOrNotApplicable: TextOrNotApplicable;
  DateOrBlank: DateOrBlank;
  ListOrNotApplicable: ListOrNotApplicable;
  Id: Id;
  Application: Application;
  Renewal: Renewal;
  CertificationScope: CertificationScope;
  ScopeEntry: ScopeEntry;
  Declarations: Declarations;
  ExistingCertificate: ExistingCertificate;
  Authorisation: Authorisation;
  Undertaking: Undertaking;
  SelfEvaluationRow: SelfEvaluationRow;
  ApplicationKind: ApplicationKind;
  CertificationBasis: CertificationBasis;
  CertificationModePart: CertificationModePart;
  SelfEvaluationBlock: SelfEvaluationBlock;
  Conformity: Conformity;
  Certificate: Certificate;
  PrintedCertificate: PrintedCertificate;
  CertificateBefore: CertificateBefore;
  CertificateEvent: CertificateEvent;
  PlatformReport: PlatformReport;
  CertificateMark: CertificateMark;
  CertificateStatus: CertificateStatus;
  CertificateEventKind: CertificateEventKind;
  Advertising: Advertising;
  Consent: Consent;
  ConsentMode: ConsentMode;
  DataItem: DataItem;
  SensitiveCategory: SensitiveCategory;
  Deidentification: Deidentification;
  ImpactAssessment: ImpactAssessment;
  TeamMember: TeamMember;
  ThirdParty: ThirdParty;
  CitedInstrument: CitedInstrument;
  Lawfulness: Lawfulness;
  ThreeTests: ThreeTests;
  RecipientTests: RecipientTests;
  NecessityFactors: NecessityFactors;
  ScaleAndRisk: ScaleAndRisk;
  RecipientDuties: RecipientDuties;
  ExportRisks: ExportRisks;
  Jurisdiction: Jurisdiction;
  AssessmentMethod: AssessmentMethod;
  RiskSource: RiskSource;
  RightsImpact: RightsImpact;
  Risk: Risk;
  Problem: Problem;
  Conclusion: Conclusion;
  RecordRetention: RecordRetention;
  Approval: Approval;
  AssessmentTrigger: AssessmentTrigger;
  Instrument: Instrument;
  RiskMatrixKind: RiskMatrixKind;
  RiskSourceDimension: RiskSourceDimension;
  RightsImpactDimension: RightsImpactDimension;
  Likelihood: Likelihood;
  ImpactLevel: ImpactLevel;
  RiskLevel: RiskLevel;
  RiskTreatment: RiskTreatment;
  ProblemStatus: ProblemStatus;
  ConclusionResult: ConclusionResult;
  Measure: Measure;
  MeasureKind: MeasureKind;
  MeasureParty: MeasureParty;
  MeasureStatus: MeasureStatus;
  Notice: Notice;
  NoticeStates: NoticeStates;
  NoticeRecipient: NoticeRecipient;
  Pathway: Pathway;
  SecurityAssessmentRecord: SecurityAssessmentRecord;
  StandardContractRecord: StandardContractRecord;
  StandardContractChange: StandardContractChange;
  PathwayChoice: PathwayChoice;
  HeldCertificate: HeldCertificate;
  Processor: Processor;
  Person: Person;
  Officer: Officer;
  ProtectionBody: ProtectionBody;
  DomesticBody: DomesticBody;
  ProcessorProfile: ProcessorProfile;
  Compliance: Compliance;
  FreeTradeZone: FreeTradeZone;
  ForeignProcessingLimb: ForeignProcessingLimb;
  UnitNature: UnitNature;
  UnitType: UnitType;
  IdentityDocumentType: IdentityDocumentType;
  DomesticBodyKind: DomesticBodyKind;
  Protection: Protection;
  RightHandling: RightHandling;
  RightsChannel: RightsChannel;
  IncidentPlan: IncidentPlan;
  CommonRules: CommonRules;
  PrivacyPolicyStates: PrivacyPolicyStates;
  RightKind: RightKind;
  RightsChannelParty: RightsChannelParty;
  Recipient: Recipient;
  RecipientOfficer: RecipientOfficer;
  Screening: Screening;
  RecipientRole: RecipientRole;
  ActualExport: ActualExport;
  Change: Change;
  Attachment: Attachment;
  Waiver: Waiver;
  ChangeKind: ChangeKind;
  AttachmentKind: AttachmentKind;
  Scenario: Scenario;
  Retention: Retention;
  OnwardRecipient: OnwardRecipient;
  HumanResourcesBasis: HumanResourcesBasis;
  Exemption: Exemption;
  OtherPath: OtherPath;
  MinorsProtection: MinorsProtection;
  ExportSituation: ExportSituation;
  Industry: Industry;
  TransferMode: TransferMode;
  LegalBasis: LegalBasis;
  ExemptionArticle: ExemptionArticle;
  Volumes: Volumes;
  ExemptVolume: ExemptVolume;
  ContractOverlap: ContractOverlap;
  YearEndForecast: YearEndForecast;
  YearForecast: YearForecast;
  EntityVolume: EntityVolume;
  ContractVolume: ContractVolume;
  CountingMethod: CountingMethod;
  AgreementChecklistPaper: AgreementChecklistPaper;
  ApplicationFormPaper: ApplicationFormPaper;
  AuthorisationPaper: AuthorisationPaper;
  BodyFilingPaper: BodyFilingPaper;
  CancellationNoticePaper: CancellationNoticePaper;
  ChangeApplicationPaper: ChangeApplicationPaper;
  ClientLetterPaper: ClientLetterPaper;
  CoverPaper: CoverPaper;
  DataItemListPaper: DataItemListPaper;
  DeclarationsPaper: DeclarationsPaper;
  DomesticAssistancePaper: DomesticAssistancePaper;
  MaterialListPaper: MaterialListPaper;
  NoticeConsentRecordPaper: NoticeConsentRecordPaper;
  PlatformReportPaper: PlatformReportPaper;
  ProcessingRulesPaper: ProcessingRulesPaper;
  RenewalApplicationPaper: RenewalApplicationPaper;
  ResumptionNoticePaper: ResumptionNoticePaper;
  RevocationNoticePaper: RevocationNoticePaper;
  ScopeStatementPaper: ScopeStatementPaper;
  SelfEvaluationPaper: SelfEvaluationPaper;
  SuspensionNoticePaper: SuspensionNoticePaper;
  UndertakingPaper: UndertakingPaper;
  UnlawfulExportReportPaper: UnlawfulExportReportPaper;
}
export interface CertificationBody {
  /**
   * 认证机构名称 · Name of the certification body
   */
  name: Text;
  /**
   * 批准号或统一社会信用代码 · Approval number or credit code
   */
  code?: string;
  /**
   * 住所 · Address
   */
  address?: Text;
}
export interface Qualification {
  /**
   * 资质批准日期 · Date of approval
   */
  approvedOn: string;
  /**
   * 批准文号 · Approval number
   */
  number?: string;
}
export interface BodyMaterial {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 材料种类 · Kind of material
   */
  kind: BodyMaterialKind;
  /**
   * 材料名称 · Title
   */
  title: Text;
  /**
   * 文件 · File
   */
  file?: string;
}
export interface BodyFiling {
  /**
   * 备案提交日期 · Date of filing
   */
  filedOn: string;
  /**
   * 材料接收日期 · Date of receipt
   */
  receivedOn?: string;
  /**
   * 备案结果日期 · Date of the decision
   */
  decidedOn?: string;
  /**
   * 材料真实性声明 · Statement of truthfulness
   */
  truthful: boolean;
  /**
   * 备案材料 · Record-filing materials
   */
  materials: BodyMaterial[];
}
export interface CertificationRectification {
  /**
   * 整改期限 · Due date
   */
  dueOn: string;
  /**
   * 整改完成日期 · Date closed
   */
  closedOn?: string;
}
export interface SurveillanceVisit {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 监督日期 · Date
   */
  on: string;
  /**
   * 监督发现 · Finding
   */
  finding: Text;
  /**
   * 是否与认证范围不一致 · Whether out of the certified scope
   */
  isScopeMismatch: boolean;
  /**
   * 处理 · Action
   */
  action: SurveillanceAction;
}
export interface PublicationRecord {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 公布事项 · What was published
   */
  kind: PublicationKind;
  /**
   * 公布日期 · Date
   */
  on: string;
  /**
   * 平台公布记录 · Record on the platform
   */
  platformRecord: Text;
}
export interface Certification {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 认证证书编号 · Certificate number
   */
  certificateNumber: string;
  /**
   * 认证决定日期 · Date of the decision
   */
  decidedOn: string;
  /**
   * 发证日期 · Date of issue
   */
  issuedOn?: string;
  /**
   * 技术验证报告日期 · Date of the verification report
   */
  verificationReportOn: string;
  /**
   * 现场审核报告日期 · Date of the audit report
   */
  auditReportOn: string;
  /**
   * 限期整改 · Rectification
   */
  rectification?: CertificationRectification;
  /**
   * 报送平台名称 · Name of the platform
   */
  platformName?: Text;
  /**
   * 证书状态变化及报送 · Changes of status and their reports
   */
  events?: CertificateEvent[];
  /**
   * 获证后监督计划 · Surveillance plan
   */
  surveillancePlan: Text;
  /**
   * 获证后监督 · Surveillance
   */
  surveillance?: SurveillanceVisit[];
  /**
   * 公布的信息种类 · Kinds of information published
   */
  publications?: PublicationKind[];
  /**
   * 平台公布记录 · Publication records
   */
  publicationRecords?: PublicationRecord[];
}
export interface CertificateEvent {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 变化类型 · Kind of event
   */
  kind: CertificateEventKind;
  /**
   * 变化日期 · Date of the event
   */
  on: string;
  /**
   * 变化原因 · Reason
   */
  reason: Text;
  /**
   * 获证者申请日期 · Date of the holder's application
   */
  applicationOn?: string;
  /**
   * 暂停截至日期 · Suspended until
   */
  until?: string;
  /**
   * 提出异议的渠道 · Channel for objections
   */
  objections?: Text;
  /**
   * 变化前的证书记载 · As the certificate stood before
   */
  before?: CertificateBefore;
  /**
   * 平台报送记录 · Report to the platform
   */
  report?: PlatformReport;
}
export interface CertificateBefore {
  /**
   * 原证书编号 · Number before
   */
  number?: string;
  /**
   * 原获证者名称 · Holder before
   */
  holderName?: Text;
  /**
   * 原获证者地址 · Address before
   */
  holderAddress?: Text;
  /**
   * 原认证范围 · Scope before
   */
  scope?: Text;
  /**
   * 原有效期截止日期 · Valid until, before
   */
  expiresOn?: string;
}
export interface PlatformReport {
  /**
   * 报送日期 · Date sent
   */
  sentOn?: string;
  /**
   * 回执编号 · Receipt number
   */
  receiptNumber?: string;
  /**
   * 报送人 · Reported by
   */
  person?: Text;
  /**
   * 平台名称 · Name of the platform
   */
  platformName?: Text;
}
export interface IllegalFinding {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 个人信息处理者名称 · Name of the processor
   */
  processorName: Text;
  /**
   * 认证证书编号 · Certificate number
   */
  certificateNumber?: string;
  /**
   * 发现日期 · Date found
   */
  foundOn: string;
  /**
   * 报告日期 · Date reported
   */
  reportedOn: string;
  /**
   * 报告的有关部门 · Departments reported to
   */
  departments: Text;
  /**
   * 情况说明 · Description
   */
  description: Text;
  /**
   * 违反的规定 · Provisions breached
   */
  provisions: Text;
  /**
   * 证据 · Evidence
   */
  evidence?: Text;
  /**
   * 认证机构已采取的措施 · Measures taken by the body
   */
  handling?: Text;
}
export interface AuthorityFinding {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 所涉证书编号 · Number of the certificate concerned
   */
  certificateNumber?: string;
  /**
   * 主管部门 · Authority
   */
  authority: Text;
  /**
   * 通知日期 · Date
   */
  on: string;
  /**
   * 发现的问题 · What was found
   */
  description: Text;
  /**
   * 配合处理情况 · Handling
   */
  handling: Text;
}
export interface Body {
  $schema?: string;
  /**
   * 格式版本 · Format version
   */
  formatVersion: FormatVersion;
  /**
   * 认证机构 · Certification body
   */
  body: CertificationBody;
  /**
   * 认证资质 · Qualification
   */
  qualification: Qualification;
  /**
   * 认证机构备案 · Record-filing of the body
   */
  bodyFiling: BodyFiling;
  /**
   * 认证活动 · Certifications
   */
  certifications?: Certification[];
  /**
   * 违法出境情形 · Illegal export found
   */
  illegalFindings?: IllegalFinding[];
  /**
   * 主管部门发现的问题 · Findings of authorities
   */
  authorityFindings?: AuthorityFinding[];
  /**
   * 保密义务 · Confidentiality
   */
  confidentiality: Text;
  /**
   * 认证记录留存 · Records kept
   */
  recordsKept: Text;
}
/**
 * 计算得出的内容 · Derived values
 */
export interface DerivedOfBody {
  /**
   * 文档日期 · Date of the document
   */
  asOf: string;
  /**
   * 阶段 · Stage
   */
  stage: DocumentStage;
  /**
   * 是否有内容只有中文 · Partly in Chinese alone
   */
  isPartlyChinese: boolean;
  /**
   * 文书所涉的违法出境情形 · Illegal export that the document is about
   */
  finding?: Id;
  /**
   * 已列明的备案材料种类 · Kinds of material listed
   */
  materialKinds: BodyMaterialKind[];
}
export interface DerivedScenario {
  /**
   * 出境场景 · Export scenario
   */
  scenario: Id;
  /**
   * 序号 · Number
   */
  number: number;
  /**
   * 数据项数 · Data items
   */
  itemCount: number;
  /**
   * 敏感个人信息数据项数 · Sensitive data items
   */
  sensitiveItemCount: number;
  /**
   * 所需路径 · Path needed
   */
  outcome?: PathwayOutcome;
  /**
   * 路径的依据 · Ground of the path
   */
  ground?: Text;
}
export interface DerivedOutOfScope {
  /**
   * 出境场景 · Export scenario
   */
  scenario: Id;
  /**
   * 序号 · Number
   */
  number: number;
  /**
   * 所需路径 · Path needed
   */
  outcome?: PathwayOutcome;
  /**
   * 路径的依据 · Ground of the path
   */
  ground?: Text;
}
export interface DerivedPaper {
  /**
   * 序号 · Number
   */
  number: number;
  /**
   * 文书名称 · Title
   */
  title: Text;
  /**
   * 是否盖章 · Is sealed
   */
  isSealed: boolean;
  /**
   * 页数 · Pages
   */
  pages?: number;
  /**
   * 合订本页码 · Page in the combined PDF
   */
  firstPage?: number;
}
export interface DerivedEnclosure {
  /**
   * 序号 · Number
   */
  number: number;
  /**
   * 附件名称 · Title
   */
  title: Text;
  /**
   * 是否以纸质原件提交 · Is handed in on paper
   */
  isOnPaper: boolean;
  /**
   * 是否另附电子文件 · Is a file of its own
   */
  isSeparate: boolean;
  /**
   * 页数 · Pages
   */
  pages?: number;
  /**
   * 合订本页码 · Page in the combined PDF
   */
  firstPage?: number;
}
export interface DerivedOpenPoint {
  /**
   * 序号 · Number
   */
  number: number;
  /**
   * 程度 · Weight
   */
  weight: Text;
  /**
   * 事项 · Subject
   */
  subject: Text;
  /**
   * 问题 · Problem
   */
  problem: Text;
  /**
   * 处理办法 · Remedy
   */
  remedy: Text;
  /**
   * 依据 · Basis
   */
  basis?: Text;
}
export interface DerivedTotals {
  /**
   * 场景数 · Scenarios
   */
  scenarioCount: number;
  /**
   * 范围外场景数 · Scenarios out of scope
   */
  outOfScopeCount: number;
  /**
   * 境外接收方数 · Recipients
   */
  recipientCount: number;
  /**
   * 数据项总数 · Data items
   */
  dataItemCount: number;
  /**
   * 敏感个人信息数据项总数 · Sensitive data items
   */
  sensitiveItemCount: number;
  /**
   * 风险数 · Risks
   */
  riskCount: number;
  /**
   * 高风险数 · High risks
   */
  highRiskCount: number;
}
export interface MatrixRow {
  /**
   * 影响程度 · Impact
   */
  impact: ImpactLevel;
  /**
   * 可能性为低时的风险等级 · Level at low likelihood
   */
  low: RiskLevel;
  /**
   * 可能性为中时的风险等级 · Level at medium likelihood
   */
  medium: RiskLevel;
  /**
   * 可能性为高时的风险等级 · Level at high likelihood
   */
  high: RiskLevel;
  /**
   * 可能性为很高时的风险等级 · Level at very high likelihood
   */
  veryHigh: RiskLevel;
}
/**
 * 计算得出的内容 · Derived values
 */
export interface Derived {
  /**
   * 文档日期 · Date of the document
   */
  asOf: string;
  /**
   * 阶段 · Stage
   */
  stage: DocumentStage;
  /**
   * 是否为中英对照版 · Side by side
   */
  isSideBySide: boolean;
  /**
   * 是否有内容只有中文 · Partly in Chinese alone
   */
  isPartlyChinese: boolean;
  /**
   * 范围内的出境场景 · Scenarios in scope
   */
  scenariosInScope: DerivedScenario[];
  /**
   * 范围外的出境场景 · Scenarios out of scope
   */
  scenariosOutOfScope: DerivedOutOfScope[];
  /**
   * 申请文书 · Papers of the packet
   */
  papers?: DerivedPaper[];
  /**
   * 附件目录 · Attachments of the packet
   */
  enclosures?: DerivedEnclosure[];
  /**
   * 待处理事项 · Open points
   */
  openPoints?: DerivedOpenPoint[];
  /**
   * 合计 · Totals
   */
  totals: DerivedTotals;
  /**
   * 风险等级判定表 · Risk matrix
   */
  matrixRows: MatrixRow[];
  /**
   * 本次委托的变更事项 · Changes applied for
   */
  requestedChanges?: Id[];
  /**
   * 文书所涉的证书变化 · Event that the document is about
   */
  event?: Id;
  /**
   * 变化前的证书状态 · Status before the event
   */
  statusBefore?: CertificateStatus;
  /**
   * 变化后的证书状态 · Status after the event
   */
  statusAfter?: CertificateStatus;
}
export interface Filing {
  $schema?: string;
  /**
   * 格式版本 · Format version
   */
  formatVersion: FormatVersion;
  /**
   * 个人信息处理者 · Personal information processor
   */
  processor: Processor;
  /**
   * 境外接收方 · Overseas recipients
   */
  recipients?: Recipient[] | NotApplicable;
  /**
   * 出境场景 · Export scenarios
   */
  scenarios?: Scenario[];
  /**
   * 出境数量 · Export volumes
   */
  volumes?: Volumes;
  /**
   * 告知文本 · Notices
   */
  notices?: Notice[];
  /**
   * 同意 · Consents
   */
  consents?: Consent[];
  /**
   * 具有法律约束力的文件 · Binding documents
   */
  agreements?: Agreement[] | NotApplicable;
  /**
   * 安全保护措施 · Protective measures
   */
  measures?: Measure[];
  /**
   * 个人权益保障 · Protection of individuals
   */
  protection?: Protection;
  /**
   * 个人信息保护影响评估 · Personal information protection impact assessment
   */
  impactAssessment?: ImpactAssessment;
  /**
   * 出境路径 · Export pathway
   */
  pathway?: Pathway;
  /**
   * 认证申请 · Certification application
   */
  application?: Application;
  /**
   * 认证证书 · Certificate
   */
  certificate?: Certificate;
  /**
   * 实际出境情况 · Actual export
   */
  actualExport?: ActualExport[];
  /**
   * 变更记录 · Changes
   */
  changes?: Change[];
  /**
   * 附件 · Attachments
   */
  attachments?: Attachment[];
  /**
   * 豁免的检查结果 · Waived findings
   */
  waivers?: Waiver[];
}
export interface Processor {
  /**
   * 单位名称 · Name
   */
  name: Text;
  /**
   * 曾用名称 · Former name
   */
  formerName?: Text;
  /**
   * 统一社会信用代码 · Unified social credit code
   */
  unifiedSocialCreditCode?: string;
  /**
   * 是否为境外个人信息处理者 · Is a foreign personal information processor
   */
  isForeign: boolean;
  /**
   * 《个人信息保护法》第三条第二款适用情形 · Limb of PIPL art. 3(2)
   */
  art3Limb?: ForeignProcessingLimb;
  /**
   * 所在国家或者地区 · Country or region
   */
  countryRegion?: Text;
  /**
   * 单位性质 · Nature of the unit
   */
  unitNature: UnitNature;
  /**
   * 单位类型 · Type of the unit
   */
  unitType: UnitType;
  /**
   * 单位注册地 · Registered address
   */
  registeredAddress: Text;
  /**
   * 办公所在地 · Office address
   */
  officeAddress: Text;
  /**
   * 员工数量 · Number of employees
   */
  employeeCount: number;
  /**
   * 是否具有法人资格 · Has legal personality
   */
  isLegalPerson: boolean;
  /**
   * 经营状态及信誉 · Operating status and reputation
   */
  operatingStatus: Text;
  /**
   * 是否为关键信息基础设施运营者 · Is a critical information infrastructure operator
   */
  isCiio: boolean;
  /**
   * 是否为国家机关 · Is a state organ
   */
  isStateOrgan?: boolean;
  /**
   * 处理个人信息规模 · Persons whose information is processed
   */
  personsProcessed: number;
  /**
   * 法定代表人 · Legal representative
   */
  legalRepresentative: Person;
  /**
   * 个人信息保护负责人 · Personal information protection officer
   */
  officer?: Officer;
  /**
   * 个人信息保护机构 · Personal information protection body
   */
  protectionBody: ProtectionBody;
  /**
   * 境内专门机构或者指定代表 · Dedicated body or designated representative in China
   */
  domesticBody?: DomesticBody;
  /**
   * 经办人 · Handler
   */
  handler?: Person;
  /**
   * 基本情况及业务情况 · Profile and business
   */
  profile: ProcessorProfile;
  /**
   * 遵守个人信息保护相关法律法规的情况 · Compliance record
   */
  compliance: Compliance;
  /**
   * 自由贸易试验区负面清单 · Free trade zone negative list
   */
  freeTradeZone?: FreeTradeZone;
}
export interface Person {
  /**
   * 姓名 · Name
   */
  name: Text;
  /**
   * 职务 · Position
   */
  position: Text;
  /**
   * 国籍 · Nationality
   */
  nationality?: Text;
  /**
   * 联系电话 · Phone
   */
  phone: string;
  /**
   * 电子邮箱 · E-mail
   */
  email: string;
  /**
   * 证件类型 · Type of identity document
   */
  idType: IdentityDocumentType;
  /**
   * 证件号码 · Number of identity document
   */
  idNumber: string;
}
export interface Officer {
  /**
   * 姓名 · Name
   */
  name: Text;
  /**
   * 职务 · Position
   */
  position: Text;
  /**
   * 国籍 · Nationality
   */
  nationality?: Text;
  /**
   * 联系电话 · Phone
   */
  phone: string;
  /**
   * 电子邮箱 · E-mail
   */
  email: string;
  /**
   * 证件类型 · Type of identity document
   */
  idType?: IdentityDocumentType;
  /**
   * 证件号码 · Number of identity document
   */
  idNumber?: string;
  /**
   * 达到100万人的日期 · Date of reaching 1,000,000 persons
   */
  reachedMillionOn?: string;
  /**
   * 负责人信息报送日期 · Date of reporting the officer
   */
  reportedOn?: string;
  /**
   * 负责人职责 · Duties of the officer
   */
  duties?: Text;
}
export interface ProtectionBody {
  /**
   * 管理机构名称 · Name of the body
   */
  name: Text;
  /**
   * 管理机构人数 · Headcount of the body
   */
  headcount: number;
  /**
   * 管理机构职责 · Duties of the body
   */
  duties: Text;
}
export interface DomesticBody {
  /**
   * 类别 · Kind
   */
  kind: DomesticBodyKind;
  /**
   * 名称或者姓名 · Name
   */
  name: Text;
  /**
   * 是否为自然人 · Is a natural person
   */
  isNaturalPerson?: boolean;
  /**
   * 统一社会信用代码 · Unified social credit code
   */
  unifiedSocialCreditCode?: string;
  /**
   * 境内地址 · Address in China
   */
  address: Text;
  /**
   * 联系人 · Contact person
   */
  contactName: Text;
  /**
   * 联系电话 · Phone
   */
  phone: string;
  /**
   * 电子邮箱 · E-mail
   */
  email: string;
  /**
   * 在申请中的作用 · Role in the application
   */
  roleText: Text;
  /**
   * 报送日期 · Date of reporting
   */
  reportedOn?: string;
  /**
   * 报送的网信部门 · Cyberspace department reported to
   */
  office?: Text;
}
export interface ProcessorProfile {
  /**
   * 股权结构 · Equity structure
   */
  equity: Text;
  /**
   * 实际控制人 · Actual controller
   */
  controller: Text;
  /**
   * 境内外投资情况 · Domestic and overseas investment
   */
  investment: TextOrNotApplicable;
  /**
   * 组织架构 · Organisation
   */
  organisation: Text;
  /**
   * 整体业务情况 · Business overall
   */
  business: Text;
  /**
   * 处理个人信息情况 · Personal information processing overall
   */
  processing: Text;
  /**
   * 信息系统情况 · Information systems
   */
  systems: Text;
}
export interface Compliance {
  /**
   * 合规总体情况 · Overall compliance
   */
  record: Text;
  /**
   * 近2年受到行政处罚和有关主管监管部门调查情况 · Penalties and investigations of the last two years
   */
  penalties: TextOrNotApplicable;
  /**
   * 整改情况 · Rectification
   */
  rectification?: TextOrNotApplicable;
  /**
   * 个人信息保护合规审计情况 · Compliance audits
   */
  audits: TextOrNotApplicable;
  /**
   * 最近一次合规审计日期 · Date of the last compliance audit
   */
  lastAuditOn?: string;
}
export interface FreeTradeZone {
  /**
   * 自由贸易试验区 · Free trade zone
   */
  zone: Text;
  /**
   * 负面清单名称 · Name of the negative list
   */
  listName: Text;
  /**
   * 清单版本 · Version of the list
   */
  listVersion: Text;
  /**
   * 清单发布日期 · Date of the list
   */
  listDate: string;
  /**
   * 所属领域 · Field
   */
  field: Text;
  /**
   * 是否属于负面清单外数据 · Is outside the negative list
   */
  isOutsideList: boolean;
  /**
   * 个人信息处理者是否在自由贸易试验区内 · Whether the processor is in the zone
   */
  isInZone?: boolean;
  /**
   * 负面清单是否经批准并备案 · Whether the list was approved and filed
   */
  isListFiled?: boolean;
}
export interface Scenario {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 出境场景名称 · Name of the export scenario
   */
  name: Text;
  /**
   * 出境场景简述 · Summary of the export scenario
   */
  summary: Text;
  /**
   * 出境情形 · Kind of export
   */
  situation: ExportSituation;
  /**
   * 涉及行业/领域 · Industry or field
   */
  industry: Industry;
  /**
   * 境外接收方 · Overseas recipients
   */
  recipients?: Id[];
  /**
   * 出境方式 · Transfer mode
   */
  mode: TransferMode;
  /**
   * 其他出境方式 · Other transfer mode
   */
  modeOther?: Text;
  /**
   * 是否纳入本次认证范围 · Is within the scope of certification
   */
  isInScope: boolean;
  /**
   * 范围外场景采用的路径 · Path outside this certification
   */
  otherPath?: OtherPath;
  /**
   * 涉及业务 · Business involved
   */
  business: Text;
  /**
   * 个人信息收集使用情况 · Collection and use
   */
  collection: Text;
  /**
   * 涉及信息系统 · Information systems involved
   */
  systems: Text;
  /**
   * 处理目的 · Purpose
   */
  purpose: Text;
  /**
   * 处理范围 · Scope
   */
  scope: Text;
  /**
   * 处理方式 · Manner
   */
  manner: Text;
  /**
   * 境外接收方处理目的 · Purpose of the overseas recipient
   */
  recipientPurpose: TextOrNotApplicable;
  /**
   * 境外接收方处理方式 · Manner of the overseas recipient
   */
  recipientManner: TextOrNotApplicable;
  /**
   * 传输频率 · Frequency of transfer
   */
  frequency: Text;
  /**
   * 出境开始日期 · Start of the export
   */
  startOn: string;
  /**
   * 境内存储情况 · Storage in China
   */
  domesticStorage: Text;
  /**
   * 出境链路 · Export link
   */
  link: Text;
  /**
   * 链路域名和IP地址 · Domain names and IP addresses of the link
   */
  linkAddresses: TextOrNotApplicable;
  /**
   * 中转国家或者地区 · Transit countries or regions
   */
  transit: TextOrNotApplicable;
  /**
   * 境外存储情况 · Storage overseas
   */
  overseasStorage: Text;
  /**
   * 境外存储地点 · Place of storage overseas
   */
  storagePlace: Text;
  /**
   * 保存期限 · Retention
   */
  retention: Retention;
  /**
   * 向境外其他接收方提供的情况 · Onward provision abroad
   */
  onwardProvision: OnwardRecipient[] | NotApplicable;
  /**
   * 处理的合法性基础 · Legal bases
   */
  legalBases: LegalBasis[];
  /**
   * 合法性基础的理由 · Reason for the legal bases
   */
  legalBasisReason: Text;
  /**
   * 人力资源管理的依据 · Ground in human resources management
   */
  humanResources?: HumanResourcesBasis;
  /**
   * 免予情形 · Exemption
   */
  exemption?: Exemption;
  /**
   * 是否利用个人信息进行自动化决策 · Uses automated decision-making
   */
  automatedDecision: boolean;
  /**
   * 自动化决策情况 · Automated decision-making
   */
  automatedDecisionText?: Text;
  /**
   * 是否涉及不满十四周岁未成年人 · Concerns minors under 14
   */
  hasMinors: boolean;
  /**
   * 未成年人保护 · Protection of minors
   */
  minors?: MinorsProtection;
  /**
   * 是否为招聘场景 · Is a recruitment scenario
   */
  isRecruitment?: boolean;
  /**
   * 境外总部是否参与录用决定 · Whether headquarters abroad takes part in the hiring decision
   */
  headquartersDecides?: boolean;
  /**
   * 涉及自然人（去重）数量 · Natural persons, de-duplicated
   */
  persons: number;
  /**
   * 涉及敏感个人信息的自然人数量 · Persons with sensitive personal information
   */
  sensitivePersons: number;
  /**
   * 预计人数变化 · Expected change of persons
   */
  personsForecast?: Text;
  /**
   * 链路图 · Drawing of the link
   */
  linkPicture?: Id;
  /**
   * 适用的保护措施 · Protective measures that apply
   */
  measures?: Id[];
  /**
   * 出境数据项清单 · List of data items
   */
  dataItems: DataItem[];
}
export interface Retention {
  /**
   * 保存期限 · Period
   */
  period: Text;
  /**
   * 期限理由 · Reason for the period
   */
  reason: Text;
  /**
   * 到期处理方式 · Treatment at the end
   */
  afterwards: Text;
}
export interface HumanResourcesBasis {
  /**
   * 劳动规章制度 · Labour rules
   */
  labourRules: Text;
  /**
   * 集体合同 · Collective contract
   */
  collectiveContract: Text;
}
export interface Exemption {
  /**
   * 免予条款 · Article of the exemption
   */
  article: ExemptionArticle;
  /**
   * 个人是否为合同一方当事人 · Individual is a party to the contract
   */
  isParty?: boolean;
  /**
   * 是否确需向境外提供 · Truly necessary to export
   */
  isNecessary?: boolean;
  /**
   * 免予理由 · Reason for the exemption
   */
  reason: Text;
  /**
   * 是否引入境内个人信息或者重要数据 · Whether domestic personal information or important data is brought in
   */
  introducesDomesticData?: boolean;
  /**
   * 是否为境内个人预订境内酒店 · Whether a person in China books a hotel in China
   */
  isDomesticBooking?: boolean;
  /**
   * 个人信息保护影响评估完成日期 · Impact assessment completed on
   */
  assessedOn?: string;
}
export interface MinorsProtection {
  /**
   * 监护人同意 · Consent of the guardian
   */
  guardianConsent: Text;
  /**
   * 专门的个人信息处理规则 · Special processing rules
   */
  rules: Text;
}
export interface DataItem {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 数据项名称 · Name of the item
   */
  name: Text;
  /**
   * 内容描述 · Description
   */
  content: Text;
  /**
   * 出境必要性 · Necessity of export
   */
  necessity: Text;
  /**
   * 是否为免予情形所确需 · Whether the exemption truly needs the item
   */
  isExemptionNecessary?: boolean;
  /**
   * 示例 · Example
   */
  example: Text;
  /**
   * 备注 · Remark
   */
  remark?: Text;
  /**
   * 是否为敏感个人信息 · Is sensitive personal information
   */
  isSensitive: boolean;
  /**
   * 敏感个人信息类别 · Category of sensitive personal information
   */
  sensitiveCategory?: SensitiveCategory;
  /**
   * 敏感判断依据 · Ground for the classification
   */
  sensitiveBasis?: Text;
  /**
   * 不认定为敏感个人信息的理由 · Reason for not treating it as sensitive
   */
  rebuttal?: Text;
  /**
   * 特定目的 · Specific purpose
   */
  specificPurpose?: Text;
  /**
   * 充分的必要性 · Sufficient necessity
   */
  sufficientNecessity?: Text;
  /**
   * 严格保护措施 · Strict protection
   */
  strictProtection?: Text;
  /**
   * 是否为重要数据 · Is important data
   */
  isImportantData: boolean;
  /**
   * 重要数据告知或者公布日期 · Date of notice as important data
   */
  importantDataNoticeOn?: string;
  /**
   * 去标识化处理情况 · De-identification
   */
  deidentification: Deidentification;
}
export interface Volumes {
  /**
   * 统计起始日期 · Count from
   */
  countFrom: string;
  /**
   * 统计截止日期 · Count to
   */
  countTo: string;
  /**
   * 统计方法 · Counting method
   */
  method: CountingMethod;
  /**
   * 统计方法说明 · How it was counted
   */
  methodText: Text;
  /**
   * 不含敏感个人信息的出境人数 · Persons, without sensitive personal information
   */
  nonSensitivePersons: number;
  /**
   * 敏感个人信息的出境人数 · Persons with sensitive personal information
   */
  sensitivePersons: number;
  /**
   * 免予情形的人数 · Persons under an exemption
   */
  exempt: ExemptVolume[] | NotApplicable;
  /**
   * 已删除的人数 · Persons since deleted
   */
  deletedPersons?: number;
  /**
   * 年底预测 · Forecast to the end of the year
   */
  yearEnd: YearEndForecast;
  /**
   * 未来三年预测 · Forecast for the next three years
   */
  forecast: YearForecast[];
  /**
   * 当年数量与预测的关系 · Relation of this year's number and the forecast
   */
  relation: Text;
  /**
   * 按关联主体统计 · By related entity
   */
  byEntity: EntityVolume[] | NotApplicable;
  /**
   * 按协议统计 · By agreement
   */
  byContract: ContractVolume[] | NotApplicable;
  /**
   * 多份协议项下重复的人数 · Persons under several agreements
   */
  contractOverlap?: ContractOverlap;
}
export interface YearEndForecast {
  /**
   * 不含敏感个人信息的预测人数 · Persons expected, without sensitive personal information
   */
  nonSensitivePersons: number;
  /**
   * 敏感个人信息的预测人数 · Persons expected with sensitive personal information
   */
  sensitivePersons: number;
  /**
   * 测算依据 · Basis of the forecast
   */
  basis: Text;
}
export interface YearForecast {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 年份 · Year
   */
  year: number;
  /**
   * 不含敏感个人信息的预测人数 · Persons expected, without sensitive personal information
   */
  nonSensitivePersons: number;
  /**
   * 敏感个人信息的预测人数 · Persons expected with sensitive personal information
   */
  sensitivePersons: number;
}
export interface ContractOverlap {
  /**
   * 不含敏感个人信息的重复人数 · Persons counted twice, without sensitive personal information
   */
  nonSensitivePersons: number;
  /**
   * 敏感个人信息的重复人数 · Persons counted twice, with sensitive personal information
   */
  sensitivePersons: number;
  /**
   * 统计依据 · How it was counted
   */
  basis: Text;
}
export interface Notice {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 告知文本名称 · Notice title
   */
  title: Text;
  /**
   * 告知日期 · Notice given on
   */
  givenOn: string;
  /**
   * 告知方式 · Channel of notice
   */
  channel: Text;
  /**
   * 适用的出境场景 · Export scenarios covered
   */
  scenarios: Id[];
  /**
   * 告知文本附件 · Attached notice text
   */
  attachment?: Id;
  /**
   * 告知文本载明的内容 · What the notice states
   */
  states: NoticeStates;
}
export interface NoticeStates {
  /**
   * 个人信息处理者名称 · Name of the personal information processor
   */
  processorName: Text;
  /**
   * 个人信息处理者联系方式 · Contact of the personal information processor
   */
  processorContact: Text;
  /**
   * 处理目的、处理方式、个人信息种类和保存期限 · Purpose, manner, types and retention period
   */
  purposeMannerTypesRetention: Text;
  /**
   * 告知的保存期限 · Retention period as notified
   */
  retention: Text;
  /**
   * 个人行使权利的方式和程序 · How individuals exercise their rights
   */
  rights: Text;
  /**
   * 一般事项在告知文本中的位置 · Place of the general matters in the notice
   */
  place?: Text;
  /**
   * 撤回同意的方式 · How to withdraw consent
   */
  withdrawal?: Text;
  /**
   * 处理敏感个人信息的必要性 · Necessity of processing sensitive personal information
   */
  sensitiveNecessity?: Text;
  /**
   * 处理敏感个人信息对个人权益的影响 · Effect of processing sensitive personal information on individuals
   */
  sensitiveEffect?: Text;
  /**
   * 敏感个人信息事项在告知文本中的位置 · Place of the matters of sensitive personal information in the notice
   */
  sensitivePlace?: Text;
  /**
   * 投诉、举报渠道 · Complaint and reporting channels
   */
  complaintChannels?: Text;
  /**
   * 告知的境外接收方 · Overseas recipients as notified
   */
  recipients: NoticeRecipient[] | NotApplicable;
}
export interface Consent {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 同意文本名称 · Consent title
   */
  title: Text;
  /**
   * 适用的出境场景 · Export scenarios covered
   */
  scenarios: Id[];
  /**
   * 取得单独同意的方式 · How separate consent is obtained
   */
  mode: ConsentMode;
  /**
   * 取得方式说明 · Description of how consent is obtained
   */
  modeText: Text;
  /**
   * 是否为单独同意 · Is it separate consent
   */
  isSeparate?: boolean;
  /**
   * 是否捆绑或者一揽子授权 · Is it bundled or part of a package authorisation
   */
  isBundled?: boolean;
  /**
   * 是否就敏感个人信息取得单独同意 · Does it cover sensitive personal information
   */
  coversSensitive?: boolean;
  /**
   * 开始取得同意的日期 · Consent obtained from
   */
  obtainedFrom?: string;
  /**
   * 重新取得同意的日期 · Consent obtained again on
   */
  renewedOn?: string;
  /**
   * 撤回同意的机制 · Withdrawal of consent
   */
  withdrawal: Text;
  /**
   * 同意记录的留存 · Records of consent
   */
  records: Text;
  /**
   * 无需取得个人同意的理由 · Why consent is not required
   */
  notRequiredReason?: Text;
  /**
   * 单独同意样本 · Sample of the separate consent
   */
  sample?: Id;
}
export interface Measure {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 措施类别 · Kind of measure
   */
  kind: MeasureKind;
  /**
   * 措施名称 · Title
   */
  title: Text;
  /**
   * 措施内容 · Description
   */
  description: Text;
  /**
   * 实施主体 · Party
   */
  party: MeasureParty;
  /**
   * 落实状态 · Status
   */
  status: MeasureStatus;
  /**
   * 完成期限 · Due date
   */
  dueOn?: string;
  /**
   * 证明材料 · Evidence
   */
  evidence?: Id[];
}
export interface Protection {
  /**
   * 个人权利的处理机制 · Handling of individuals' rights
   */
  rights: RightHandling[];
  /**
   * 个人信息权益维护渠道 · Channels to uphold rights
   */
  channels: RightsChannel[];
  /**
   * 个人信息安全事件应急预案 · Incident plan
   */
  incidentPlan: IncidentPlan;
  /**
   * 个人信息跨境处理规则 · Common rules of cross-border processing
   */
  commonRules: CommonRules;
  /**
   * 个人信息处理规则（隐私政策） · Privacy policy
   */
  privacyPolicy: PrivacyPolicyStates;
  /**
   * 提供记录保存至 · Records of provision kept until
   */
  transferRecordsUntil: string;
  /**
   * 对境外接收方的监督 · Supervision of the overseas recipient
   */
  supervision: TextOrNotApplicable;
}
export interface RightHandling {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 权利类型 · Right
   */
  right: RightKind;
  /**
   * 行使和受理方式 · Way of exercise
   */
  way: Text;
  /**
   * 责任部门或者人员 · Responsible department or person
   */
  owner: Text;
  /**
   * 处理时限 · Time limit
   */
  timeLimit: Text;
}
export interface RightsChannel {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 受理方 · Who receives it
   */
  party: RightsChannelParty;
  /**
   * 渠道 · Channel
   */
  channel: Text;
  /**
   * 答复时限 · Response time
   */
  responseTime: Text;
}
export interface IncidentPlan {
  /**
   * 补救措施 · Remedy
   */
  remedy: Text;
  /**
   * 向主管部门的报告 · Notice to the authorities
   */
  authorityNotice: Text;
  /**
   * 向个人的通知 · Notice to individuals
   */
  personalNotice: Text;
  /**
   * 接收报告的部门 · Office to report to
   */
  office: Text;
  /**
   * 约谈后的整改安排 · Rectification after a regulatory talk
   */
  rectification: Text;
}
export interface CommonRules {
  /**
   * 个人信息的基本情况 · Basic facts
   */
  basics: Text;
  /**
   * 处理的目的、方式和范围 · Purpose, manner and scope
   */
  purposeMannerScope: Text;
  /**
   * 境外保存的起止时间及期满后的处理方式 · Storage abroad and treatment afterwards
   */
  storageAndAfterwards: Text;
  /**
   * 中转国家或者地区 · Transit countries or regions
   */
  transit: TextOrNotApplicable;
  /**
   * 保障个人权益的资源和措施 · Resources and measures for individuals' rights
   */
  rightsResources: Text;
  /**
   * 安全事件的赔偿和处置 · Compensation and handling of incidents
   */
  incidentCompensation: Text;
}
export interface PrivacyPolicyStates {
  /**
   * 文件名称 · Title
   */
  title: Text;
  /**
   * 发布日期 · Published on
   */
  publishedOn: string;
  /**
   * 接收方清单 · List of recipients
   */
  recipientList: TextOrNotApplicable;
  /**
   * 保存期限届满后的处理方式 · Treatment after the retention period
   */
  afterRetention: Text;
}
export interface ImpactAssessment {
  /**
   * 评估开始日期 · Assessment started on
   */
  startedOn: string;
  /**
   * 评估完成日期 · Assessment completed on
   */
  completedOn: string;
  /**
   * 评估组织情况 · Organisation of the assessment
   */
  organisation: Text;
  /**
   * 评估实施过程 · Process of the assessment
   */
  process: Text;
  /**
   * 评估方式 · Manner of the assessment
   */
  manner: Text;
  /**
   * 评估人员 · Assessment team
   */
  team: TeamMember[];
  /**
   * 参与评估的第三方机构 · Third parties that took part
   */
  thirdParties: ThirdParty[] | NotApplicable;
  /**
   * 评估准备 · Preparation
   */
  preparation: Text;
  /**
   * 相关方咨询 · Consultation of interested parties
   */
  consultation: TextOrNotApplicable;
  /**
   * 须进行评估的情形 · Triggers of the assessment
   */
  triggers: AssessmentTrigger[];
  /**
   * 评估依据 · Legal bases and standards
   */
  legalBases: CitedInstrument[];
  /**
   * 合法性、正当性、必要性 · Lawfulness, legitimacy and necessity
   */
  lawfulness: Lawfulness;
  /**
   * 规模、范围、种类、敏感程度及风险 · Scale, scope, types, sensitivity and risks
   */
  scale: ScaleAndRisk;
  /**
   * 境外接收方承诺的义务及保障能力 · Duties and ability of the overseas recipients
   */
  recipientDuties: RecipientDuties;
  /**
   * 出境后的风险及个人信息权益维护的渠道 · Risks after export and channels to uphold rights
   */
  exportRisks: ExportRisks;
  /**
   * 境外接收方所在国家或者地区的政策法规 · Policies and laws of the recipients' countries or regions
   */
  jurisdictions: Jurisdiction[];
  /**
   * 其他可能影响出境安全的事项 · Other matters that may affect the security of the export
   */
  otherRisks: TextOrNotApplicable;
  /**
   * 自动化决策的评估 · Assessment of automated decision-making
   */
  automatedDecision: TextOrNotApplicable;
  /**
   * 对个人权益的影响 · Effect on individuals' rights and interests
   */
  rightsImpact: Text;
  /**
   * 安全风险 · Security risk
   */
  securityRisk: Text;
  /**
   * 保护措施的合法、有效及与风险相适应 · Measures lawful, effective and proportionate to the risk
   */
  proportionality: Text;
  /**
   * 达到同等保护标准的措施 · Measures to meet the standard of the Personal Information Protection Law
   */
  equalProtection: TextOrNotApplicable;
  /**
   * 风险评估方法及结果 · Method and results of the risk assessment
   */
  method: AssessmentMethod;
  /**
   * 发现的问题和整改情况 · Problems found and rectification
   */
  problems: Problem[] | NotApplicable;
  /**
   * 评估结论 · Conclusion
   */
  conclusion: Conclusion;
  /**
   * 个人信息处理者认为需要说明的其他情况 · Other matters the processor wishes to explain
   */
  otherMatters: TextOrNotApplicable;
  /**
   * 个人信息处理情况记录 · Records of the processing
   */
  processingRecords: Text;
  /**
   * 评估报告和处理情况记录的保存 · Retention of report and records
   */
  retention: RecordRetention;
  /**
   * 审批情况 · Approval
   */
  approval: Approval;
}
export interface TeamMember {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 姓名 · Name
   */
  name: Text;
  /**
   * 部门及职务 · Department and position
   */
  position: Text;
  /**
   * 承担的工作 · Part in the assessment
   */
  part: Text;
  /**
   * 是否为外部机构人员 · Whether from an outside organisation
   */
  isExternal?: boolean;
}
export interface CitedInstrument {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 法律法规或者标准 · Law, regulation or standard
   */
  instrument: Instrument;
  /**
   * 其他文件全称 · Title of another instrument
   */
  title?: Text;
  /**
   * 引用条款 · Articles cited
   */
  articles?: Text;
}
export interface Lawfulness {
  /**
   * 个人信息处理者的合法性、正当性、必要性 · The three tests for the personal information processor
   */
  processor: ThreeTests;
  /**
   * 境外接收方的合法性、正当性、必要性 · The three tests for each overseas recipient
   */
  recipients: RecipientTests[] | NotApplicable;
  /**
   * 必要性分析要素 · Factors of necessity
   */
  necessity: NecessityFactors;
  /**
   * 简历等招聘信息出境的必要性 · Necessity of exporting recruitment information
   */
  recruitment: TextOrNotApplicable;
}
export interface ThreeTests {
  /**
   * 合法性 · Lawfulness
   */
  lawfulness: Text;
  /**
   * 正当性 · Legitimacy
   */
  legitimacy: Text;
  /**
   * 必要性 · Necessity
   */
  necessity: Text;
}
export interface NecessityFactors {
  /**
   * 与处理目的直接相关 · Directly related to the purpose
   */
  relevance: Text;
  /**
   * 对个人权益影响最小 · Least impact on individuals
   */
  leastImpact: Text;
  /**
   * 限于实现处理目的的最小范围 · Minimum scope
   */
  minimumScope: Text;
  /**
   * 保存期限为最短必要时间 · Shortest necessary retention
   */
  shortestRetention: Text;
  /**
   * 业务活动的必要性 · Necessity of the activity
   */
  activity: Text;
  /**
   * 自然人数量的必要性 · Necessity of the number of persons
   */
  persons: Text;
  /**
   * 数据项的必要性 · Necessity of the data items
   */
  items: Text;
}
export interface ScaleAndRisk {
  /**
   * 规模 · Scale
   */
  scale: Text;
  /**
   * 范围 · Scope
   */
  scope: Text;
  /**
   * 种类 · Types
   */
  types: Text;
  /**
   * 敏感程度 · Sensitivity
   */
  sensitivity: Text;
  /**
   * 汇聚融合后的敏感性 · Sensitivity after aggregation
   */
  aggregation: Text;
  /**
   * 对国家安全的风险 · Risk to national security
   */
  nationalSecurity: Text;
  /**
   * 对公共利益的风险 · Risk to public interest
   */
  publicInterest: Text;
  /**
   * 对个人信息权益的风险 · Risk to personal information rights
   */
  rights: Text;
}
export interface RecipientDuties {
  /**
   * 承诺承担的义务 · Duties undertaken
   */
  commitments: TextOrNotApplicable;
  /**
   * 管理措施 · Management measures
   */
  managementMeasures: TextOrNotApplicable;
  /**
   * 技术措施 · Technical measures
   */
  technicalMeasures: TextOrNotApplicable;
  /**
   * 保障能力 · Ability
   */
  ability: TextOrNotApplicable;
  /**
   * 能否保障出境个人信息安全 · Whether the security of the exported information can be ensured
   */
  conclusion: Text;
}
export interface ExportRisks {
  /**
   * 篡改风险 · Tampering
   */
  tampering: Text;
  /**
   * 破坏风险 · Destruction
   */
  destruction: Text;
  /**
   * 泄露风险 · Leak
   */
  leak: Text;
  /**
   * 丢失风险 · Loss
   */
  loss: Text;
  /**
   * 非法利用风险 · Illegal use
   */
  illegalUse: Text;
  /**
   * 个人信息权益维护渠道是否通畅 · Whether the channels to uphold rights are unobstructed
   */
  rightsChannels: Text;
}
export interface Jurisdiction {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 国家或者地区 · Country or region
   */
  countryRegion: Text;
  /**
   * 涉及的境外接收方 · Overseas recipients concerned
   */
  recipients?: Id[];
  /**
   * 个人信息保护政策和法规 · Personal information protection policies and laws
   */
  laws: Text;
  /**
   * 执法和救济 · Enforcement and remedies
   */
  enforcement: Text;
  /**
   * 对出境个人信息安全的影响 · Effect on the security of the exported information
   */
  securityEffect: Text;
  /**
   * 对个人信息权益的影响 · Effect on personal information rights
   */
  rightsEffect: Text;
}
export interface AssessmentMethod {
  /**
   * 风险等级判定表 · Risk matrix
   */
  matrix: RiskMatrixKind;
  /**
   * 使用自有判定表的理由 · Reason for an own matrix
   */
  ownMatrixReason?: Text;
  /**
   * 风险源识别 · Risk sources
   */
  riskSources: RiskSource[];
  /**
   * 个人权益影响分析 · Impacts on individuals' rights
   */
  rightsImpacts: RightsImpact[];
  /**
   * 风险清单 · Risks
   */
  risks: Risk[];
}
export interface RiskSource {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 风险源维度 · Dimension of the risk source
   */
  dimension: RiskSourceDimension;
  /**
   * 识别结果 · Finding
   */
  finding: Text;
}
export interface RightsImpact {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 权益影响维度 · Dimension of the impact on rights
   */
  dimension: RightsImpactDimension;
  /**
   * 分析结果 · Finding
   */
  finding: Text;
}
export interface Risk {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 风险名称 · Risk
   */
  title: Text;
  /**
   * 涉及的出境场景 · Export scenarios concerned
   */
  scenarios: Id[];
  /**
   * 风险源 · Risk source
   */
  source: RiskSourceDimension;
  /**
   * 影响的个人权益 · Rights affected
   */
  impactOn: RightsImpactDimension;
  /**
   * 风险描述 · Description
   */
  description: Text;
  /**
   * 安全事件发生的可能性等级 · Likelihood
   */
  likelihood: Likelihood;
  /**
   * 可能性判定理由 · Reason for the likelihood
   */
  likelihoodReason: Text;
  /**
   * 对个人权益的影响程度 · Impact
   */
  impact: ImpactLevel;
  /**
   * 影响程度判定理由 · Reason for the impact
   */
  impactReason: Text;
  /**
   * 风险等级 · Risk level
   */
  level: RiskLevel;
  /**
   * 处置方式 · Treatment
   */
  treatment: RiskTreatment;
  /**
   * 处置措施 · Treatment in words
   */
  treatmentText: Text;
  /**
   * 对应的保护措施 · Measures applied
   */
  measures: Id[];
  /**
   * 处置期限 · Treatment due on
   */
  dueOn?: string;
  /**
   * 剩余风险等级 · Residual risk level
   */
  residualLevel: RiskLevel;
  /**
   * 剩余风险说明 · Residual risk in words
   */
  residualText: Text;
}
export interface Conclusion {
  /**
   * 结论类型 · Result
   */
  result: ConclusionResult;
  /**
   * 处理目的、处理方式是否合法、正当、必要 · Whether purpose and manner are lawful, legitimate and necessary
   */
  lawfulnessLegitimacyNecessity: Text;
  /**
   * 结论表述 · Statement of the conclusion
   */
  statement: Text;
  /**
   * 理由 · Reasons
   */
  reasons: Text;
  /**
   * 论据 · Evidence
   */
  evidence: Text;
}
export interface RecordRetention {
  /**
   * 评估报告保存至 · Report kept until
   */
  reportUntil: string;
  /**
   * 处理情况记录保存至 · Records kept until
   */
  recordsUntil: string;
}
export interface Approval {
  /**
   * 个人信息保护负责人签字日期 · Signed by the personal information protection officer on
   */
  officerSignedOn: DateOrBlank;
  /**
   * 报告日期 · Date of the report
   */
  reportedOn: DateOrBlank;
  /**
   * 审批意见 · Opinion
   */
  opinion: Text;
}
export interface Pathway {
  /**
   * 选择的出境路径 · Path selected
   */
  selected: PathwayChoice;
  /**
   * 另有规定的情形 · Special rules
   */
  specialRules: TextOrNotApplicable;
  /**
   * 收到重要数据告知的日期 · Date of notice of important data
   */
  importantDataNoticeOn?: string;
  /**
   * 所告知的重要数据停止出境的日期 · Export of the notified data stopped on
   */
  importantDataStoppedOn?: string;
  /**
   * 数据出境安全评估情况 · Security assessment record
   */
  securityAssessment?: SecurityAssessmentRecord;
  /**
   * 个人信息出境标准合同情况 · Standard contract record
   */
  standardContract?: StandardContractRecord;
  /**
   * 粤港澳大湾区标准合同情况 · Greater Bay Area contract
   */
  greaterBayAreaContract?: Text;
  /**
   * 履行法定职责或者法定义务的情形 · Statutory duty or obligation
   */
  statutoryDuty?: Text;
  /**
   * 已有的认证 · Certificate already held
   */
  heldCertificate?: HeldCertificate;
}
export interface SecurityAssessmentRecord {
  /**
   * 申报日期 · Filing date
   */
  filedOn?: string;
  /**
   * 评估结果 · Result
   */
  result?: Text;
  /**
   * 评估结果有效期至 · Result valid until
   */
  validUntil?: string;
}
export interface StandardContractRecord {
  /**
   * 合同生效日期 · Date of effect
   */
  effectiveOn?: string;
  /**
   * 备案提交日期 · Filing date
   */
  filedOn?: string;
  /**
   * 备案后发生的变化 · Changes since the filing
   */
  changes?: StandardContractChange[];
  /**
   * 变化后重新评估完成日期 · Assessment redone on
   */
  reassessedOn?: string;
  /**
   * 变化后补充或者重新备案日期 · Supplemented or filed anew on
   */
  refiledOn?: string;
}
export interface HeldCertificate {
  /**
   * 获证者名称 · Holder
   */
  holderName: Text;
  /**
   * 认证范围 · Certified scope
   */
  scope: Text;
  /**
   * 是否为集团认证 · Whether a group is certified
   */
  isGroup?: boolean;
  /**
   * 是否覆盖本次出境的双方和活动 · Whether it covers both parties and the activity
   */
  coversExport: boolean;
}
export interface Application {
  /**
   * 认证类型 · Type of certification
   */
  kind: ApplicationKind;
  /**
   * 认证机构 · Certification body
   */
  certificationBody: Text;
  /**
   * 申请日期 · Filing date
   */
  filedOn?: string;
  /**
   * 受理日期 · Acceptance date
   */
  acceptedOn?: string;
  /**
   * 申请认证的出境场景 · Export scenarios applied for
   */
  scenarios: Id[];
  /**
   * 认证依据 · Basis of certification
   */
  basis: CertificationBasis[];
  /**
   * 认证模式 · Certification mode
   */
  mode: CertificationModePart[];
  /**
   * 认证范围 · Certification scope
   */
  scope: CertificationScope;
  /**
   * 申请人声明 · Declarations of the applicant
   */
  declarations: Declarations;
  /**
   * 个人信息类型 · Types of personal information
   */
  piTypes: Text;
  /**
   * 个人信息数量 · Quantity of personal information
   */
  piQuantity: Text;
  /**
   * 个人信息处理活动范围 · Scope of processing activities
   */
  processingScope: Text;
  /**
   * 技术验证机构 · Technical verification body
   */
  verificationBody?: Text;
  /**
   * 已有证书 · Certificates already held
   */
  existingCertificates?: ExistingCertificate[];
  /**
   * 经办人授权委托书 · Letter of authorisation of the handler
   */
  authorisation: Authorisation;
  /**
   * 承诺书 · Undertaking
   */
  undertaking: Undertaking;
  /**
   * 续期情况 · Renewal
   */
  renewal?: Renewal;
  /**
   * 自评价表 · Self-evaluation table
   */
  selfEvaluation: SelfEvaluationRow[];
}
export interface CertificationScope {
  /**
   * 组织范围 · Organisation scope
   */
  organisations: ScopeEntry[];
  /**
   * 业务范围 · Business scope
   */
  businesses: ScopeEntry[];
  /**
   * 系统范围 · System scope
   */
  systems: ScopeEntry[];
}
export interface ScopeEntry {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 名称 · Name
   */
  name: Text;
}
export interface Declarations {
  /**
   * 未采取数量拆分等手段 · No splitting of quantity
   */
  noSplitting: boolean;
  /**
   * 非关键信息基础设施运营者 · Not a critical information infrastructure operator
   */
  notCiio: boolean;
  /**
   * 出境个人信息不包括重要数据 · No important data
   */
  noImportantData: boolean;
  /**
   * 材料真实、合法 · Material true and lawful
   */
  truthful: boolean;
}
export interface ExistingCertificate {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 证书名称 · Name of the certificate
   */
  name: Text;
  /**
   * 获证单位 · Holder
   */
  holder: Text;
  /**
   * 证书编号 · Certificate number
   */
  number: string;
  /**
   * 有效期至 · Valid until
   */
  expiresOn: string;
}
export interface Authorisation {
  /**
   * 授权开始日期 · From
   */
  from: string;
  /**
   * 授权截止日期 · To
   */
  to: string;
  /**
   * 授权事项 · Work entrusted
   */
  work: Text;
  /**
   * 经办人无转委托权 · No sub-delegation
   */
  noSubDelegation: boolean;
  /**
   * 签署日期 · Signing date
   */
  signedOn: DateOrBlank;
}
export interface Undertaking {
  /**
   * 材料真实、完整、准确、有效 · Material true, complete, accurate and valid
   */
  isComplete: boolean;
  /**
   * 评估完成后未发生重大变化 · No major change since the assessment
   */
  noMajorChange: boolean;
  /**
   * 配合认证工作 · Co-operation
   */
  cooperation: boolean;
  /**
   * 获证后变更及时提出变更委托 · Changes after certification applied for
   */
  reportsChanges: boolean;
  /**
   * 正确使用认证证书和认证标志 · Proper use of certificate and mark
   */
  usesCertificateProperly: boolean;
  /**
   * 签署日期 · Signing date
   */
  signedOn: DateOrBlank;
}
export interface Renewal {
  /**
   * 获证以来的变化 · Changes since certification
   */
  changesSince: Text;
  /**
   * 获证后监督情况 · Surveillance since certification
   */
  surveillance: Text;
}
export interface SelfEvaluationRow {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 评价部分 · Part
   */
  block: SelfEvaluationBlock;
  /**
   * 条款 · Clause
   */
  clause?: Text;
  /**
   * 要求 · Requirement
   */
  requirement: Text;
  /**
   * 是否适用 · Is applicable
   */
  isApplicable: boolean;
  /**
   * 现状说明 · Situation
   */
  situation: Text;
  /**
   * 符合性 · Conformity
   */
  conformity: Conformity;
  /**
   * 证据 · Evidence
   */
  evidence?: Id[];
  /**
   * 整改计划与期限 · Rectification and deadline
   */
  rectification?: Text;
}
export interface Certificate {
  /**
   * 证书编号 · Certificate number
   */
  number: string;
  /**
   * 获证个人信息处理者名称 · Certified processor
   */
  holderName: Text;
  /**
   * 获证个人信息处理者地址 · Address of the certified processor
   */
  holderAddress?: Text;
  /**
   * 认证范围 · Certification scope
   */
  scope: Text;
  /**
   * 认证依据 · Basis of certification
   */
  basis?: Text;
  /**
   * 认证模式 · Certification mode
   */
  mode?: Text;
  /**
   * 发证日期 · Date of issue
   */
  issuedOn: string;
  /**
   * 有效期至 · Valid until
   */
  expiresOn: string;
  /**
   * 初次获证日期 · First certified on
   */
  firstIssuedOn?: string;
  /**
   * 发证机构 · Issuing body
   */
  issuingBody: Text;
  /**
   * 签发人 · Signatory
   */
  signatory?: Text;
  /**
   * 认证标志 · Certification mark
   */
  mark?: CertificateMark;
  /**
   * 证书状态 · Status
   */
  status: CertificateStatus;
  /**
   * 证书印刷内容 · As printed on the certificate
   */
  printed?: PrintedCertificate;
  /**
   * 证书状态变化记录 · Events of the certificate
   */
  events?: CertificateEvent[];
  /**
   * 证书和标志的宣传使用 · Use in advertising
   */
  advertising?: Advertising;
}
export interface PrintedCertificate {
  /**
   * 证书所载获证者名称 · Holder as printed
   */
  holderName?: Text;
  /**
   * 证书所载认证范围 · Scope as printed
   */
  scope?: Text;
  /**
   * 证书所载编号 · Number as printed
   */
  number?: string;
  /**
   * 证书所载有效期 · Expiry as printed
   */
  expiresOn?: string;
}
export interface Advertising {
  /**
   * 宣传文字 · Wording
   */
  text: Text;
  /**
   * 是否写明认证范围 · Whether the scope is mentioned
   */
  mentionsScope: boolean;
  /**
   * 是否足以误导 · Whether it misleads
   */
  isMisleading: boolean;
  /**
   * 审阅人 · Reviewed by
   */
  reviewedBy: Text;
  /**
   * 审阅日期 · Reviewed on
   */
  reviewedOn: string;
}
export interface ActualExport {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 境外接收方 · Overseas recipient
   */
  recipient: Id;
  /**
   * 实际处理目的 · Purpose in fact
   */
  purpose: Text;
  /**
   * 实际处理目的是否在认证范围内 · Whether the purpose in fact is within the certified scope
   */
  isPurposeWithinScope?: boolean;
  /**
   * 实际出境的个人信息种类 · Types exported in fact
   */
  types: Text;
  /**
   * 实际使用的系统 · Systems used in fact
   */
  systems: Text;
  /**
   * 观察日期 · Observed on
   */
  observedOn: string;
}
export interface Change {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 变更事项 · What changed
   */
  kind: ChangeKind;
  /**
   * 变更日期 · Date of the change
   */
  on: string;
  /**
   * 涉及的出境场景 · Scenarios concerned
   */
  scenarios?: Id[];
  /**
   * 变更内容 · Description
   */
  description: Text;
  /**
   * 变更前 · Before
   */
  before?: Text;
  /**
   * 变更后 · After
   */
  after?: Text;
  /**
   * 变更原因 · Reason for the change
   */
  reason?: Text;
  /**
   * 对出境活动的影响 · Effect on the export
   */
  effect?: Text;
  /**
   * 证明材料 · Evidence
   */
  evidence?: Id[];
  /**
   * 变更委托日期 · Date of the change application
   */
  applicationOn?: string;
}
export interface Attachment {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 材料名称 · Title
   */
  title: Text;
  /**
   * 文件路径 · File path
   */
  file?: string;
  /**
   * 材料类别 · Kind
   */
  kind: AttachmentKind;
  /**
   * 是否加盖公章 · Is stamped
   */
  isStamped?: boolean;
  /**
   * 是否为影印件 · Is a copy
   */
  isCopy?: boolean;
  /**
   * 文件语言 · Language of the document
   */
  language?: AgreementLanguage;
  /**
   * 是否附中文译本 · Is a Chinese translation attached
   */
  hasTranslation?: boolean;
  /**
   * 页数 · Pages
   */
  pages?: number;
  /**
   * 备注 · Remark
   */
  remark?: Text;
}
export interface Waiver {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 被豁免的检查结果 · Finding waived
   */
  finding: string;
  /**
   * 豁免理由 · Reason
   */
  reason: Text;
  /**
   * 豁免人 · Waived by
   */
  name: Text;
  /**
   * 有效期至 · Valid until
   */
  until: string;
}
export interface Agreement {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 法律文件名称 · Title of the binding document
   */
  title: Text;
  /**
   * 对方境外接收方 · Overseas recipient as the other party
   */
  recipient: Id;
  /**
   * 文件所称业务名称 · Name of the business in the document
   */
  businessName: Text;
  /**
   * 签署日期 · Signed on
   */
  signedOn: DateOrBlank;
  /**
   * 生效日期 · Effective on
   */
  effectiveOn?: string;
  /**
   * 有效期至 · Expires on
   */
  expiresOn?: string;
  /**
   * 文件语言 · Language of the document
   */
  language: AgreementLanguage;
  /**
   * 是否附准确的中文译本 · Is an accurate Chinese translation attached
   */
  hasTranslation?: boolean;
  /**
   * 出境相关条款是否已标注 · Are the export clauses marked
   */
  isHighlighted?: boolean;
  /**
   * 法律文件附件 · Attached document
   */
  attachment?: Id;
  /**
   * 法律文件载明的内容 · What the binding document states
   */
  states: AgreementStates;
}
export interface AgreementStates {
  /**
   * 个人信息处理者名称 · Name of the personal information processor
   */
  processorName: Text;
  /**
   * 境外接收方名称 · Name of the overseas recipient
   */
  recipientName: Text;
  /**
   * 处理目的 · Purpose
   */
  purpose: Text;
  /**
   * 处理范围 · Scope
   */
  scope: Text;
  /**
   * 个人信息种类 · Types of personal information
   */
  types: Text;
  /**
   * 敏感程度 · Sensitivity
   */
  sensitivity: Text;
  /**
   * 数量 · Quantity
   */
  quantity: Text;
  /**
   * 处理方式 · Manner
   */
  manner: Text;
  /**
   * 保存期限 · Retention period
   */
  retention: Text;
  /**
   * 保存地点 · Storage place
   */
  storagePlace: Text;
  /**
   * 安全保护义务 · Security duties
   */
  securityDuties: Text;
  /**
   * 适用中国法律 · Governing law of the People's Republic of China
   */
  prcLaw: Text;
  /**
   * 接受认证机构监督 · Supervision by the certification body
   */
  bodySupervision: Text;
  /**
   * 个人权利及行使途径 · Rights of individuals and ways to exercise them
   */
  rights: Text;
  /**
   * 违约责任 · Liability for breach
   */
  liability: Text;
  /**
   * 解除和终止 · Termination
   */
  termination: Text;
  /**
   * 争议解决 · Dispute resolution
   */
  disputes: Text;
  /**
   * 境内承担法律责任的组织 · Organisation in China that bears liability
   */
  domesticLiableParty: Text;
  /**
   * 向外国司法或者执法机构提供的限制 · Limits on provision to foreign judicial or law enforcement bodies
   */
  foreignAuthorities: Text;
  /**
   * 实际控制权或者法律环境变化时的措施 · Measures on change of control or of the legal environment
   */
  changeOfControl?: Text;
  /**
   * 委托处理事项 · Entrustment clauses
   */
  entrustment?: Text;
  /**
   * 向境外其他接收方提供的限制 · Limits on onward provision abroad
   */
  onwardProvision?: Text;
}
export interface NotApplicable {
  notApplicable: Text;
}
export interface ThirdParty {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 机构名称 · Name
   */
  name: Text;
  /**
   * 基本情况 · Profile
   */
  profile: Text;
  /**
   * 参与方式和内容 · Part taken
   */
  part: Text;
}
export interface RecipientTests {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 境外接收方 · Overseas recipient
   */
  recipient: Id;
  /**
   * 合法性 · Lawfulness
   */
  lawfulness: Text;
  /**
   * 正当性 · Legitimacy
   */
  legitimacy: Text;
  /**
   * 必要性 · Necessity
   */
  necessity: Text;
}
export interface Problem {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 问题名称 · Problem
   */
  title: Text;
  /**
   * 问题描述 · Description
   */
  description: Text;
  /**
   * 涉及的出境场景 · Export scenarios concerned
   */
  scenarios: Id[];
  /**
   * 整改措施或者接受理由 · Rectification, or reason to accept
   */
  rectification: Text;
  /**
   * 责任部门或者人员 · Responsible department or person
   */
  responsible: Text;
  /**
   * 整改状态 · Status
   */
  status: ProblemStatus;
  /**
   * 整改完成日期 · Rectified on
   */
  doneOn?: string;
}
export interface NoticeRecipient {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 对应的境外接收方 · Overseas recipient concerned
   */
  recipient: Id;
  /**
   * 境外接收方名称 · Name of the overseas recipient
   */
  name: Text;
  /**
   * 境外接收方联系方式 · Contact of the overseas recipient
   */
  contact: Text;
  /**
   * 处理目的 · Purpose
   */
  purpose: Text;
  /**
   * 处理方式 · Manner
   */
  manner: Text;
  /**
   * 个人信息种类 · Types of personal information
   */
  types: Text;
  /**
   * 向境外接收方行使权利的方式和程序 · Way and procedure to exercise rights against the overseas recipient
   */
  rightsProcedure: Text;
  /**
   * 在告知文本中的位置 · Place in the notice
   */
  place?: Text;
}
export interface Recipient {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 境外接收方名称 · Name
   */
  name: Text;
  /**
   * 境外接收方角色 · Role
   */
  role: RecipientRole;
  /**
   * 与个人信息处理者的关系 · Relationship to the processor
   */
  relationship: Text;
  /**
   * 所在国家或者地区 · Country or region
   */
  countryRegion: Text;
  /**
   * 是否位于粤港澳大湾区 · Is in the Greater Bay Area
   */
  isInGreaterBayArea?: boolean;
  /**
   * 所在地址 · Address
   */
  address: Text;
  /**
   * 主营业务 · Main business
   */
  business: Text;
  /**
   * 负责人姓名 · Head
   */
  head: Text;
  /**
   * 负责人职务 · Position of the head
   */
  headPosition: Text;
  /**
   * 联系电话 · Phone
   */
  phone: string;
  /**
   * 电子邮箱 · E-mail
   */
  email: string;
  /**
   * 境外接收方个人信息保护负责人 · Personal information protection officer of the recipient
   */
  officer: RecipientOfficer;
  /**
   * 境外接收方基本情况 · Profile
   */
  profile: Text;
  /**
   * 处理个人信息的用途、方式 · Use and manner of processing
   */
  useAndManner: Text;
  /**
   * 管理措施 · Management measures
   */
  managementMeasures: Text;
  /**
   * 技术措施 · Technical measures
   */
  technicalMeasures: Text;
  /**
   * 履行责任义务的能力 · Ability to perform its duties
   */
  ability: Text;
  /**
   * 取得的认证、资质 · Certifications held
   */
  certifications: TextOrNotApplicable;
  /**
   * 个人信息安全事件情况 · History of security incidents
   */
  incidentHistory: TextOrNotApplicable;
  /**
   * 境外公权力机关要求提供个人信息的情况 · Requests by foreign public authorities
   */
  authorityRequests: TextOrNotApplicable;
  /**
   * 限制或者禁止个人信息提供清单查询 · Screening against the restricted list
   */
  screening: Screening;
}
export interface RecipientOfficer {
  /**
   * 姓名 · Name
   */
  name: Text;
  /**
   * 职务 · Position
   */
  position: Text;
  /**
   * 电子邮箱 · E-mail
   */
  email: string;
}
export interface Screening {
  /**
   * 查询日期 · Date of the search
   */
  on: string;
  /**
   * 查询结果 · Result
   */
  result: Text;
}
export interface OnwardRecipient {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 名称 · Name
   */
  name: Text;
  /**
   * 所在国家或者地区 · Country or region
   */
  countryRegion: Text;
  /**
   * 提供目的 · Purpose
   */
  purpose: Text;
  /**
   * 个人信息种类 · Types of personal information
   */
  types: Text;
  /**
   * 约束措施 · Safeguards
   */
  safeguards: Text;
}
export interface ExemptVolume {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 免予条款 · Article of the exemption
   */
  article: ExemptionArticle;
  /**
   * 人数 · Persons
   */
  persons: number;
  /**
   * 理由 · Reason
   */
  reason: Text;
}
export interface EntityVolume {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 主体名称 · Entity
   */
  entity: Text;
  /**
   * 是否为本单位 · Is the unit itself
   */
  isApplicant?: boolean;
  /**
   * 关联关系 · Relationship
   */
  relationship: Text;
  /**
   * 不含敏感个人信息的出境人数 · Persons, without sensitive personal information
   */
  nonSensitivePersons: number;
  /**
   * 敏感个人信息的出境人数 · Persons with sensitive personal information
   */
  sensitivePersons: number;
  /**
   * 不合并计算的理由 · Reason for not adding up
   */
  separateReason?: Text;
}
export interface ContractVolume {
  /**
   * 编号 · Id
   */
  id: Id;
  /**
   * 协议 · Agreement
   */
  agreement: Id;
  /**
   * 不含敏感个人信息的出境人数 · Persons, without sensitive personal information
   */
  nonSensitivePersons: number;
  /**
   * 敏感个人信息的出境人数 · Persons with sensitive personal information
   */
  sensitivePersons: number;
}
