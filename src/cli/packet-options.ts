import { checkPattern, USUAL_PATTERN } from "../app/packet/file-name.js";
import type { PacketOptions } from "../app/packet/manifest.js";
import { EDITIONS } from "../foundation/locale.js";
import { PACKET_KINDS } from "../kinds/packet-order.js";
import { FORMATS } from "../writers/index.js";
import type { Archive } from "../writers/writer.js";
import { checkArchiveOptions, PDF_A_OPTION } from "./archive-options.js";
import { AS_OF_OPTION, CALENDAR_OPTION, FONTS_OPTION, readFonts, readList } from "./options.js";
import { PACK_OPTION } from "./given-pack.js";

const IDS = PACKET_KINDS.map(({ id }) => id);

/** The options of commands that make packets. */
export const PACKET_OPTIONS = {
  to: {
    kind: "text",
    default: "docx,pdf",
    describe: {
      zh: `文书的格式，用逗号分开：${FORMATS.join("、")}；有 pdf 时另有合订本`,
      en: `formats of the papers, parted by commas: ${FORMATS.join(", ")}; with pdf there is a combined one as well`,
    },
  },
  editions: {
    kind: "text",
    default: "zh",
    describe: {
      zh: "文书的版本：zh 中文、en 英文、both 中英对照，用逗号分开；不止一种时各放一个文件夹",
      en: "editions of the papers: zh, en, both (side by side), parted by commas; with several, each has its folder",
    },
  },
  with: {
    kind: "text",
    describe: {
      zh: `虽按事实不需要，仍列入的文书：${IDS.join("、")}`,
      en: `papers to put in although the facts do not ask for them: ${IDS.join(", ")}`,
    },
  },
  without: {
    kind: "text",
    describe: { zh: "不列入的文书", en: "papers to leave out" },
  },
  zip: {
    kind: "switch",
    describe: { zh: "另将提交的内容打成压缩包", en: "put what is handed in into a ZIP archive as well" },
  },
  "pdf-a": PDF_A_OPTION,
  names: {
    kind: "text",
    default: USUAL_PATTERN,
    describe: {
      zh: "文件名的写法，可用 {no} 序号、{title} 名称、{company} 单位、{date} 日期",
      en: "pattern of file names, of {no}, {title}, {company} and {date}",
    },
  },
  stage: {
    kind: "choice",
    choices: ["draft", "final"],
    default: "final",
    describe: {
      zh: "final 定稿（有阻断性问题的不生成）；draft 草稿（缺项处显示待补充，每页加盖“草稿”）",
      en: "final stops at blocking findings; draft shows gaps and stamps every page",
    },
  },
  "allow-incomplete": {
    kind: "switch",
    describe: {
      zh: "定稿有阻断性问题时仍然生成，显示缺项，每页加盖“草稿”",
      en: "make a final packet in spite of blocking findings: gaps shown, every page stamped DRAFT",
    },
  },
  "as-of": AS_OF_OPTION,
  calendar: CALENDAR_OPTION,
  fonts: FONTS_OPTION,
  pack: PACK_OPTION,
} as const;

/** Values of {@link PACKET_OPTIONS} that say what a packet is to be. */
interface PacketValues {
  readonly to: string;
  readonly editions: string;
  readonly with: string | undefined;
  readonly without: string | undefined;
  readonly "pdf-a": Archive["level"] | undefined;
  readonly names: string;
  readonly stage: "draft" | "final";
  readonly "allow-incomplete": boolean;
  readonly fonts: string;
}

/**
 * What packets are to be, by the words of the command line.
 *
 * @throws UsageError for words that do not exist or do not fit together.
 */
export function readPacketOptions(values: PacketValues): PacketOptions {
  checkPattern(values.names);
  const formats = readList("--to", values.to, FORMATS);
  checkArchiveOptions({ "pdf-a": values["pdf-a"], "embed-filing": false, file: "" }, formats.includes("pdf"));
  return {
    stage: values.stage,
    allowIncomplete: values["allow-incomplete"],
    editions: readList("--editions", values.editions, EDITIONS),
    formats,
    fonts: readFonts(values.fonts),
    with: values.with === undefined ? [] : readList("--with", values.with, IDS),
    without: values.without === undefined ? [] : readList("--without", values.without, IDS),
    ...(values["pdf-a"] === undefined ? {} : { pdfA: values["pdf-a"] }),
    names: values.names,
  };
}
