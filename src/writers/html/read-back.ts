import { Parser } from "htmlparser2";

/** The text of written HTML without what belongs to the page (elements with `data-mark`): the proof of the writer. */
export function readBack(html: string): string {
  let text = "";
  let skipped = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(_name, attributes) {
      const marked = "data-mark" in attributes;
      open.push(marked);
      if (marked) skipped += 1;
    },
    onclosetag() {
      if (open.pop() === true) skipped -= 1;
    },
    ontext(data) {
      if (skipped === 0) text += data;
    },
  });
  parser.write(html);
  parser.end();
  return text;
}
