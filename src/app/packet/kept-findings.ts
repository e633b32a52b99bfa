import { fingerprintOf, type Diagnostic, type Place, type Related } from "../../foundation/diagnostic.js";
import type { CheckReport } from "../../reporters/report.js";
import { plainName } from "../plain-name.js";

/** The filing of a packet: how its file was named when it was read, and how it is named where it is kept. */
export interface KeptName {
  readonly read: string;
  readonly kept: string;
}

/**
 * A finding with the places it has in the file that is kept: the folder it was in is nobody's business, and a packet that is made again from
 * the kept file finds the same places. So does a fingerprint that is made of a place.
 */
export function inKeptFile(finding: Diagnostic, name: KeptName): Diagnostic {
  const { place, related, code, fingerprint } = finding;
  if (place === undefined && related === undefined) return finding;
  const kept = place && keptPlace(place, name);
  const isOfPlace =
    place !== undefined && kept !== undefined && fingerprint === fingerprintOf({ code, place });
  return {
    ...finding,
    ...(kept === undefined ? {} : { place: kept }),
    ...(related === undefined ? {} : { related: related.map((one) => keptRelated(one, name)) }),
    fingerprint: isOfPlace ? fingerprintOf({ code, place: kept }) : fingerprint,
  };
}

/** A report with the places of {@link inKeptFile}. */
export function reportOfKept(report: CheckReport, name: KeptName): CheckReport {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      findings: section.findings.map((finding) => inKeptFile(finding, name)),
    })),
  };
}

function keptRelated({ place, ...one }: Related, name: KeptName): Related {
  return place === undefined ? one : { ...one, place: keptPlace(place, name) };
}

function keptPlace(place: Place, { read, kept }: KeptName): Place {
  return { ...place, file: place.file === read ? kept : plainName(place.file) };
}
