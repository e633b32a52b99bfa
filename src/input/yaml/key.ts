import { isNode, isScalar, type Scalar } from "yaml";
import { RESERVED_NAMES } from "../../foundation/data.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { allKeys, colonSlipIn, colonSlipWording } from "../colon-slip.js";
import type { LineIndex } from "../text/line-index.js";
import { type Container, duplicateKey, unsafeKey } from "../reading-finding.js";
import { scalarText, startOf } from "./node.js";
import { WIDE_SPACE } from "./wording.js";

interface Key {
  readonly text: string;
  readonly start: number;
}

/** Reads the keys of one mapping: plain text, no merge key, each once. */
export class KeyReader {
  private readonly container: () => Container;
  private readonly lines: LineIndex;
  private readonly keys: ReadonlySet<string>;
  private readonly starts = new Map<string, number>();

  constructor(container: () => Container, lines: LineIndex, catalogue: Catalogue) {
    this.container = container;
    this.lines = lines;
    this.keys = allKeys(catalogue);
  }

  /** The key, or `undefined` when its value cannot be kept. Of a repeated key the last value counts, as in JSON. */
  read(node: unknown, diagnostics: Diagnostic[]): Key | undefined {
    if (!isScalar(node)) {
      const start = isNode(node) ? startOf(node) : 0;
      diagnostics.push(this.badKey(start, NOT_TEXT));
      return undefined;
    }
    return this.readScalar(node, diagnostics);
  }

  private readScalar(node: Scalar, diagnostics: Diagnostic[]): Key | undefined {
    const { text, isPlain } = scalarText(node);
    const start = startOf(node);
    const slip = isPlain ? slipIn(text) : undefined;
    if (slip !== undefined) {
      diagnostics.push(this.badKey(start, slip));
      return undefined;
    }
    // In braces, `{name：某公司}` is a key without a value.
    const colonSlip = isPlain ? colonSlipIn(text, this.keys) : undefined;
    if (colonSlip !== undefined) {
      diagnostics.push(this.badKey(start + colonSlip.colon, colonSlipWording(colonSlip)));
      return undefined;
    }
    if (RESERVED_NAMES.has(text)) {
      diagnostics.push(unsafeKey(text, this.container(), this.lines.placeAt(start)));
      return undefined;
    }
    const first = this.starts.get(text);
    if (first === undefined) this.starts.set(text, start);
    else {
      const { lines } = this;
      diagnostics.push(duplicateKey(text, this.container(), lines.placeAt(start), lines.placeAt(first)));
    }
    return { text, start };
  }

  private badKey(start: number, wording: KeyWording): Diagnostic {
    return finding({ code: "input/syntax", ...wording, place: this.lines.placeAt(start) });
  }
}

function slipIn(key: string): KeyWording | undefined {
  if (key === "") return MISSING;
  if (key === "<<") return MERGE;
  return key.startsWith("\u3000") ? WIDE_SPACE : undefined;
}

interface KeyWording {
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}

const NOT_TEXT = {
  message: { zh: "键必须是文字", en: "A key must be text" },
  help: {
    zh: "冒号前只写字段名，不写列表、花括号或别名。",
    en: "Write a field name before the colon, not a list, braces or an alias.",
  },
};

const MISSING = {
  message: { zh: "冒号前没有键", en: "Nothing stands before the colon" },
  help: { zh: "补上字段名，或删去这一行。", en: "Add the field name, or delete the line." },
};

/**
 * Merge keys are refused: YAML 1.2 has none, and a value that stands in another place than it shows would make
 * findings and later edits point to the wrong line.
 */
const MERGE = {
  message: { zh: "不支持合并键“<<”", en: "The merge key “<<” is not supported" },
  help: {
    zh: "把要合并的字段逐一写出。",
    en: "Write out the fields that were to be merged.",
  },
};
