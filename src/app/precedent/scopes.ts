import { isRecord, memberOf } from "../../foundation/data.js";
import type { Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { below, valueAt, type Pointer } from "../../foundation/pointer.js";
import { counted, joined, type PrintedValue, printedForms } from "./values.js";
import type { Catalogue } from "../../input/catalogue.js";

/** What can be named at one place of a template: the filing as a whole, or an entry of a list. */
export interface Scope {
  readonly values: readonly PrintedValue[];
  readonly lists: readonly List[];
}

/** A list that a loop can go through, with what can be named in each turn. */
export interface List {
  readonly field: Field;
  /** From the object that it belongs to. */
  readonly path: string;
  readonly entries: readonly Scope[];
}

/** Members that serve the file and are printed nowhere. */
const OF_THE_FILE = /(?:^\/formatVersion|\/id|^\/attachments\/\*\/.*|^\/waivers.*)$/u;

/**
 * Everything that templates can print of a filing, as it stands there now. Of what is computed only the date of the document: the rest says
 * again what the filing says, and which of it was meant is for those who write templates.
 *
 * @param data the filing, with `derived` as templates see it.
 */
export function scopeOfFiling(data: object, derived: object, fields: Catalogue, language: Language): Scope {
  const asOf = memberOf(derived, "asOf");
  return new Walk(data, fields, language).scope({ ...data, derived: { asOf } }, "", "");
}

interface Found {
  readonly values: PrintedValue[];
  readonly lists: List[];
}

class Walk {
  private readonly data: unknown;
  private readonly fields: Catalogue;
  private readonly language: Language;
  /** Whether this is behind a reference: one that leads on may lead back. */
  private isFollowing = false;

  constructor(data: unknown, fields: Catalogue, language: Language) {
    this.data = data;
    this.fields = fields;
    this.language = language;
  }

  scope(value: unknown, pattern: string, pointer: Pointer): Scope {
    const found: Found = { values: [], lists: [] };
    this.members(value, pattern, pointer, "", found);
    return found;
  }

  private members(value: unknown, pattern: string, pointer: Pointer, path: string, found: Found): void {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      const field = this.fields.get(`${pattern}/${name}`);
      if (field === undefined || OF_THE_FILE.test(field.pattern)) continue;
      this.member(value[name], field, below(pointer, name), path === "" ? name : `${path}.${name}`, found);
    }
  }

  private member(value: unknown, field: Field, pointer: Pointer, path: string, found: Found): void {
    switch (field.kind) {
      case "object":
        this.members(value, field.pattern, pointer, path, found);
        return;
      case "list":
        this.list(value, field, pointer, path, found);
        return;
      case "reference":
        this.reference(value, field, path, found);
        return;
      case "referenceList":
        this.joins(this.referred(value, field), field.refersTo ?? "", field, pointer, path, found);
        return;
      case "text":
      case "code":
      case "date":
      case "integer":
      case "boolean":
      case "enum":
      case "enumList":
        found.values.push(...printedForms(value, { field, path, pointer }, this.language));
    }
  }

  private list(value: unknown, field: Field, pointer: Pointer, path: string, found: Found): void {
    if (!Array.isArray(value) || value.length === 0) return;
    const pattern = `${field.pattern}/*`;
    const entries = (value as readonly unknown[]).map((entry, index) =>
      this.scope(entry, pattern, below(pointer, index)),
    );
    found.lists.push({ field, path, entries });
    found.values.push(counted(entries.length, { field, path, pointer }));
    this.joins(value, pattern, field, pointer, path, found);
  }

  /** The fields of the entry that is referred to, by one step: `main.name`. */
  private reference(value: unknown, field: Field, path: string, found: Found): void {
    const [entry] = this.referred([value], field);
    const at = this.pointerOf(value, field);
    if (entry === undefined || at === undefined || this.isFollowing) return;
    this.isFollowing = true;
    const { values } = this.scope(entry, field.refersTo ?? "", at);
    this.isFollowing = false;
    found.values.push(
      ...values
        .filter(({ as }) => as !== "join")
        .map((one): PrintedValue => Object.assign({}, one, { path: `${path}.${one.path}` })),
    );
  }

  /** A field of all entries in one line, for each field that all of them answer. */
  private joins(
    entries: readonly unknown[],
    pattern: string,
    field: Field,
    pointer: Pointer,
    path: string,
    found: Found,
  ): void {
    const [first, ...others] = entries;
    if (!isRecord(first)) return;
    for (const name of Object.keys(first)) {
      const member = this.fields.get(`${pattern}/${name}`);
      if (member === undefined || OF_THE_FILE.test(member.pattern)) continue;
      const texts = [first, ...others].flatMap((entry) => this.written(memberOf(entry, name), member) ?? []);
      if (texts.length < entries.length) continue;
      // A single choice in a line says nothing of the list.
      if (member.kind === "enum" && texts.length === 1) continue;
      found.values.push(joined(texts, name, { field, path, pointer }, this.language));
    }
  }

  private written(value: unknown, field: Field): string | undefined {
    if (!JOINED.has(field.kind) || value === undefined) return undefined;
    const [form] = printedForms(value, { field, path: "", pointer: "" }, this.language);
    return form?.as === "value" ? form.text : undefined;
  }

  private referred(ids: unknown, field: Field): readonly unknown[] {
    if (!Array.isArray(ids)) return [];
    return (ids as readonly unknown[]).map((id) => valueAt(this.data, this.pointerOf(id, field) ?? "/-"));
  }

  private pointerOf(id: unknown, { refersTo = "" }: Field): Pointer | undefined {
    const list = refersTo.replace(/\/\*$/u, "");
    // Only lists at the top are referred to by one step; what lies in entries of others has no place of its own.
    if (list.includes("*")) return undefined;
    const entries = valueAt(this.data, list);
    if (!Array.isArray(entries)) return undefined;
    const index = (entries as readonly unknown[]).findIndex((entry) => memberOf(entry, "id") === id);
    return index < 0 ? undefined : below(list, index);
  }
}

/** Kinds that are words or numbers; dates and yes/no of several entries make no line that anybody writes. */
const JOINED: ReadonlySet<Field["kind"]> = new Set<Field["kind"]>(["text", "code", "enum"]);
