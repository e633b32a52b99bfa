import type { Filing, Scenario } from "#generated/types.js";
import { durationsIn } from "../../checks/text-duration.js";
import { chinese, listOf, type DraftText } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { called, entriesOf } from "./in-scope.js";

/** What a paper made elsewhere says of retention. */
export interface Paper {
  readonly pointer: Pointer;
  readonly name: LocalizedText;
  /** Periods it names in numbers; none where it words them otherwise, so that they cannot be compared. */
  readonly durations: ReadonlySet<string>;
}

/** The papers of a scenario that together state its period: its notices, and each recipient's documents. */
export function papersOf(
  filing: Draft<Filing>,
  { id = "", recipients }: Draft<Scenario>,
): readonly Paper[][] {
  const notices = entriesOf(listOf(filing.notices)).filter(({ item }) => listOf(item.scenarios).includes(id));
  const agreements = entriesOf(listOf(filing.agreements));
  return [
    notices.flatMap(({ index, item }) => paper("notices", index, item, "告知文本", "the notice")),
    ...listOf(recipients).map((recipient) =>
      agreements
        .filter(({ item }) => item.recipient === recipient)
        .flatMap(({ index, item }) => paper("agreements", index, item, "法律文件", "the document")),
    ),
  ];
}

/** A paper serves several scenarios and is read once. */
const durationsRead = new WeakMap<object, ReadonlySet<string>>();

function durationsOf(states: object | undefined, text: string): ReadonlySet<string> {
  const known = states === undefined ? undefined : durationsRead.get(states);
  const durations = known ?? durationsIn(text);
  if (states !== undefined) durationsRead.set(states, durations);
  return durations;
}

interface Stating {
  readonly title?: DraftText;
  readonly states?: { readonly retention?: DraftText };
}

function paper(list: string, index: number, { title, states }: Stating, zh: string, en: string): Paper[] {
  const text = chinese(states?.retention);
  if (text === undefined) return [];
  const name = called(title, index);
  return [
    {
      pointer: pointer(list, index, "states", "retention"),
      name: { zh: `${zh}“${name.zh}”`, en: `${en} "${name.en}"` },
      durations: durationsOf(states, text),
    },
  ];
}
