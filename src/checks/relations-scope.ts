/** Names of the scope that were found are put out of the way as characters of the private use area. */
const FIRST = 0xe000;
const FOUND = /[\ue000-\uf8ff]/gu;
const SEPARATORS = /[、,;。.:\n/|]+/u;
/** Words that join names: beside a name found, so that 与 inside a name that is not in scope is kept. */
const JOINTS = /(?<=[\ue000-\uf8ff])(?:以及|和|及|与)|(?:以及|和|及|与)(?=[\ue000-\uf8ff])/u;
const BRACKETS = /\([^()]*\)/gu;
const ANY_BRACKETS = /[（(][^（()）]*[）)]/gu;
/** What a list says besides names: where, which, how many. */
const FILLERS =
  /境内|境外|双方|包括|包含|其中|以及|分别|均|共计|共|仅|为|有|是|由|经|和|及|与|等|的|\d+\s*[项个套类]?|\s+/gu;

/**
 * What a list written in words names beyond a scope: the pieces that hold no name of it, or a name and something more. Names
 * in scope are found longest first, so that 手机号码 does not excuse 家属手机号码. Remarks in brackets do not count.
 *
 * @param isExact whether words around a name in scope make another name of it: true for data items, false for systems, which
 *   are often written with what they do.
 */
export function beyondScope(list: string, names: readonly string[], isExact: boolean): readonly string[] {
  const known = [...new Set(names.map(typed))].filter((name) => name !== "");
  known.sort((one, other) => other.length - one.length);
  let text = typed(list);
  for (const [index, name] of known.entries()) {
    text = text.replaceAll(name, String.fromCharCode(FIRST + index));
  }
  const pieces = text
    .replaceAll(BRACKETS, "")
    .split(SEPARATORS)
    .flatMap((piece) => piece.split(JOINTS));
  return pieces.flatMap((piece) => {
    const rest = piece.replaceAll(FOUND, "");
    if ((rest !== piece && !isExact) || rest.replaceAll(FILLERS, "") === "") return [];
    return [piece.replaceAll(FOUND, (mark) => known[mark.charCodeAt(0) - FIRST] ?? "").trim()];
  });
}

/** Short forms of a name that stand in brackets behind it, the name without them, and the whole: CRS-CN, 中央预订系统. */
export function withShortForms(name: string): readonly string[] {
  const short = [...name.matchAll(ANY_BRACKETS)].flatMap(([bracket]) =>
    bracket
      .slice(1, -1)
      .split(/[,，、]/u)
      .map((form) => form.trim())
      .filter((form) => /^[A-Za-z][A-Za-z0-9-]+$/u.test(form)),
  );
  return [name.replaceAll(ANY_BRACKETS, "").trim(), ...short, name].filter((form) => form !== "");
}

function typed(text: string): string {
  return text.normalize("NFKC");
}
