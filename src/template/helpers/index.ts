import type { BlockHelper, Helper } from "../helper.js";
import { and } from "./and.js";
import { answered, answeredBlock } from "./answered.js";
import { check } from "./check.js";
import { choices } from "./choices.js";
import { count } from "./count.js";
import { date } from "./date.js";
import { eachBlock } from "./each.js";
import { eq } from "./eq.js";
import { ifBlock } from "./if.js";
import { image } from "./image.js";
import { includes } from "./includes.js";
import { join } from "./join.js";
import { month } from "./month.js";
import { not } from "./not.js";
import { number } from "./number.js";
import { or } from "./or.js";
import { plain } from "./plain.js";
import { shadeOf } from "./shade-of.js";
import { tenThousands } from "./ten-thousands.js";
import { unlessBlock } from "./unless.js";

const byName = <Named extends { readonly name: string }>(all: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(all.map((one) => [one.name, Object.freeze(one)]));

/** Helpers of templates: `{{name …}}` and `(name …)`. */
export const HELPERS: ReadonlyMap<string, Helper> = byName<Helper>([
  number,
  plain,
  tenThousands,
  date,
  month,
  join,
  count,
  check,
  choices,
  image,
  shadeOf,
  eq,
  includes,
  not,
  and,
  or,
  answered,
]);

/** Blocks of templates: `{{#name …}}`. */
export const BLOCKS: ReadonlyMap<string, BlockHelper> = byName<BlockHelper>([
  ifBlock,
  unlessBlock,
  eachBlock,
  answeredBlock,
]);
