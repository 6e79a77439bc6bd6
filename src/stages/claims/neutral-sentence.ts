import type { Modality, Outcome, Polarity } from '../../model/claim.ts';

interface NeutralInput {
  /** The claim's own words, in the language of the report. */
  readonly words: string;
  /** Holders after the narrator, outermost first; undefined for one who is not named. */
  readonly holders: readonly (string | undefined)[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly outcome: Outcome;
}

type Language = 'fr' | 'en';

const modalityWords: Readonly<Record<Modality, Readonly<Record<Language, string>>>> = {
  asserted: { fr: '', en: '' },
  hedged: { fr: 'sous réserve', en: 'hedged' },
  conditional: { fr: 'sous condition', en: 'under a condition' },
  planned: { fr: 'prévu ou voulu, non accompli', en: 'planned or wanted, not done' },
  interrogative: { fr: 'en question', en: 'asked, not said' },
};

const outcomeWords: Readonly<Record<Outcome, Readonly<Record<Language, string>>>> = {
  succeeded: { fr: '', en: '' },
  ongoing: { fr: '', en: '' },
  none: { fr: '', en: '' },
  planned: { fr: '', en: '' },
  failed: { fr: 'sans succès', en: 'without success' },
  foiled: { fr: 'déjoué', en: 'foiled' },
};

const frame = {
  fr: {
    report: 'L’article rapporte',
    according: 'Selon',
    unnamed: 'une source non nommée',
    denied: 'nié',
    open: '« ',
    close: ' »',
    colon: ' : ',
  },
  en: {
    report: 'The report says',
    according: 'According to',
    unnamed: 'an unnamed source',
    denied: 'negated',
    open: '“',
    close: '”',
    colon: ': ',
  },
} as const;

/**
 * One plain sentence that keeps who says it, and marks what is not simply said to have happened.
 * The claim's own words are quoted as they stand.
 * @example neutralSentence({ words: 'troupes rentreraient', holders: ['président'], … }).en
 * // 'According to président (planned or wanted, not done): “troupes rentreraient”'
 */
export function neutralSentence(input: NeutralInput): { fr: string; en: string } {
  const write = (language: Language): string => {
    const say = frame[language];
    const holders = input.holders.map((holder) => holder ?? say.unnamed);
    const source = holders.length > 0 ? `${say.according} ${holders.join(', ')}` : say.report;
    const marks = [
      input.polarity === 'negative' ? say.denied : '',
      modalityWords[input.modality][language],
      outcomeWords[input.outcome][language],
    ].filter((mark) => mark !== '');
    return `${source}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}${say.colon}${say.open}${input.words}${say.close}`;
  };
  return { fr: write('fr'), en: write('en') };
}
