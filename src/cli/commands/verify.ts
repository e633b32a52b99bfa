import { rebuildPacket } from "../../app/packet/rebuild.js";
import { isIntact, verifyPacket } from "../../app/packet/verify.js";
import { EXIT } from "../../foundation/errors.js";
import { reportText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { FORMAT_OPTION, LANGUAGE_OPTION, readFonts } from "../options.js";
import { verificationText } from "../../app/packet/text.js";

/** `pipia verify DIR`: what changed in a packet since it was made. */
export const verifyCommand = defineCommand(
  {
    name: "verify",
    argument: {
      name: "folder",
      describe: { zh: "pipia packet 输出的文件夹", en: "folder that pipia packet wrote" },
    },
    options: {
      rebuild: {
        kind: "switch",
        describe: {
          zh: "由留存的申报材料重新生成，并与清单逐份比对；不写任何文件",
          en: "make the packet again from the filing kept in it and compare with the manifest; nothing is written",
        },
      },
      fonts: {
        kind: "text",
        describe: {
          zh: "重新生成所用的字体，默认与生成时相同",
          en: "fonts for making it again; default: those it was made with",
        },
      },
      format: FORMAT_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const verified = await verifyPacket(world, values.folder);
    const kept = verified.files.filter(({ path }) => isNeeded(path, verified.manifest.files));
    if (values.rebuild && kept.some(({ state }) => state === "missing" || state === "changed")) {
      // What it would be made of is not what it was made of.
      result(verificationText(verified, values.format, language));
      return EXIT.findings;
    }
    const fonts = values.fonts === undefined ? undefined : readFonts(values.fonts);
    const rebuilt = values.rebuild ? await rebuildPacket(world, values.folder, fonts) : undefined;
    if (rebuilt !== undefined && rebuilt.value === undefined) {
      talk(reportText(rebuilt.diagnostics, language));
      return exitOfFindings(rebuilt.diagnostics) ?? EXIT.findings;
    }
    result(verificationText(verified, values.format, language, rebuilt?.value));
    const isSame = isIntact(verified) && (rebuilt?.value === undefined || isIntact(rebuilt.value));
    return isSame ? EXIT.ok : EXIT.findings;
  },
);

/** Whether a file is one that a packet is made of. */
function isNeeded(path: string, files: readonly { readonly path: string; readonly role: string }[]): boolean {
  const role = files.find((file) => file.path === path)?.role;
  return role === "filing" || role === "attachment" || role === "calendar";
}
