import { calendarFiles } from "../../app/packet/rebuild.js";
import { calendarPaths } from "../../app/calendars.js";
import { loadPacketRequest } from "../../app/packet/load-request.js";
import { makePacket } from "../../app/packet/make-packet.js";
import { savePacket } from "../../app/packet/save-packet.js";
import { writablePacket } from "../../app/packet/write-packet.js";
import { EXIT } from "../../foundation/errors.js";
import { languagesOf } from "../../foundation/locale.js";
import { summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { givenPack } from "../given-pack.js";
import { onLetterhead, REFERENCE_OPTION } from "../reference-option.js";
import { exitOfCheck, exitOfFindings } from "../exit.js";
import { FILE_ARGUMENT, FORCE_OPTION, LANGUAGE_OPTION, readAsOf } from "../options.js";
import { PACKET_OPTIONS, readPacketOptions } from "../packet-options.js";
import { packetText } from "../../app/packet/text.js";
import { foundText } from "../../app/found-text.js";
import { IN_NOTES, UNTRANSLATED_OPTION } from "../untranslated-option.js";

/** `pipia packet FILE`: everything that one filing becomes, in one folder. All of it is written or nothing. */
export const packetCommand = defineCommand(
  {
    name: "packet",
    argument: FILE_ARGUMENT,
    options: {
      ...PACKET_OPTIONS,
      reference: REFERENCE_OPTION,
      out: {
        kind: "text",
        describe: { zh: "输出文件夹", en: "folder for the packet" },
      },
      "list-untranslated": UNTRANSLATED_OPTION,
      force: FORCE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const options = readPacketOptions(values);
    const folder = values.out ?? "packet";
    const calendars = calendarPaths(values.calendar);
    const asOf = readAsOf(values["as-of"], world);
    const languages = [...new Set(options.editions.flatMap(languagesOf))];
    const context = { world, language, talk };
    const pack = await givenPack(context, values.pack, languages);
    const given =
      pack &&
      (await onLetterhead(
        context,
        pack,
        values.reference,
        options.formats.includes("pdf") ? "pdf" : "word",
        languages,
      ));
    if (given === undefined) return EXIT.template;
    const request = await loadPacketRequest(world, {
      file: values.file,
      calendars,
      asOf,
      options,
      stock: given.stock,
    });
    const packet = request.value === undefined ? undefined : await makePacket(request.value);
    const { diagnostics } = packet ?? request;
    const counted = [...(given.told ?? []), ...diagnostics];
    talk(
      foundText(diagnostics, language, {
        listsUntranslated: values["list-untranslated"],
        // What was stopped has no notes.
        ...(packet?.value === undefined ? {} : { listedIn: IN_NOTES }),
      }),
    );
    if (request.value === undefined || packet?.value === undefined) {
      talk(summaryText(counted, language));
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    const writable = await writablePacket(world, packet.value, {
      request: request.value,
      fontChoice: values.fonts,
      zip: values.zip,
      calendarFiles: await calendarFiles(world, calendars),
    });
    const inputs = [values.file, ...calendars, ...(values.reference === undefined ? [] : [values.reference])];
    await savePacket(world, folder, writable, values.force, inputs);
    talk(summaryText(counted, language));
    result(packetText(packet.value, writable.manifest, folder, language));
    const mustBeComplete = values.stage === "final" && !values["allow-incomplete"];
    return exitOfCheck(diagnostics, values.stage, mustBeComplete ? "blocking" : "none") ?? EXIT.ok;
  },
);
