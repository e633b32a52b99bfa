/**
 * The little of a TrueType file that the build reads and writes: its tables, its names, its characters.
 * Layouts as in the OpenType specification, chapters "OpenType font file", "name" and "cmap".
 */

/** Table directory of a TrueType file: tag → bytes, in file order. */
export function readTables(font) {
  const tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    const start = font.readUInt32BE(record + 8);
    tables.set(
      font.toString("latin1", record, record + 4),
      font.subarray(start, start + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

/** English names (Windows platform) by name id. */
export function readNames(font) {
  const table = readTables(font).get("name");
  const strings = table.readUInt16BE(4);
  const names = new Map();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== 3 || table.readUInt16BE(record + 4) !== 0x409) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8))).swap16();
    names.set(table.readUInt16BE(record + 6), bytes.toString("utf16le"));
  }
  return names;
}

/** How many code points the Unicode character map (format 12, else 4) leads to a glyph. */
export function countCharacters(font) {
  const table = readTables(font).get("cmap");
  let best = 0;
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const start = table.readUInt32BE(4 + index * 8 + 4);
    const format = table.readUInt16BE(start);
    if (format === 12) best = Math.max(best, countGroups(table, start));
    if (format === 4) best = Math.max(best, countSegments(table, start));
  }
  return best;
}

/** The font with another name table: only the names given, in English. */
export function withNames(font, names) {
  const tables = readTables(font);
  tables.set("name", nameTable(names));
  return assemble(font.readUInt32BE(0), tables);
}

function countGroups(table, start) {
  let count = 0;
  for (let index = 0; index < table.readUInt32BE(start + 12); index += 1) {
    const group = start + 16 + index * 12;
    count += table.readUInt32BE(group + 4) - table.readUInt32BE(group) + 1;
  }
  return count;
}

function countSegments(table, start) {
  const doubled = table.readUInt16BE(start + 6);
  let count = 0;
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = table.readUInt16BE(start + 14 + offset);
    const first = table.readUInt16BE(start + 16 + doubled + offset);
    if (last !== 0xffff) count += last - first + 1;
  }
  return count;
}

function nameTable(names) {
  const entries = [...names].sort(([left], [right]) => left - right);
  const strings = entries.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + entries.length * 12);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id], index) => {
    const record = 6 + index * 12;
    [3, 1, 0x409, id, strings[index].length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, record + field * 2),
    );
    offset += strings[index].length;
  });
  return Buffer.concat([head, ...strings]);
}

function assemble(version, tables) {
  const entries = [...tables].sort(([left], [right]) => (left < right ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = Buffer.alloc(12 + entries.length * 16);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(entries.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((entries.length - power) * 16, 10);
  const parts = [head];
  let offset = head.length;
  let adjustment = 0;
  entries.forEach(([tag, bytes], index) => {
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    if (tag === "head") {
      padded.writeUInt32BE(0, 8);
      adjustment = offset + 8;
    }
    const record = 12 + index * 16;
    head.write(tag, record, "latin1");
    head.writeUInt32BE(checksum(padded), record + 4);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(bytes.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  });
  const whole = Buffer.concat(parts);
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, adjustment);
  return whole;
}

function checksum(bytes) {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  return sum;
}
