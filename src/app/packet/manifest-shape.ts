import { isRecord } from "../../foundation/data.js";
import { isDay } from "../../foundation/day.js";
import { EDITIONS } from "../../foundation/locale.js";
import { FORMATS } from "../../writers/index.js";
import { MANIFEST_FORMAT, type Manifest } from "./manifest.js";

/**
 * Whether all that is read from a manifest is there, and names nothing outside its packet. What else it says is only shown, and a later version may
 * say more: so it is not held against the whole of its schema.
 */
export function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value["format"] !== MANIFEST_FORMAT) return false;
  const { tool, input, asOf, options, packs, reference, files } = value;
  return (
    isRecord(tool) &&
    isText(tool["version"]) &&
    isText(asOf) &&
    isDay(asOf) &&
    isOptions(options) &&
    (packs === undefined || isListOf(packs, isPack)) &&
    (reference === undefined || (isRecord(reference) && isText(reference["file"]))) &&
    isListOf(files, isFile) &&
    isRecord(input) &&
    // A packet is made again from nothing but what lies in it.
    files.some(({ path, role }) => role === "filing" && path === input["path"])
  );
}

type Members = Readonly<Record<string, unknown>>;

function isOptions(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value["stage"] === "draft" || value["stage"] === "final") &&
    typeof value["allowIncomplete"] === "boolean" &&
    isListOf(value["editions"], isOneOf(EDITIONS)) &&
    isListOf(value["formats"], isOneOf(FORMATS)) &&
    isText(value["fonts"]) &&
    isListOf(value["with"], isText) &&
    isListOf(value["without"], isText) &&
    (value["pdfA"] === undefined || value["pdfA"] === "2b" || value["pdfA"] === "3b") &&
    isText(value["names"])
  );
}

function isPack(value: unknown): value is Members {
  return isRecord(value) && isText(value["name"]) && isText(value["version"]);
}

function isFile(value: unknown): value is Members & { readonly path: string } {
  return (
    isRecord(value) &&
    isText(value["path"]) &&
    isSafe(value["path"]) &&
    isText(value["sha256"]) &&
    (value["source"] === undefined || isText(value["source"]))
  );
}

/** A manifest may come from outside: its paths stay in the folder. */
function isSafe(path: string): boolean {
  return path !== "" && !/^[/\\]|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/u.test(path);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isOneOf(choices: readonly string[]): (value: unknown) => value is string {
  return (value): value is string => isText(value) && choices.includes(value);
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}
