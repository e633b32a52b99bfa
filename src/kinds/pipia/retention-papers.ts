import type { Filing, Scenario } from "#generated/types.js";
import { chinese, listOf, type DraftText } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { entriesOf } from "./in-scope.js";

/** What a paper made elsewhere says of retention, and where it stands. */
export interface RetentionPaper {
  readonly list: "notices" | "agreements";
  readonly index: number;
  readonly title: DraftText;
  readonly text: string;
}

/** The papers of a scenario that state its period, in groups that state it together: its notices, and each recipient's documents. */
export function retentionPapersOf(
  filing: Draft<Filing>,
  { id = "", recipients }: Draft<Scenario>,
): readonly (readonly RetentionPaper[])[] {
  const notices = entriesOf(listOf(filing.notices)).filter(({ item }) => listOf(item.scenarios).includes(id));
  const agreements = entriesOf(listOf(filing.agreements));
  return [
    notices.flatMap(({ index, item }) => paper("notices", index, item)),
    ...listOf(recipients).map((recipient) =>
      agreements
        .filter(({ item }) => item.recipient === recipient)
        .flatMap(({ index, item }) => paper("agreements", index, item)),
    ),
  ];
}

interface Stating {
  readonly title?: DraftText;
  readonly states?: { readonly retention?: DraftText };
}

function paper(list: RetentionPaper["list"], index: number, { title, states }: Stating): RetentionPaper[] {
  const text = chinese(states?.retention);
  return text === undefined ? [] : [{ list, index, title, text }];
}
