/** A property: its name, parameters, the type of its value (RFC 5545, 3.3) and the value. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: "text" | "date" | "date-time" | "duration" | "uri",
  value: string,
];

/** A component: name, properties, components. */
export type Component = readonly [
  name: string,
  properties: readonly Property[],
  components: readonly Component[],
];

/** A line has so many octets at most, the end of the line not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A component as a stream of RFC 5545: lines end with CR LF and are folded, characters are never parted. */
export function writeComponent([name, properties, components]: Component): string {
  return [
    `BEGIN:${name}\r\n`,
    ...properties.map((property) => folded(contentLine(property))),
    ...components.map((component) => writeComponent(component)),
    `END:${name}\r\n`,
  ].join("");
}

function contentLine([name, parameters, type, value]: Property): string {
  const all = type === "date" ? { ...parameters, VALUE: "DATE" } : parameters;
  const head = Object.entries(all).map(([parameter, setting]) => `;${parameter}=${setting}`);
  return `${name}${head.join("")}:${written(type, value)}`;
}

function written(type: Property[2], value: string): string {
  switch (type) {
    case "text":
      return value.replaceAll(/[\\,;]/gu, "\\$&").replaceAll(/\r\n|\r|\n/gu, "\\n");
    case "date":
    case "date-time":
      return value.replaceAll(/[-:]/gu, "");
    case "duration":
    case "uri":
      return value;
  }
}

/** A line in pieces that fit; every piece but the first begins with a space, which counts. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}
