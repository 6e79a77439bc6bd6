import type { Random } from '../../src/util/random.ts';
import type { Draft } from './draw-tellings.ts';
import { fillTemplate } from './fill-template.ts';
import { happens, pick } from './pick.ts';
import type { PressReport, PressSentence, Telling } from './press-model.ts';
import { type Desk, wordTelling } from './word-telling.ts';
import type { Wording } from './wording-file.ts';

/** Writes a report of one outlet and day; now and then nobody says whose it is. @param drafts at least one */
export function writeReport(id: string, drafts: readonly Draft[], desk: Desk): PressReport {
  const { wording, random } = desk;
  const first = drafts[0]!;
  const isAnonymous = happens(0.05, random);
  const worded = drafts.map((draft) => wordTelling(draft, desk));
  const paragraphs = worded.map(({ sentences }, telling): PressSentence[] => [
    ...sentences.map((text) => ({ text, telling })),
    ...(happens(0.6, random) ? [{ text: writeFiller(wording, random) }] : []),
  ]);
  const own = `outlet:${first.outlet.id}`;
  const tellings = worded.map(
    ({ telling }): Telling => (isAnonymous && telling.origin === own ? { ...telling, origin: undefined } : telling),
  );
  return {
    id,
    ...(!isAnonymous && { outlet: first.outlet.name }),
    title: writeTitle(drafts, wording, random),
    lang: first.lang,
    day: first.day,
    paragraphs,
    tellings,
  };
}

function writeTitle(drafts: readonly Draft[], { titles, joins }: Wording, random: Random): string {
  const { event, lang } = drafts[0]!;
  return fillTemplate(pick(titles, random), { place: { text: event.place[lang]! } }, joins);
}

/** A sentence of background. */
export function writeFiller({ filler }: Wording, random: Random): string {
  return filler.map((parts) => pick(parts, random)).join(' ');
}
