import type { World } from "../../world.js";
import type { RecordResult } from "../make-record.js";
import type { BatchSettings } from "../settings.js";

/** What a thread is started with: of the outside what only the first thread can ask. */
export interface ThreadData extends Pick<World, "fontFolders" | "configFolder"> {
  readonly settings: BatchSettings;
}

/** What a thread answers. Errors of the disk are data, because an error that goes from one thread to another loses its members. */
export type ThreadReply =
  | { readonly type: "result"; readonly result: RecordResult }
  | {
      readonly type: "disk";
      readonly code: string;
      readonly path: string | undefined;
      readonly message: string;
    };
