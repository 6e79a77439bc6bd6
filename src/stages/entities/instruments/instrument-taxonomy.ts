import { type Endings, piecesOf } from './instrument-pieces.ts';
import {
  type InstrumentClassEntry,
  type InstrumentClassesFile,
  type InstrumentKind,
  type InstrumentModelEntry,
  type InstrumentTerm,
  instrumentClassesSchema,
  instrumentModelsSchema,
} from './instruments-file.ts';

/** A class of instruments; `parent` is the id of the wider one. */
export interface InstrumentClass {
  readonly label: { readonly fr: string; readonly en: string };
  readonly kind: InstrumentKind;
  readonly crewed: boolean;
  readonly isCivil: boolean;
  readonly parent?: string;
}

/** A term under its first piece. A `block` names no instrument; it keeps the terms within it from being read. */
export interface TermEntry {
  readonly sort: 'class' | 'model' | 'block';
  readonly pieces: readonly string[];
  /** As the data write it. */
  readonly term: string;
  /** Id of a class; empty for a block. */
  readonly class: string;
  /** A name or an acronym: it begins with a capital or a figure, and need not be parsed as a noun. */
  readonly needsCapital: boolean;
  readonly isAmbiguous: boolean;
  /** Name of the context list that confirms it. */
  readonly context?: string;
  readonly with: readonly string[];
  readonly not: readonly string[];
  /** Name of the model. */
  readonly model?: string;
}

/** Terms by their first piece, longest first. */
export type TermIndex = Readonly<Record<string, readonly TermEntry[]>>;

/** The instruments compiled for reading. JSON-able. */
export interface InstrumentTaxonomy {
  readonly classes: Readonly<Record<string, InstrumentClass>>;
  /** By language: terms and blocks. */
  readonly terms: Readonly<Record<string, TermIndex>>;
  /** Names of models, in every language. */
  readonly models: TermIndex;
  readonly endings: Readonly<Record<string, Endings>>;
  readonly contexts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * Validates and indexes the instruments.
 * @param files parsed YAML: `classes.yaml` and `models.yaml`
 * @throws Error naming the class, term or model that does not fit
 * @example compileInstruments({ classes: parse(classesYaml), models: parse(modelsYaml) })
 */
export function compileInstruments(files: { readonly classes: unknown; readonly models: unknown }): InstrumentTaxonomy {
  const file = instrumentClassesSchema.parse(files.classes);
  const { models, sources } = instrumentModelsSchema.parse(files.models);
  const classes = compileClasses(file.classes);
  for (const model of models) checkModel(model, classes, sources);
  return {
    classes,
    terms: Object.fromEntries(Object.keys(file.endings).map((lang) => [lang, indexTerms(languageEntries(file, lang), lang)])),
    models: indexTerms(models.flatMap(modelEntries), 'models'),
    endings: file.endings,
    contexts: file.contexts,
  };
}

/** True where one class is the other, or lies under it. */
export function isKin({ classes }: InstrumentTaxonomy, one: string, other: string): boolean {
  return isUnder(classes, one, other) || isUnder(classes, other, one);
}

function isUnder(classes: InstrumentTaxonomy['classes'], id: string, above: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = classes[at]?.parent) if (at === above) return true;
  return false;
}

function compileClasses(entries: readonly InstrumentClassEntry[]): InstrumentTaxonomy['classes'] {
  const classes: Record<string, InstrumentClass> = {};
  for (const { id, label, kind, crewed, civil, parent } of entries) {
    if (Object.hasOwn(classes, id)) throw new Error(`classes: "${id}" stands twice. Keep one.`);
    classes[id] = { label, kind, crewed, isCivil: civil === true, ...(parent !== undefined && { parent }) };
  }
  for (const { id } of entries) checkParents(classes, id);
  return classes;
}

function checkParents(classes: InstrumentTaxonomy['classes'], id: string): void {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = classes[at]!.parent) {
    if (!Object.hasOwn(classes, at)) throw new Error(`classes: ${id}: there is no class "${at}" above it. Add it, or correct "parent".`);
    if (seen.has(at)) throw new Error(`classes: ${id}: it lies under itself. Correct "parent".`);
    seen.add(at);
  }
}

function checkModel({ name, class: under, source, ambiguous, with: lemmas }: InstrumentModelEntry, classes: object, sources: object): void {
  if (!Object.hasOwn(classes, under)) throw new Error(`models: ${name}: there is no class "${under}".`);
  if (source !== 'unverified' && !Object.hasOwn(sources, source)) throw new Error(`models: ${name}: there is no source "${source}".`);
  if (ambiguous && !lemmas) throw new Error(`models: ${name}: an ambiguous name needs "with".`);
}

function languageEntries({ classes, contexts, notTerms }: InstrumentClassesFile, lang: string): readonly TermEntry[] {
  const blocks = (notTerms[lang] ?? []).map((term) => entry({ sort: 'block', term, class: '' }));
  const known = new Set(Object.keys(contexts[lang] ?? {}));
  return [...blocks, ...classes.flatMap(({ id, terms }) => (terms[lang] ?? []).map((term) => classEntry(id, term, known)))];
}

function classEntry(id: string, term: InstrumentTerm, contexts: ReadonlySet<string>): TermEntry {
  if (typeof term === 'string') return entry({ sort: 'class', term, class: id });
  const { context, ambiguous } = term;
  if (context !== undefined && !contexts.has(context)) throw new Error(`classes: ${id}: "${term.term}": there is no context "${context}".`);
  if (ambiguous && context === undefined && !term.with) throw new Error(`classes: ${id}: "${term.term}" is ambiguous: it needs "with".`);
  return {
    ...entry({ sort: 'class', term: term.term, class: id }),
    isAmbiguous: ambiguous === true,
    with: term.with ?? [],
    not: term.not ?? [],
    ...(context !== undefined && { context }),
  };
}

function modelEntries({
  name,
  class: under,
  aliases = [],
  ambiguous,
  with: lemmas = [],
  lower,
}: InstrumentModelEntry): readonly TermEntry[] {
  return [name, ...aliases].map((term) => ({
    ...entry({ sort: 'model', term, class: under }),
    ...{ model: name, needsCapital: lower !== true, isAmbiguous: ambiguous === true, with: lemmas },
  }));
}

function entry(of: Pick<TermEntry, 'sort' | 'term' | 'class'>): TermEntry {
  return { ...of, pieces: piecesOf(of.term), needsCapital: acronym.test(of.term), isAmbiguous: false, with: [], not: [] };
}

function indexTerms(entries: readonly TermEntry[], where: string): TermIndex {
  const index: Record<string, TermEntry[]> = {};
  const owners = new Map<string, TermEntry>();
  for (const item of entries) {
    const key = item.pieces.join(' ');
    const other = owners.get(key);
    if (other && (other.class !== item.class || other.model !== item.model)) {
      throw new Error(`${where}: "${item.term}" stands under ${nameOf(other)} and ${nameOf(item)}. Keep it under one.`);
    }
    if (other) continue;
    owners.set(key, item);
    const first = item.pieces[0];
    if (first === undefined) throw new Error(`${where}: "${item.term}" has no word in it.`);
    if (!Object.hasOwn(index, first)) index[first] = [];
    index[first]!.push(item);
  }
  for (const list of Object.values(index)) list.sort((a, b) => b.pieces.length - a.pieces.length);
  return index;
}

const acronym = /^[\p{Lu}\p{N}]{2,}$/u;

function nameOf({ sort, class: under, model }: TermEntry): string {
  return sort === 'block' ? 'notTerms' : (model ?? under);
}
