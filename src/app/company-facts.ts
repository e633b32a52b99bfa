import type { Pointer } from "../foundation/pointer.js";

/** Where a filing says which company it is of. */
export const NAME: Pointer = "/processor/name";
export const FORMER_NAME: Pointer = "/processor/formerName";
export const CODE: Pointer = "/processor/unifiedSocialCreditCode";
