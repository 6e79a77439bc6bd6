import type { Claim } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { say } from '../messages.ts';
import type { Tally } from '../read/tally.ts';

/** What stands in some readings, in figures. */
export interface Summary {
  readonly languages: Readonly<Record<string, number>>;
  readonly sentences: number;
  readonly silent: number;
  readonly claims: number;
  readonly reported: number;
  readonly denied: number;
  readonly hedged: number;
  readonly planned: number;
}

export const emptySummary: Summary = { languages: {}, sentences: 0, silent: 0, claims: 0, reported: 0, denied: 0, hedged: 0, planned: 0 };

const kinds: Readonly<Record<'reported' | 'denied' | 'hedged' | 'planned', (claim: Claim) => boolean>> = {
  reported: ({ attribution }) => attribution.length > 1,
  denied: ({ attribution, polarity }) => polarity === 'negative' || attribution.some(({ stance }) => stance === 'denies'),
  hedged: ({ modality }) => modality === 'hedged' || modality === 'conditional',
  planned: ({ modality }) => modality === 'planned' || modality === 'interrogative',
};

/** The figures with one more reading. */
export function addReading(summary: Summary, { document: { lang }, claims, coverage }: Reading): Summary {
  const having = (kind: keyof typeof kinds): number => summary[kind] + claims.filter(kinds[kind]).length;
  return {
    languages: { ...summary.languages, [lang]: (summary.languages[lang] ?? 0) + 1 },
    sentences: summary.sentences + coverage.sentences,
    silent: summary.silent + coverage.silent.length,
    claims: summary.claims + claims.length,
    reported: having('reported'),
    denied: having('denied'),
    hedged: having('hedged'),
    planned: having('planned'),
  };
}

interface Places {
  readonly ui: UiLanguage;
  readonly pages: string;
  readonly lines: string;
}

/** Ten lines for a person. */
export function summaryLines(summary: Summary, tally: Tally, { ui, pages, lines }: Places): readonly string[] {
  const { languages, sentences, silent, claims, reported, denied, hedged, planned } = summary;
  const byLanguage = Object.entries(languages).map(([lang, number]) => `${lang} ${number}`);
  const { read, duplicates, failed } = tally;
  return [
    say(ui, 'demo.documents', { value: `${read} (${byLanguage.join(', ')})` }),
    say(ui, 'demo.apart', { duplicates, failed }),
    say(ui, 'demo.sentences', { sentences, silent }),
    say(ui, 'demo.claims', { value: claims }),
    say(ui, 'demo.reported', { value: reported }),
    say(ui, 'demo.denied', { value: denied }),
    say(ui, 'demo.hedged', { value: hedged }),
    say(ui, 'demo.planned', { value: planned }),
    say(ui, 'demo.pages', { path: pages }),
    say(ui, 'demo.lines', { path: lines }),
  ];
}
