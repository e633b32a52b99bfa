import type { RecordResult } from "../make-record.js";

/** What a thread answers. Errors of the disk are data, because an error that goes from one thread to another loses its members. */
export type ThreadReply =
  | { readonly type: "result"; readonly result: RecordResult }
  | {
      readonly type: "disk";
      readonly code: string;
      readonly path: string | undefined;
      readonly message: string;
    };
