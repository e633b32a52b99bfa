import { bilingual } from "../../foundation/answer.js";
import { languageOf, titleIn, type Edition } from "../../foundation/locale.js";
import { combinePdf, type CombinedPart } from "../../writers/pdf/combine.js";
import type { Theme } from "../../document/theme.js";
import type { FontSet } from "../../layout/font-set.js";
import type { EdgeLook } from "../../writers/pdf/edge-words.js";
import type { Enclosure } from "./enclosures.js";
import type { PacketFile } from "./packet-file.js";
import type { MadePaper } from "./papers.js";
import type { PacketPaths } from "./paths.js";

const TITLE = {
  zh: "个人信息出境认证申请材料",
  en: "Application material for the certification of personal information export",
};
const ATTACHMENT = { zh: (no: number) => `附件 ${no}`, en: (no: number) => `Attachment ${no}` };
const BEHIND_NUMBER = { zh: " ", en: ": " };
/** As the contents of the packet name the page. */
const BUNDLE_PAGE: Readonly<Record<Edition, (page: string) => string>> = {
  zh: (page) => `合订第 ${page} 页`,
  en: (page) => `Bundle page ${page}`,
  both: (page) => `合订第 ${page} 页　Bundle page ${page}`,
};

/** What the combined PDF of an edition is made of. */
export interface CombinedRequest {
  readonly papers: readonly MadePaper[];
  readonly enclosures: readonly Enclosure[];
  readonly edition: Edition;
  readonly company: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly paths: PacketPaths;
  readonly fonts: FontSet;
  readonly theme: Theme;
}

/**
 * The combined PDF of one edition: papers in the order of the packet, then the attachments that have pages, which are marked as what they
 * are; all pages but the cover bear their number: contents and list of material i, ii, what follows the one by which the
 * contents name it.
 */
export async function combined({
  papers,
  enclosures,
  edition,
  company,
  asOf,
  paths,
  fonts,
  theme,
}: CombinedRequest): Promise<PacketFile> {
  const language = languageOf(edition);
  const parts: CombinedPart[] = papers.flatMap(({ kind, number, pdf }) =>
    pdf === undefined
      ? []
      : [
          {
            title: titleIn(kind.title, edition),
            content: { type: "pdf", document: pdf.document },
            isFrontMatter: number === 0,
          },
        ],
  );
  for (const enclosure of enclosures) {
    const content = contentOf(enclosure);
    if (content === undefined) continue;
    const title = bilingual(enclosure.attachment.title)?.[language] ?? "";
    const number = ATTACHMENT[language](enclosure.number);
    parts.push({
      title: number + BEHIND_NUMBER[language] + title,
      content,
      isFrontMatter: false,
      mark: edition === "both" ? `${number}　${ATTACHMENT.en(enclosure.number)}` : number,
    });
  }
  const bytes = await combinePdf(parts, {
    title: [company, TITLE[language]].filter((part) => part !== "").join(language === "zh" ? "" : ": "),
    language: language === "zh" ? "zh-CN" : "en-US",
    asOf,
    edges: {
      number: edgeLook(theme, "footer", { language, fonts }),
      mark: edgeLook(theme, "caption", { language, fonts }),
      numberWords: BUNDLE_PAGE[edition],
    },
  });
  return { path: paths.combined(edition), role: "combined", edition, bytes };
}

function edgeLook(
  { faces, paragraphs }: Theme,
  style: "footer" | "caption",
  rest: Pick<EdgeLook, "language" | "fonts">,
): EdgeLook {
  const { face, sizePoints } = paragraphs[style];
  return { ...rest, face: faces[face], size: sizePoints };
}

function contentOf({ file }: Enclosure): CombinedPart["content"] | undefined {
  if (file?.document !== undefined) return { type: "pdf", document: file.document };
  if (file?.type === "png" || file?.type === "jpeg") return { type: file.type, bytes: file.bytes };
  return undefined;
}
