/**
 * What must be there once in a document and was repeated by a loop, or lost its other half with a condition: bookmarks, and the ids of
 * pictures, shapes, content controls and paragraphs. One is made for each document; parts are passed in their order.
 */
export class UniqueIds {
  private readonly bookmarkNames = new Set<string>();
  private readonly bookmarkIds = new Numbers(0);
  private readonly pictures = new Numbers(1);
  private readonly shapes = new Names();
  private readonly controls = new Numbers(1);
  private readonly paragraphs = new Set<string>();

  /** A filled part with its repeated ids put right. What is not repeated stays as it is. */
  settle(xml: string): string {
    let settled = xml.includes("<w:bookmark") ? this.bookmarks(xml) : xml;
    const each = (mark: string, pattern: RegExp, next: (id: string) => string): void => {
      // Most parts have none, and looking for plain text costs next to nothing.
      if (!settled.includes(mark)) return;
      settled = settled.replaceAll(
        pattern,
        (_whole, before: string, id: string, after: string) => before + next(id) + after,
      );
    };
    each("<wp:docPr", /(<wp:docPr\s[^>]*?\bid=")(\d+)(")/gu, (id) => this.pictures.fresh(id));
    each("<w:id ", /(<w:id\s+w:val=")(-?\d+)("\s*\/>)/gu, (id) => this.controls.fresh(id));
    each("<v:shape", /(<v:shape\s[^>]*?\bid=")([^"]+)(")/gu, (id) => this.shapes.fresh(id));
    if (!settled.includes("w14:paraId")) return settled;
    return settled.replaceAll(/\sw14:paraId="([^"]+)"/gu, (whole: string, id: string) => {
      if (this.paragraphs.has(id)) return "";
      this.paragraphs.add(id);
      return whole;
    });
  }

  /** The first of several bookmarks of a name stays, since references lead there; halves without their other half go. */
  private bookmarks(xml: string): string {
    const marks = [...xml.matchAll(/<w:bookmark(Start|End)\b([^>]*)\/>/gu)].map((match) => ({
      at: match.index,
      text: match[0],
      isStart: match[1] === "Start",
      id: idOf(match[2] ?? ""),
      name: /w:name\s*=\s*"([^"]*)"/u.exec(match[2] ?? "")?.[1]?.toLowerCase() ?? "",
    }));
    const written = new Map<number, string>();
    const open = new Map<string, (typeof marks)[number]>();
    for (const mark of marks) {
      if (mark.isStart) {
        if (!this.bookmarkNames.has(mark.name)) open.set(mark.id, mark);
        continue;
      }
      const start = open.get(mark.id);
      if (start === undefined || this.bookmarkNames.has(start.name)) continue;
      open.delete(mark.id);
      this.bookmarkNames.add(start.name);
      const id = this.bookmarkIds.fresh(mark.id);
      written.set(start.at, withId(start.text, id));
      written.set(mark.at, withId(mark.text, id));
    }
    let result = "";
    let at = 0;
    for (const mark of marks) {
      result += xml.slice(at, mark.at) + (written.get(mark.at) ?? "");
      at = mark.at + mark.text.length;
    }
    return result + xml.slice(at);
  }
}

function idOf(attributes: string): string {
  return /w:id\s*=\s*"([^"]*)"/u.exec(attributes)?.[1] ?? "";
}

function withId(tag: string, id: string): string {
  return tag.replace(
    /(w:id\s*=\s*")[^"]*(")/u,
    (_whole, before: string, after: string) => before + id + after,
  );
}

/** Ids that are numbers, and the largest of them: a loop may repeat one many thousand times. */
class Numbers {
  private readonly used = new Set<string>();
  private next: number;

  constructor(smallest: number) {
    this.next = smallest;
  }

  /** A number not used yet: the given one, or one more than the largest so far. */
  fresh(id: string): string {
    const given = this.used.has(id) ? String(this.next) : id;
    this.used.add(given);
    this.next = Math.max(this.next, Number(given) + 1);
    return given;
  }
}

/** Ids that are names; of each the last number it was given. */
class Names {
  private readonly used = new Set<string>();
  private readonly last = new Map<string, number>();

  /** A name not used yet: the given one, or with the next number behind it. */
  fresh(name: string): string {
    let given = name;
    let number = this.last.get(name) ?? 1;
    while (this.used.has(given)) {
      number += 1;
      given = `${name}_${number}`;
    }
    this.used.add(given);
    this.last.set(name, number);
    return given;
  }
}
