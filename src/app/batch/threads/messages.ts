import type { LocalizedText } from "../../../foundation/locale.js";
import type { World } from "../../world.js";
import type { RecordResult } from "../make-record.js";
import type { BatchSettings } from "../settings.js";
import type { WorkshopPart, WorkshopParts } from "../workshop.js";

/** What a thread is started with: of the outside what only the first thread can ask. */
export interface ThreadData extends Pick<World, "fontFolders" | "configFolder"> {
  readonly settings: BatchSettings;
  /** The working folder from which paths are taken; that of the process unless given. */
  readonly from?: string;
  /** Where programs are looked for, and what they are started with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the batch was begun with: a thread reads all of it anew, and what it reads may have changed meanwhile. */
  readonly parts: WorkshopParts;
}

/** What a thread answers. Errors are data where more has to be known of them than what they say, because an error that goes from one thread to another loses its members. */
export type ThreadReply =
  | { readonly type: "result"; readonly result: RecordResult }
  | {
      readonly type: "disk";
      readonly code: string;
      readonly path: string | undefined;
      readonly message: string;
    }
  /** It would make other packets than those that were made before: parts of what they are made with changed. */
  | { readonly type: "changed"; readonly parts: readonly WorkshopPart[] }
  /** What packets are made with could not be read this time; the next record tries again. */
  | { readonly type: "unread"; readonly why: LocalizedText };
