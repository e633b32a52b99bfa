import { chineseNumber } from "../document/number.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import { isAtOrBelow, parentOf, type Pointer } from "../foundation/pointer.js";
import type { Catalogue } from "../input/catalogue.js";
import { registerRows, type RegisterRow } from "../law/register.js";

/** A duty of the Measures that the summary of a check accounts for. */
export interface ArticleDuty {
  readonly id: string;
  /** The place in the Measures. */
  readonly place: LocalizedText;
  readonly title: LocalizedText;
  readonly source: LegalSource;
  /** Where the filing answers it: a finding inside, or about something around, is a finding about the duty. */
  readonly members: readonly Pointer[];
  /** A duty that is answered all over the filing: what says that it serves these articles belongs to it as well. */
  readonly citedAs?: RegExp;
  /** Rows of the register that state it. */
  readonly rows: (row: RegisterRow) => boolean;
}

const ITEM_TITLES: readonly (readonly [member: string, title: LocalizedText])[] = [
  [
    "lawfulness",
    {
      zh: "处理目的、范围、方式的合法性、正当性、必要性",
      en: "Lawfulness, legitimacy and necessity of purpose, scope and manner",
    },
  ],
  [
    "scale",
    {
      zh: "出境个人信息的规模、范围、种类、敏感程度及带来的风险",
      en: "Scale, scope, types and sensitivity of what is exported, and the risks it brings",
    },
  ],
  [
    "recipientDuties",
    {
      zh: "境外接收方承诺的义务及其管理和技术措施、能力",
      en: "Duties the overseas recipient undertakes, its measures and ability",
    },
  ],
  [
    "exportRisks",
    {
      zh: "出境后的风险和个人信息权益维护渠道",
      en: "Risks after the export, and the channels to uphold rights",
    },
  ],
  [
    "jurisdictions",
    {
      zh: "境外接收方所在国家或者地区政策和法规的影响",
      en: "Effect of the policies and laws of the recipient's country or region",
    },
  ],
  ["otherRisks", { zh: "其他可能影响出境安全的事项", en: "Other matters that may affect security" }],
];

/**
 * The duties of articles 5 and 6, in the order of the Measures: when certification is open, what comes before applying,
 * and the six items the assessment focuses on.
 */
export const ARTICLE_DUTIES: readonly ArticleDuty[] = [
  {
    id: "M-5",
    title: { zh: "适用认证的条件", en: "When certification is open" },
    place: { zh: "第五条", en: "Art. 5" },
    source: { law: "M", article: "5" },
    members: ["/pathway"],
    citedAs: /^M 5\b/u,
    rows: (row) => row.appliesTo === "pathway",
  },
  {
    id: "M-6-notice",
    title: { zh: "告知", en: "Notice" },
    place: { zh: "第六条", en: "Art. 6" },
    source: { law: "M", article: "6" },
    members: ["/notices"],
    rows: (row) => row.id === "M-06-2",
  },
  {
    id: "M-6-consent",
    title: { zh: "取得个人单独同意", en: "Separate consent" },
    place: { zh: "第六条", en: "Art. 6" },
    source: { law: "M", article: "6" },
    members: ["/consents"],
    rows: (row) => row.id === "M-06-3",
  },
  {
    id: "M-6-assessment",
    title: { zh: "申请认证前完成影响评估", en: "Assessment before applying" },
    place: { zh: "第六条", en: "Art. 6" },
    source: { law: "M", article: "6" },
    members: ["/impactAssessment/completedOn"],
    rows: (row) => row.id === "M-06-1",
  },
  ...ITEM_TITLES.map(([member, title], index): ArticleDuty => {
    const article = `6(${index + 1})`;
    return {
      id: `M-6-${index + 1}`,
      place: { zh: `第六条第（${chineseNumber(index + 1)}）项`, en: `Art. ${article}` },
      title,
      source: { law: "M", article },
      members: [`/impactAssessment/${member}`],
      rows: (row) => row.source === `Measures (Order 20) art. ${article}`,
    };
  }),
];

/** A finding, or a rule, which is about no place in particular. */
type Subject = Pick<Diagnostic, "pointer" | "sources" | "requirement">;

/**
 * The duties a finding is about. What cites article 6 as a whole and is about none of its duties in particular counts for the
 * assessment, which is what the article is about: no finding that cites an article leaves it complete.
 */
export function dutiesOf(finding: Subject, catalogue: Catalogue): readonly ArticleDuty[] {
  const duties = ARTICLE_DUTIES.filter((duty) => concerns(duty, finding, catalogue));
  const citesWhole = finding.sources.some(({ law, article }) => law === "M" && article === "6");
  if (!citesWhole || duties.some(({ source }) => source.article !== "5")) return duties;
  return [...duties, ...ARTICLE_DUTIES.filter(({ id }) => id === "M-6-assessment")];
}

/** Whether a finding is about a duty: by where it is, by what it cites, or by the rows of the register it enforces. */
function concerns(duty: ArticleDuty, finding: Subject, catalogue: Catalogue): boolean {
  const { pointer, sources, requirement = [] } = finding;
  if (pointer !== undefined && pointer !== "" && isAbout(duty, pointer, catalogue)) return true;
  if (sources.some((source) => cites(source, duty))) return true;
  return requirement.some((id) => {
    const row = registerRows().get(id);
    return row !== undefined && duty.rows(row);
  });
}

/** Whether a source is the place of a duty, or a part of it (`5(1)(2)`, `5 para 2`). Article 6 as a whole is the place of three. */
function cites({ law, article }: LegalSource, { source }: ArticleDuty): boolean {
  if (law !== source.law || article === undefined || source.article === undefined || source.article === "6") {
    return false;
  }
  return (
    article === source.article ||
    article.startsWith(`${source.article}(`) ||
    article.startsWith(`${source.article} para `)
  );
}

function isAbout({ members, citedAs }: ArticleDuty, at: Pointer, catalogue: Catalogue): boolean {
  if (members.some((member) => isAtOrBelow(at, member) || isAtOrBelow(member, at))) return true;
  return citedAs !== undefined && sourcesAt(at, catalogue).some((source) => citedAs.test(source));
}

/** What the field at a pointer serves; parts of answers have the sources of their answer. */
function sourcesAt(at: Pointer, catalogue: Catalogue): readonly string[] {
  for (
    let pattern: string | undefined = at.replaceAll(/\/\d+(?=\/|$)/gu, "/*");
    pattern;
    pattern = parentOf(pattern)
  ) {
    const field = catalogue.get(pattern);
    if (field !== undefined) return field.source;
  }
  return [];
}
