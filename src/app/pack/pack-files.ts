import { join } from "node:path";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { InputFileError } from "../../foundation/errors.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { readZip, type ZipRefusal } from "../../foundation/zip-reader.js";
import type { World } from "../world.js";
import { fileMistake } from "./finding.js";
import { isPackFolder } from "./is-pack-folder.js";
import { PACK_LIMITS, PACK_ZIP_LIMITS } from "./limits.js";
import { isOfPack, PACK_FILE, THEME_FILES } from "./piece.js";
import { errorCode } from "../error-code.js";

/** The files of a pack that are looked at, by their path in it with forward slashes. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a pack from a folder or a ZIP file. What lies outside it is never opened: a link in a folder is refused, and so is a
 * path of an archive that leads out.
 *
 * @param path of the folder or file, as the user gave it.
 * @throws InputFileError when there is none, it cannot be read or has no `pack.yaml`.
 */
export async function readPackFiles(world: World, path: string): Promise<Outcome<PackFiles | undefined>> {
  const archive = await archiveAt(world, path);
  return archive === undefined ? folderFiles(world, path) : archiveFiles(archive, path);
}

/** The bytes of a pack in one file; `undefined` for a folder. */
async function archiveAt(world: World, path: string): Promise<Uint8Array | undefined> {
  if (await isPackFolder(world, path)) return undefined;
  try {
    return await world.readFile(path, PACK_LIMITS.archive);
  } catch (cause) {
    switch (errorCode(cause) ?? "") {
      case "EISDIR":
        throw noPackFile(path);
      case "EFBIG":
        throw unusable({
          zh: `模板包 ${path} 超过 ${PACK_LIMITS.archive / 1_000_000} MB，未读取。`,
          en: `The pack ${path} is larger than ${PACK_LIMITS.archive / 1_000_000} MB and was not read.`,
        });
      case "ENOENT":
        // Of a folder that is not on a disk there is nothing to ask but what lies in it.
        if ((await world.listTree(path)).length > 0) throw noPackFile(path);
        throw unusable({ zh: `找不到模板包 ${path}。`, en: `There is no pack at ${path}.` });
      default:
        throw unusable({ zh: `无法读取模板包 ${path}。`, en: `The pack ${path} cannot be read.` });
    }
  }
}

function noPackFile(path: string): InputFileError {
  return unusable({
    zh: `${path} 里没有 ${PACK_FILE}，不是模板包。`,
    en: `${path} holds no ${PACK_FILE}: it is no template pack.`,
  });
}

function unusable(text: LocalizedText): InputFileError {
  return new InputFileError(text, {
    zh: `请检查路径；模板包是含有 ${PACK_FILE} 的文件夹或者 ZIP 文件，pipia template eject 可以新建一个。`,
    en: `Check the path. A pack is a folder or ZIP file with a ${PACK_FILE}; pipia template eject starts one.`,
  });
}

async function folderFiles(world: World, folder: string): Promise<Outcome<PackFiles | undefined>> {
  const below = async (name: string): Promise<readonly string[]> =>
    (await world.listTree(join(folder, name))).map((path) => `${name}/${path}`);
  const top = (await world.listFiles(folder)).filter(
    (name) => name === PACK_FILE || THEME_FILES.some((file) => file === name) || isWord(name),
  );
  const paths = [...top, ...(await below("templates")), ...(await below("images"))].filter(isOfPack);
  if (paths.length > PACK_LIMITS.files) return outcome(undefined, [tooMany(folder)]);
  const links: Diagnostic[] = [];
  for (const path of withFolders(paths)) {
    if (await world.isLink(join(folder, path))) links.push(fileMistake(`${folder}/${path}`, LINK));
  }
  if (links.length > 0) return outcome(undefined, links);
  const files = new Map<string, Uint8Array>();
  const findings: Diagnostic[] = [];
  for (const path of paths) {
    try {
      files.set(path, await world.readFile(join(folder, path), limitOf(path)));
    } catch (error) {
      findings.push(
        fileMistake(`${folder}/${path}`, errorCode(error) === "EFBIG" ? tooLarge(path) : UNREADABLE),
      );
    }
  }
  return checked(files, findings, folder);
}

