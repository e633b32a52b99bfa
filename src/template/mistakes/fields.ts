import { isInvisibleControl } from "../../document/character.js";
import { codePointName } from "../../foundation/code-point.js";
import type { Field, FieldKind } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Mistake } from "../findings.js";

const KIND_NAMES: Readonly<Record<FieldKind, LocalizedText>> = {
  object: { zh: "一组字段", en: "a group of fields" },
  list: { zh: "列表", en: "a list" },
  text: { zh: "文本", en: "a text" },
  code: { zh: "代码或号码", en: "a code or number" },
  date: { zh: "日期", en: "a date" },
  integer: { zh: "整数", en: "an integer" },
  boolean: { zh: "是/否", en: "a yes/no answer" },
  enum: { zh: "选项", en: "one of several options" },
  enumList: { zh: "多个选项", en: "several options" },
  reference: { zh: "对另一条目的引用", en: "a reference to another entry" },
  referenceList: { zh: "对其他条目的引用列表", en: "a list of references" },
};

const kindName = (kind: FieldKind): LocalizedText => KIND_NAMES[kind];

const kindList = (kinds: readonly FieldKind[]): LocalizedText => ({
  zh: kinds.map((kind) => KIND_NAMES[kind].zh).join("、"),
  en: kinds.map((kind) => KIND_NAMES[kind].en).join(", "),
});

const meant = (suggestion: string | undefined): LocalizedText =>
  suggestion === undefined
    ? { zh: "", en: "" }
    : { zh: `是否想写“${suggestion}”？`, en: `Did you mean "${suggestion}"? ` };

/** A suggestion with its label: what the author may have meant, in words. */
export interface Suggestion {
  readonly written: string;
  readonly label?: LocalizedText;
}

/** A name that looks right and is not: what was copied with it nobody sees. */
function withInvisible(name: string, invisible: readonly number[]): Mistake {
  const codes = invisible.map((codePoint) => codePointName(codePoint));
  return {
    code: "template/unknown-field",
    message: {
      zh: `字段“${name}”中夹有不可见的字符（${codes.join("、")}）`,
      en: `There are invisible characters in the field "${name}" (${codes.join(", ")})`,
    },
    help: {
      zh: "删去整个标签，重新键入；这类字符通常由复制粘贴带入。",
      en: "Delete the tag and type it anew; such characters usually come from copying and pasting.",
    },
  };
}

export function unknownField(name: string, container: Field, suggestion: Suggestion | undefined): Mistake {
  const invisible = Array.from(name, (character) => character.codePointAt(0) ?? 0).filter((codePoint) =>
    isInvisibleControl(codePoint),
  );
  if (invisible.length > 0) return withInvisible(name, invisible);
  const label = suggestion?.label;
  return {
    code: "template/unknown-field",
    message: {
      zh: `“${container.label.zh}”里没有字段“${name}”`,
      en: `"${container.label.en}" has no field "${name}"`,
    },
    help: suggestion
      ? {
          zh: `是否想写“${suggestion.written}”${label ? `（${label.zh}）` : ""}？`,
          en: `Did you mean "${suggestion.written}"${label ? ` (${label.en})` : ""}?`,
        }
      : {
          zh: "字段名称见 schemas/；循环内引用整份材料的字段写 @root.…。",
          en: "schemas/ has the names of fields; inside a loop, fields of the whole filing are @root.….",
        },
  };
}

export function noParent(written: string): Mistake {
  return {
    code: "template/unknown-field",
    message: {
      zh: `“${written}”：外面没有这么多层`,
      en: `"${written}": there are not so many levels around`,
    },
    help: {
      zh: "每一层 ../ 对应一层 {{#each}}；片段内看不到调用者的上层，可用 @root。",
      en: "Each ../ leaves one {{#each}}; a partial does not see the levels of its caller, but @root.",
    },
  };
}

export function unknownVariable(name: string, suggestion: string | undefined): Mistake {
  return {
    code: "template/unknown-field",
    message: { zh: `没有变量“@${name}”`, en: `There is no variable "@${name}"` },
    help: {
      zh: `${meant(suggestion).zh}可用：@root；循环内另有 @index、@number、@first、@last。`,
      en: `${meant(suggestion).en}There are @root and, in loops, @index, @number, @first, @last.`,
    },
  };
}

export function needsEach(field: Field, written: string): Mistake {
  return {
    code: "template/needs-each",
    message: {
      zh: `“${field.label.zh}”有多项，不能直接取其中的字段（${written}）`,
      en: `"${field.label.en}" has several entries; their fields cannot be taken directly (${written})`,
    },
    help: {
      zh: '用 {{#each 列表 as |item|}}…{{/each}} 逐项输出，或用 {{join 列表 "、" "字段"}}。',
      en: 'Use {{#each list as |item|}}…{{/each}}, or {{join list ", " "field"}}.',
    },
  };
}

