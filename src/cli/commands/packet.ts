import { calendarFiles } from "../../app/packet/rebuild.js";
import { calendarPaths } from "../../app/calendars.js";
import { checkPattern, USUAL_PATTERN } from "../../app/packet/file-name.js";
import { loadPacketRequest } from "../../app/packet/load-request.js";
import { makePacket } from "../../app/packet/make-packet.js";
import { savePacket } from "../../app/packet/save-packet.js";
import { writablePacket } from "../../app/packet/write-packet.js";
import { EXIT } from "../../foundation/errors.js";
import { EDITIONS, languagesOf } from "../../foundation/locale.js";
import { PACKET_KINDS } from "../../kinds/packet-order.js";
import { summaryText } from "../../reporters/text.js";
import { FORMATS } from "../../writers/index.js";
import { checkArchiveOptions, PDF_A_OPTION } from "../archive-options.js";
import { defineCommand } from "../command.js";
import { givenPack, PACK_OPTION } from "../given-pack.js";
import { onLetterhead, REFERENCE_OPTION } from "../reference-option.js";
import { exitOfCheck, exitOfFindings } from "../exit.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FILE_ARGUMENT,
  FONTS_OPTION,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
  readFonts,
  readList,
} from "../options.js";
import { foundText, packetText } from "../../app/packet/text.js";

const IDS = PACKET_KINDS.map(({ id }) => id);

/** `pipia packet FILE`: everything that one filing becomes, in one folder. All of it is written or nothing. */
export const packetCommand = defineCommand(
  {
    name: "packet",
    argument: FILE_ARGUMENT,
    options: {
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
          zh: "final 定稿（有阻断性问题即停止）；draft 草稿（缺项处显示待补充，每页加盖“草稿”）",
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
      reference: REFERENCE_OPTION,
      out: {
        kind: "text",
        describe: { zh: "输出文件夹", en: "folder for the packet" },
      },
      force: FORCE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    checkPattern(values.names);
    const formats = readList("--to", values.to, FORMATS);
    checkArchiveOptions({ ...values, "embed-filing": false }, formats.includes("pdf"));
    const options = {
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
    const folder = values.out ?? "packet";
    const asOf = readAsOf(values["as-of"], world);
    const languages = [...new Set(options.editions.flatMap(languagesOf))];
    const context = { world, language, talk };
    const pack = await givenPack(context, values.pack, languages);
    const given =
      pack && (await onLetterhead(context, pack, values.reference, formats.includes("pdf") ? "pdf" : "word"));
    if (given === undefined) return EXIT.template;
    const request = await loadPacketRequest(world, {
      file: values.file,
      calendars: values.calendar,
      asOf,
      options,
      stock: given.stock,
    });
    const packet = request.value === undefined ? undefined : await makePacket(request.value);
    const { diagnostics } = packet ?? request;
    talk(foundText(diagnostics, language));
    if (request.value === undefined || packet?.value === undefined) {
      talk(summaryText(diagnostics, language));
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    const writable = await writablePacket(world, packet.value, {
      request: request.value,
      fontChoice: values.fonts,
      zip: values.zip,
      calendarFiles: await calendarFiles(world, values.calendar),
    });
    const inputs = [
      values.file,
      ...calendarPaths(values.calendar),
      ...(values.reference === undefined ? [] : [values.reference]),
    ];
    await savePacket(world, folder, writable, values.force, inputs);
    talk(summaryText(diagnostics, language));
    result(packetText(packet.value, writable.manifest, folder, language));
    const mustBeComplete = values.stage === "final" && !values["allow-incomplete"];
    return exitOfCheck(diagnostics, values.stage, mustBeComplete ? "blocking" : "none") ?? EXIT.ok;
  },
);
