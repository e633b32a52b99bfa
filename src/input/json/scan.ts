import { below, type Pointer } from "../../foundation/pointer.js";
import { jsonToken, keyText, type JsonFaultKind, type JsonToken } from "./token.js";
import type { Located } from "../text/located.js";

/** Something wrong at an offset of the text. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly offset: number;
}

/** The second use of a key in one object. */
export interface JsonDuplicate {
  readonly key: string;
  readonly parent: Pointer;
  readonly offset: number;
  /** Offset of the first use. */
  readonly first: number;
}

export interface JsonScan {
  readonly located: Located;
  readonly duplicates: readonly JsonDuplicate[];
  /** Slips that were stepped over, and at most one more where the scan had to stop. */
  readonly faults: readonly JsonFault[];
}

/**
 * Reads JSON text token by token, without recursion, for places and mistakes. Only done when there is something to
 * report: values come from `JSON.parse`, which is faster and knows no places.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  scanner.run();
  return { located: scanner.root ?? { start: 0 }, duplicates: scanner.duplicates, faults: scanner.faults };
}

interface Frame {
  readonly type: "object" | "list";
  readonly pointer: Pointer;
  readonly start: number;
  readonly members: Map<string, Located>;
  /** The key whose value comes next. */
  key: { readonly text: string; readonly start: number } | undefined;
}

type Expected = "value" | "firstValue" | "key" | "firstKey" | "colon" | "comma" | "end";

class Scanner {
  root: Located | undefined;
  readonly duplicates: JsonDuplicate[] = [];
  readonly faults: JsonFault[] = [];
  private readonly text: string;
  private readonly frames: Frame[] = [];
  private expected: Expected = "value";
  private comma = 0;
  private isStopped = false;

  constructor(text: string) {
    this.text = text;
  }

  run(): void {
    let at = 0;
    while (!this.isStopped) {
      const token = jsonToken(this.text, at);
      if (token.fault !== undefined) this.faults.push({ kind: token.fault, offset: token.start });
      if (token.type === "unreadable") return;
      at = token.end;
      if (token.type !== "comment") this.take(token);
    }
  }

  private take(token: JsonToken): void {
    if (token.type === "end") {
      this.takeEnd(token);
      return;
    }
    switch (this.expected) {
      case "value":
      case "firstValue":
        this.takeValue(token);
        return;
      case "key":
      case "firstKey":
        this.takeKey(token);
        return;
      case "colon":
        if (token.type === ":") this.expected = "value";
        else this.stop("missingColon", token.start);
        return;
      case "comma":
        this.takeComma(token);
        return;
      case "end":
        this.stop("afterEnd", token.start);
    }
  }

  private takeEnd(token: JsonToken): void {
    const frame = this.frames.at(-1);
    this.isStopped = true;
    if (this.expected === "end") return;
    if (frame === undefined) this.faults.push({ kind: "missingValue", offset: token.start });
    else this.faults.push({ kind: "openBracket", offset: frame.start });
  }

  private takeValue(token: JsonToken): void {
    if (token.type === "]" && this.frames.at(-1)?.type === "list") {
      this.closeAfterComma(token, this.expected === "value");
    } else if (token.type === "{" || token.type === "[") {
      this.open(token);
    } else if (token.type === "string" || token.type === "scalar") {
      this.add(token.start);
      this.afterValue();
    } else {
      this.stop("missingValue", token.start);
    }
  }

  private takeKey(token: JsonToken): void {
    const frame = this.frames.at(-1);
    if (token.type === "}") {
      this.closeAfterComma(token, this.expected === "key");
    } else if (frame !== undefined && (token.type === "string" || token.type === "scalar")) {
      const written = this.text.slice(token.start, token.end);
      if (token.type === "scalar" && token.fault === undefined) {
        this.faults.push({ kind: "unquoted", offset: token.start });
      }
      frame.key = { text: keyText(written), start: token.start };
      this.expected = "colon";
    } else {
      this.stop("missingKey", token.start);
    }
  }

  private takeComma(token: JsonToken): void {
    const frame = this.frames.at(-1);
    if (token.type === ",") {
      this.comma = token.start;
      this.expected = frame?.type === "object" ? "key" : "value";
    } else if (token.type === "}" || token.type === "]") {
      this.close(token);
    } else if (token.type === ":") {
      this.stop("unexpected", token.start);
    } else {
      this.faults.push({ kind: "missingComma", offset: token.start });
      this.expected = frame?.type === "object" ? "key" : "value";
      this.take(token);
    }
  }

  private closeAfterComma(token: JsonToken, isAfterComma: boolean): void {
    if (isAfterComma) this.faults.push({ kind: "trailingComma", offset: this.comma });
    this.close(token);
  }

  private open(token: JsonToken): void {
    const members = new Map<string, Located>();
    const pointer = this.add(token.start, members);
    const type = token.type === "{" ? "object" : "list";
    this.frames.push({ type, pointer, start: token.start, members, key: undefined });
    this.expected = type === "object" ? "firstKey" : "firstValue";
  }

  private close(token: JsonToken): void {
    const frame = this.frames.pop();
    if (frame === undefined || (frame.type === "object") !== (token.type === "}")) {
      this.stop("wrongBracket", token.start);
      return;
    }
    this.afterValue();
  }

  private afterValue(): void {
    this.expected = this.frames.length === 0 ? "end" : "comma";
  }

  /** Notes a value that starts at `start` and returns its pointer. */
  private add(start: number, members?: Map<string, Located>): Pointer {
    const frame = this.frames.at(-1);
    const inner = members === undefined ? {} : { members };
    if (frame === undefined) {
      this.root = { start, ...inner };
      return "";
    }
    const segment = frame.key?.text ?? String(frame.members.size);
    const first = frame.members.get(segment)?.key;
    if (frame.key !== undefined && first !== undefined) {
      this.duplicates.push({ key: segment, parent: frame.pointer, offset: frame.key.start, first });
    }
    frame.members.set(segment, {
      start,
      ...(frame.key === undefined ? {} : { key: frame.key.start }),
      ...inner,
    });
    frame.key = undefined;
    return below(frame.pointer, segment);
  }

  private stop(kind: JsonFaultKind, offset: number): void {
    this.faults.push({ kind, offset });
    this.isStopped = true;
  }
}
