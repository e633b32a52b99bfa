import type { Branches } from "../helper.js";
import type { Call } from "../run/call.js";
import type { Truth } from "../run/truth.js";
import type { Site } from "./site.js";

/** What the rewritten template does at one place: a helper, bound to what is known of its use there. */
export type Instruction =
  | { readonly type: "print"; readonly site: Site; readonly run: (call: Call) => string }
  | { readonly type: "test"; readonly site: Site; readonly run: (call: Call) => Truth }
  | { readonly type: "block"; readonly site: Site; readonly run: (call: Call, branches: Branches) => string };
