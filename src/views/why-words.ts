import type { UiLanguage } from './ui-language.ts';

/** The sentences in which the stages say why, and the same in French. `{a}` stands for names, which are the same in both. */
const sentences: readonly (readonly [english: string, french: string])[] = [
  ['{a}: the text says what it lies in.', '{a}\u00a0: le texte dit dans quoi il se trouve.'],
  ['{a}: other words of the text point to the country ({b}).', '{a}\u00a0: d’autres mots du texte indiquent le pays ({b}).'],
  ['{a}: it is by far the best known of that name.', '{a}\u00a0: c’est de loin le plus connu de ce nom.'],
  ['{a}: the only well-known place of that name.', '{a}\u00a0: le seul lieu connu de ce nom.'],
  ['{a}: bears the name; the words say another kind of place.', '{a}\u00a0: porte ce nom\u00a0; les mots disent une autre sorte de lieu.'],
  ['{a} bears the name but lies far from what the text is about.', '{a} porte ce nom mais est loin de ce dont parle le texte.'],
  ['{a} and {b} are equally likely.', '{a} et {b} sont aussi probables l’un que l’autre.'],
  ['No gazetteer lists this name in the region that the text gives.', 'Aucun gazetier n’a ce nom dans la région que donne le texte.'],
  ['No gazetteer lists this name.', 'Aucun gazetier n’a ce nom.'],
  ['Several places bear the name and nothing in the text decides.', 'Plusieurs lieux portent ce nom et rien dans le texte ne tranche.'],
  [
    'The noun beside the name says what it is; no gazetteer lists it.',
    'Le nom commun voisin dit ce que c’est\u00a0; aucun gazetier ne l’a.',
  ],
  ['The noun beside the name says what it is.', 'Le nom commun voisin dit ce que c’est.'],
  ['The adjective beside the noun names the country.', 'L’adjectif à côté du nom désigne le pays.'],
  ['The whole phrase is a name in the gazetteer.', 'L’expression entière est un nom du gazetier.'],
  ['A border is a line; no point stands for it.', 'Une frontière est une ligne\u00a0; aucun point ne la représente.'],
  [
    'A line between two places; no point between them is made up.',
    'Une ligne entre deux lieux\u00a0; aucun point n’est inventé entre eux.',
  ],
  [
    'A facility named by a place; its own position is not known.',
    'Une installation nommée d’après un lieu\u00a0; sa position n’est pas connue.',
  ],
  [
    'A facility without a name near a place; its position is not known.',
    'Une installation sans nom près d’un lieu\u00a0; sa position n’est pas connue.',
  ],
  ['It is measured from a place that has no certain point.', 'La mesure part d’un lieu qui n’a pas de point certain.'],
  ['A direction without a distance gives no point.', 'Une direction sans distance ne donne pas de point.'],
  ['A part of {a}, which has no point.', 'Une partie de {a}, qui n’a pas de point.'],
  ['Computed: {a} km from {b} towards {c}.', 'Calculé\u00a0: à {a} km de {b} vers {c}.'],
  [
    'Somewhere around {a}: the point is that of {b}, the radius what "near" may mean.',
    'Quelque part autour de {a}\u00a0: le point est celui de {b}, le rayon ce que «\u00a0près de\u00a0» peut vouloir dire.',
  ],
  [
    '{a} km from {b} in no stated direction: the circle around {c}, not its point.',
    'À {a} km de {b} sans direction dite\u00a0: le cercle autour de {c}, non son point.',
  ],
  ['a name of {a} in the registry', 'un nom de {a} dans le registre'],
  ['a name that this document gives to it elsewhere', 'un nom que le document lui donne ailleurs'],
  ['a name that this document gives to {a}', 'un nom que le document donne à {a}'],
  [
    'a name that this document gives; no registry entry bears it',
    'un nom que donne le document\u00a0; aucune entrée du registre ne le porte',
  ],
  ['a full name that speaks', 'un nom complet qui prend la parole'],
  ['a unit that the words beside it do not name', 'une unité que les mots voisins ne nomment pas'],
  ['the noun before it says that it is an outlet', 'le nom qui précède dit que c’est un média'],
  [
    'the name also stands for other things and the document does not decide',
    'ce nom désigne aussi autre chose et le document ne tranche pas',
  ],
  ['of the names that fit, the document speaks of the country of {a}', 'des noms possibles, le document parle du pays de {a}'],
  ['the usual bearer of the name: {a}', 'le porteur habituel de ce nom\u00a0: {a}'],
  ['the initials of "{a}"', 'les initiales de «\u00a0{a}\u00a0»'],
  ['stands for {a}: {b}', 'mis pour {a}\u00a0: {b}'],
  [
    'stays open between {a}: both agree and are about as salient',
    'reste ouvert entre {a}\u00a0: les deux s’accordent et sont à peu près aussi saillants',
  ],
  ['the last named that agrees', 'le dernier nommé qui s’accorde'],
  ['the first of the two named last', 'le premier des deux derniers nommés'],
  ['the place named last', 'le dernier lieu nommé'],
  ['the speaker of the quotation', 'l’auteur de la citation'],
  ['who the speaker of the quotation speaks for', 'ceux pour qui parle l’auteur de la citation'],
  ['the noun that its clause hangs from', 'le nom dont dépend sa proposition'],
  ['"{a}" is listed as a term for {b}.', '«\u00a0{a}\u00a0» est dans la liste comme terme pour {b}.'],
  ['"{a}" is listed as a name of {b}.', '«\u00a0{a}\u00a0» est dans la liste comme nom de {b}.'],
];

const slot = /\{([a-z])\}/gu;

interface Rule {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly french: string;
}

const rules: readonly Rule[] = sentences.map(([english, french]) => ({
  pattern: new RegExp(
    `^${english
      .split(slot)
      .map((part, index) => (index % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&') : '(.+?)'))
      .join('')}$`,
    'u',
  ),
  names: [...english.matchAll(slot)].map(([, name]) => name!),
  french,
}));

/**
 * A reason that a stage gives, in the reader's language; one that is not known is shown as the stage says it, in English.
 * @example whyWords('stands for the army: the last named that agrees', 'fr') // 'mis pour the army : le dernier nommé qui s’accorde'
 */
export function whyWords(why: string, ui: UiLanguage): string {
  if (ui === 'en') return why;
  for (const { pattern, names, french } of rules) {
    const parts = pattern.exec(why);
    if (parts) return french.replace(slot, (_, name: string) => whyWords(parts[names.indexOf(name) + 1]!, ui));
  }
  return why;
}
