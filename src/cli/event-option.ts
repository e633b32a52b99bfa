import { UsageError } from "../foundation/errors.js";
import type { LocalizedText } from "../foundation/locale.js";
import { KINDS } from "../kinds/index.js";

/** `--event` of a command that makes papers about one entry of a record. */
export const EVENT_OPTION = {
  kind: "text",
  describe: {
    zh: "通知、报送、报告所涉的那一条记录的编号，默认为最近的一条",
    en: "id of the event that a notice or report is about; default: the latest",
  },
} as const;

/** What is said when it is given for a paper that is about no event. */
export function withoutEvent(title: LocalizedText): UsageError {
  const documents = KINDS.flatMap(({ id, about }) => (about === undefined ? [] : [id]));
  return new UsageError(
    {
      zh: `《${title.zh}》不涉及某一条记录，不用 --event。`,
      en: `“${title.en}” is not about one event; leave --event out.`,
    },
    {
      zh: `--event 用于：${documents.join("、")}。`,
      en: `Documents with --event: ${documents.join(", ")}.`,
    },
  );
}
