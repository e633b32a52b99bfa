import { VIEWS } from "#generated/views.js";
import { isRecord, keysOf } from "../../foundation/data.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { catalogueOf, type SchemaRoot } from "../catalogue.js";
import { finding } from "../code.js";
import type { SourceDocument } from "../source-document.js";

const NAMES: Readonly<Record<SchemaRoot, LocalizedText>> = {
  filing: { zh: "申报材料", en: "a filing" },
  body: { zh: "认证机构自己的材料", en: "a certification body's own file" },
};

const OF_BODY = keysOf(VIEWS).filter((document) => VIEWS[document].root === "body");

/** What to do, by the kind of file that was asked for. */
const HELP: Readonly<Record<SchemaRoot, LocalizedText>> = {
  filing: {
    zh: `换用申报材料；这个文件用 pipia check、pipia deadlines 加 --document body 处理，由它生成的文书用 pipia render --document：${OF_BODY.join("、")}。`,
    en: `Take a filing; this file is for pipia check and pipia deadlines with --document body, and its documents for pipia render --document: ${OF_BODY.join(", ")}.`,
  },
  body: {
    zh: "换用认证机构自己的材料；要处理这个文件的，--document 选由申报材料生成的文书。",
    en: "Take a certification body's own file; for this file choose a document that is drawn from a filing.",
  },
};

/**
 * That a file is of the other kind: it has members of that kind and none of its own. `undefined` where it has some of its own
 * or nothing tells, so that a stray member is a mistake like any other.
 */
export function otherFile(source: SourceDocument): Diagnostic | undefined {
  const other = source.root === "filing" ? "body" : "filing";
  const keys = isRecord(source.value) ? Object.keys(source.value) : [];
  const has = (root: SchemaRoot, key: string): boolean => catalogueOf(root).has(`/${key}`);
  const first = keys.find((key) => has(other, key) && !has(source.root, key));
  if (first === undefined || keys.some((key) => has(source.root, key) && !has(other, key))) return undefined;
  const [read, meant] = [NAMES[other], NAMES[source.root]];
  return finding({
    code: "schema/other-file",
    message: { zh: `这是${read.zh}，不是${meant.zh}`, en: `This is ${read.en}, not ${meant.en}` },
    help: HELP[source.root],
    place: source.keyPlaceOf(`/${first}`) ?? { file: source.file, line: 1, column: 1 },
  });
}
