import { plainText } from "../foundation/same-text.js";

/** Names of one country or region, the usual one first. Places that overseas recipients commonly are in. */
const PLACES: readonly (readonly string[])[] = [
  ["香港"],
  ["澳门"],
  ["台湾"],
  ["新加坡"],
  ["日本"],
  ["韩国", "大韩民国"],
  ["印度"],
  ["印度尼西亚", "印尼"],
  ["马来西亚"],
  ["泰国", "泰王国"],
  ["越南"],
  ["菲律宾"],
  ["柬埔寨"],
  ["老挝"],
  ["缅甸"],
  ["文莱"],
  ["孟加拉国"],
  ["巴基斯坦"],
  ["斯里兰卡"],
  ["尼泊尔"],
  ["蒙古"],
  ["哈萨克斯坦"],
  ["乌兹别克斯坦"],
  ["美国", "美利坚合众国"],
  ["加拿大"],
  ["墨西哥"],
  ["巴西"],
  ["阿根廷"],
  ["智利"],
  ["秘鲁"],
  ["哥伦比亚"],
  ["巴拿马"],
  ["开曼群岛"],
  ["英属维尔京群岛"],
  ["百慕大"],
  ["英国", "大不列颠及北爱尔兰联合王国", "联合王国"],
  ["爱尔兰"],
  ["德国", "德意志联邦共和国"],
  ["法国", "法兰西共和国"],
  ["荷兰"],
  ["比利时"],
  ["卢森堡"],
  ["瑞士"],
  ["奥地利"],
  ["意大利"],
  ["西班牙"],
  ["葡萄牙"],
  ["希腊"],
  ["丹麦"],
  ["瑞典"],
  ["挪威"],
  ["芬兰"],
  ["冰岛"],
  ["波兰"],
  ["捷克"],
  ["匈牙利"],
  ["罗马尼亚"],
  ["保加利亚"],
  ["塞浦路斯"],
  ["马耳他"],
  ["爱沙尼亚"],
  ["拉脱维亚"],
  ["立陶宛"],
  ["斯洛伐克"],
  ["斯洛文尼亚"],
  ["克罗地亚"],
  ["塞尔维亚"],
  ["乌克兰"],
  ["俄罗斯"],
  ["土耳其"],
  ["以色列"],
  ["阿联酋", "阿拉伯联合酋长国"],
  ["沙特阿拉伯", "沙特"],
  ["卡塔尔"],
  ["埃及"],
  ["南非"],
  ["肯尼亚"],
  ["尼日利亚"],
  ["摩洛哥"],
  ["澳大利亚"],
  ["新西兰"],
  ["巴布亚新几内亚"],
  ["斐济"],
];

/** Every name with the usual name of its place; longer names first, because 印度 stands in 印度尼西亚. */
const NAMES: readonly (readonly [name: string, place: string])[] = PLACES.flatMap((names) =>
  names.map((name): readonly [string, string] => [name, names[0] ?? name]),
).toSorted(([one], [other]) => other.length - one.length);

/** The countries and regions that a Chinese text names, by their usual names; none where it uses names nobody lists here. */
export function placesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let rest = plainText(text);
  for (const [name, place] of NAMES) {
    if (!rest.includes(name)) continue;
    found.add(place);
    rest = rest.replaceAll(name, "|");
  }
  return found;
}

/**
 * Whether two Chinese names are those of one country or region; texts of several name one in common. `undefined` where
 * the names differ and one of them is not listed here.
 */
export function isSamePlace(one: string, other: string): boolean | undefined {
  const left = placesIn(one);
  const right = placesIn(other);
  if (left.size > 0 && right.size > 0) return [...left].some((place) => right.has(place));
  const [plain, otherPlain] = [plainText(one), plainText(other)];
  if (plain === "" || otherPlain === "") return undefined;
  return plain.includes(otherPlain) || otherPlain.includes(plain) ? true : undefined;
}
