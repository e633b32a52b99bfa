import { codePointName } from "../foundation/code-point.js";
import { diagnostic, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";

/** Where a printed text comes from: a value of the filing, else the template. */
export interface Origin {
  readonly source?: Pointer | undefined;
  readonly template?: Place | undefined;
}

/** Characters the PDF cannot print as they are. */
type CharacterProblem = "no-glyph" | "right-to-left" | "invisible-left-out";

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

  /** Whether a finding of a code was added. */
  has(code: string): boolean {
    return this.others.some((finding) => finding.code === code);
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

/** Headers and footers stand on every page: they have no place for a note. */
export function misplacedFootnote(): Diagnostic {
  return diagnostic({
    code: "writer/footnote-place",
    severity: "blocking",
    message: {
      zh: "页眉或者页脚中有脚注，PDF 中没有排印脚注的位置",
      en: "There is a footnote in a header or footer, where the PDF has no place for it",
    },
    help: { zh: "请将该脚注移至正文。", en: "Move the footnote into the body text." },
  });
}

/** Fonts that papers name and this machine does not have: the PDF embeds others in their place. */
export function substitutedFonts(names: readonly string[]): Diagnostic {
  return diagnostic({
    code: "writer/font-substituted",
    severity: "advice",
    message: {
      zh: `PDF 未找到${names.join("、")}，以随附的开源字体代替`,
      en: `The PDF sets bundled open fonts in place of ${names.join(", ")}, which were not found`,
    },
    help: {
      zh: "版式基本不变，字形略有不同。需要原字体的，请用 --fonts 指定字体所在文件夹；无需提示的，请用 --fonts bundled。",
      en: "The pages stay almost the same, letter shapes differ a little. Name the folder of the fonts with --fonts DIR, or say --fonts bundled to leave this out.",
    },
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
  const code = codePointName(codePoint);
  return problem === "invisible-left-out" ? code : `${String.fromCodePoint(codePoint)} (${code})`;
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
      zh: "请用 --fonts 文件夹 指定含有该字的字体，或者改用其他写法；无法替换的，暂不输出 PDF（--to docx,html），Word 文件不受影响。",
      en: "Name a folder with a font that has them (--fonts DIR), write the text with other characters, or leave the PDF out (--to docx,html): Word files are not affected.",
    },
  },
  "right-to-left": {
    message: {
      zh: "PDF 不能排印自右向左书写的文字（阿拉伯文、希伯来文等），字母次序会颠倒：",
      en: "The PDF cannot set scripts that are read from the right (Arabic, Hebrew and others); their letters would stand in the wrong order: ",
    },
    help: {
      zh: "请改用登记文件上的拉丁字母写法；或者暂不输出 PDF（--to docx,html），由 Word 另存为 PDF，Word 文件不受影响。",
      en: "Write it in Latin letters as it is registered, or leave the PDF out (--to docx,html) and save it as PDF in Word: Word files are not affected.",
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
