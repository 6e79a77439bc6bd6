import type { ClaimClass, ClaimLink, Modality, Outcome, QuoteKind, RoleName, Stance } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentTime } from '../model/source-document.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

/** The closed vocabularies of the contract in plain words; a new kind does not compile until it has some. */
export const classWords: Readonly<Record<ClaimClass, Bilingual>> = {
  event: { en: 'event', fr: 'événement' },
  state: { en: 'state', fr: 'état' },
  relation: { en: 'tie', fr: 'lien' },
  flow: { en: 'movement', fr: 'mouvement' },
  statement: { en: 'statement', fr: 'déclaration' },
  intention: { en: 'intention', fr: 'intention' },
  assessment: { en: 'judgement', fr: 'jugement' },
  question: { en: 'question', fr: 'question' },
  prediction: { en: 'prediction', fr: 'prévision' },
};

export const roleWords: Readonly<Record<RoleName, Bilingual>> = {
  actor: { en: 'who', fr: 'qui' },
  'co-actor': { en: 'with whom', fr: 'avec qui' },
  recipient: { en: 'to whom', fr: 'à l’égard de' },
  theme: { en: 'what', fr: 'quoi' },
  instrument: { en: 'with what', fr: 'avec quoi' },
  place: { en: 'where', fr: 'où' },
  from: { en: 'from', fr: 'depuis' },
  via: { en: 'by way of', fr: 'en passant par' },
  to: { en: 'towards', fr: 'vers' },
  manner: { en: 'how', fr: 'comment' },
  attribute: { en: 'as what', fr: 'en tant que' },
  content: { en: 'what is said', fr: 'ce qui est dit' },
  speaker: { en: 'who speaks', fr: 'qui parle' },
  addressee: { en: 'said to', fr: 'adressé à' },
  channel: { en: 'through', fr: 'par' },
  cause: { en: 'because of', fr: 'à cause de' },
  beneficiary: { en: 'for whom', fr: 'pour qui' },
  principal: { en: 'on whose behalf', fr: 'pour le compte de' },
  part: { en: 'part', fr: 'partie' },
  whole: { en: 'of what', fr: 'de quoi' },
};

export const modalityWords: Readonly<Record<Modality, Bilingual>> = {
  asserted: { en: 'asserted', fr: 'affirmé' },
  hedged: { en: 'hedged', fr: 'avec réserve' },
  conditional: { en: 'conditional', fr: 'sous condition' },
  planned: { en: 'planned', fr: 'projeté' },
  interrogative: { en: 'asked', fr: 'demandé' },
};

export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  succeeded: { en: 'said to be done', fr: 'dit accompli' },
  failed: { en: 'failed', fr: 'échoué' },
  foiled: { en: 'foiled', fr: 'déjoué' },
  ongoing: { en: 'under way', fr: 'en cours' },
  planned: { en: 'planned', fr: 'projeté' },
  none: { en: 'no outcome', fr: 'sans issue dite' },
};

export const stanceWords: Readonly<Record<Stance, Bilingual>> = {
  asserts: { en: 'asserts', fr: 'affirme' },
  reports: { en: 'reports', fr: 'rapporte' },
  says: { en: 'says', fr: 'dit' },
  announces: { en: 'announces', fr: 'annonce' },
  claims: { en: 'claims', fr: 'prétend' },
  denies: { en: 'denies', fr: 'dément' },
  accuses: { en: 'accuses', fr: 'accuse' },
  believes: { en: 'believes', fr: 'estime' },
  shows: { en: 'shows', fr: 'montre' },
};

export const quoteWords: Readonly<Record<QuoteKind, Bilingual>> = {
  none: { en: 'no quotation', fr: 'sans citation' },
  direct: { en: 'direct quotation', fr: 'citation directe' },
  indirect: { en: 'indirect speech', fr: 'discours indirect' },
  scare: { en: 'word at arm’s length', fr: 'mot mis à distance' },
};

export const verificationWords: Readonly<Record<'verified' | 'unverified' | 'not-verifiable', Bilingual>> = {
  verified: { en: 'the report says: checked', fr: 'l’article dit\u00a0: vérifié' },
  unverified: { en: 'the report says: not checked', fr: 'l’article dit\u00a0: non vérifié' },
  'not-verifiable': { en: 'the report says: cannot be checked', fr: 'l’article dit\u00a0: invérifiable' },
};

