/** A filing in the making: every property optional and readonly, recursively. Rules and helpers read this. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> };
