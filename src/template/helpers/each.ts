import { type BlockHelper, LISTS } from "../helper.js";
import { itemsOf } from "../run/reading.js";

/**
 * The body once for every entry of a list. An empty list takes `{{else}}`; a list that is missing, or empty without
 * an `{{else}}`, is one gap mark. References are followed: the body sees what they refer to.
 */
export const eachBlock: BlockHelper = {
  name: "each",
  usage: "{{#each list as |item index|}}…{{else}}…{{/each}}",
  parameters: [{ type: "path", kinds: LISTS }],
  isLoop: true,
  run(call, branches) {
    const { run, site } = call;
    const list = call.reading(0);
    if (list.state === "missing" && !(list.isEmpty && site.hasElse)) {
      return run.output.gapInstead(
        site.position === "attribute" ? "none" : site.position,
        list.pointer,
        site.mark,
      );
    }
    const items = itemsOf(run.view, list);
    if (items.length === 0) return branches.otherwise();
    let text = "";
    for (const [index, item] of items.entries()) {
      text += run.turn(() => branches.body(item, Object.freeze({ index, length: items.length })));
    }
    return text;
  },
};
