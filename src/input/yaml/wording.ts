import type { ErrorCode } from "yaml";
import type { LocalizedText } from "../../foundation/locale.js";

/** A syntax error in words. */
export interface YamlWording {
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}

const COLON: LocalizedText = {
  zh: "每行写成“键: 值”：冒号用半角“:”，其后空一格。值中含“: ”或“ #”时，给整个值加引号。",
  en: "Write each line as “key: value”, with a half-width colon and a space after it. Quote a value that contains “: ” or “ #”.",
};

const INDENT: LocalizedText = {
  zh: "同一层的键须左对齐；缩进用半角空格，每层两个。",
  en: "Keys of one level start in the same column; indent with plain spaces, two for each level.",
};

const BRACKET: LocalizedText = {
  zh: "检查方括号、花括号和逗号是否配对；逗号用半角“,”。",
  en: "Check that brackets, braces and commas match; commas are half-width.",
};

/** One wording for each code of the library; places tell what the wording cannot. */
export const WORDINGS: Readonly<Record<ErrorCode, YamlWording>> = {
  ALIAS_PROPS: {
    message: { zh: "别名（*）前不能再写锚点或标签", en: "An alias (*) takes no anchor or tag" },
    help: { zh: "删去别名前的标记。", en: "Delete what stands before the alias." },
  },
  BAD_ALIAS: {
    message: {
      zh: "锚点（&）或别名（*）的名称不完整",
      en: "The name of an anchor (&) or alias (*) is incomplete",
    },
    help: {
      zh: "普通文字以“&”或“*”开头时，给整个值加引号。",
      en: "Quote a value that is plain text and begins with “&” or “*”.",
    },
  },
  BAD_COLLECTION_TYPE: {
    message: { zh: "标签与其后的内容不符", en: "The tag does not fit what follows it" },
    help: { zh: "删去标签（以“!”开头的部分）。", en: "Delete the tag (the part that begins with “!”)." },
  },
  BAD_DIRECTIVE: {
    message: { zh: "文件开头以“%”起首的指令无法识别", en: "The directive that begins with “%” is not known" },
    help: { zh: "删去这一行。", en: "Delete the line." },
  },
  BAD_DQ_ESCAPE: {
    message: { zh: "双引号内的转义写法（反斜杠）无效", en: "Invalid escape (backslash) in double quotes" },
    help: {
      zh: "反斜杠写两遍“\\\\”，或改用单引号。",
      en: "Write the backslash twice, or use single quotes.",
    },
  },
  BAD_INDENT: { message: { zh: "缩进与上下文不一致", en: "The indentation does not fit" }, help: INDENT },
  BAD_PROP_ORDER: {
    message: { zh: "锚点或标签的位置不对", en: "An anchor or tag stands in the wrong place" },
    help: { zh: "删去锚点或标签。", en: "Delete the anchor or tag." },
  },
  BAD_SCALAR_START: {
    message: {
      zh: "不加引号的值不能以这个字符开头",
      en: "A value without quotes cannot begin with this character",
    },
    help: { zh: "给整个值加引号。", en: "Quote the whole value." },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      zh: "一行内出现了两个“键: 值”，或列表写在了键的位置",
      en: "Two “key: value” on one line, or a list where a key belongs",
    },
    help: COLON,
  },
  BLOCK_IN_FLOW: {
    message: {
      zh: "方括号或花括号内不能用缩进写法",
      en: "Indented notation cannot stand inside brackets or braces",
    },
    help: BRACKET,
  },
  DUPLICATE_KEY: {
    message: { zh: "同一层内有重复的键", en: "A key occurs twice in one mapping" },
    help: { zh: "只保留一个。", en: "Keep one of them." },
  },
  IMPOSSIBLE: { message: { zh: "这里的写法无法理解", en: "This cannot be read" }, help: INDENT },
  KEY_OVER_1024_CHARS: {
    message: {
      zh: "键过长（冒号前超过 1024 个字符）",
      en: "The key is too long (more than 1024 characters before the colon)",
    },
    help: COLON,
  },
  MISSING_CHAR: {
    message: { zh: "缺少冒号、逗号、引号或括号", en: "A colon, comma, quotation mark or bracket is missing" },
    help: COLON,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      zh: "这一行没有“键: ”，或冒号写法不对",
      en: "This line has no “key: ”, or its colon is wrong",
    },
    help: COLON,
  },
  MULTIPLE_ANCHORS: {
    message: { zh: "同一个值有多个锚点（&）", en: "A value has several anchors (&)" },
    help: { zh: "只保留一个。", en: "Keep one of them." },
  },
  MULTIPLE_DOCS: {
    message: { zh: "一个文件内有多份 YAML 文档", en: "Several YAML documents in one file" },
    help: { zh: "每份材料存为一个文件。", en: "Save each as a file of its own." },
  },
  MULTIPLE_TAGS: {
    message: { zh: "同一个值有多个标签（!）", en: "A value has several tags (!)" },
    help: { zh: "删去标签。", en: "Delete the tags." },
  },
  NON_STRING_KEY: {
    message: { zh: "键必须是文字", en: "A key must be text" },
    help: COLON,
  },
  RESOURCE_EXHAUSTION: {
    message: { zh: "结构过于复杂，无法读取", en: "The structure is too complicated to read" },
    help: BRACKET,
  },
  TAB_AS_INDENT: {
    message: { zh: "缩进用了制表符（Tab）", en: "A tab is used for indentation" },
    help: { zh: "把制表符换成空格，每层两个。", en: "Replace tabs by spaces, two for each level." },
  },
  TAG_RESOLVE_FAILED: {
    message: {
      zh: "不支持 YAML 标签（以“!”开头的写法）",
      en: "YAML tags (what begins with “!”) are not supported",
    },
    help: {
      zh: "删去标签，直接写值；普通文字以“!”开头时，给整个值加引号。",
      en: "Delete the tag and write the value alone; quote a value that is plain text and begins with “!”.",
    },
  },
  UNEXPECTED_TOKEN: {
    message: { zh: "这里出现了多余的符号", en: "Something unexpected stands here" },
    help: BRACKET,
  },
};

