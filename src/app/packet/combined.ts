import { bilingual } from "../../foundation/answer.js";
import { languageOf, titleIn, type Edition } from "../../foundation/locale.js";
import { combinePdf, type CombinedPart } from "../../writers/pdf/combine.js";
import type { Enclosure } from "./enclosures.js";
import type { PacketFile } from "./packet-file.js";
import type { MadePaper } from "./papers.js";
import type { PacketPaths } from "./paths.js";

const TITLE = {
  zh: "个人信息出境认证申请材料",
  en: "Application material for the certification of personal information export",
};
const ATTACHMENT = { zh: (no: number) => `附件${no} `, en: (no: number) => `Attachment ${no}: ` };

/** The combined PDF of one edition: papers in the order of the packet, then the attachments that have pages. */
export async function combined(
  papers: readonly MadePaper[],
  enclosures: readonly Enclosure[],
  edition: Edition,
  company: string,
  asOf: string,
  paths: PacketPaths,
): Promise<PacketFile> {
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
    parts.push({ title: ATTACHMENT[language](enclosure.number) + title, content, isFrontMatter: false });
  }
  const bytes = await combinePdf(parts, {
    title: [company, TITLE[language]].filter((part) => part !== "").join(language === "zh" ? "" : ": "),
    language: language === "zh" ? "zh-CN" : "en-US",
    asOf,
  });
  return { path: paths.combined(edition), role: "combined", edition, bytes };
}

function contentOf({ file }: Enclosure): CombinedPart["content"] | undefined {
  if (file?.document !== undefined) return { type: "pdf", document: file.document };
  if (file?.type === "png" || file?.type === "jpeg") return { type: file.type, bytes: file.bytes };
  return undefined;
}
