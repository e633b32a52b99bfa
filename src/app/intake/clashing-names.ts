import type { Diagnostic } from "../../foundation/diagnostic.js";
import { finding } from "../../input/code.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import type { AnsweredFiling } from "../../input/questionnaire/read-form.js";
import { shown } from "../../input/text/character-check.js";
import { companyFileName } from "./company-file-name.js";

/** Findings about companies whose files would have one name, on systems that know no difference of case either. */
export function clashingNames(
  path: string,
  filings: readonly AnsweredFiling[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const clashes = new Map<string, readonly Diagnostic[]>();
  for (const alike of groupedBy(filings, ({ key }) => companyFileName(key).toLowerCase()).values()) {
    for (const [index, filing] of alike.entries()) {
      const other = alike[index === 0 ? 1 : 0];
      if (other !== undefined) clashes.set(filing.key, [sameFile(path, filing, other)]);
    }
  }
  return clashes;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function sameFile(path: string, filing: AnsweredFiling, other: AnsweredFiling): Diagnostic {
  const place = formSource(path, filing).placeOf("/processor") ?? { file: path, line: 1, column: 1 };
  return finding({
    code: "input/company-name",
    message: {
      zh: `公司“${shown(filing.key)}”与“${shown(other.key)}”的输出文件名相同，无法区分`,
      en: `The companies “${shown(filing.key)}” and “${shown(other.key)}” would be written to files of the same name`,
    },
    help: {
      zh: "在“公司”栏改用不同的简称，不能只有大小写或者标点不同，并在各表一并改正。",
      en: "Give one of them another short name on every sheet; it must differ by more than case or marks.",
    },
    label: { zh: filing.key, en: filing.key },
    place,
  });
}
