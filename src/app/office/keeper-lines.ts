/** What the keeper is asked for, a line of JSON each. */
export interface Order {
  /** The program of LibreOffice. */
  readonly program: string;
  /** The document, in a folder of its own. */
  readonly source: string;
  /** By a LibreOffice that is started for it, not by the one that stays. */
  readonly isAlone: boolean;
}

/** What the keeper says. */
export type Said =
  | { readonly type: "answer"; readonly source: string; readonly isDone: boolean }
  | { readonly type: "office"; readonly pid: number; readonly profile: string };

/** The answer to an order. It names the document, because libraries print what they like. */
export function answerTo({ source }: Order, isDone: boolean): string {
  return `${JSON.stringify({ type: "answer", source, isDone } satisfies Said)}\n`;
}

/** That a LibreOffice was started, which leads a group, and the address of its profile. */
export function officeLine(pid: number, profile: string): string {
  return `${JSON.stringify({ type: "office", pid, profile } satisfies Said)}\n`;
}

/** Reads a line of the keeper; `undefined` for one that is not its own. */
export function readSaid(line: string): Said | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isSaid(value) ? value : undefined;
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  if (value.type === "office") {
    return "pid" in value && typeof value.pid === "number" && "profile" in value;
  }
  return value.type === "answer" && "source" in value && "isDone" in value;
}
