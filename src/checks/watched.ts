import type { Draft } from "../foundation/draft.js";
import { isRecord, memberOf } from "../foundation/data.js";
import { parentOf, segmentsOf, valueAt, type Pointer } from "../foundation/pointer.js";

/** Data of which some values are left out because they are wrong: there, but not to be judged by. */
export interface Holed<Data> {
  readonly data: Draft<Data>;
  /** Where values were left out; all of them members of mappings. */
  readonly holes: readonly Pointer[];
}

/** A view of data that notices when somebody asks for what was left out. */
export interface Watched<Data> {
  readonly data: Draft<Data>;
  /** The places asked for so far, in the order of asking. */
  readonly touched: ReadonlySet<Pointer>;
}

/**
 * Looks at data and notices who asks for a value that was left out. To the one who asks it is missing, so that what was
 * concluded afterwards may rest on a value that nobody left out on purpose. Going through all members of a mapping asks for
 * none of them in particular.
 */
export function watched<Data>({ data, holes }: Holed<Data>): Watched<Data> {
  const touched = new Set<Pointer>();
  const names = new Map<unknown, Map<string, Pointer>>();
  const onTheWay = new Set<unknown>();
  for (const hole of holes) {
    const name = segmentsOf(hole).at(-1) ?? "";
    const holder = valueAt(data, parentOf(hole) ?? "");
    names.set(holder, (names.get(holder) ?? new Map<string, Pointer>()).set(name, hole));
    for (let at = parentOf(hole); at !== undefined; at = parentOf(at)) onTheWay.add(valueAt(data, at));
  }
  // One view a value, so that what is kept by identity stays what it is.
  const views = new Map<object, object>();
  const view = (value: unknown): unknown => {
    if ((!isRecord(value) && !Array.isArray(value)) || !onTheWay.has(value)) return value;
    let made = views.get(value);
    if (made === undefined) {
      made = new Proxy<object>(value, handler);
      views.set(value, made);
    }
    return made;
  };
  const ask = (target: object, name: string | symbol): void => {
    const hole = typeof name === "string" ? names.get(target)?.get(name) : undefined;
    if (hole !== undefined) touched.add(hole);
  };
  const handler: ProxyHandler<object> = {
    get: (target, name, receiver): unknown => {
      ask(target, name);
      return typeof name === "string" && Object.hasOwn(target, name)
        ? view(memberOf(target, name))
        : Reflect.get(target, name, receiver);
    },
    has: (target, name) => {
      ask(target, name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      ask(target, name);
      const found = Reflect.getOwnPropertyDescriptor(target, name);
      return found === undefined || !("value" in found) ? found : { ...found, value: view(found.value) };
    },
  };
  // A view has the members of what it shows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { data: view(data) as Draft<Data>, touched };
}
