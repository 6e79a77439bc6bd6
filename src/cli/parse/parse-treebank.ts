import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { LoadedLibrary } from '../../load.ts';
import type { Sentence } from '../../model/token.ts';
import { identifyLanguage } from '../../stages/language-id/index.ts';
import { syntax } from '../../stages/syntax/index.ts';
import { type ConlluSentence, commentValue, readConllu, surfaceTokens, writeConllu } from '../../util/conllu.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { say } from '../messages.ts';
import { reanalysed } from './conllu-rows.ts';
import type { ParseOptions, ParseOutcome } from './parse-options.ts';

const sentencesAtATime = 256;

/** Analyses a treebank file on its own tokens; `-` is standard input. Its words, ranges and comments stay. */
export async function* parseTreebank(path: string, { ui, lang }: ParseOptions, library: LoadedLibrary): AsyncGenerator<ParseOutcome> {
  const gold = await readTreebank(path, ui);
  if ('problem' in gold) {
    yield { kind: 'failed', output: '', problem: gold.problem };
    return;
  }
  const language = lang ?? (await languageOf(gold.sentences, library));
  if (!library.codes.includes(language)) {
    yield {
      kind: 'failed',
      output: '',
      problem: { code: 'RC-LANG-001', message: say(ui, 'parse.unsupported', { path, value: language }) },
    };
    return;
  }
  const languages = { [language]: library.open(language).syntax };
  for (let start = 0; start < gold.sentences.length; start += sentencesAtATime) {
    const part = gold.sentences.slice(start, start + sentencesAtATime);
    const trees = syntax(
      part.map((sentence) => goldSentence(sentence, language)),
      { languages },
    );
    yield { kind: 'part', output: writeConllu(part.map((sentence, index) => reanalysed(sentence, trees[index]!))) };
  }
  yield { kind: 'read', output: '' };
}

type Treebank =
  | { readonly sentences: readonly ConlluSentence[] }
  | { readonly problem: { readonly code: string; readonly message: string } };

async function readTreebank(path: string, ui: UiLanguage): Promise<Treebank> {
  let content: string;
  try {
    content = path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problem: { code: 'RC-CLI-004', message: say(ui, 'parse.unreadable', { path, why }) } };
  }
  try {
    return { sentences: readConllu(content, path) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: { code: 'RC-CLI-005', message: say(ui, 'parse.malformed', { path, why }) } };
  }
}

async function languageOf(sentences: readonly ConlluSentence[], library: LoadedLibrary): Promise<string> {
  const sample = sentences
    .slice(0, 200)
    .map((sentence) => commentValue(sentence, 'text') ?? sentence.words.map(({ form }) => form).join(' '))
    .join('\n\n');
  const { lang } = await identifyLanguage(sample, { supported: library.identification, ui: 'en', report: () => undefined });
  return lang;
}

/** The gold tokens as the stage takes them: one token for each range, offsets as if all were parted by one space. */
function goldSentence(sentence: ConlluSentence, lang: string): Sentence {
  let start = 0;
  const tokens = surfaceTokens(sentence).map(({ form, words }) => {
    const token = { start, end: start + form.length, words: words.map((word) => word.form.replaceAll('’', "'")) };
    start = token.end + 1;
    return token;
  });
  return { start: 0, end: Math.max(0, start - 1), paragraph: 0, lang, tokens };
}
