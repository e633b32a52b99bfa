import type { DerivedEnclosure, DerivedPaper, Filing, Text } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import type { DocumentKindId } from "../kinds/index.js";
import { titleFor, type DocumentKind } from "../kinds/kind.js";
import { PACKET_KINDS } from "../kinds/packet-order.js";
import { calledSources } from "../template/called.js";
import { BUILT_IN, type Stock } from "./pack/stock.js";

/** What the papers that list the packet print of it: numbers, and pages where they are known. */
export interface PacketContents {
  readonly papers: DerivedPaper[];
  readonly enclosures: DerivedEnclosure[];
}

/** Whether a paper is one of those that list the others, has no number and is made when the pages of the others are known. */
export function listsPacket({ id }: Pick<DocumentKind, "id">): boolean {
  return id === "cover" || id === "material-list";
}

/**
 * The contents of the packet of a filing, in its order, without the papers that list it and without pages. A paper of which
 * nobody has answered yet whether it belongs is in: templates wait for those answers (`x-needs` of `derived.papers`).
 */
export function packetContents(filing: Draft<Filing>, stock: Stock = BUILT_IN): PacketContents {
  return contentsOf(
    PACKET_KINDS.filter((kind) => !listsPacket(kind) && kind.appliesWhen?.holds(filing) !== false),
    filing,
    stock,
  );
}

/** The same for papers that were chosen. */
export function contentsOf(
  kinds: readonly DocumentKind<DocumentKindId>[],
  filing: Draft<Filing>,
  stock: Stock = BUILT_IN,
): PacketContents {
  return {
    papers: kinds.map((kind, index) => {
      const { zh, en } = titleFor(kind, filing);
      return { number: index + 1, title: { zh, en }, isSealed: isSealed(kind, stock) };
    }),
    enclosures: listOf(filing.attachments).map(({ title, pages, file }, index) =>
      Object.assign(
        { number: index + 1, title: titleOf(title), isOnPaper: isOnPaper(file), isSeparate: false },
        pages === undefined ? {} : { pages },
      ),
    ),
  };
}

/** Whether an attachment is handed in as an original on paper: no file of it is named. */
export function isOnPaper(file: string | undefined): file is "" | undefined {
  return file === undefined || file === "";
}

/** A title as it is written, so that one without English is noticed where English is printed. */
function titleOf(title: Draft<Text> | undefined): Text {
  if (title === undefined || typeof title === "string") return title ?? "";
  return { zh: title.zh ?? "", ...(title.en === undefined ? {} : { en: title.en }) };
}

/** Whether a paper has a place for the seal, by its Chinese template. */
function isSealed({ id }: DocumentKind<DocumentKindId>, stock: Stock): boolean {
  return calledSources(stock.setOf(id, "zh")).some(({ text }) => text.includes("<seal/>"));
}
