import { join } from "node:path";
import type { Manifest } from "./manifest.js";
import type { Packet } from "./make-packet.js";
import { isUnread } from "./enclosures.js";
import { isSeparate } from "./papers.js";
import { SUBMIT } from "./packet-file.js";
import { isOnPaper, listsPacket } from "../packet-papers.js";
import type { FileState, Verification } from "./verify.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";

/** What a packet became: papers left out with the reason, attachments on paper, and where it is. Ends with a line feed. */
export function packetText(
  { plan, enclosures }: Packet,
  { files }: Manifest,
  folder: string,
  language: Language,
): string {
  const papers = plan.filter(({ kind }) => !listsPacket(kind));
  const onPaper = enclosures.filter(({ attachment }) => isOnPaper(attachment.file)).length;
  const separate = files.some(({ role }) => role === "combined") ? enclosures.filter(isSeparate) : [];
  const included = papers.filter(({ isIncluded }) => isIncluded);
  const lines = [
    {
      zh: `文书 ${included.length} 份，附件 ${enclosures.length} 份${onPaper > 0 ? `（其中 ${onPaper} 份没有电子文件，以纸质原件提交）` : ""}。`,
      en: `${included.length} papers, ${enclosures.length} attachments${onPaper > 0 ? ` (${onPaper} of them without a file, handed in on paper)` : ""}.`,
    },
    ...enclosures.filter(isUnread).map(({ number }) => ({
      zh: `附件 ${number} 的文件不存在或者不能使用，未列入。`,
      en: `Attachment ${number}: its file is missing or cannot be used and is left out.`,
    })),
    ...separate.map(({ number }) => ({
      zh: `附件 ${number} 不是 PDF 或者图片，不在合订本中，单独提交。`,
      en: `Attachment ${number} is no PDF or picture: it is not in the combined PDF and is handed in beside it.`,
    })),
    ...papers
      .filter(({ isIncluded, decision }) => !isIncluded || decision === "asked" || decision === "unanswered")
      .map(({ kind, isIncluded, reason }) => ({
        zh: `${isIncluded ? "列入" : "未列入"}《${kind.title.zh}》：${reason.zh}。`,
        en: `${isIncluded ? "In" : "Left out"}: ${kind.title.en}: ${reason.en}.`,
      })),
  ];
  const paths = files
    .filter(({ path, role }) => path.startsWith(`${SUBMIT}/`) || role === "archive")
    .map(({ path }) => join(folder, ...path.split("/")));
  return `${[...lines.map((line) => line[language]), ...paths].join("\n")}\n`;
}

const STATES: Readonly<Record<FileState, LocalizedText>> = {
  same: { zh: "未变", en: "same" },
  repacked: { zh: "内容未变，封装不同", en: "same contents, packed otherwise" },
  changed: { zh: "已改动", en: "changed" },
  missing: { zh: "缺少", en: "missing" },
  added: { zh: "多出", en: "added" },
};

/** What came of making a packet again. */
export interface MadeAgain {
  readonly rebuilt?: Verification | undefined;
  /** Why it was not made again though that was asked: what it is made of and is no longer what it was. */
  readonly notRebuilt?: readonly string[];
}

/** What verification found, for people or programs. Files that are the same are counted, not listed. Ends with a line feed. */
export function verificationText(
  verified: Verification,
  format: "text" | "json",
  language: Language,
  { rebuilt, notRebuilt }: MadeAgain = {},
): string {
  if (format === "json") {
    const { manifest, otherVersion, files } = verified;
    const value = {
      made: { version: manifest.tool.version, asOf: manifest.asOf },
      ...(otherVersion === undefined ? {} : { otherVersion }),
      files,
      ...(rebuilt === undefined ? {} : { rebuilt: rebuilt.files }),
      ...(notRebuilt === undefined ? {} : { notRebuilt }),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
  }
  const lines = listed(verified, language);
  const { otherVersion, manifest } = verified;
  if (otherVersion !== undefined) {
    lines.push(
      {
        zh: `该套材料由 ${manifest.tool.version} 版生成，现在是 ${otherVersion} 版。`,
        en: `The packet was made by version ${manifest.tool.version}; this is ${otherVersion}.`,
      }[language],
    );
  }
  if (rebuilt !== undefined) {
    lines.push(
      { zh: "重新生成并比对：", en: "Made again and compared:" }[language],
      ...listed(rebuilt, language),
    );
  }
  if (notRebuilt !== undefined) {
    lines.push(
      {
        zh: `没有重新生成：留存的申报材料、附件或者日历已改动或者缺少（${notRebuilt.join("、")}），不能据以核对。`,
        en: `Not made again: the filing, an attachment or a calendar kept in it was changed or is missing (${notRebuilt.join(", ")}), so nothing can be told from that.`,
      }[language],
    );
  }
  return `${lines.join("\n")}\n`;
}

function listed({ files }: Verification, language: Language): string[] {
  const differing = files.filter(({ state }) => state !== "same");
  const same = files.length - differing.length;
  return [
    ...differing.map(
      ({ path, state }) => `${STATES[state][language]}${language === "zh" ? "：" : ": "}${path}`,
    ),
    {
      zh: `${same} 个文件未变，${differing.length} 个有差异。`,
      en: `${same} files are the same, ${differing.length} differ.`,
    }[language],
  ];
}
