import { Document, Packer } from "docx";
import type { Theme } from "../../document/theme.js";
import type { Language } from "../../foundation/locale.js";
import { readZip } from "../../foundation/zip-reader.js";
import { numberingConfig } from "./numbering.js";
import { fontTableXml, patchNumbering, patchSettings, patchStyles } from "./skeleton-patch.js";
import { characterStyles, fontOf, paragraphStyles } from "./styles.js";

/** The parts that depend on theme and language only. Numbering still lacks the lists of the document. */
export interface Skeleton {
  readonly styles: string;
  /** The numbering part up to where the list instances go. */
  readonly numberingHead: string;
  /** What follows them, to the end of the part. */
  readonly numberingTail: string;
  readonly settings: string;
  readonly fontTable: string;
  readonly theme: string;
}

const NUMBERING_END = "</w:numbering>";
const cache = new WeakMap<Theme, Map<Language, Promise<Skeleton>>>();

/** Made once per process, theme and language: `docx` costs more than a whole document of ours. */
export async function skeletonOf(theme: Theme, language: Language): Promise<Skeleton> {
  let byLanguage = cache.get(theme);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    cache.set(theme, byLanguage);
  }
  let skeleton = byLanguage.get(language);
  if (skeleton === undefined) {
    skeleton = buildSkeleton(theme, language);
    byLanguage.set(language, skeleton);
  }
  return skeleton;
}

async function buildSkeleton(theme: Theme, language: Language): Promise<Skeleton> {
  const definitions = paragraphStyles(theme);
  const { faces, paragraphs } = theme;
  const body = faces[paragraphs.plain.face];
  const document = new Document({
    sections: [],
    styles: {
      default: {
        document: {
          run: {
            font: fontOf(body),
            size: paragraphs.plain.sizePoints * 2,
            language: { value: "en-US", eastAsia: "zh-CN" },
          },
        },
      },
      paragraphStyles: definitions.map(({ options }) => options),
      characterStyles: characterStyles(theme),
    },
    numbering: numberingConfig(theme, language),
    theme: {
      name: "Pipia",
      fonts: {
        headings: { latin: faces.heiti.latin, eastAsia: faces.heiti.eastAsian },
        body: { latin: body.latin, eastAsia: body.eastAsian },
      },
    },
    defaultTabStop: 420,
    compatibility: {
      version: 15,
      // What Word itself writes into a new Chinese document.
      spaceForUnderline: true,
      balanceSingleByteDoubleByteWidth: true,
      doNotLeaveBackslashAlone: true,
      underlineTrailingSpaces: true,
      doNotExpandShiftReturn: true,
    },
  });
  const reading = readZip(new Uint8Array(await Packer.toBuffer(document)));
  if (reading.type === "refused")
    throw new Error(`docx made a package that cannot be read: ${reading.reason}`);
  const part = (name: string): string => new TextDecoder().decode(reading.parts.get(name));
  const numbering = patchNumbering(part("word/numbering.xml"));
  return {
    styles: patchStyles(part("word/styles.xml"), definitions, theme),
    numberingHead: numbering.slice(0, numbering.lastIndexOf(NUMBERING_END)),
    numberingTail: NUMBERING_END,
    settings: patchSettings(part("word/settings.xml")),
    fontTable: fontTableXml(theme),
    theme: part("word/theme/theme1.xml"),
  };
}

/** The numbering part with the lists of one document. */
export function numberingPart(skeleton: Skeleton, instances: string): string {
  return skeleton.numberingHead + instances + skeleton.numberingTail;
}
