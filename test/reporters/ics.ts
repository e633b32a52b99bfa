/** A component of a calendar file as RFC 5545 writes it. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A content line, RFC 5545 section 3.1, without quoted parameters, which nothing here has. */
const CONTENT_LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/u;

/** What in a text breaks RFC 5545, section 3.1: line ends, lengths, characters, lines that are no content lines. */
export function lineFaults(text: string): readonly string[] {
  if (!text.endsWith("\r\n")) return ["does not end with CRLF"];
  const lines = text.slice(0, -2).split("\r\n");
  const bytes = new TextDecoder("utf-8", { fatal: true });
  return lines.flatMap((line) => {
    const octets = new TextEncoder().encode(line);
    bytes.decode(octets);
    const faults: string[] = [];
    if (octets.length > 75) faults.push(`${octets.length} octets: ${line}`);
    if (/[\r\n]/u.test(line)) faults.push(`a bare line end: ${line}`);
    if (/[\p{Cc}\uFFFD]/u.test(line.replaceAll("\t", "")))
      faults.push(`a control or broken character: ${line}`);
    return faults;
  });
}

/** Reads a calendar file strictly; throws on anything that is no content line or has no end. */
export function parseCalendar(text: string): Component {
  const lines = text.replaceAll(/\r\n[ \t]/gu, "").split("\r\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  const [root, rest] = component(lines.map(contentLine));
  if (rest.length > 0) throw new Error("something stands behind the calendar");
  return root;
}

/** The text of a value of type TEXT, section 3.3.11. */
export function textOf(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[,;]/u.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\([\\,;nN])/gu, (_all, character: string) =>
    character.toLowerCase() === "n" ? "\n" : character,
  );
}

function contentLine(line: string): Property {
  const [, name = "", parameters = "", value = ""] = CONTENT_LINE.exec(line) ?? [];
  if (name === "") throw new Error(`no content line: ${line}`);
  const pairs = new Map(
    parameters
      .split(";")
      .slice(1)
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const),
  );
  return { name, parameters: Object.fromEntries(pairs), value };
}

function component(lines: readonly Property[]): readonly [Component, readonly Property[]] {
  const [begin, ...body] = lines;
  if (begin?.name !== "BEGIN") throw new Error("no BEGIN");
  const properties: Property[] = [];
  const components: Component[] = [];
  let rest: readonly Property[] = body;
  for (let line = rest[0]; line !== undefined; line = rest[0]) {
    if (line.name === "END") {
      if (line.value !== begin.value) throw new Error(`${begin.value} ends as ${line.value}`);
      return [{ name: begin.value, properties, components }, rest.slice(1)];
    }
    if (line.name === "BEGIN") {
      const [inner, after] = component(rest);
      components.push(inner);
      rest = after;
    } else {
      properties.push(line);
      rest = rest.slice(1);
    }
  }
  throw new Error(`${begin.value} has no END`);
}
