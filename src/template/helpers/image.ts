import type { Helper } from "../helper.js";
import { pictureMissing } from "../mistakes/filling.js";
import { textIn } from "../run/reading.js";
import { isRecord } from "../../foundation/data.js";

const ATTACHMENTS = "/attachments/*";

/** Millimetres, when the template does not say. */
const DEFAULT_WIDTH = 120;

/** The picture of an attachment, centred on a line of its own. `width` is in millimetres. */
export const image: Helper = {
  name: "image",
  usage: "{{image path width=120}}",
  parameters: [{ type: "path", kinds: ["reference"], refersTo: ATTACHMENTS }],
  named: { width: { minimum: 10, maximum: 260 } },
  picture(call) {
    const { run, site } = call;
    const reading = call.reading(0);
    const gap = (): string => run.output.gapInstead("block", reading.pointer, site.mark);
    if (reading.state !== "answered" || typeof reading.value !== "string") return gap();
    const attachment = run.view.referred(ATTACHMENTS, reading.value);
    if (!run.media.has(reading.value)) {
      run.complain(pictureMissing(reading.field), site, reading.pointer);
      return gap();
    }
    const title = isRecord(attachment) ? textIn(attachment["title"], run.language) : undefined;
    return run.output.picture({
      attachment: reading.value,
      alternative: run.legal(title?.text ?? reading.field.label[run.language], reading.pointer, site),
      width: site.named.get("width") ?? DEFAULT_WIDTH,
      pointer: reading.pointer,
      mark: site.mark,
    });
  },
};
