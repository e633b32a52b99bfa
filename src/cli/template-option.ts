import { BUILT_IN_NAME } from "../app/pack/read-pack-file.js";
import { readBytes } from "../app/read-bytes.js";
import { WORD_TEMPLATE_FORMATS, type WordFormat } from "../app/word-template-formats.js";
import type { World } from "../app/world.js";
import { UsageError } from "../foundation/errors.js";
import { FORMATS } from "../writers/index.js";
import type { Format } from "../writers/writer.js";
import { readList } from "./options.js";

/** `--template` of a command that renders: a firm's own Word file in place of the built-in template. */
export const TEMPLATE_OPTION = {
  kind: "text",
  describe: {
    zh: "用自己的 Word 文件（.docx）作模板，其中写有 {{字段}} 等标签；PDF 由 LibreOffice 转换",
    en: "your own Word file (.docx) with tags such as {{path}} as the template; its PDF is made by LibreOffice",
  },
} as const;

/** The words of a command that can have a Word template. */
interface Words {
  readonly template: string | undefined;
  readonly to: string | undefined;
  readonly edition: string | undefined;
  readonly "toc-pages": boolean;
  readonly "pdf-a": string | undefined;
  readonly reference: string | undefined;
  readonly pack: string | undefined;
}

/** The formats asked for; those that can be had of a Word template are fewer. */
export function readFormats({ template, to }: Words): readonly Format[] {
  if (template === undefined) return readList("--to", to ?? "docx,pdf", FORMATS);
  return readList<Format>("--to", to ?? "docx", WORD_TEMPLATE_FORMATS);
}

export function wordFormats(formats: readonly Format[]): readonly WordFormat[] {
  return WORD_TEMPLATE_FORMATS.filter((format) => formats.includes(format));
}

/**
 * The Word template that was asked for, if any.
 *
 * @throws UsageError when another option does not go with it.
 * @throws InputFileError when it cannot be read.
 */
export async function readTemplate(
  world: World,
  words: Words,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | undefined> {
  const { template } = words;
  if (template === undefined) return undefined;
  if (template === "-") {
    throw new UsageError(
      { zh: "Word 模板不能从标准输入读取。", en: "A Word template cannot be read from standard input." },
      { zh: "请写出 .docx 文件名。", en: "Name the .docx file." },
    );
  }
  const other = optionApart(words);
  if (other !== undefined) {
    throw new UsageError(
      { zh: `${other} 不能与 --template 同用。`, en: `${other} does not go with --template.` },
      {
        zh: "用 Word 模板时，语言、文字和外观以模板为准，目录由 Word 更新，PDF 由 LibreOffice 转换。",
        en: "A Word template is in one language and brings its own words and look; Word updates its contents and LibreOffice makes the PDF.",
      },
    );
  }
  const bytes = await readBytes(world, template, {
    zh: "请检查 --template 的路径；模板是 .docx 文件。",
    en: "Check the path given with --template: the template is a .docx file.",
  });
  return { file: template, bytes };
}

/** An option that was given and says nothing about a document of the firm's own. */
function optionApart(words: Words): string | undefined {
  if (words["toc-pages"]) return "--toc-pages";
  if (words["pdf-a"] !== undefined) return "--pdf-a";
  if (words.reference !== undefined) return "--reference";
  if (words.pack !== undefined && words.pack !== BUILT_IN_NAME) return "--pack";
  return words.edition === "both" ? "--edition both" : undefined;
}