/** A quotation without its end. */
export const OPEN_QUOTE: YamlWording = {
  message: { zh: "从这里开始的引号没有配对", en: "The quotation that begins here is not closed" },
  help: {
    zh: '补上结尾的引号；双引号内的双引号写成 \\"。',
    en: 'Close the quotation; write \\" for a double quote inside double quotes.',
  },
};

/** A bracket or brace without its end. */
export const OPEN_BRACKET: YamlWording = {
  message: { zh: "从这里开始的括号没有配对", en: "The bracket or brace that opens here is not closed" },
  help: BRACKET,
};

/** More exact words for the library's commonest errors, recognised by its own message. */
export const PRECISE: readonly (readonly [pattern: RegExp, wording: YamlWording])[] = [
  [/^Missing closing/u, OPEN_QUOTE],
  [/(?:must end with a|must be sufficiently indented)/u, OPEN_BRACKET],
  [
    /^Implicit map keys need to be followed by map values/u,
    {
      message: { zh: "这一行没有“键: 值”中的冒号", en: "The colon of “key: value” is missing on this line" },
      help: COLON,
    },
  ],
  [
    /^Missing ,/u,
    { message: { zh: "项与项之间缺少逗号", en: "A comma is missing between items" }, help: BRACKET },
  ],
  [
    /^Missing space after :/u,
    { message: { zh: "冒号后缺少空格", en: "A space is missing after the colon" }, help: COLON },
  ],
  [
    /^Comments must be separated/u,
    {
      message: { zh: "“#”前缺少空格", en: "A space is missing before “#”" },
      help: {
        zh: "注释前空一格；“#”属于值时，给整个值加引号。",
        en: "Put a space before a comment; quote the value if “#” belongs to it.",
      },
    },
  ],
  [
    /^Sequence item without/u,
    {
      message: { zh: "列表中这一项缺少“- ”", en: "“- ” is missing before this item of the list" },
      help: INDENT,
    },
  ],
];

/** A full-width colon after a key. */
export const FULL_WIDTH: YamlWording = {
  message: {
    zh: "这一行用了全角冒号“：”，应为半角“: ”",
    en: "This line has a full-width colon “：” where “: ” belongs",
  },
  help: COLON,
};

/** Indentation by U+3000 or U+00A0, which YAML takes for part of the key. */
export const WIDE_SPACE: YamlWording = {
  message: {
    zh: "这一行用全角空格或者不间断空格缩进",
    en: "This line is indented with full-width or no-break spaces",
  },
  help: INDENT,
};

/** A comma of a Chinese keyboard between the items of brackets or braces. */
export const FULL_WIDTH_COMMA: YamlWording = {
  message: {
    zh: "括号内用了全角逗号“，”，应为半角“, ”",
    en: "There is a full-width comma “，” in the brackets or braces where “, ” belongs",
  },
  help: {
    zh: "把它改为半角逗号加空格；逗号属于值时，给整个值加引号。",
    en: "Change it to a half-width comma and a space; quote the value if the comma belongs to it.",
  },
};
