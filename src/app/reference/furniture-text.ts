import type { Inline, Mark, Media, PagePicture } from "../../document/node.js";
import { childOf, descendants, parseXml, type XmlElement } from "../../foundation/xml-reader.js";
import { isReadable } from "../../layout/pictures.js";
import type { ReferenceFurniture } from "../../ooxml/reference/reference.js";
import { toggle, valueOf } from "../../ooxml/reference/styles.js";
import { pictureIn } from "../attachments.js";

/** What of a firm's header or footer the PDF cannot show. */
export type Unshown = "field" | "shape" | "picture" | "table";

/** A header or footer as the PDF prints it: its lines with breaks between them, the first picture, and what is left out. */
export interface FurnitureText {
  readonly inlines: readonly Inline[];
  readonly lines: number;
  readonly picture: PagePicture | undefined;
  /** Kinds of what is left out, with names where it has any, such as that of a field. */
  readonly unshown: readonly { readonly kind: Unshown; readonly name: string }[];
}

/** English Metric Units in a millimetre (ISO/IEC 29500-1, 20.1.2.1). */
const EMU = 36_000;
const MILLIMETRES_OF_POINT = 25.4 / 72;

/** Reads the text, the page fields and the first picture of a header or footer. */
export function furnitureText(furniture: ReferenceFurniture): FurnitureText {
  const reading = new Reading(furniture);
  reading.blocks(parseXml(furniture.xml));
  return reading.result();
}

class Reading {
  private readonly furniture: ReferenceFurniture;
  private readonly lines: Inline[][] = [];
  private readonly unshown = new Map<string, { readonly kind: Unshown; readonly name: string }>();
  private picture: PagePicture | undefined;
  private align: PagePicture["align"] = "left";
  /** Fields that are open, outermost first: what they say, and whether their result has begun. */
  private readonly fields: { instruction: string; isResult: boolean }[] = [];

  constructor(furniture: ReferenceFurniture) {
    this.furniture = furniture;
  }

  result(): FurnitureText {
    const lines = this.lines.filter((line) => line.length > 0);
    const inlines = lines.flatMap((line, index): readonly Inline[] =>
      index === 0 ? line : [{ type: "lineBreak" }, ...line],
    );
    const breaks = inlines.filter(({ type }) => type === "lineBreak").length;
    return {
      inlines,
      lines: lines.length === 0 ? 0 : breaks + 1,
      picture: this.picture,
      unshown: [...this.unshown.values()],
    };
  }

  blocks(node: XmlElement): void {
    for (const child of node.children) {
      if (child.name === "w:p") this.paragraph(child);
      else if (child.name === "w:tbl") {
        this.leaveOut("table");
        this.blocks(child);
      } else if (BLOCKS.has(child.name)) this.blocks(child);
    }
  }

  private paragraph(node: XmlElement): void {
    this.lines.push([]);
    const properties = childOf(node, "w:pPr");
    const alignment = properties && valueOf(properties, "w:jc");
    this.align =
      alignment === "center" ? "center" : alignment === "right" || alignment === "end" ? "right" : "left";
    this.inlines(node);
  }

  private inlines(node: XmlElement): void {
    for (const child of node.children) {
      if (child.name === "w:r") this.run(child);
      else if (child.name === "w:fldSimple") this.simpleField(child);
      else if (INLINES.has(child.name)) this.inlines(child);
    }
  }

  private run(node: XmlElement): void {
    const properties = childOf(node, "w:rPr");
    const has = (name: string): boolean => properties !== undefined && toggle(properties, name) === true;
    if (has("w:vanish")) return;
    const marks: readonly Mark[] = [
      ...(has("w:b") ? (["bold"] as const) : []),
      ...(has("w:i") ? (["italic"] as const) : []),
    ];
    for (const child of node.children) {
      switch (child.name) {
        case "w:t":
          this.text(child.text, marks);
          break;
        case "w:tab":
        case "w:ptab":
          this.text("\u3000", marks);
          break;
        case "w:br":
        case "w:cr":
          this.add({ type: "lineBreak" });
          break;
        case "w:fldChar":
          this.fieldMark(child.attributes.get("w:fldCharType") ?? "");
          break;
        case "w:instrText": {
          const field = this.fields.at(-1);
          if (field !== undefined) field.instruction += child.text;
          break;
        }
        case "w:drawing":
        case "w:pict":
        case "mc:AlternateContent":
          this.drawing(child);
          break;
      }
    }
  }

