import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadLanguages } from '../../src/load.ts';
import type { ParsedSentence } from '../../src/model/tree.ts';
import { parseDocument } from '../../src/pipeline.ts';
import type { ReferenceMention } from '../../src/stages/entities/coreference/reference-mention.ts';
import { compileReferencePack } from '../../src/stages/entities/coreference/reference-pack.ts';
import { type KnownMentions, resolveReferences } from '../../src/stages/entities/coreference/resolve-references.ts';
import type { EntityMention } from '../../src/stages/entities/entity-mention.ts';

const library = loadLanguages();
const packOf = (lang: string) =>
  compileReferencePack(parse(readFileSync(new URL(`../../data/languages/${lang}/references.yaml`, import.meta.url), 'utf8')));
const languages = { fr: packOf('fr'), en: packOf('en') };

/** A stretch marked in a test sentence: "[rebels:rebel]", "[Bria:point]"; with "=" and a name where the same is meant again. */
const mark = /\[([^\]:]+):([a-z-]+)(?:=([^\]]+))?\]/gu;
const kindsOfPlaces = new Set(['point', 'area', 'line', 'facility']);

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly ref: string;
}

function unmark(marked: string): { text: string; marks: readonly Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index);
    marks.push({ start: text.length, end: text.length + found[1]!.length, type: found[2]!, ref: found[3] ?? found[1]! });
    text += found[1]!;
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

function mentionOf(trees: readonly ParsedSentence[], text: string, { start, end, type, ref }: Marked): EntityMention {
  const sentence = trees.findIndex((tree) => tree.start <= start && end <= tree.end);
  const inside = trees[sentence]!.words.filter((word) => word.start < end && word.end > start);
  const [first, last] = [inside[0]!.index, inside[inside.length - 1]!.index];
  const head = inside.find((word) => word.head < first || word.head > last)!.index;
  const form = /^\p{Lu}/u.test(text.slice(start, end)) ? 'name' : 'nominal';
  const kind = kindsOfPlaces.has(type) ? 'place' : 'actor';
  return { start, end, text: text.slice(start, end), kind, form, ref, sentence, first, last, head, grammar: {}, rule: 'test', why: 'test' };
}

/**
 * Reads the references of a sentence whose actors and places are marked: "[rebels:rebel]", "[Bria:point]".
 * @param marked with "=" and a name where the same is meant again: "[They:rebel=rebels]"
 */
export async function readReferences(lang: string, marked: string): Promise<{ text: string; found: readonly ReferenceMention[] }> {
  const { text, marks } = unmark(marked);
  const document = {
    id: 'test',
    source: { sha256: '0'.repeat(64) },
    text,
    documentTime: { basis: 'none', why: 'none' } as const,
    diagnostics: [],
  };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  const known: KnownMentions = {
    mentions: marks.map((entry) => mentionOf(trees, text, entry)),
    actors: marks.filter(({ type }) => !kindsOfPlaces.has(type)),
    places: marks.filter(({ type }) => kindsOfPlaces.has(type)).map(({ ref, type }) => ({ ref, kind: type })),
  };
  return { text, found: resolveReferences({ text }, trees, { languages }, known) };
}

/** The same without the nouns that references stand for. */
export async function readPointers(lang: string, marked: string): Promise<{ text: string; found: readonly ReferenceMention[] }> {
  const { text, found } = await readReferences(lang, marked);
  return { text, found: found.filter(({ rule }) => !rule.endsWith('.thing')) };
}
