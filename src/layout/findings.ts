import { diagnostic, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";

/** Where a printed text comes from: a value of the filing, else the template. */
export interface Origin {
  readonly source?: Pointer | undefined;
  readonly template?: Place | undefined;
}

/** Characters the PDF cannot print as they are. */
type CharacterProblem = "no-glyph" | "invisible-left-out";

interface Occurrence extends Origin {
  readonly problem: CharacterProblem;
  readonly codePoints: Set<number>;
}

/** Collects what a writer has to say; the same problem of one value is said once, with all its characters. */
export class Findings {
  private readonly occurrences = new Map<string, Occurrence>();
  private readonly others: Diagnostic[] = [];

  character(problem: CharacterProblem, codePoint: number, origin: Origin): void {
    const { source, template } = origin;
    const where =
      source ?? (template === undefined ? "" : `${template.file}:${template.line}:${template.column}`);
    const key = `${problem}@${where}`;
    const known = this.occurrences.get(key);
    if (known === undefined)
      this.occurrences.set(key, { ...origin, problem, codePoints: new Set([codePoint]) });
    else known.codePoints.add(codePoint);
  }

  add(finding: Diagnostic): void {
    this.others.push(finding);
  }

  /** In order of first occurrence, character problems first. */
  all(): readonly Diagnostic[] {
    return [...this.occurrences.values()].map(asDiagnostic).concat(this.others);
  }
}

/** A picture whose data cannot be decoded; its description is printed instead. */
export function badPicture(origin: Origin, alternative: string): Diagnostic {
  return diagnostic({
    code: "writer/bad-picture",
    severity: "blocking",
    message: {
      zh: `图片“${alternative}”的数据已损坏，无法印入 PDF`,
      en: `The data of the picture "${alternative}" is damaged; it cannot be printed in the PDF`,
    },
    help: {
      zh: "请用看图软件打开该图片并另存为 PNG 或 JPEG，再替换原文件。",
      en: "Open the picture in an image program, save it as PNG or JPEG and replace the file.",
    },
    ...placeOf(origin),
  });
}

function asDiagnostic({ problem, codePoints, ...origin }: Occurrence): Diagnostic {
  const names = Array.from(codePoints, (codePoint) => nameOf(codePoint, problem));
  const words = WORDS[problem];
  return diagnostic({
    code: `writer/${problem}`,
    severity: problem === "invisible-left-out" ? "advice" : "blocking",
    message: { zh: words.message.zh + names.join("、"), en: words.message.en + names.join(", ") },
    help: words.help,
    ...placeOf(origin),
  });
}

function placeOf({ source, template }: Origin): { readonly pointer?: Pointer; readonly place?: Place } {
  if (source !== undefined) return { pointer: source };
  return template === undefined ? {} : { place: template };
}

function nameOf(codePoint: number, problem: CharacterProblem): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return problem === "no-glyph" ? `${String.fromCodePoint(codePoint)} (${code})` : code;
}

const WORDS: Readonly<
  Record<CharacterProblem, { readonly message: LocalizedText; readonly help: LocalizedText }>
> = {
  "no-glyph": {
    message: {
      zh: "没有字体含有以下字符，PDF 中以“〓”占位：",
      en: "No font has these characters; the PDF prints 〓 in their place: ",
    },
    help: {
      zh: "请改用其他写法；无法替换的，暂不输出 PDF（--to docx,html），Word 文件不受影响。",
      en: "Write the text with other characters, or leave the PDF out (--to docx,html): Word files are not affected.",
    },
  },
  "invisible-left-out": {
    message: {
      zh: "文中有不可见的控制字符，PDF 中已略去：",
      en: "The text has invisible control characters, which the PDF leaves out: ",
    },
    help: {
      zh: "通常由复制粘贴带入，删除即可；不影响印出的文字。",
      en: "They usually come from copying and pasting and can be deleted; the printed text is the same.",
    },
  },
};
