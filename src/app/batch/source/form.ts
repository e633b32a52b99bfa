import { hasSeverity, type Diagnostic } from "../../../foundation/diagnostic.js";
import { bilingual } from "../../../foundation/answer.js";
import { outcome, type Outcome } from "../../../foundation/outcome.js";
import { finding } from "../../../input/code.js";
import { formSource } from "../../../input/questionnaire/form-source.js";
import type { AnsweredFiling } from "../../../input/questionnaire/read-form.js";
import { filingSource } from "../../filing-source.js";
import { loadForm } from "../../intake/load-form.js";
import { partOfForm } from "../../intake/part-of-form.js";
import type { World } from "../../world.js";
import { recordId } from "./identity.js";
import type { RecordSource, SourceRecord } from "./record.js";

/**
 * The companies of a questionnaire, in the order of its first table. A company is told from the others by its short name in the column 公司, so rows can be
 * added and sorted. `value` is absent where a finding could be about every company: which answers are whose is then open.
 *
 * The findings are those about no company's own rows.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function recordsOfForm(world: World, path: string): Promise<Outcome<RecordSource | undefined>> {
  const { value, diagnostics, shared, table } = await loadForm(world, path);
  const refused = table === undefined ? undefined : partOfForm(path, table);
  if (refused !== undefined) return outcome(undefined, [...diagnostics, refused]);
  if (value === undefined) return outcome(undefined, diagnostics);
  const own = new Set(value.flatMap(({ findings }) => findings));
  const others = diagnostics.filter((finding) => !own.has(finding));
  if (hasSeverity(shared, "blocking")) return outcome(undefined, diagnostics);
  if (value.every(isUnanswered)) return outcome(undefined, [...diagnostics, nothingAnswered(path)]);
  const records = value.map((filing, index) =>
    recordOf(path, filing, index, [...shared, ...filing.findings]),
  );
  return outcome({ count: records.length, records }, others);
}

/** Whether nothing was answered: of the value there is the version of the format only. */
function isUnanswered({ key, value }: AnsweredFiling): boolean {
  return key === "" && Object.keys(value).every((name) => name === "formatVersion");
}

/** Not a questionnaire from which every company was removed: what was made before would all be called left over. */
function nothingAnswered(file: string): Diagnostic {
  return finding({
    code: "input/empty",
    message: {
      zh: "问卷中没有填写任何一家公司，没有可以处理的材料",
      en: "No company is filled in in this questionnaire, so there is nothing to make",
    },
    help: {
      zh: "检查是否指定了填好的问卷，填写后是否已保存。输出文件夹没有改动。",
      en: "See whether this is the questionnaire that was filled in, and whether it was saved. The output folder was left as it is.",
    },
    place: { file, line: 1, column: 1 },
  });
}

function recordOf(
  file: string,
  filing: AnsweredFiling,
  index: number,
  findings: readonly Diagnostic[],
): SourceRecord {
  const source = filingSource(formSource(file, filing));
  const { cell = "" } = source.placeOf("/processor/name");
  return {
    number: index + 1,
    name: filing.key === "" ? (bilingual(source.filing.processor?.name)?.zh ?? "") : filing.key,
    id: recordId(`company:${filing.key.normalize("NFC")}`),
    at: cell,
    input: { type: "rows", file, filing, findings },
  };
}
