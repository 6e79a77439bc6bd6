import type { RoleName, UntoldClaim } from '../../model/claim.ts';
import { ancestors } from '../../model/event-type.ts';
import { flatMap } from '../../util/flat-map.ts';
import { fillSlots, timeWords } from './day-words.ts';
import { joint, withJoints } from './joined-words.ts';
import { moodOf } from './mood.ts';
import type { SentencePattern, SentencesPack, SentenceType } from './pack.ts';
import type { Phrase } from './phrase.ts';
import { placeWords } from './place-words.ts';
import { rolePhrase, type Telling } from './telling.ts';

/** How a type is told: as its own entry says, else as that of its nearest parent. */
function typeEntry(type: string, { eventTypes, to }: Telling): SentenceType | undefined {
  const known = [type, ...ancestors(eventTypes, type)].find((id) => Object.hasOwn(to.pack.types, id));
  return known === undefined ? undefined : to.pack.types[known];
}

export function chosen(template: string, many: boolean): string {
  return template.replace(/\(([^|()]*)\|([^|()]*)\)/gu, (_all, one: string, several: string) => (many ? several : one));
}

/** The words of a participle that agree with a subject: those with a star, else the last. */
export function agreed(participle: string, { many, gender }: Phrase, { agreement }: SentencesPack): string {
  const ending = many ? (gender === 'f' ? agreement.fp : agreement.mp) : agreement[gender ?? 'm'];
  const inflect = (word: string): string => (word.endsWith('s') && ending === 's' ? word : word + ending);
  if (!participle.includes('*')) return inflect(participle);
  return participle.replace(/(\p{L}+)\*/gu, (_all, word: string) => inflect(word));
}

/** The two sentences of a mood are for what is so and for what is not; a negative word takes the place of the negation. */
export function sentenceFor(pair: readonly [string, string], claim: UntoldClaim, phrases: readonly Phrase[], pack: SentencesPack): string {
  const isNegated = phrases.some(({ negative }) => negative);
  if (!isNegated) return withJoints(claim.polarity === 'negative' ? pair[1] : pair[0]);
  return withJoints(pack.negation === undefined ? pair[0] : pair[1].replace(pack.negation, ''));
}

interface Filled {
  readonly name: RoleName;
  readonly phrase: Phrase;
}

interface Clause {
  readonly claim: UntoldClaim;
  readonly entry: SentenceType;
  readonly pattern: SentencePattern;
  readonly telling: Telling;
  readonly phrase: (name: RoleName) => Phrase | undefined;
}

function firstOf(names: readonly RoleName[], { phrase }: Clause, besides?: RoleName): Filled | undefined {
  for (const name of names) {
    const found = name === besides ? undefined : phrase(name);
    if (found) return { name, phrase: found };
  }
  return undefined;
}

