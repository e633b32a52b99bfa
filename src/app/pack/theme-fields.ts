import type { Field, FieldKind } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Catalogue } from "../../input/catalogue.js";
import { builtInTheme } from "../theme.js";
import { FACE, LOGO, PAGE, PARAGRAPH, TABLE, type Member, type Members } from "./theme-members.js";

/** A group of values of a theme: of its own, or one a name. */
interface Group {
  readonly label: LocalizedText;
  readonly members: Members;
  /** Names of the parts that each have these members, such as the styles of paragraphs. */
  readonly parts?: readonly string[];
}

/**
 * What of a theme a pack can change. The look of gaps and of the draft's stamp is not among it: no pack may make a paper that is
 * not finished look as if it were.
 */
function groups(): Readonly<Record<string, Group>> {
  const { faces, paragraphs } = builtInTheme();
  return {
    faces: { label: { zh: "字体", en: "Faces" }, members: FACE, parts: Object.keys(faces) },
    page: { label: { zh: "页面", en: "Page" }, members: PAGE },
    paragraphs: {
      label: { zh: "段落", en: "Paragraphs" },
      members: PARAGRAPH,
      parts: Object.keys(paragraphs),
    },
    headings: { label: { zh: "标题", en: "Headings" }, members: PARAGRAPH, parts: ["1", "2", "3", "4"] },
    table: { label: { zh: "表格", en: "Tables" }, members: TABLE },
    logo: { label: { zh: "标志", en: "Logo" }, members: LOGO },
  };
}

let known: { readonly fields: Catalogue; readonly members: ReadonlyMap<string, Member> } | undefined;

/** The fields of a theme file of a pack, by pattern. */
export function themeFields(): Catalogue {
  return tables().fields;
}

/** What each value of a theme file may be, by pattern. */
export function themeMembers(): ReadonlyMap<string, Member> {
  return tables().members;
}

function tables(): NonNullable<typeof known> {
  if (known !== undefined) return known;
  const fields = new Map<string, Field>();
  const members = new Map<string, Member>();
  const enter = (pattern: string, kind: FieldKind, label: LocalizedText): void => {
    const help = { zh: "写法见 templates/README.md。", en: "templates/README.md shows how." };
    fields.set(pattern, {
      pattern,
      kind,
      label,
      help,
      required: false,
      forms: [],
      source: ["toolkit"],
      requirement: [],
    });
  };
  const enterMembers = (parent: string, all: Members): void => {
    for (const [name, member] of Object.entries(all)) {
      const pattern = `${parent}/${name}`;
      members.set(pattern, member);
      enter(pattern, kindOf(member), member.label);
      if (member.kind.type === "colours") enter(`${pattern}/*`, "code", member.label);
    }
  };
  for (const [name, group] of Object.entries(groups())) {
    enter(`/${name}`, "object", group.label);
    if (group.parts === undefined) enterMembers(`/${name}`, group.members);
    for (const part of group.parts ?? []) {
      enter(`/${name}/${part}`, "object", { zh: part, en: part });
      enterMembers(`/${name}/${part}`, group.members);
    }
  }
  enter("/logo/documents", "list", { zh: "用于哪些文书", en: "On which papers" });
  enter("/logo/documents/*", "code", { zh: "文书", en: "Paper" });
  known = { fields, members };
  return known;
}

/** Numbers are read as they are written: the catalogue knows whole ones only. */
function kindOf({ kind }: Member): FieldKind {
  if (kind.type === "boolean") return "boolean";
  return kind.type === "colours" ? "list" : "code";
}
