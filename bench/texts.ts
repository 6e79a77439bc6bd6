import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedLibrary } from '../src/load.ts';
import type { SourceDocument } from '../src/model/source-document.ts';
import { ingest } from '../src/stages/ingest/index.ts';
import { rawText } from '../src/training/raw-text.ts';
import { readConllu } from '../src/util/conllu.ts';

/** The texts of one language that are measured, about as long as press reports. */
export type TextsByLanguage = Readonly<Record<string, readonly string[]>>;

const sentencesPerText = 12;

/** Reads the bundled examples, front matter and markup left out; the language is the one they state. */
export async function readExamples(folder: string, { datelines }: LoadedLibrary): Promise<TextsByLanguage> {
  const texts: Record<string, string[]> = {};
  for await (const item of ingest([folder], { ui: 'en', datelines })) {
    if (item.kind !== 'document') continue;
    const { statedLanguage = 'und', text } = item.document;
    texts[statedLanguage] = [...(texts[statedLanguage] ?? []), text];
  }
  return texts;
}

/** Reads treebanks as running text, a dozen sentences to a text; languages without a folder are left out. */
export function readTreebankTexts(folder: string, languages: readonly string[]): TextsByLanguage {
  const present = languages.filter((lang) => existsSync(join(folder, lang)));
  return Object.fromEntries(present.map((lang) => [lang, treebankTexts(join(folder, lang))]));
}

function treebankTexts(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  const sentences = names.sort().flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8'), name));
  const texts: string[] = [];
  for (let from = 0; from < sentences.length; from += sentencesPerText) {
    texts.push(rawText(sentences.slice(from, from + sentencesPerText)).text);
  }
  return texts;
}

/** The number of words between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/**
 * Repeats texts, or leaves some out, until they have about so many words; a number at the end of each keeps them from
 * being duplicates.
 */
export function fillTo(texts: readonly string[], words: number): string[] {
  const filled: string[] = [];
  if (texts.every((text) => countWords(text) === 0)) return filled;
  for (let count = 0; count < words; ) {
    const text = `${texts[filled.length % texts.length]!}\n\n${filled.length + 1}.`;
    filled.push(text);
    count += countWords(text);
  }
  return filled;
}

/** An article of about so many words: whole paragraphs of the texts, one after the other. */
export function articleOf(texts: readonly string[], words: number): string {
  const paragraphs: string[] = [];
  for (const paragraph of texts.flatMap((text) => text.split('\n\n'))) {
    if (countWords(paragraphs.join(' ')) >= words) break;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** A text as ingest would hand it on, its language stated. */
export function documentOf(text: string, lang: string): SourceDocument {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    id: sha256.slice(0, 10),
    source: { sha256 },
    statedLanguage: lang,
    text,
    documentTime: { basis: 'none', why: '' },
    diagnostics: [],
  };
}