/** A phrase behind its preposition; one that contracts stands before each part of a list. */
function withPreposition(preposition: string, { text, parts = [text] }: Phrase, { contractions, and }: SentencesPack): string {
  const repeats = Object.keys(contractions).some((pair) => pair.startsWith(`${preposition} `));
  const all = (repeats ? parts : [text]).map((part) => `${preposition}${joint}${part}`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`;
}

/** What follows verb and object: other roles, where to and whence, place and time. */
function tail({ claim, telling, phrase }: Clause, joins: Readonly<Partial<Record<RoleName, string>>>, used: readonly RoleName[]): string {
  const { adjuncts } = telling.to.pack;
  const told = new Set<string>();
  const joined = flatMap(Object.entries(joins) as [RoleName, string][], ([name, preposition]) => {
    const filler = used.includes(name) || told.has(preposition) ? undefined : phrase(name);
    if (!filler) return [];
    told.add(preposition);
    return [withPreposition(preposition, filler, telling.to.pack)];
  });
  const ways = flatMap(['from', 'via', 'to'] as const, (name) => {
    const told = placeWords(claim, name, telling) ?? phrase(name)?.text;
    if (told === undefined) return [];
    return [placeWords(claim, name, telling) ?? fillSlots(withJoints(adjuncts[name]), { phrase: told })];
  });
  const place = placeWords(claim, 'place', telling);
  const time = timeWords(claim.time, telling.to.pack);
  return flatMap([...joined, ...ways, place, time], (part) => (part === undefined ? [] : [` ${part}`])).join('');
}

/** True where a clause holds words that negate it in a way its polarity does not bear out, or that cannot stand there. */
function isAmiss(phrases: readonly Phrase[], { polarity }: UntoldClaim): boolean {
  const negating = phrases.filter(({ negative }) => negative).length;
  return phrases.some(({ unsure }) => unsure) || negating > 1 || (negating === 1 && polarity === 'positive');
}

function verbSlots({ verb = [], present }: SentenceType, many: boolean): Record<string, string | undefined> {
  return { present: present?.[many ? 1 : 0], ...Object.fromEntries(verb.map((form, index) => [`v${index}`, form])) };
}

/** What always follows the verb: its indefinite article gives way where the sentence is negative ("pas de raid"). */
function following({ claim, entry, telling }: Clause, phrases: readonly Phrase[]): string {
  if (entry.after === undefined) return '';
  const { articles } = telling.to.pack;
  const [first = '', ...rest] = entry.after.split(' ');
  const isNegated = claim.polarity === 'negative' || phrases.some(({ negative }) => negative);
  const gives = isNegated && articles.negated !== undefined && Object.values(articles.indefinite).includes(first);
  const after = gives ? withJoints(articles.negated!) + rest.join(' ') : entry.after;
  return ` ${fillSlots(after, { trigger: triggerWords(claim, telling) })}`;
}

/** The report's own word for an office, with what it is the office of. */
function triggerWords({ trigger, roles }: UntoldClaim, { document, to, lang }: Telling): string {
  const whole = roles.find(({ role, start }) => role === 'whole' && start !== undefined && start >= trigger.end);
  const words = document.text.slice(trigger.start, whole?.end ?? trigger.end).replace(/\s+/gu, ' ');
  const { open, close, foreign } = to.pack.quotation;
  const mark = lang === to.language ? '' : fillSlots(foreign, { language: to.pack.languages[lang] ?? lang });
  return `${open}${words}${close}${mark}`;
}

/** True for a verb that says nothing without the object or the complement that its pattern has ("belongs to"). */
function lacksComplement({ pattern, entry, phrase }: Clause): boolean {
  if (pattern.object) return true;
  const complements = Object.keys(pattern.to ?? {}) as RoleName[];
  return entry.present !== undefined && complements.length > 0 && !complements.some((name) => phrase(name));
}

/** True where the sentence asks for the report's word for an office and the report has a verb ("led the brigade"). */
function lacksTitle({ claim, entry, telling }: Clause): boolean {
  if (!entry.after?.includes('{trigger}')) return false;
  const word = telling.document.sentences[claim.sentence]?.words.find(({ start }) => start === claim.trigger.start);
  return word === undefined || !['NOUN', 'PROPN', 'ADJ'].includes(word.upos);
}

function activeClause(clause: Clause): string | undefined {
  const { claim, entry, pattern, telling } = clause;
  const subject = firstOf(pattern.subject, clause);
  if (!entry.verb || !subject) return undefined;
  const object = firstOf(pattern.object ?? [], clause, subject.name);
  if (!object && lacksComplement(clause)) return undefined;
  const phrases = [subject.phrase, ...(object ? [object.phrase] : [])];
  if (isAmiss(phrases, claim)) return undefined;
  const wanted = moodOf(claim, entry.done);
  const mood = wanted === 'present' && !entry.present ? 'asserted' : wanted;
  const behind = `${object ? ` ${object.phrase.text}` : ''}${following(clause, phrases)}`;
  const used = [subject.name, ...(object ? [object.name] : [])];
  const template = sentenceFor(telling.to.pack.clauses[mood], claim, phrases, telling.to.pack);
  return fillSlots(chosen(template, subject.phrase.many), {
    ...verbSlots(entry, subject.phrase.many),
    subject: subject.phrase.text,
    object: behind + tail(clause, pattern.to ?? {}, used),
  });
}

function passiveClause(clause: Clause): string | undefined {
  const { claim, entry, pattern, telling } = clause;
  const { pack } = telling.to;
  const subject = firstOf(pattern.object ?? [], clause);
  const pair = pack.passives[moodOf(claim, entry.done) === 'present' ? 'asserted' : moodOf(claim, entry.done)];
  const participle = entry.verb?.at(-1);
  if (!subject || !pair || participle === undefined || entry.present) return undefined;
  const needsGender = pack.agreement.f !== pack.agreement.m;
  if ((needsGender && subject.phrase.gender === undefined) || isAmiss([subject.phrase], claim)) return undefined;
  return fillSlots(chosen(sentenceFor(pair, claim, [subject.phrase], pack), subject.phrase.many), {
    subject: subject.phrase.text,
    agreed: agreed(participle, subject.phrase, pack),
    object: `${following(clause, [subject.phrase])}${tail(clause, {}, [...(pattern.object ?? []), ...pattern.subject])}`,
  });
}

function nounClause(clause: Clause): string | undefined {
  const { claim, entry, pattern, telling } = clause;
  const { pack } = telling.to;
  const { indefinite, beforeVowel } = pack.articles;
  const articles = [...Object.values(indefinite), beforeVowel].filter((article) => article !== undefined && article !== '');
  const first = entry.noun.split(' ')[0]!;
  const bare = articles.includes(first) ? entry.noun.slice(first.length + 1) : entry.noun;
  const named = flatMap(Object.keys(pattern.noun) as RoleName[], (name) => clause.phrase(name) ?? []);
  if (Object.keys(pattern.noun).length === 0 || named.some(({ negative, unsure }) => negative || unsure)) return undefined;
  const template = withJoints(pack.nouns[moodOf(claim, entry.done)][claim.polarity === 'negative' ? 1 : 0]);
  const object = tail(clause, pattern.noun, []);
  const isEmpty = named.length === 0 && timeWords(claim.time, pack) === object.trimStart();
  const hasWords = claim.roles.some(({ start }) => start !== undefined);
  if (hasWords && (isEmpty || object === '')) return undefined;
  return fillSlots(chosen(template, entry.many === true), { noun: entry.noun, bare, object });
}

/**
 * A claim told by what its type means: with the verb of the type, in the passive where nobody does it, else with its noun.
 * @returns nothing for a type without words, and where a part cannot be told
 */
export function typedClause(claim: UntoldClaim, telling: Telling): string | undefined {
  const entry = typeEntry(claim.type, telling);
  if (!entry || entry.noun === '') return undefined;
  const told = new Map<RoleName, Phrase | undefined>();
  const phrase = (name: RoleName): Phrase | undefined => {
    if (!told.has(name)) told.set(name, rolePhrase(claim, name, telling));
    return told.get(name);
  };
  const clause = { claim, entry, pattern: telling.to.pack.patterns[entry.pattern]!, telling, phrase };
  return (lacksTitle(clause) ? undefined : activeClause(clause)) ?? passiveClause(clause) ?? nounClause(clause);
}
