import type { Field } from "../foundation/field.js";
import type { Language, LocalizedText } from "../foundation/locale.js";

/** How lists start: one member each, with an id that can be kept. */
const FIRST = "1";

/**
 * An empty filing as YAML: every field of the schema with its label, its help and, for choices, what may be chosen.
 * Required fields stand open, the others are commented out. It reads as a filing that has gaps and no errors.
 */
export function emptyFiling(fields: ReadonlyMap<string, Field>, language: Language): string {
  const lines = [...HEAD[language].map((line) => (line === "" ? "#" : `# ${line}`)), ""];
  for (const field of childrenOf("", fields)) {
    if (field.pattern === "/formatVersion") lines.push('formatVersion: "1"', "");
    else lines.push(...write(field, fields, language, "", WRITTEN.has(field.pattern)), "");
  }
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "申报材料：一份事实文件，生成个人信息出境认证所需的各份文书。",
    "",
    "冒号后面直接填写。留空即为缺项，检查时会列出；以 # 开头的字段可以不填，需要时去掉 #。",
    "多段文字用 |- 换行书写；中英文并列写成 { zh: 中文, en: English }。",
    "法律允许“不适用”的字段写成 { notApplicable: 理由 }；留待手写的日期写成 { leftBlank: byHand }。",
    "每个列表项须有不重复的 id；增加一项时复制整段并换 id。",
  ],
  en: [
    "A filing: one file of facts, from which the papers for the certification of an export are made.",
    "",
    "Write after the colon. What stays empty is a gap and is listed by the checks; fields behind # are optional.",
    "Write several paragraphs after |- ; Chinese and English side by side as { zh: 中文, en: English }.",
    "Where the law knows “not applicable”, write { notApplicable: reason }; a date left for the pen is { leftBlank: byHand }.",
    "Every list member has an id of its own; to add one, copy the block and change the id.",
  ],
};

/** Top-level members an impact assessment needs; the others come with later papers and start commented out. */
const WRITTEN: ReadonlySet<string> = new Set([
  "/processor",
  "/recipients",
  "/scenarios",
  "/volumes",
  "/notices",
  "/consents",
  "/agreements",
  "/measures",
  "/protection",
  "/impactAssessment",
]);

function write(
  field: Field,
  fields: ReadonlyMap<string, Field>,
  language: Language,
  indent: string,
  open: boolean,
): readonly string[] {
  const mark = open ? "" : "# ";
  const comment = remarks(field, language).map((line) => `${indent}# ${line}`);
  const key = keyOf(field.pattern);
  const children = childrenOf(field.kind === "list" ? `${field.pattern}/*` : field.pattern, fields);
  if (field.kind === "object") {
    if (!open) return [...comment, `${indent}# ${key}:`];
    const inner = children.flatMap((child) => write(child, fields, language, `${indent}  `, child.required));
    return [...comment, `${indent}${key}:`, ...inner];
  }
  if (field.kind === "list") {
    if (!open) return [...comment, `${indent}# ${key}:`];
    const inner = children
      .filter((child) => keyOf(child.pattern) !== "id")
      .flatMap((child) => write(child, fields, language, `${indent}    `, child.required));
    return [...comment, `${indent}${key}:`, `${indent}  - id: ${idOf(field.pattern)}`, ...inner];
  }
  return [...comment, `${indent}${mark}${key}:`];
}

function remarks(field: Field, language: Language): readonly string[] {
  const required = field.required ? { zh: "", en: "" } : { zh: "（可不填）", en: " (optional)" };
  const head: LocalizedText = {
    zh: `【${field.label.zh}】${required.zh}${field.help.zh}`,
    en: `[${field.label.en}]${required.en} ${field.help.en}`,
  };
  const lines = [head[language]];
  if (field.options !== undefined) {
    const options = field.options.map(
      (option) =>
        `${option.code}${language === "zh" ? "（" : " ("}${option.label[language]}${language === "zh" ? "）" : ")"}`,
    );
    const several = field.kind === "enumList";
    const lead = {
      zh: several ? "可选（多选，写成 [a, b]）：" : "可选：",
      en: several ? "Choose any, as [a, b]: " : "Choose: ",
    };
    lines.push(lead[language] + options.join(language === "zh" ? "、" : ", "));
  }
  if (field.refersTo !== undefined) {
    const target = field.refersTo.replace("/*", "").slice(1);
    const form = field.kind === "referenceList" ? "[a, b]" : "a";
    lines.push(
      { zh: `填写 ${target} 中的 id，写成 ${form}`, en: `Write ids from ${target}, as ${form}` }[language],
    );
  }
  return lines.map((line) => line.replaceAll("\n", " "));
}

function childrenOf(pattern: string, fields: ReadonlyMap<string, Field>): readonly Field[] {
  const prefix = `${pattern}/`;
  return [...fields.values()].filter(
    (field) =>
      field.pattern.startsWith(prefix) &&
      !field.pattern.startsWith("/derived") &&
      field.pattern !== `${prefix}*` &&
      !field.pattern.slice(prefix.length).includes("/"),
  );
}

function keyOf(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf("/") + 1);
}

/** `/impactAssessment/method/risks` → `risks-1`: unique, because every list in the schema has its own path. */
function idOf(pattern: string): string {
  return `${pattern
    .split("/")
    .filter((segment) => segment !== "" && segment !== "*")
    .join("-")}-${FIRST}`;
}
