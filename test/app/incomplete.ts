import { parseDocument } from "yaml";
import type { FilingSource } from "../../src/app/filing-source.js";
import { HOTEL_FILE, hotelWorld } from "./hotel.js";
import { sourceOf } from "./example.js";

/** Answers of the example hotel that the incomplete one lacks: single ones, in tables, whole lists. */
const LACKING: readonly (readonly (string | number)[])[] = [
  ["processor", "name"],
  ["processor", "unitNature"],
  ["processor", "legalRepresentative"],
  ["impactAssessment", "team"],
  ["impactAssessment", "conclusion"],
  ["recipients", 0, "address"],
  ["scenarios", 1, "dataItems"],
  ["consents", 0, "isSeparate"],
  ["notices"],
];

/** The example hotel with gaps of every kind, and one risk whose level breaks a rule. */
export function incompleteHotel(): string {
  const document = parseDocument(hotelWorld().text(HOTEL_FILE));
  for (const path of LACKING) {
    if (!document.deleteIn(path)) throw new Error(`the example has no ${path.join("/")}`);
  }
  document.setIn(["impactAssessment", "method", "risks", 2, "level"], "low");
  return document.toString();
}

export function incompleteSource(): FilingSource {
  return sourceOf(incompleteHotel(), "filing.yaml");
}
