import { loadLanguages } from '../../src/load.ts';
import type { UntoldClaim } from '../../src/model/claim.ts';
import type { AttributionSpan, Reading } from '../../src/model/reading.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import type { ParsedSentence } from '../../src/model/tree.ts';
import { parseDocument, readDocument } from '../../src/pipeline.ts';
import { claims } from '../../src/stages/claims/index.ts';

/** What was read in a few sentences. */
export interface SentenceReading {
  readonly text: string;
  readonly trees: readonly ParsedSentence[];
  readonly claims: readonly UntoldClaim[];
  readonly attributions: readonly AttributionSpan[];
}

/** Opens the shipped languages and gives a function that reads sentences of a named language with them. */
export function openReader(): (lang: string, text: string) => Promise<SentenceReading> {
  const library = loadLanguages();
  return async (lang, text) => {
    const { trees } = await parseDocument(documentOf(text), { library, ui: 'en' }, lang);
    const found = claims({ id: 'a', text, documentTime: { basis: 'none', why: 'none' } }, trees, {
      languages: { [lang]: library.open(lang).claims },
      eventTypes: library.eventTypes(),
    });
    return { text, trees, claims: found.claims, attributions: found.attributions };
  };
}

/** The same for whole readings: actors, mentions and claims with what they refer to. */
export function openDocumentReader(): (lang: string, text: string) => Promise<Reading> {
  const library = loadLanguages();
  return (lang, text) => readDocument({ ...documentOf(text), statedLanguage: lang }, { library, ui: 'en' });
}

function documentOf(text: string): SourceDocument {
  return { id: 'a', text, source: { sha256: '0'.repeat(64) }, documentTime: { basis: 'none', why: 'no date' }, diagnostics: [] };
}

/** The tree and the claims with their evidence, for the message of a test that fails. */
export function explain({ text, trees, claims: found }: SentenceReading): string {
  const words = trees.flatMap((tree) => tree.words.map((word) => treeLine(word, tree)));
  return [text, ...words, ...found.map((claim) => claimLine(claim, text))].join('\n');
}

function treeLine({ index, form, lemma, upos, feats, head, deprel }: ParsedSentence['words'][number], tree: ParsedSentence): string {
  return `  ${index} ${form} (${lemma} ${upos} ${feats}) < ${tree.words[head]?.form ?? 'root'}: ${deprel}`;
}

function claimLine(claim: UntoldClaim, text: string): string {
  const roles = claim.roles.map(({ role, text: words }) => `${role}=${words ?? '(implicit)'}`).join(', ');
  const holders = claim.attribution.slice(1).map(({ stance, text: words }) => `${stance}: ${words ?? '(nobody named)'}`);
  const evidence = claim.evidence.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`).join(', ');
  const { trigger, class: kind, polarity, modality, outcome, quote } = claim;
  return `* ${trigger.text}: ${kind}, ${polarity}, ${modality}, ${outcome}, ${quote}; ${roles}; [${holders.join(' > ')}]; ${evidence}`;
}
