import { fileStamp } from "../../app/preview/file-stamp.js";
import { openBrowser } from "../../app/preview/open-browser.js";
import { servePreview } from "../../app/preview/serve-preview.js";
import { fontsFor } from "../../app/fonts.js";
import { readBytes } from "../../app/read-bytes.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import { EDITIONS, type LocalizedText } from "../../foundation/locale.js";
import { KINDS } from "../../kinds/index.js";
import { bugReport } from "../bug-report.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { givenPack, PACK_OPTION } from "../given-pack.js";
import { onLetterhead, REFERENCE_OPTION } from "../reference-option.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FILE_ARGUMENT,
  FONTS_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
  readFonts,
  STAGE_OPTION,
} from "../options.js";

const TEXTS = {
  address: {
    zh: "预览地址（仅限本机；凭此地址可以阅读文书，请勿外传）：",
    en: "The preview is at (this machine only; who has the address can read the documents):",
  },
  end: { zh: "按 Ctrl-C 结束。", en: "Ctrl-C ends it." },
  ended: { zh: "预览已结束。", en: "The preview has ended." },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** `pipia preview FILE`: the pages of a document in the browser, until the user ends it. Writes nothing. */
export const previewCommand = defineCommand(
  {
    name: "preview",
    argument: {
      ...FILE_ARGUMENT,
      describe: {
        zh: "YAML 或 JSON 文件，或者填写好的问卷",
        en: "YAML or JSON file, or a filled-in questionnaire",
      },
    },
    options: {
      document: {
        kind: "choice",
        choices: KINDS.map((kind) => kind.id),
        default: "pipia",
        describe: {
          zh: "先显示的文书；在页面上可以改选",
          en: "document to begin with; the page has a choice",
        },
      },
      edition: {
        kind: "choice",
        choices: EDITIONS,
        describe: {
          zh: "先显示的版本：zh 中文，en 英文，both 中英对照；默认 zh",
          en: "edition to begin with: zh, en, or both side by side; default zh",
        },
      },
      stage: {
        ...STAGE_OPTION,
        describe: {
          zh: "draft 草稿（缺项处显示待补充）；final 定稿（有阻断性问题时没有页面）",
          en: "draft shows gaps, final has no pages while findings block it",
        },
      },
      pack: PACK_OPTION,
      reference: REFERENCE_OPTION,
      "as-of": AS_OF_OPTION,
      calendar: CALENDAR_OPTION,
      fonts: FONTS_OPTION,
      port: {
        kind: "text",
        describe: {
          zh: "本机端口，默认自动选用空闲端口",
          en: "port on this machine; default: any that is free",
        },
      },
      open: { kind: "switch", describe: { zh: "打开浏览器", en: "open the browser" } },
      lang: {
        ...LANGUAGE_OPTION,
        describe: { zh: "页面和提示的语言", en: "language of the page and of messages" },
      },
    },
  },
  async (values, context) => {
    const { world, language, talk, result } = context;
    const { file, document, stage } = values;
    if (file === "-") throw NOT_FROM_INPUT;
    const port = readPort(values.port);
    // What is not there at all is told here; what has mistakes is shown, and mended while it is looked at.
    await readBytes(world, file);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const pack = await givenPack(context, values.pack);
    if (pack !== undefined) await onLetterhead(context, pack, values.reference, "nothing");
    const server = await servePreview(world, {
      source: {
        file,
        pack: values.pack,
        reference: values.reference,
        asOf: readAsOf(values["as-of"], world),
        calendars,
        fonts: await fontsFor(world, readFonts(values.fonts)),
      },
      choice: { document, edition: values.edition ?? "zh", stage },
      language,
      port,
      stampOf: fileStamp,
      onDefect: (error) => {
        talk(bugReport(error, language));
      },
    });
    talk(`${TEXTS.address[language]}\n`);
    result(`${server.address}\n`);
    talk(`${TEXTS.end[language]}\n`);
    if (values.open) openBrowser(server.openOnce());
    await context.untilInterrupted();
    await server.close();
    talk(`${TEXTS.ended[language]}\n`);
    return EXIT.ok;
  },
);

const NOT_FROM_INPUT = new UsageError(
  { zh: "预览的文件不能从标准输入读取。", en: "A file that is previewed is not read from standard input." },
  { zh: "请写出文件名；保存后页面自动更新。", en: "Name the file; the page follows when it is saved." },
);

/** A port number; 0 for any. */
function readPort(value: string | undefined): number {
  if (value === undefined) return 0;
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError(
    { zh: `--port 不支持“${value}”。`, en: `--port does not know "${value}".` },
    { zh: "请写 1 至 65535 之间的数。", en: "Give a number from 1 to 65535." },
  );
}