  /** Text is printed outside of fields, and as the result of those that only lead somewhere. */
  private text(text: string, marks: readonly Mark[]): void {
    const isPrinted = this.fields.every(
      ({ instruction, isResult }) => isResult && nameOf(instruction) === "HYPERLINK",
    );
    if (isPrinted && text !== "") this.add({ type: "text", text, marks });
  }

  private fieldMark(type: string): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ instruction: "", isResult: false });
    else if (type === "separate" && field !== undefined) field.isResult = true;
    else if (type === "end" && field !== undefined) {
      this.fields.pop();
      this.field(field.instruction);
    }
  }

  private simpleField(node: XmlElement): void {
    const instruction = node.attributes.get("w:instr") ?? "";
    this.fields.push({ instruction, isResult: true });
    this.inlines(node);
    this.fields.pop();
    this.field(instruction);
  }

  private field(instruction: string): void {
    const name = nameOf(instruction);
    if (name === "PAGE") this.add({ type: "pageNumber" });
    else if (name === "NUMPAGES") this.add({ type: "pageCount" });
    else if (name !== "HYPERLINK" && name !== "") this.leaveOut("field", name);
  }

  private drawing(node: XmlElement): void {
    const all = [...descendants(node)].filter((one) => one.name !== "mc:Fallback");
    const image = all.find(({ name }) => name === "a:blip" || name === "v:imagedata");
    const bytes = this.furniture.pictures.get(
      image?.attributes.get("r:embed") ?? image?.attributes.get("r:id") ?? "",
    );
    if (image === undefined || bytes === undefined) return this.leaveOut("shape");
    const media = pictureIn(bytes, "");
    if (!("width" in media) || !isReadable(media) || this.picture !== undefined)
      return this.leaveOut("picture");
    this.picture = {
      media,
      width: widthOf(all, media),
      align: alignIn(all) ?? this.align,
      alternative: all.find(({ name }) => name === "wp:docPr")?.attributes.get("descr") ?? "",
      isAbove: true,
    };
  }

  private add(inline: Inline): void {
    this.lines.at(-1)?.push(inline);
  }

  private leaveOut(kind: Unshown, name = ""): void {
    this.unshown.set(`${kind} ${name}`, { kind, name });
  }
}

const BLOCKS: ReadonlySet<string> = new Set([
  "w:tr",
  "w:tc",
  "w:sdt",
  "w:sdtContent",
  "w:ins",
  "w:customXml",
]);
const INLINES: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:sdt",
  "w:sdtContent",
  "w:smartTag",
  "w:ins",
  "w:customXml",
]);

function nameOf(instruction: string): string {
  return (/[A-Za-z]+|=/u.exec(instruction)?.[0] ?? "").toUpperCase();
}

/** Width in millimetres as the document shows the picture, else as many pixels have at 96 an inch. */
function widthOf(nodes: readonly XmlElement[], media: Media): number {
  const extent = Number(nodes.find(({ name }) => name === "wp:extent")?.attributes.get("cx"));
  if (extent > 0) return extent / EMU;
  const style = nodes.find(({ name }) => name === "v:shape")?.attributes.get("style") ?? "";
  const points = Number(/(?:^|;)width:([\d.]+)pt/u.exec(style)?.[1]);
  return points > 0 ? points * MILLIMETRES_OF_POINT : (media.width / 96) * 25.4;
}

/** Where an anchored picture stands across the page. */
function alignIn(nodes: readonly XmlElement[]): PagePicture["align"] | undefined {
  const position = nodes.find(({ name }) => name === "wp:positionH");
  const word = position && childOf(position, "wp:align")?.text;
  return word === "left" || word === "center" || word === "right" ? word : undefined;
}
