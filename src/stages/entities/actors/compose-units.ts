import { flatMap } from '../../../util/flat-map.ts';
import { holds } from './actor-pack.ts';
import { headOf } from './actor-sentence.ts';
import type { DocumentActor } from './actor-table.ts';
import { composed, openPhrase, type Phrase } from './compose-forces.ts';
import {
  asDocumentActor,
  type Composer,
  type Composition,
  countryOfBody,
  type DraftMention,
  documentActor,
  isIndefinite,
  textOf,
  wholePhrase,
} from './composition.ts';
import type { PhraseParts } from './phrase-words.ts';
import { organId } from './registry.ts';
import type { HeadMatch } from './working-sentence.ts';

function ordinalText(value: number): string {
  const last = value % 10;
  const isTeen = value % 100 > 10 && value % 100 < 14;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
}

/** Not of the country whose forces the same sentence names, unless these are of it: a unit beside them is as likely to fight them. */
function unopposed({ sentence, registry }: Composer, unit: HeadMatch, country: string | undefined): string | undefined {
  const { matches, headOfWord, words } = sentence;
  const whole = words[headOf(words, unit.first, unit.last)]!.head;
  const isOfForce = matches.some(({ first, last, candidates }) => {
    const head = headOfWord[last + 1] ?? headOfWord[first - 1];
    const isForce = head?.head.as === 'members' || head?.head.as === 'fighters';
    const isWhole = head !== undefined && whole >= head.first && whole <= head.last;
    return (
      isForce && !isWhole && candidates.some(({ kind, record }) => kind === 'demonym' && registry.records[record]!.country === country)
    );
  });
  return isOfForce ? undefined : country;
}

/** Units: numbered, named, or those of a force. */
export function composeUnit(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  const [named] = owners.groups;
  if (named && parts.ordinals.length === 0) {
    return composed(composer, phrase, asDocumentActor(named.record, composer.sentence.lang), 'unit', `a unit of ${named.record.label.en}`);
  }
  const owner = owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
  const country = owners.states[0]?.country ?? owner?.country ?? unopposed(composer, head, countryOfBody(composer, 'army')?.country);
  if (parts.ordinals.length > 0) return numberedUnits(composer, phrase, owner ?? named?.record, country);
  const isDescribed = parts.proper ?? owners.states[0] ?? owner ?? unitModifiers(composer, parts)[0];
  if (isDescribed !== undefined) return describedUnit(composer, phrase, owner, country);
  if (head.head.bare === 'skip') return undefined;
  const isPossessed = holds(composer.sentence.pack.theirs, composer.sentence.folded[parts.first - 1] ?? '');
  if (isPossessed || isIndefinite(composer.sentence, parts) || parts.first < head.first)
    return describedUnit(composer, phrase, owner, country);
  if (head.head.bare !== 'open') return undefined;
  return openPhrase(composer, phrase, 'bare', 'a unit that the words beside it do not name');
}

function describedUnit(composer: Composer, phrase: Phrase, owner: DocumentActor | undefined, country: string | undefined): Composition {
  const { parts, owners } = phrase;
  const isOfState = owners.states.length > 0 && country !== undefined;
  const isForce = isOfState || owner?.type === 'state-force' || (parts.proper === undefined && !isIrregular(owner));
  const parent = owner?.id ?? (isOfState ? organId(composer.registry, country, 'army') : undefined);
  const words = textOf(composer, parts);
  const isNew = isIndefinite(composer.sentence, parts);
  const actor = documentActor(composer, words, isNew, {
    type: isForce ? 'state-force' : isIrregular(owner) ? owner.type : 'group',
    country,
    parent,
  });
  return composed(composer, phrase, actor, 'unit', `"${words}": a unit described in this document`);
}

function isIrregular(owner: Pick<DocumentActor, 'type'> | undefined): owner is Pick<DocumentActor, 'type'> {
  return owner?.type === 'rebel' || owner?.type === 'militia';
}

function unitModifiers({ sentence }: Composer, { modifiers }: PhraseParts): readonly string[] {
  const { unitModifiers: known } = sentence.pack;
  return [...new Set(flatMap(modifiers, (word) => (Object.hasOwn(known, word) ? [known[word]!] : [])))];
}

function numberedUnits(
  composer: Composer,
  phrase: Phrase,
  owner: Pick<DocumentActor, 'id' | 'type'> | undefined,
  country: string | undefined,
): Composition {
  const { head, parts } = phrase;
  const parent = owner?.id ?? (country === undefined ? undefined : organId(composer.registry, country, 'army'));
  const kind = [...unitModifiers(composer, parts), head.head.id].join('-');
  const numbers = [...parts.ordinals].sort((a, b) => b.word - a.word);
  const actors = numbers.map(({ value }): DocumentActor => {
    const name = `${ordinalText(value)}-${kind}`;
    const label = `${ordinalText(value)} ${kind.replaceAll('-', ' ')}`;
    const id = parent === undefined || parent.startsWith('doc:') ? `doc:${name}` : `${parent}-${name}`;
    return {
      id,
      type: isIrregular(owner) ? owner.type : ('state-force' as const),
      label: { fr: label, en: label, ...(numbers.length === 1 && { [composer.sentence.lang]: textOf(composer, parts) }) },
      ...(country !== undefined && { country }),
      ...(parent !== undefined && { parent }),
    };
  });
  const whole = composed(composer, phrase, actors[0]!, 'unit', `unit number ${numbers[0]!.value}, named by its number`);
  const others = actors.slice(1).map((actor, at): DraftMention => {
    composer.table.add(actor);
    const { word, value } = numbers[at + 1]!;
    return wholePhrase(
      composer,
      { first: word, last: word },
      actor.id,
      'unit',
      `unit number ${value}; the noun stands with the other number`,
      'name',
    );
  });
  const first = numbers.length > 1 ? numbers[0]!.word : parts.first;
  return { ...whole, mention: { ...whole.mention, first, form: 'name' }, others };
}
