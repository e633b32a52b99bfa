/** What a TrueType program embedded in a PDF says of its glyphs. */
export interface EmbeddedProgram {
  readonly glyphs: number;
  /** Advance of each glyph, in thousandths of the size. */
  readonly advances: readonly number[];
}

/** Reads the tables that hold widths (OpenType: `head`, `hhea`, `hmtx`, `maxp`) from their directory. */
export function readProgram(program: Buffer): EmbeddedProgram {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < program.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index;
    const start = program.readUInt32BE(at + 8);
    tables.set(
      program.toString("latin1", at, at + 4),
      program.subarray(start, start + program.readUInt32BE(at + 12)),
    );
  }
  const tableOf = (name: string): Buffer => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return table;
  };
  const unitsPerEm = tableOf("head").readUInt16BE(18);
  const count = tableOf("hhea").readUInt16BE(34);
  const hmtx = tableOf("hmtx");
  const advances = Array.from(
    { length: count },
    (_, glyph) => (hmtx.readUInt16BE(4 * glyph) * 1000) / unitsPerEm,
  );
  return { glyphs: tableOf("maxp").readUInt16BE(4), advances };
}
