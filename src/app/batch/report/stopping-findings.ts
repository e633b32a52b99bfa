import { join } from "node:path";
import { isRecord, memberOf } from "../../../foundation/data.js";
import { SEVERITIES, type Place } from "../../../foundation/diagnostic.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import type { BatchFinding } from "../../../reporters/batch/report.js";
import type { World } from "../../world.js";
import { LIST_ENDING } from "../findings-list.js";
import { FAILED } from "../out-folder.js";

/** Largest list of findings that is read, in bytes. */
const LARGEST = 100_000_000;

/**
 * What stops a record, from the list of its findings: so the report is the same whether a list was written in this run or in an earlier one. Nothing
 * where there is no list any more.
 */
export async function stoppingFindings(
  world: World,
  out: string,
  folder: string,
): Promise<readonly BatchFinding[]> {
  const place = join(out, FAILED, folder);
  const name = (await world.listFiles(place)).find((file) => file.endsWith(LIST_ENDING));
  if (name === undefined) return [];
  const findings = memberOf(parsed(await world.readFile(join(place, name), LARGEST)), "findings");
  if (!Array.isArray(findings)) return [];
  return findings.flatMap((finding: unknown) => {
    const read = findingIn(finding);
    return read === undefined || memberOf(finding, "waiver") !== undefined ? [] : [read];
  });
}

/** A list that somebody damaged says nothing; the report is about all records. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function findingIn(value: unknown): BatchFinding | undefined {
  const code = memberOf(value, "code");
  const severity = SEVERITIES.find((one) => one === memberOf(value, "severity"));
  const message = memberOf(value, "message");
  const help = memberOf(value, "help");
  const label = memberOf(value, "label");
  const place = memberOf(value, "place");
  if (typeof code !== "string" || severity !== "blocking" || !isText(message) || !isText(help))
    return undefined;
  return {
    code,
    severity,
    at: isPlace(place) ? placeText(place) : "",
    ...(isText(label) ? { label } : {}),
    message,
    help,
  };
}

function isText(value: unknown): value is LocalizedText {
  return typeof memberOf(value, "zh") === "string" && typeof memberOf(value, "en") === "string";
}

function isPlace(value: unknown): value is Place {
  return isRecord(value) && typeof value["line"] === "number" && typeof value["column"] === "number";
}

/** The cell where there is one, else line and column: which file is meant is said with the record. */
export function placeText({ cell, origin, line, column }: Place): string {
  return cell ?? origin ?? `${line}:${column}`;
}
