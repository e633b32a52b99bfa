import type { Filing } from "#generated/types.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { titleIn } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Pointer } from "../../foundation/pointer.js";
import { knownKind } from "../../kinds/index.js";
import { BUNDLED_FONTS } from "../../layout/font-set.js";
import { renderDocument } from "../render.js";
import type { PacketRequest } from "./make-packet.js";
import type { PacketFile } from "./packet-file.js";
import type { PacketPaths } from "./paths.js";

/** What the letter is made of. */
export interface LetterRequest {
  readonly request: PacketRequest;
  readonly filing: Draft<Filing>;
  readonly placeOf: (at: Pointer) => Place;
  /** What the letter lists. */
  readonly findings: readonly Diagnostic[];
  readonly paths: PacketPaths;
}

/** The letter to the client, as a Word file that the firm goes on with; it stays out of what is handed in. `value` is absent when a pack words it wrongly. */
export async function clientLetter({
  request,
  filing,
  placeOf,
  findings,
  paths,
}: LetterRequest): Promise<Outcome<PacketFile | undefined>> {
  const edition = request.editions[0] ?? "zh";
  const kind = knownKind("client-letter");
  const { value, diagnostics } = await renderDocument({
    filing,
    placeOf,
    kind,
    edition,
    findings: [],
    openPoints: findings,
    stage: request.stage,
    allowIncomplete: request.allowIncomplete,
    comments: false,
    asOf: request.asOf,
    formats: ["docx"],
    fonts: BUNDLED_FONTS,
    contentsPages: false,
    readAttachment: request.readAttachment,
    stock: request.stock,
  });
  const [file] = value ?? [];
  if (file === undefined) return outcome(undefined, diagnostics);
  return outcome({
    path: paths.internal(titleIn(kind.title, edition), ".docx"),
    role: "letter",
    bytes: file.bytes,
  });
}