/** Every path, and the folders of the pack that lead to it. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const parts = path.split("/");
      return parts.map((_part, index) => parts.slice(0, index + 1).join("/"));
    }),
  );
}

function archiveFiles(bytes: Uint8Array, path: string): Outcome<PackFiles | undefined> {
  const zip = readZip(bytes, PACK_ZIP_LIMITS);
  if (zip.type === "refused") {
    const entry = zip.entry === undefined ? "" : `/${zip.entry}`;
    return outcome(undefined, [fileMistake(path + entry, refusal(zip.reason))]);
  }
  const root = rootIn([...zip.parts.keys()]);
  if (root === undefined) throw noPackFile(path);
  const files = new Map<string, Uint8Array>();
  const findings: Diagnostic[] = [];
  for (const [name, content] of zip.parts) {
    const own = name.startsWith(root) ? name.slice(root.length) : "";
    if (own === "" || !isOfPack(own)) continue;
    files.set(own, content);
    if (content.length > limitOf(own)) findings.push(fileMistake(`${path}/${own}`, tooLarge(own)));
  }
  return checked(files, findings, path);
}

/** Where a pack begins in an archive: at its top, or in the one folder that was packed. */
function rootIn(names: readonly string[]): string | undefined {
  if (names.includes(PACK_FILE)) return "";
  const [first, second] = names.filter((name) => /^[^/]+\/pack\.yaml$/u.test(name) && !name.startsWith("."));
  return second === undefined ? first?.slice(0, -PACK_FILE.length) : undefined;
}

function checked(
  files: PackFiles,
  findings: readonly Diagnostic[],
  path: string,
): Outcome<PackFiles | undefined> {
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (findings.length > 0) return outcome(undefined, findings);
  if (files.size > PACK_LIMITS.files || total > PACK_LIMITS.total) return outcome(undefined, [tooMany(path)]);
  return outcome(new Map([...files].toSorted(([left], [right]) => (left < right ? -1 : 1))));
}

function isWord(path: string): boolean {
  return /\.docx$/iu.test(path);
}

function limitOf(path: string): number {
  if (isWord(path)) return PACK_LIMITS.word;
  return path.startsWith("images/") ? PACK_LIMITS.picture : PACK_LIMITS.text;
}

const LINK = {
  message: { zh: "模板包里不能有链接", en: "A pack holds no links" },
  help: {
    zh: "链接可能指向模板包之外。请用文件本身代替。",
    en: "A link may lead out of the pack. Put the file itself there.",
  },
};

const UNREADABLE = {
  message: { zh: "无法读取", en: "Cannot be read" },
  help: { zh: "请检查文件和权限。", en: "Check the file and its permissions." },
};

function tooLarge(path: string): typeof LINK {
  const kilobytes = Math.floor(limitOf(path) / 1024);
  return {
    message: { zh: `文件超过 ${kilobytes} KB`, en: `The file is larger than ${kilobytes} KB` },
    help: {
      zh: "模板请拆成几个片段；图片和 Word 文件里的图片请缩小。",
      en: "Cut a template into partials; make a picture, or those of a Word file, smaller.",
    },
  };
}

function tooMany(path: string): Diagnostic {
  return fileMistake(path, {
    message: {
      zh: `模板包过大：最多 ${PACK_LIMITS.files} 个文件，合计 ${PACK_LIMITS.total / 1_000_000} MB`,
      en: `The pack is too large: at most ${PACK_LIMITS.files} files and ${PACK_LIMITS.total / 1_000_000} MB`,
    },
    help: { zh: "请删去不属于模板包的文件。", en: "Take out what is no part of the pack." },
  });
}

const REFUSALS: Readonly<Record<ZipRefusal, LocalizedText>> = {
  "not-a-zip": { zh: "不是 ZIP 文件", en: "No ZIP file" },
  damaged: { zh: "ZIP 文件已损坏", en: "A damaged ZIP file" },
  "too-many-entries": { zh: "ZIP 文件内的文件过多", en: "Too many files in the ZIP file" },
  "too-large": { zh: "ZIP 文件解压后过大", en: "The ZIP file is too large unpacked" },
  "too-dense": { zh: "ZIP 文件的压缩比异常", en: "The ZIP file packs unbelievably well" },
  "unsafe-name": { zh: "ZIP 文件内的路径指向包外", en: "A path in the ZIP file leads out of it" },
  "duplicate-name": { zh: "ZIP 文件内有重名文件", en: "The ZIP file holds a name twice" },
};

function refusal(reason: ZipRefusal): typeof LINK {
  return {
    message: REFUSALS[reason],
    help: { zh: "请重新打包，或者直接使用文件夹。", en: "Pack it anew, or use the folder itself." },
  };
}
