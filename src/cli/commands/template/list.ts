import { listedPieces, shortNames, type StandingPiece } from "../../../app/pack/upkeep/pieces.js";
import { BUILT_IN_NAME } from "../../../app/pack/read-pack-file.js";
import { pieceAt } from "../../../app/pack/piece.js";
import { EXIT } from "../../../foundation/errors.js";
import type { Language } from "../../../foundation/locale.js";
import { KINDS } from "../../../kinds/index.js";
import { padded } from "../../../reporters/column.js";
import { defineCommand } from "../../command.js";
import { givenPack, PACK_OPTION } from "../../given-pack.js";
import { FORMAT_OPTION, LANGUAGE_OPTION } from "../../options.js";

/** `pipia template list`: every piece that papers are made of, and who words it. */
export const templateListCommand = defineCommand(
  {
    name: "template list",
    options: {
      pack: PACK_OPTION,
      document: {
        kind: "choice",
        choices: KINDS.map(({ id }) => id),
        describe: { zh: "只列这份文书的片段", en: "pieces of this document only" },
      },
      format: FORMAT_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { language, result } = context;
    const given = await givenPack(context, values.pack);
    if (given === undefined) return EXIT.template;
    const pieces = listedPieces(given.pack).filter(
      ({ path }) => values.document === undefined || isOf(path, values.document),
    );
    result(values.format === "json" ? listJson(pieces) : listText(pieces, language));
    return EXIT.ok;
  },
);

function isOf(path: string, document: string): boolean {
  const piece = pieceAt(path);
  return piece !== undefined && "document" in piece && piece.document === document;
}

type Listed = Pick<StandingPiece, "path" | "origins">;

function listJson(pieces: readonly Listed[]): string {
  return `${JSON.stringify(
    pieces.map(({ path, origins }) => ({ path, name: shortNames([path])[0], origins })),
    undefined,
    2,
  )}\n`;
}

function listText(pieces: readonly Listed[], language: Language): string {
  const widest = Math.max(0, ...pieces.map(({ path }) => path.length));
  const lines = pieces.map(({ path, origins }) => {
    const [own, ...below] = origins.map(({ name, version }) =>
      name === BUILT_IN_NAME ? BUILT_IN[language] : `${name} ${version}`,
    );
    const over = below.length === 0 ? "" : OVER[language](below.join(COMMA[language]));
    return `${padded(path, widest)}  ${own ?? ""}${over}`;
  });
  return `${lines.join("\n")}\n`;
}

const BUILT_IN = { zh: "随附", en: "built-in" };
const COMMA = { zh: "、", en: ", " };
const OVER = {
  zh: (below: string) => `（代替：${below}）`,
  en: (below: string) => ` (over ${below})`,
};
