import { titleEnd } from '../../../util/title-run.ts';
import { holds } from './actor-pack.ts';
import { composed, type Phrase } from './compose-forces.ts';
import { asDocumentActor, type Composer, type Composition, countryAround, countryOfContext, documentActor, textOf } from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import type { WordRange } from './phrase-words.ts';
import type { ActorRecord } from './registry.ts';
import { resolveActor } from './resolve-name.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** What finding a title needs. */
type Finder = Pick<Composer, 'sentence' | 'registry' | 'context'>;

/** "le quotidien libanais L'Aurore", "le site « Fil du Sud »": where a title would begin behind the noun. */
function titleStart({ words, surfaces }: WorkingSentence, { last }: HeadMatch): number {
  let at = last + 1;
  while (at < last + 3 && words[at]?.upos === 'ADJ' && /^\p{Ll}/u.test(surfaces[at]!)) at++;
  return /^[«“"„‹]$/u.test(surfaces[at] ?? '') ? at + 1 : at;
}

/** "selon Radio Fleuve": with a capital, and without an article, the noun is the first word of the title. */
function opensTitle({ surfaces, folded, pack }: WorkingSentence, head: HeadMatch, behind: number): boolean {
  const isName = head.first === head.last && behind === head.last + 1 && startsWithCapital(surfaces[head.first]!);
  return isName && !holds(pack.determiners, folded[head.first - 1] ?? '');
}

/** The registry's name that fills a title, with or without the article that opens it. */
function matchFilling({ matchOf, words }: WorkingSentence, { first, last }: WordRange): NameMatch | undefined {
  const match = matchOf[last];
  const begins = match?.first === first || (match?.first === first + 1 && words[first]!.upos === 'DET');
  return match?.last === last && begins ? match : undefined;
}

function outletCalled({ sentence, registry, context }: Finder, title: WordRange): ActorRecord | undefined {
  const match = matchFilling(sentence, title);
  const record = match && resolveActor(match, registry, context, 'sure')?.record;
  return record?.type === 'media' || record?.outlet ? record : undefined;
}

/**
 * The title of an outlet right behind the noun that says what it is ("le quotidien L'Écho du Fleuve", "the website Hill Monitor"): all
 * its words, whatever actors or nouns some of them are elsewhere. Undefined where the registry knows the whole name and it is no
 * outlet's, or several share it.
 */
export function titleBehind(finder: Finder, head: HeadMatch): WordRange | undefined {
  const { sentence } = finder;
  if (head.head.as !== 'media') return undefined;
  const first = titleStart(sentence, head);
  const { folded, pack } = sentence;
  const last = titleEnd(sentence.words, first, ({ upos, index }) => upos === 'ADP' && holds(pack.complements, folded[index]!));
  if (last === undefined) return undefined;
  const title = { first: opensTitle(sentence, head, first) ? head.first : first, last };
  return matchFilling(sentence, title) && !outletCalled(finder, title) ? undefined : title;
}

/** An outlet by the noun and the title behind it: one of the registry where that is its whole name, else one of the document. */
export function titledOutlet(composer: Composer, phrase: Phrase): Composition | undefined {
  const { sentence } = composer;
  const title = titleBehind(composer, phrase.head);
  if (!title) return undefined;
  const isOutside = ({ match }: { readonly match: NameMatch }): boolean => match.last < title.first;
  const country =
    phrase.owners.states.find(isOutside)?.country ?? countryOfContext(composer) ?? countryAround(composer, 'government')?.country;
  const record = outletCalled(composer, title);
  const actor = record
    ? asDocumentActor(record, sentence.lang)
    : documentActor(composer, textOf(composer, title), false, { type: 'media', country });
  const last = /^[»”"›]$/u.test(sentence.surfaces[title.last + 1] ?? '') ? title.last + 1 : title.last;
  const parts = { ...phrase.parts, last };
  const whole = composed(composer, { ...phrase, parts }, actor, 'title', `the noun says that "${textOf(composer, title)}" is an outlet`);
  const within = sentence.matches.filter((match) => match.first >= title.first && match.last <= title.last);
  return { ...whole, mention: { ...whole.mention, form: 'name' }, absorbed: [...whole.absorbed, ...within], title };
}