export function notContainer(field: Field, name: string): Mistake {
  return {
    code: "template/unknown-field",
    message: {
      zh: `“${field.label.zh}”是${kindName(field.kind).zh}，没有下级字段“${name}”`,
      en: `"${field.label.en}" is ${kindName(field.kind).en} and has no field "${name}"`,
    },
    help: { zh: `删去“.${name}”。`, en: `Delete ".${name}".` },
  };
}

export function printsContainer(field: Field): Mistake {
  const isList = field.kind === "list" || field.kind === "referenceList";
  return {
    code: "template/prints-object",
    message: {
      zh: `“${field.label.zh}”是${kindName(field.kind).zh}，不能直接输出`,
      en: `"${field.label.en}" is ${kindName(field.kind).en} and cannot be printed`,
    },
    help: isList
      ? {
          zh: "用 {{#each …}} 逐项输出；“不适用”的说明可在 {{#answered …}} 的 {{else}} 里输出。",
          en: 'Print its entries with {{#each …}}; a "not applicable" can be printed in the {{else}} of {{#answered …}}.',
        }
      : { zh: "输出其中的一个字段，例如 .name。", en: "Print one of its fields, such as .name." },
  };
}

export function printsCondition(name: string): Mistake {
  return {
    code: "template/wrong-kind",
    message: {
      zh: `${name} 给出的是条件，不能直接输出`,
      en: `${name} gives a condition, which cannot be printed`,
    },
    help: {
      zh: "用在 {{#if (…)}} 里，或用 {{check (…)}} 输出 ☑/☐。",
      en: "Use it in {{#if (…)}}, or print ☑/☐ with {{check (…)}}.",
    },
  };
}

export function wrongKind(helper: string, field: Field, expected: readonly FieldKind[]): Mistake {
  return {
    code: "template/wrong-kind",
    message: {
      zh: `${helper} 不能用于“${field.label.zh}”：它是${kindName(field.kind).zh}`,
      en: `${helper} cannot take "${field.label.en}": it is ${kindName(field.kind).en}`,
    },
    help: {
      zh: `此处需要：${kindList(expected).zh}。`,
      en: `Expected here: ${kindList(expected).en}.`,
    },
  };
}

export function notCondition(field: Field): Mistake {
  return {
    code: "template/not-a-condition",
    message: {
      zh: `“${field.label.zh}”是${kindName(field.kind).zh}，不是条件`,
      en: `"${field.label.en}" is ${kindName(field.kind).en}, not a condition`,
    },
    help: {
      zh: '是否已填写用 {{#answered …}}；选项的比较用 {{#if (eq … "代码")}} 或 (includes … "代码")。',
      en: 'Whether it is answered: {{#answered …}}. Compare options with {{#if (eq … "code")}} or (includes … "code").',
    },
  };
}

/** An answer form is no condition, whatever its kind: it may say "not applicable", or be left for the pen. */
export function conditionNeedsAnswered(field: Field, path: string): Mistake {
  const isBlank = field.forms.includes("leftBlank");
  return {
    code: "template/needs-answered",
    message: {
      zh: `“${field.label.zh}”${isBlank ? "可能留空手填" : "可能答为“不适用”"}，不能直接作为条件`,
      en: `"${field.label.en}" may be ${isBlank ? "left for the pen" : 'answered "not applicable"'} and is no condition as it stands`,
    },
    help: {
      zh: `是否已填写，写成 {{#answered ${path}}}…{{else}}…{{/answered}}。`,
      en: `To ask whether it is answered, write {{#answered ${path}}}…{{else}}…{{/answered}}.`,
    },
  };
}

/** A field that need not be answered, used where nothing says what is printed without it. */
export function missingBranch(field: Field, path: string): Mistake {
  return {
    code: "template/missing-branch",
    severity: "warning",
    message: {
      zh: `“${field.label.zh}”可以不填，此处没有写明未填写时怎样表述`,
      en: `"${field.label.en}" need not be answered, and nothing says what stands here without it`,
    },
    help: {
      zh: `写成 {{#answered ${path}}}…{{else}}…{{/answered}}（不必另作表述的，省去 {{else}}）；否则未填写时草稿显示【待补充】，定稿不能生成。`,
      en: `Write {{#answered ${path}}}…{{else}}…{{/answered}}, without {{else}} where nothing is to be said. Else a draft shows a gap and no final document is made.`,
    },
  };
}

export function needsAnswered(field: Field, path: string): Mistake {
  return {
    code: "template/needs-answered",
    message: {
      zh: `“${field.label.zh}”可能答为“不适用”，不能直接循环`,
      en: `"${field.label.en}" may be answered "not applicable" and cannot simply be looped over`,
    },
    help: {
      zh: `写成 {{#answered ${path}}}{{#each ${path}}}…{{/each}}{{else}}{{${path}}}{{/answered}}。`,
      en: `Write {{#answered ${path}}}{{#each ${path}}}…{{/each}}{{else}}{{${path}}}{{/answered}}.`,
    },
  };
}
