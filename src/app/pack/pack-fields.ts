import { fieldsOfFile, type FieldLine } from "../file-fields.js";

const LINES: readonly FieldLine[] = [
  [
    "/name",
    "code",
    true,
    { zh: "模板包名称", en: "Name of the pack" },
    {
      zh: "用小写字母、数字和连字符，例如 firm-a。",
      en: "Lower case letters, digits and hyphens, such as firm-a.",
    },
  ],
  [
    "/version",
    "code",
    true,
    { zh: "版本", en: "Version" },
    { zh: "写成 1.0.0 这样的三段数字。", en: "Three numbers, such as 1.0.0." },
  ],
  [
    "/title",
    "text",
    false,
    { zh: "显示名称", en: "Title" },
    {
      zh: "律师事务所或者单位的名称，也用作标志的替代文字。",
      en: "Name of the firm; also read aloud in place of its logo.",
    },
  ],
  [
    "/description",
    "text",
    false,
    { zh: "说明", en: "Description" },
    { zh: "一两句话。", en: "A sentence or two." },
  ],
  [
    "/base",
    "code",
    false,
    { zh: "所依据的模板包", en: "Base" },
    {
      zh: "built-in（默认），或者另一个模板包：旁边文件夹的名称，或者以 ./ 或 ../ 开头的相对路径。",
      en: "built-in (the default) or another pack: the name of a folder beside this one, or a relative path that begins with ./ or ../.",
    },
  ],
  [
    "/reference",
    "code",
    false,
    { zh: "参照文档", en: "Reference document" },
    {
      zh: "本文件旁边的 Word 文件，取用其页面设置、样式、页眉页脚和标志，例如 letterhead.docx。",
      en: "A Word file beside this one, for page set-up, styles, headers, footers and logo, such as letterhead.docx.",
    },
  ],
  [
    "/languages",
    "list",
    true,
    { zh: "语言", en: "Languages" },
    { zh: "写 [zh]、[en] 或者 [zh, en]。", en: "Write [zh], [en] or [zh, en]." },
  ],
  [
    "/languages/*",
    "code",
    false,
    { zh: "语言", en: "Language" },
    { zh: "写 zh 或者 en。", en: "Write zh or en." },
  ],
];

/** The fields of `pack.yaml`; `schemas/packs/pack.schema.json` says the same to editors. */
export const PACK_FIELDS = fieldsOfFile(LINES);

/** The fields of `pipia.config.yaml`. */
export const CONFIG_FIELDS = fieldsOfFile([
  [
    "/pack",
    "code",
    true,
    { zh: "模板包", en: "Pack" },
    {
      zh: "模板包文件夹或者 ZIP 文件，相对于本文件；built-in 表示只用随附模板。",
      en: "Folder or ZIP file of the pack, relative to this file; built-in for the templates of the program alone.",
    },
  ],
]);
