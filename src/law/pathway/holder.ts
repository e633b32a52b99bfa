import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";

/** Whether export runs under a certificate or a standard contract already. */
export function holdsPath({ certificate, pathway }: Draft<Filing>): boolean {
  return (
    certificate?.status === "valid" ||
    pathway?.heldCertificate?.coversExport === true ||
    pathway?.standardContract?.effectiveOn !== undefined
  );
}

/** Whether such a holder has applied for no assessment in the year in which a cap is passed. */
export function isHolderWithoutAssessment(filing: Draft<Filing>, year: number): boolean {
  const filedOn = filing.pathway?.securityAssessment?.filedOn;
  return holdsPath(filing) && (filedOn === undefined || filedOn < `${year}-01-01`);
}
