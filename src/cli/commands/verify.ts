import type { Pack } from "../../app/pack/pack.js";
import type { Stock } from "../../app/pack/stock.js";
import type { FirmReference } from "../../app/reference/load-reference.js";
import { BUILT_IN_NAME } from "../../app/pack/read-pack-file.js";
import type { Manifest } from "../../app/packet/manifest.js";
import { rebuildPacket } from "../../app/packet/rebuild.js";
import { isIntact, verifyPacket } from "../../app/packet/verify.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import type { Language } from "../../foundation/locale.js";
import { foundText } from "../../app/found-text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { IN_NOTES } from "../untranslated-option.js";
import { givenPack } from "../given-pack.js";
import { onLetterhead } from "../reference-option.js";
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
      pack: {
        kind: "text",
        describe: {
          zh: "重新生成所用的模板包；生成时用了模板包的，必须再次给出",
          en: "template pack for making it again; needed where it was made with one",
        },
      },
      reference: {
        kind: "text",
        describe: {
          zh: "重新生成所用的参照文档；生成时用 --reference 给出的，必须再次给出",
          en: "reference document for making it again; needed where --reference named one",
        },
      },
      format: FORMAT_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const verified = await verifyPacket(world, values.folder);
    const notRebuilt = verified.files
      .filter(({ path }) => isNeeded(path, verified.manifest.files))
      .filter(({ state }) => state === "missing" || state === "changed")
      .map(({ path }) => path);
    if (values.rebuild && notRebuilt.length > 0) {
      // What it would be made of is not what it was made of.
      result(verificationText(verified, values.format, language, { notRebuilt }));
      return EXIT.findings;
    }
    const fonts = values.fonts === undefined ? undefined : readFonts(values.fonts);
    if (values.rebuild) checkPack(verified.manifest, values.pack);
    // Without --pack no configuration is asked: the packet says what it was made with.
    const context = { world, language, talk };
    const pack = values.rebuild ? await givenPack(context, values.pack ?? BUILT_IN_NAME) : undefined;
    if (pack !== undefined) checkReference(verified.manifest, values.reference, pack.stock);
    // What papers do not take from it was told when they were made.
    const given = pack && (await onLetterhead(context, pack, values.reference, "nothing"));
    if (values.rebuild && given === undefined) return EXIT.template;
    if (given?.pack !== undefined && given.pack.sha256 !== verified.manifest.packs?.[0]?.sha256) {
      talk(`${otherPackText(given.pack)[language]}\n`);
    }
    const { reference } = given?.stock ?? {};
    if (reference !== undefined && reference.sha256 !== verified.manifest.reference?.sha256) {
      talk(`${otherReferenceText(reference)[language]}\n`);
    }
    const rebuilt = values.rebuild
      ? await rebuildPacket(world, values.folder, { fonts, stock: given?.stock })
      : undefined;
    if (rebuilt !== undefined && rebuilt.value === undefined) {
      talk(foundText(rebuilt.diagnostics, language, { listedIn: IN_NOTES }));
      return exitOfFindings(rebuilt.diagnostics) ?? EXIT.findings;
    }
    result(verificationText(verified, values.format, language, { rebuilt: rebuilt?.value }));
    const isSame = isIntact(verified) && (rebuilt?.value === undefined || isIntact(rebuilt.value));
    return isSame ? EXIT.ok : EXIT.findings;
  },
);

/** Refuses to make a packet again with other templates than it was made with. */
function checkPack({ packs = [] }: Manifest, given: string | undefined): void {
  const [used] = packs;
  if (used !== undefined && given === undefined) {
    throw new UsageError(
      {
        zh: `这套材料是用模板包 ${used.name} ${used.version} 生成的。`,
        en: `The packet was made with the template pack ${used.name} ${used.version}.`,
      },
      { zh: "请用 --pack 给出这个模板包。", en: "Name that pack with --pack." },
    );
  }
  if (used === undefined && given !== undefined && given !== BUILT_IN_NAME) {
    throw new UsageError(
      { zh: "这套材料没有用模板包生成。", en: "The packet was made without a template pack." },
      { zh: "请去掉 --pack。", en: "Leave --pack out." },
    );
  }
}

/** Refuses to make a packet again on another letterhead, or without the one that it was made with. */
function checkReference(
  { reference: used }: Manifest,
  given: string | undefined,
  { reference }: Stock,
): void {
  if (used !== undefined && given === undefined && reference === undefined) {
    throw new UsageError(
      {
        zh: `这套材料是用参照文档 ${used.file} 生成的。`,
        en: `The packet was made with the reference document ${used.file}.`,
      },
      { zh: "请用 --reference 给出这个文件。", en: "Name that file with --reference." },
    );
  }
  if (used === undefined && given !== undefined) {
    throw new UsageError(
      { zh: "这套材料没有用参照文档生成。", en: "The packet was made without a reference document." },
      { zh: "请去掉 --reference。", en: "Leave --reference out." },
    );
  }
}

function otherReferenceText({ file }: FirmReference): Record<Language, string> {
  return {
    zh: `参照文档 ${file} 与生成时的不同，结果可能因此有差异。`,
    en: `The reference document ${file} is not the one the packet was made with; differences may come from that.`,
  };
}

function otherPackText({ name, version }: Pack): Record<Language, string> {
  return {
    zh: `模板包 ${name} ${version} 与生成时的不同，结果可能因此有差异。`,
    en: `The pack ${name} ${version} is not the one the packet was made with; differences may come from that.`,
  };
}

/** Whether a file is one that a packet is made of. */
function isNeeded(path: string, files: readonly { readonly path: string; readonly role: string }[]): boolean {
  const role = files.find((file) => file.path === path)?.role;
  return role === "filing" || role === "attachment" || role === "calendar";
}
