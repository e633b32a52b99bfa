import type { Findings } from "../findings.js";
import { noPartials, noPictures } from "../mistakes/word-text.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Statement } from "../syntax/syntax-tree.js";

/** The statements of a part without forms that only templates in HTML have; each is reported. */
export function withoutForeignForms(file: ParsedFile, findings: Findings): readonly Statement[] {
  const kept = (statements: readonly Statement[]): readonly Statement[] =>
    statements.flatMap((statement): readonly Statement[] => {
      const { type, start } = statement;
      if (type === "include") findings.add(noPartials, { place: file.source.place(start) });
      if (isPicture(statement)) findings.add(noPictures, { place: file.source.place(start) });
      if (type === "include" || isPicture(statement)) return [];
      if (type !== "block") return [statement];
      const { otherwise } = statement;
      return [
        {
          ...statement,
          body: kept(statement.body),
          ...(otherwise === undefined ? {} : { otherwise: kept(otherwise) }),
        },
      ];
    });
  return kept(file.statements);
}

function isPicture(statement: Statement): boolean {
  return (
    statement.type === "output" &&
    statement.expression.type === "call" &&
    statement.expression.name === "image"
  );
}
