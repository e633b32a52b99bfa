import type { PathwayChoice } from "#generated/types.js";

/**
 * Whether a standard contract in the filing is one from before: another path is selected now. The duties of the contract bind
 * whoever chooses it (SCC Measures arts. 7 and 8); while nobody has selected a path it may be the one.
 */
export function isContractEarlier(selected: PathwayChoice | undefined): boolean {
  return selected !== undefined && selected !== "standardContract";
}
