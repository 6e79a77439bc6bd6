import type { Claim } from '../model/claim.ts';
import type { EventTypes } from '../model/event-type.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { dateBasisWords } from './claim-words.ts';
import type { EntityGroupView } from './entities-view.ts';
import { techniqueWords } from './loaded-words.ts';
import { counted, message } from './messages.ts';
import { namingOf } from './naming.ts';
import { type ClaimSurroundings, claimView } from './reading-claim.ts';
import { entityGroups } from './reading-entities.ts';
import { cutSegments, marksByStretch, placeMarks } from './reading-segments.ts';
import { daysWords } from './reading-time.ts';
import type { HeaderView, ReadingView, SentenceView } from './reading-view.ts';
import { silentReasonWords, slipReasonWords } from './reason-words.ts';
import type { UiLanguage } from './ui-language.ts';

export interface ReadingViewOptions {
  /** Language of the tool's own words. */
  readonly ui: UiLanguage;
  /** For the names of types; without them their ids are shown. */
  readonly types?: EventTypes;
}

function headerView({ document }: Reading, ui: UiLanguage): HeaderView {
  const { source, documentTime } = document;
  return {
    title: source.title ?? null,
    outlet: source.outlet ?? null,
    author: source.author ?? null,
    url: source.url ?? null,
    date: daysWords(documentTime.from, documentTime.to, ui),
    dateBasisWords: dateBasisWords[documentTime.basis][ui],
    dateWhy: documentTime.why,
  };
}

interface Stretch extends Span {
  readonly index: number | null;
}

/** The sentences in text order, with the text that no sentence covers, so that a page shows every word of the report. */
function stretchesOf({ document: { text }, sentences }: Reading): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const keepGap = (start: number, end: number): void => {
    const gap = text.slice(start, end);
    if (gap.trim() === '') return;
    stretches.push({ index: null, start: end - gap.trimStart().length, end: start + gap.trimEnd().length });
  };
  let reached = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    keepGap(reached, start);
    stretches.push({ index, start, end });
    reached = Math.max(reached, end);
  }
  keepGap(reached, text.length);
  return stretches;
}

/** A blank line parts paragraphs; in a text without any, every line end does. */
function paragraphBreakOf(text: string): RegExp {
  return /\n[^\S\n]*\n/u.test(text.replaceAll('\r\n', '\n')) ? /\n[^\S\n]*\r?\n/u : /\n/u;
}

function claimsBySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of [...claims].sort((a, b) => a.order - b.order)) {
    const group = bySentence.get(claim.sentence);
    if (group) group.push(claim);
    else bySentence.set(claim.sentence, [claim]);
  }
  return bySentence;
}

function silence(index: number | null, hasClaims: boolean, silent: ReadonlyMap<number, string>, ui: UiLanguage): string | null {
  if (index === null) return message(ui, 'sentence.unread');
  if (hasClaims) return null;
  const why = silent.get(index);
  return why === undefined
    ? message(ui, 'sentence.silentUnexplained')
    : message(ui, 'sentence.silent', { why: silentReasonWords(why, ui) });
}

function sentenceViews(reading: Reading, entities: readonly EntityGroupView[], surroundings: ClaimSurroundings): readonly SentenceView[] {
  const { text } = reading.document;
  const claims = claimsBySentence(reading.claims);
  const silent = new Map(reading.coverage.silent.map(({ sentence, why }) => [sentence, why]));
  const paragraphBreak = paragraphBreakOf(text);
  const stretches = stretchesOf(reading);
  const marks = marksByStretch(stretches, placeMarks(reading, entities));
  return stretches.map(({ index, start, end }, position) => {
    const own = (index === null ? undefined : claims.get(index)) ?? [];
    const before = stretches[position - 1];
    return {
      ...{ index, start, end },
      startsParagraph: before === undefined || paragraphBreak.test(text.slice(before.end, start)),
      segments: cutSegments(text, { start, end }, marks[position]!),
      claims: own.map((claim) => claimView(claim, surroundings)),
      silent: silence(index, own.length > 0, silent, surroundings.naming.ui),
    };
  });
}

function countsView(sentenceCount: number, sentences: readonly SentenceView[], ui: UiLanguage): ReadingView['counts'] {
  const shown = sentences.flatMap(({ claims }) => claims);
  const check = shown.filter(({ certainty }) => certainty === 'check').length;
  const words = { sentences: counted(ui, 'sentence', sentenceCount), claims: counted(ui, 'claim', shown.length), check };
  return {
    sentences: sentenceCount,
    claims: shown.length,
    check,
    words: message(ui, 'document.counts', words),
    shortWords: message(ui, 'document.countsShort', words),
  };
}

/**
 * One reading as it is shown: sentences cut at every boundary, claims in words with holder and modality.
 * Pure: the same reading and language give the same view.
 * @param reading a validated reading; offsets are UTF-16 code units of `document.text`
 * @example renderText(buildReadingView(reading, { ui: 'fr' }))
 */
export function buildReadingView(reading: Reading, { ui, types }: ReadingViewOptions): ReadingView {
  const surroundings: ClaimSurroundings = {
    naming: namingOf(reading, ui, types),
    text: reading.document.text,
    lang: reading.document.lang,
    dated: reading.document.documentTime.basis,
    quantities: new Map(reading.quantities.map((quantity) => [quantity.id, quantity])),
    claims: new Map(reading.claims.map((claim) => [claim.id, claim])),
  };
  const entities = entityGroups(reading, surroundings.naming);
  const sentences = sentenceViews(reading, entities, surroundings);
  const { text, id, lang } = reading.document;
  return {
    ...{ id, ui, lang, sentences, entities },
    header: headerView(reading, ui),
    counts: countsView(reading.sentences.length, sentences, ui),
    loaded: reading.loaded.map(({ id: loadedId, text: loadedText, technique, neutral }) => ({
      id: loadedId,
      text: loadedText,
      words: message(ui, 'loaded.tooltip', { technique: techniqueWords(technique, ui), neutral: neutral[ui] }),
    })),
    slips: reading.slips.map(({ start, end, read, why }, index) => ({
      id: `slip-${index}`,
      text: text.slice(start, end),
      words: message(ui, 'slip.tooltip', { read, why: slipReasonWords(why, ui) }),
    })),
    diagnostics: reading.diagnostics.map(({ code, severity, message: words }) => ({ code, severity, words })),
  };
}
