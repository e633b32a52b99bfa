import type { ParsedFile } from "../syntax/parse-file.js";
import type { Tag } from "../syntax/scan-tags.js";

/** The tags of one block, in their order. */
export interface BlockTags {
  readonly open: Tag;
  readonly otherwise: readonly Tag[];
  readonly close: Tag;
}

/** The tags of a file that were understood: what was refused is blanked out in its text. */
export function understood(file: ParsedFile): readonly Tag[] {
  return file.tags.filter((tag) => file.text.startsWith("{{", tag.start));
}

/** The tags of every block, outer blocks before those in them. `tags` are balanced. */
export function blocksOf(tags: readonly Tag[]): readonly BlockTags[] {
  const open: { readonly open: Tag; readonly otherwise: Tag[]; close: Tag }[] = [];
  const found: BlockTags[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") {
      const block = { open: tag, otherwise: [], close: tag };
      open.push(block);
      found.push(block);
    } else if (tag.kind === "otherwise") {
      open.at(-1)?.otherwise.push(tag);
    } else if (tag.kind === "close") {
      const block = open.pop();
      if (block !== undefined) block.close = tag;
    }
  }
  return found;
}

/** All tags of a block from the first to the last. */
export function tagsOf({ open, otherwise, close }: BlockTags): readonly Tag[] {
  return [open, ...otherwise, close];
}
