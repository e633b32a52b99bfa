import type { KnownRecords } from "./journal/journal.js";
import { lastPacket } from "./journal/line.js";
import { asideOf, packetFolder } from "./out-folder.js";
import type { RecordTask } from "./prepare-record.js";
import { folderName } from "./source/identity.js";
import type { SourceRecord } from "./source/record.js";

/** What is to be done for a record, with what a journal knows of it. */
export function taskOf(out: string, record: SourceRecord, journal: KnownRecords): RecordTask {
  const previous = lastPacket(journal.get(record.id));
  return {
    record,
    aside: asideOf(out, record.id),
    target: packetFolder(out, previous?.folder ?? folderName(record.name, record.id)),
    previous,
  };
}
