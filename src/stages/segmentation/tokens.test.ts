import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { segment } from './index.ts';

const languages = { fr: openShippedSegmentation('fr'), en: openShippedSegmentation('en') };

/** Tokens parted by "|", the words of a contraction by "+". */
function tokens(text: string, lang: 'fr' | 'en'): string {
  const { sentences } = segment(text, [{ start: 0, end: text.length, lang }], { languages });
  return sentences.flatMap((sentence) => sentence.tokens.map((token) => token.words.join('+'))).join('|');
}

describe('French tokens', () => {
  it.each([
    ['L’armée n’a qu’un pont.', "L'|armée|n'|a|qu'|un|pont|."],
    ['Lorsqu’il arrive, puisqu’on l’attend jusqu’ici.', "Lorsqu'|il|arrive|,|puisqu'|on|l'|attend|jusqu'|ici|."],
    ['Si lʼon sort', "Si|l'|on|sort"],
    ['Aujourd’hui, quelqu’un passe.', "Aujourd'hui|,|quelqu'un|passe|."],
    ["Jusqu'aujourd'hui, c'est-à-dire tard", "Jusqu'|aujourd'hui|,|c'est-à-dire|tard"],
    ['le chef O’Brien', "le|chef|O'Brien"],
  ])('elision: %s', (text, expected) => {
    expect(tokens(text, 'fr')).toBe(expected);
  });

  it.each([
    ['Où va-t-il ?', 'Où|va|-t-il|?'],
    ['Est-ce vrai ?', 'Est|-ce|vrai|?'],
    ['Donne-le-moi !', 'Donne|-le|-moi|!'],
    ['« Partez », dit-elle.', '«|Partez|»|,|dit|-elle|.'],
    ['QU’EST-CE', "QU'|EST|-CE"],
    ['ce jour-là', 'ce|jour|-là'],
    ['le général Jong-il parle', 'le|général|Jong-il|parle'],
    ['un rendez-vous avec celui-ci', 'un|rendez-vous|avec|celui-ci'],
    ['peut-être au-delà', 'peut-être|au-delà'],
  ])('clitics: %s', (text, expected) => {
    expect(tokens(text, 'fr')).toBe(expected);
  });

  it.each([
    ['à Al-Shoula et Deir ez-Zor', 'à|Al-Shoula|et|Deir|ez-Zor'],
    ['la frontière irako-syrienne d’al-Anbar', "la|frontière|irako-syrienne|d'|al-Anbar"],
    ['un front anti-Daech', 'un|front|anti-Daech'],
    ['l’ex-chef d’état-major', "l'|ex-chef|d'|état-major"],
  ])('names and compounds stay whole: %s', (text, expected) => {
    expect(tokens(text, 'fr')).toBe(expected);
  });

  it.each([
    ['20.000 ou 20 000 hommes', '20.000|ou|20 000|hommes'],
    ['20\u00a0000 et 1\u202f250\u202f000 obus', '20 000|et|1 250 000|obus'],
    ['en 2004 300 personnes', 'en|2004|300|personnes'],
    ['3,5 % ; 1/10 ; 5-0', '3,5|%|;|1/10|;|5-0'],
    ['le 1er, la 7ème à 15h30', 'le|1er|,|la|7ème|à|15h30'],
    ['le 12/03/2019, par -5 °C', 'le|12/03/2019|,|par|-5|°C'],
    ['160km de piste', '160|km|de|piste'],
    ['90% et 12€', '90|%|et|12|€'],
  ])('numbers: %s', (text, expected) => {
    expect(tokens(text, 'fr')).toBe(expected);
  });

  it.each([
    ['M. Durel et le Dr. J.-P. Vaux', 'M.|Durel|et|le|Dr.|J.-P.|Vaux'],
    ['l’O.N.U. au XIIe s. av. J.-C.', "l'|O.N.U.|à+le|XIIe|s|.|av.|J.-C."],
    ['la p. 12 et l’art. 5', "la|p.|12|et|l'|art.|5"],
    ['l’amour de l’art.', "l'|amour|de|l'|art|."],
    ['etc. selon https://exemple.fr/a?b=c.', 'etc.|selon|https://exemple.fr/a?b=c|.'],
    ['écrire à redaction@exemple.org, @veilleur #Alep', 'écrire|à|redaction@exemple.org|,|@veilleur|#Alep'],
    ['et/ou, km/h, traité(e)s', 'et|/|ou|,|km/h|,|traité(e)|s'],
    ['Ils hésitent... puis (enfin) : «oui»…', 'Ils|hésitent|...|puis|(|enfin|)|:|«|oui|»|…'],
  ])('abbreviations, addresses, marks: %s', (text, expected) => {
    expect(tokens(text, 'fr')).toBe(expected);
  });

  it.each([
    ['Il revient du front aux aguets.', 'Il|revient|de+le|front|à+les|aguets|.'],
    ['Ils préparent des attaques.', 'Ils|préparent|des|attaques|.'],
    ['Le départ des troupes est annoncé.', 'Le|départ|de+les|troupes|est|annoncé|.'],
    ['Ils n’ont pas vu des renforts arriver par des chemins.', "Ils|n'|ont|pas|vu|des|renforts|arriver|par|des|chemins|."],
    ['Le pont duquel il parle et ceux auxquels il pense', 'Le|pont|de+lequel|il|parle|et|ceux|à+lesquels|il|pense'],
    ['Ils s’approchent des lignes à bord des camions', "Ils|s'|approchent|de+les|lignes|à|bord|de+les|camions"],
    ['AU NORD DU FLEUVE', 'À+LE|NORD|DE+LE|FLEUVE'],
    ['Du côté des rebelles', 'De+le|côté|de+les|rebelles'],
  ])('contractions: %s', (text, expected) => {
    expect(tokens(text, 'fr')).toBe(expected);
  });
});

