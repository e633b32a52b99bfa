import { inflateSync } from "node:zlib";

/** A value of a PDF file: names begin with `/`, references stand as `{ ref }`. */
export type PdfValue =
  null | boolean | number | string | PdfText | PdfReferenceValue | readonly PdfValue[] | PdfDictionary;

export interface PdfText {
  readonly text: string;
  readonly bytes: Buffer;
}

export interface PdfReferenceValue {
  readonly ref: number;
}

export interface PdfDictionary {
  readonly [key: `/${string}`]: PdfValue | undefined;
}

export interface PdfObject {
  readonly value: PdfValue;
  /** Unpacked. */
  readonly stream?: Buffer;
}

/** A file of ours read back: its objects by number, found by its own table of offsets, and its trailer. */
export class PdfFile {
  readonly trailer: PdfDictionary;
  private readonly objects = new Map<number, PdfObject>();

  constructor(bytes: Uint8Array) {
    const data = Buffer.from(bytes);
    const file = data.toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(file)?.[1]);
    const [, count = "0"] = /^xref\n0 (\d+)\n/u.exec(file.slice(start)) ?? [];
    const table = file.slice(file.indexOf("\n", start + 5) + 1);
    for (let number = 1; number < Number(count); number += 1) {
      this.objects.set(
        number,
        readObject(data, file, Number(table.slice(number * 20, number * 20 + 10)), number),
      );
    }
    this.trailer = dictionary(new Parser(file, file.indexOf("trailer", start) + 7).value());
  }

  /** What a value is, references followed. */
  get(value: PdfValue | undefined): PdfValue {
    return isReference(value) ? (this.objects.get(value.ref)?.value ?? null) : (value ?? null);
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    return dictionary(this.get(value));
  }

  /** The members of an array, or the one value that stands in place of one. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    if (value === undefined || value === null) return [];
    const found = this.get(value);
    return isArray(found) ? found : [value];
  }

  stream(value: PdfValue | undefined): Buffer {
    const found = isReference(value) ? this.objects.get(value.ref)?.stream : undefined;
    if (found === undefined) throw new Error(`no stream: ${JSON.stringify(value)}`);
    return found;
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer["/Root"]);
  }

  get pages(): readonly PdfDictionary[] {
    return this.pageReferences.map((page) => this.dictionary(page));
  }

  get pageReferences(): readonly PdfValue[] {
    return this.list(this.dictionary(this.catalog["/Pages"])["/Kids"]);
  }

  /** All objects, by number. */
  entries(): IterableIterator<[number, PdfObject]> {
    return this.objects.entries();
  }
}

export function isReference(value: unknown): value is PdfReferenceValue {
  return typeof value === "object" && value !== null && "ref" in value;
}

export function isDictionary(value: unknown): value is PdfDictionary {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !("ref" in value) &&
    !("bytes" in value)
  );
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isText(value: PdfValue | undefined): value is PdfText {
  return typeof value === "object" && value !== null && "bytes" in value;
}

/** The text of a text string, or nothing where no text stands. */
export function textOf(value: PdfValue | undefined): string | undefined {
  return isText(value) ? value.text : undefined;
}

/** A name with its stroke; "" where no name stands. */
export function nameOf(value: PdfValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function dictionary(value: PdfValue): PdfDictionary {
  if (!isDictionary(value)) throw new Error(`no dictionary: ${JSON.stringify(value)}`);
  return value;
}

function readObject(data: Buffer, file: string, offset: number, number: number): PdfObject {
  const head = `${number} 0 obj\n`;
  if (!file.startsWith(head, offset)) throw new Error(`object ${number} does not stand at ${offset}`);
  const parser = new Parser(file, offset + head.length);
  const value = parser.value();
  parser.space();
  if (!file.startsWith("stream\n", parser.at)) return { value };
  const length = dictionary(value)["/Length"];
  if (typeof length !== "number") throw new Error(`object ${number} has no length`);
  const start = parser.at + 7;
  if (!file.startsWith("\nendstream", start + length))
    throw new Error(`object ${number} is of another length`);
  const packed = data.subarray(start, start + length);
  return { value, stream: dictionary(value)["/Filter"] === "/FlateDecode" ? inflateSync(packed) : packed };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Values of PDF (ISO 32000-1, 7.3) as far as pdfkit writes them. */
export class Parser {
  at: number;
  private readonly source: string;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  space(): void {
    while (/\s/u.test(this.source[this.at] ?? "")) this.at += 1;
  }

  get isAtEnd(): boolean {
    this.space();
    return this.at >= this.source.length;
  }

  value(): PdfValue {
    this.space();
    if (this.take("<<")) return this.dictionary();
    if (this.take("[")) return this.array();
    if (this.take("(")) return this.literal();
    if (this.take("<")) return this.hexadecimal();
    const reference = this.match(/(\d+) 0 R\b/uy);
    if (reference !== undefined) return { ref: Number(reference) };
    const number = this.match(/([+-]?(?:\d+\.?\d*|\.\d+))(?![\w.])/uy);
    if (number !== undefined) return Number(number);
    const word = this.match(/(\/?[^\s<>[\]()/]+)/uy);
    if (word === undefined)
      throw new Error(`no value at ${this.at}: ${this.source.slice(this.at, this.at + 40)}`);
    return word === "true" ? true : word === "false" ? false : word === "null" ? null : word;
  }

  private dictionary(): PdfDictionary {
    const found: Record<`/${string}`, PdfValue> = {};
    for (;;) {
      this.space();
      if (this.take(">>")) return found;
      const key = this.value();
      if (typeof key !== "string") throw new Error(`no key at ${this.at}`);
      found[`/${key.slice(1)}`] = this.value();
    }
  }

  private array(): readonly PdfValue[] {
    const found: PdfValue[] = [];
    for (;;) {
      this.space();
      if (this.take("]")) return found;
      found.push(this.value());
    }
  }

  private literal(): PdfText {
    let found = "";
    for (let depth = 1; ;) {
      const character = this.source[this.at] ?? "";
      this.at += 1;
      if (character === "\\") {
        const escaped = this.source[this.at] ?? "";
        this.at += 1;
        found += ESCAPES[escaped] ?? escaped;
        continue;
      }
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      if (depth === 0 || character === "") return asText(Buffer.from(found, "latin1"));
      found += character;
    }
  }

  private hexadecimal(): PdfText {
    const end = this.source.indexOf(">", this.at);
    const digits = this.source.slice(this.at, end);
    if (!/^(?:[0-9a-f]{2})*$/iu.test(digits)) throw new Error(`not hexadecimal: ${digits}`);
    this.at = end + 1;
    return asText(Buffer.from(digits, "hex"));
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found[1];
  }
}

function asText(bytes: Buffer): PdfText {
  const isWide = bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff;
  return {
    bytes,
    text: isWide ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le") : bytes.toString("latin1"),
  };
}
