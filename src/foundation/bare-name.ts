/** Nothing but Han characters, as many names are: nothing that typing decides. */
const ONLY_HAN = /^[\u4e00-\u9fff]*$/u;

/**
 * A name without what typing alone decides: full and half width are one, white space and capitals do not count. Points
 * and brackets do: they are part of a registered name.
 */
export function bareName(name: string): string {
  if (ONLY_HAN.test(name)) return name;
  return name.normalize("NFKC").replaceAll(/\s+/gu, "").toLowerCase();
}

/** Whether a text holds a name, however both are typed. Most texts hold it as it is, which is cheap to see. */
export function holdsName(text: string, name: string): boolean {
  return text.includes(name) || bareName(text).includes(bareName(name));
}

/** A bare name without a remark in brackets at its end: `某公司(法务部)` is 某公司. A name that is nothing else stays. */
export function withoutRemark(bare: string): string {
  const cut = bare.endsWith(")") ? bare.lastIndexOf("(") : -1;
  return cut > 0 ? bare.slice(0, cut) : bare;
}