describe('English tokens', () => {
  it.each([
    ['Its troops left.', 'Its|troops|left|.'],
    ['Its a lie.', "It+'s|a|lie|."],
    ["They don't and can't; it's over.", "They|do+n't|and|ca+n't|;|it+'s|over|."],
    ['We won’t, they’ll, I’d’ve', "We|wo+n't|,|they+'ll|,|I+'d+'ve"],
    ["the army's and the rebels' camps", "the|army+'s|and|the|rebels+'|camps"],
    ["the 'rebels' camps", "the|'|rebels|'|camps"],
    ['He cannot; we gonna go', 'He|can+not|;|we|gon+na|go'],
    ["at 5 o'clock", "at|5|o'clock"],
    ["O'Hara said", "O'Hara|said"],
  ])('attached words: %s', (text, expected) => {
    expect(tokens(text, 'en')).toBe(expected);
  });

  it.each([
    ['a war-torn, US-led effort', 'a|war|-|torn|,|US|-|led|effort'],
    ['an anti-tank, non-state and pre-war force', 'an|anti-tank|,|non-state|and|pre-war|force'],
    ['al-Anbar, Deir ez-Zor and el-Fasher', 'al-Anbar|,|Deir|ez-Zor|and|el-Fasher'],
    ['an al-Qaeda-linked cell', 'an|al-Qaeda|-|linked|cell'],
    ['T-72 tanks and an AK-47', 'T-72|tanks|and|an|AK-47'],
    ['call 555-0134, from 5-10 sites', 'call|555-0134|,|from|5|-|10|sites'],
  ])('hyphens: %s', (text, expected) => {
    expect(tokens(text, 'en')).toBe(expected);
  });

  it.each([
    ['$20m, 1,200 men, 3.5%', '$|20|m|,|1,200|men|,|3.5|%'],
    ['at 5:30pm on 9/11', 'at|5:30|pm|on|9/11'],
    ['the 20th and the 1990s', 'the|20th|and|the|1990s'],
    ['Mr. A. B. Cole of the U.S. Army', 'Mr.|A.|B.|Cole|of|the|U.S.|Army'],
    ['No. 5 of them. I said no.', 'No.|5|of|them|.|I|said|no|.'],
    ['he/she, report.pdf', 'he|/|she|,|report.pdf'],
  ])('numbers and abbreviations: %s', (text, expected) => {
    expect(tokens(text, 'en')).toBe(expected);
  });
});