export const occurrenceWords: Readonly<Record<'once' | 'habitual' | 'anniversary', Bilingual>> = {
  once: { en: 'once', fr: 'une fois' },
  habitual: { en: 'habitual', fr: 'habituel' },
  anniversary: { en: 'anniversary', fr: 'anniversaire' },
};

export const dateBasisWords: Readonly<Record<DocumentTime['basis'], Bilingual>> = {
  given: { en: 'stated with the report', fr: 'indiquée avec l’article' },
  metadata: { en: 'from the page’s data', fr: 'données de la page' },
  dateline: { en: 'from the dateline', fr: 'ligne de date' },
  inferred: { en: 'inferred', fr: 'déduite' },
  none: { en: 'unknown', fr: 'inconnue' },
};

export const timeBasisWords: Readonly<Record<'explicit' | 'relative' | 'inherited' | 'unknown', Bilingual>> = {
  explicit: { en: 'stated', fr: 'dite' },
  relative: { en: 'from the date of the report', fr: 'd’après la date de l’article' },
  inherited: { en: 'from words nearby', fr: 'd’après les mots voisins' },
  unknown: { en: 'not known', fr: 'inconnue' },
};

export const linkWords: Readonly<Record<ClaimLink['type'], Bilingual>> = {
  'same-event': { en: 'same event as', fr: 'même événement que' },
  'same-claim': { en: 'same claim as', fr: 'même affirmation que' },
  'part-of': { en: 'part of', fr: 'partie de' },
  'outcome-of': { en: 'outcome of', fr: 'issue de' },
  foils: { en: 'foils', fr: 'déjoue' },
  'purpose-of': { en: 'is the purpose of', fr: 'est le but de' },
  purpose: { en: 'has as its purpose', fr: 'a pour but' },
  cause: { en: 'because of', fr: 'à cause de' },
  'motive-of': { en: 'is the motive of', fr: 'est le motif de' },
  condition: { en: 'on condition of', fr: 'à condition de' },
  after: { en: 'after', fr: 'après' },
  'reaction-to': { en: 'reaction to', fr: 'réaction à' },
  replaces: { en: 'replaces', fr: 'remplace' },
  content: { en: 'says', fr: 'dit' },
  evaluates: { en: 'judges', fr: 'juge' },
  concerns: { en: 'about', fr: 'au sujet de' },
  contrasts: { en: 'set against', fr: 'opposée à' },
  answers: { en: 'answers', fr: 'répond à' },
  compares: { en: 'compared with', fr: 'comparée à' },
  parallel: { en: 'alongside', fr: 'en parallèle de' },
  prepares: { en: 'prepares', fr: 'prépare' },
  'plan-of': { en: 'is the plan of', fr: 'est le plan de' },
  'instrument-of': { en: 'is the means of', fr: 'est le moyen de' },
  relates: { en: 'related to', fr: 'liée à' },
};

export const severityWords: Readonly<Record<Diagnostic['severity'], Bilingual>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'note', fr: 'note' },
};

/** How a number is bounded or rounded; `{number}` is filled in. */
export const amountWords: Readonly<Record<string, Bilingual>> = {
  about: { en: 'about {number}', fr: 'environ {number}' },
  nearly: { en: 'nearly {number}', fr: 'près de {number}' },
  'at-least': { en: 'at least {number}', fr: 'au moins {number}' },
  'at-most': { en: 'at most {number}', fr: 'au plus {number}' },
  'more-than': { en: 'more than {number}', fr: 'plus de {number}' },
  'less-than': { en: 'fewer than {number}', fr: 'moins de {number}' },
  'up-to': { en: 'up to {number}', fr: 'jusqu’à {number}' },
};

/** What a figure counts; the contract leaves this list open, so a kind that is not here is shown by its code. */
const countWords: Readonly<Record<string, Bilingual>> = {
  killed: { en: 'killed', fr: 'tués' },
  wounded: { en: 'wounded', fr: 'blessés' },
  captured: { en: 'captured', fr: 'capturés' },
  missing: { en: 'missing', fr: 'disparus' },
  displaced: { en: 'displaced', fr: 'déplacés' },
  fighters: { en: 'fighters', fr: 'combattants' },
};

/** What is counted, in words; a kind without words is shown by its code. */
export function countedWords(counts: string | undefined, ui: UiLanguage): string | null {
  if (counts === undefined) return null;
  return (Object.hasOwn(countWords, counts) ? countWords[counts]?.[ui] : undefined) ?? counts;
}
