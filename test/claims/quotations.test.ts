import { beforeAll, describe, expect, it } from 'vitest';
import { openReader } from './read-sentence.ts';

let read: ReturnType<typeof openReader>;

beforeAll(() => {
  read = openReader();
});

/** Kind, speaker and words of every quotation and reported clause. */
async function quotationsOf(lang: string, text: string): Promise<string[]> {
  const { attributions } = await read(lang, text);
  const shown = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  return attributions.map(({ quote, source, content }) => `${quote} ${shown(source) || '–'}: ${shown(content)}`);
}

describe('direct quotations', () => {
  it.each([
    [
      'en',
      '“The convoy passed without incident,” the mission wrote in its bulletin.',
      ['direct mission: The convoy passed without incident,'],
    ],
    ['en', '"If the shelling goes on," she warned, "we will all leave."', ['direct she: If the shelling goes on, + we will all leave.']],
    ['en', '"We ask for a corridor," the doctor continued.', ['direct doctor: We ask for a corridor,']],
    ['en', '"Nobody warned us," a farmer said, pointing to the crater.', ['direct farmer: Nobody warned us,']],
    ['en', "'They told us to leave,' said a teacher from Korba.", ['direct teacher from Korba: They told us to leave,']],
    [
      'en',
      '"We want no wide war," Dorma\'s defence minister said, "but we are ready."',
      ["direct Dorma's defence minister: We want no wide war, + but we are ready."],
    ],
    [
      'en',
      'Families blocked the road over the arrest of two students who, they allege, were picked up by soldiers on Monday.',
      ['indirect they: were picked up by soldiers on Monday'],
    ],
    ['en', 'Two students were picked up by soldiers, they allege.', ['indirect they: Two students were picked up by soldiers']],
    ['en', 'The captives will be treated "according to the rules of war".', ['scare –: according to the rules of war']],
    ['en', 'Two captives were freed, according to the mayor.', ['indirect mayor: Two captives were freed']],
    ['fr', 'Les morts ont été enterrés selon la coutume, sans tambour.', []],
    ['fr', 'Selon le maire, les morts ont été enterrés sans tambour.', ['indirect maire: les morts ont été enterrés sans tambour']],
    ['en', 'The envoy urged both sides to show "maximum restraint".', ['direct envoy: maximum restraint']],
    [
      'en',
      'The envoy said the evidence was "thin, but not absurd".',
      ['indirect envoy: the evidence was "thin, but not absurd', 'direct envoy: thin, but not absurd'],
    ],
    [
      'en',
      'His lawyer said that his client "has never set foot in Tarsk" and would appeal.',
      ['indirect His lawyer: his client "has never set foot in Tarsk" and would appeal', 'direct His lawyer: has never set foot in Tarsk'],
    ],
    [
      'fr',
      'Il assure que ses hommes « progressent maison par maison ».',
      ['indirect Il: ses hommes « progressent maison par maison', 'direct Il: progressent maison par maison'],
    ],
    ['en', 'They came back for the boats, the chief says, pointing to the hulls.', ['indirect chief: They came back for the boats']],
    [
      'en',
      'They came back for the boats, the chief says, pointing to the charred hulls on the beach.',
      ['indirect chief: They came back for the boats'],
    ],
    ['en', 'Campaigners welcomed the list but asked why it had taken so long.', []],
    ['en', 'The envoy said that "something was coming".', ['direct envoy: something was coming']],
    [
      'en',
      'The envoy praised a "special military operation" and said it would go on.',
      ['scare –: special military operation', 'indirect envoy: it would go on'],
    ],
    ['en', 'The statement was blunt: "Any breach will meet a response."', ['direct statement: Any breach will meet a response.']],
    ['en', 'Col. Maro: "We hold the bridge."', ['direct Col. Maro: We hold the bridge.']],
    [
      'fr',
      '« Si les tirs continuent, prévient-elle, nous partirons tous. »',
      ['direct elle: Si les tirs continuent + nous partirons tous'],
    ],
    [
      'fr',
      '« La ville tiendra, nous confie-t-il, parce que ses habitants le veulent. »',
      ['direct il: La ville tiendra + parce que ses habitants le veulent'],
    ],
    [
      'fr',
      '« Nous tiendrons », a assuré le commandant, « et nous reprendrons le col ».',
      ['direct commandant: Nous tiendrons + et nous reprendrons le col'],
    ],
    [
      'fr',
      '« Nous avons les armes et le temps », a-t-il lancé sous les applaudissements.',
      ['direct il: Nous avons les armes et le temps'],
    ],
    [
      'fr',
      '« Deux obus sont tombés ici », témoigne une marchande réfugiée dans une école.',
      ['direct marchande: Deux obus sont tombés ici'],
    ],
    [
      'fr',
      'Interrogé par la radio, le maire a répondu : « Je ne commente pas les rumeurs. »',
      ['direct maire: Je ne commente pas les rumeurs.'],
    ],
  ])('have the speaker who stands beside them (%s: %s)', async (lang, text, expected) => {
    expect(await quotationsOf(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', '"We have received no aid." The chief points at the store. "They promised tents," he says.', 'he'],
    ['en', '"They took everything," said Amina, a trader.\n\n"They came back the next day."', 'Amina'],
    ['fr', 'L’institutrice montre la cour. « Trois obus sont tombés ici. »', 'institutrice'],
    ['fr', '« La route est coupée depuis trois jours.\n\n« Nous demandons un couloir », poursuit le médecin.', 'médecin'],
  ])('share the speaker of those beside them (%s: %s)', async (lang, text, speaker) => {
    const { attributions } = await read(lang, text);
    expect(attributions.map(({ quote, source }) => [quote, ...source.map(({ start, end }) => text.slice(start, end))])).toEqual(
      attributions.map(() => ['direct', speaker]),
    );
  });

  it.each([
    ['en', 'The truce "is holding well so far" in the east.', ['scare –: is holding well so far']],
    ['fr', 'La trêve tient. « Un calme de façade et rien de plus » règne à Korba.', ['scare –: Un calme de façade et rien de plus']],
    [
      'en',
      'Commanders, who vow to “break the back of it”, reported only four clashes.',
      ['direct Commanders: break the back of it', 'indirect Commanders: only four clashes'],
    ],
  ])('without a clause beside them are no sentence of whoever comes next (%s: %s)', async (lang, text, expected) => {
    expect(await quotationsOf(lang, text)).toEqual(expected);
  });
});

describe('reported clauses', () => {
  it.each([
    ['en', 'No strike, he insisted, had hit the quarter.', ['indirect he: No strike + , had hit the quarter']],
    ['en', 'It said that two guards had died.', ['indirect It: two guards had died']],
    [
      'en',
      'Three villages were burned by militiamen, an official told AFP, warning that more could follow.',
      ['indirect official: Three villages were burned by militiamen', 'indirect official: more could follow'],
    ],
    ['en', 'The army said it had left the camp, but residents saw tanks on Friday.', ['indirect army: it had left the camp']],
    [
      'en',
      'The raid failed, it said, adding that two men had been wounded and that the rest, having lost “heavily”, was forced to retreat.',
      [
        'indirect it: The raid failed',
        'indirect it: two men had been wounded and that the rest, having lost “heavily”, was forced to retreat',
      ],
    ],
    [
      'en',
      'The governor wrote that drones had shelled the market, and published a photograph of a shell.',
      ['indirect governor: drones had shelled the market'],
    ],
    [
      'en',
      'The delegates countered that the bomb had been meant for a patrol – an odd defence, given the truce.',
      ['indirect delegates: the bomb had been meant for a patrol'],
    ],
    [
      'en',
      'The talks are to go ahead, an envoy said; “nobody wants another long war”, he added.',
      ['indirect envoy: The talks are to go ahead', 'direct he: nobody wants another long war'],
    ],
    [
      'en',
      'The mayor said the rebels burned the market and killed two guards.',
      ['indirect mayor: the rebels burned the market and killed two guards'],
    ],
    [
      'en',
      'The army reported two clashes, in which four guards were killed.',
      ['indirect army: two clashes, in which four guards were killed'],
    ],
    ['en', 'The minister announced a curfew, which angered traders.', []],
    ['en', 'The envoy called on the parties to allow free movement.', ['indirect envoy: to allow free movement']],
    ['en', 'The rebels threatened to shell the port.', []],
    ['en', 'We call on all parties to spare clinics.', []],
    ['en', 'Asked whether he would go, the mayor said the road was cut.', ['indirect mayor: the road was cut']],
    ['fr', 'Le comité promet de tenir les berges.', ['indirect comité: de tenir les berges']],
    ['en', 'Dorma accuses Kalo of arming rebels, a charge the mayor rejects.', ['indirect Dorma: of arming rebels']],
    ['fr', 'Aucune frappe, insiste-t-il, n’a visé le quartier.', ['indirect il: Aucune frappe + n’a visé le quartier']],
    [
      'fr',
      'La colonne a été détruite près du pont, a indiqué vendredi à la presse un officier de la garnison.',
      ['indirect officier de la garnison: La colonne a été détruite près du pont'],
    ],
    [
      'fr',
      'À en croire le préfet, les assaillants venaient de l’autre rive.',
      ['indirect préfet: les assaillants venaient de l’autre rive'],
    ],
    ['fr', 'Bilan provisoire, d’après le maire : six tués et deux maisons brûlées.', ['indirect maire: six tués et deux maisons brûlées']],
  ])('are parted from what the narrator says (%s: %s)', async (lang, text, expected) => {
    expect(await quotationsOf(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'It is said that the bridge fell.', ['indirect –: the bridge fell']],
    ['en', 'After the raid, the army said the town fell.', ['indirect army: the town fell']],
    ['fr', 'Il est rapporté que le pont a sauté.', ['indirect –: le pont a sauté']],
  ])('name nobody else (%s: %s)', async (lang, text, expected) => {
    expect(await quotationsOf(lang, text)).toEqual(expected);
  });
});

describe('words passed on', () => {
  it.each([
    ['en', 'Villagers quoted by local media say soldiers looted the shops.', 'looted', ['local media', 'Villagers']],
    ['en', 'Logs cited by the inquiry suggest the order came from Dorma.', 'came', ['inquiry', 'Logs']],
    ['fr', 'Selon un rapport relayé par deux radios, la milice a brûlé le marché.', 'brûlé', ['deux radios', 'rapport']],
    ['fr', 'Le ministre, cité par la radio d’État, affirme que l’armée a quitté le camp.', 'quitté', ['radio d’État', 'ministre']],
    ['fr', 'Le rapport cité par le juge a été brûlé.', 'brûlé', []],
    ['en', 'The convoy cited by the inquiry was attacked.', 'attacked', []],
  ])('keep who passed them on (%s: %s)', async (lang, text, trigger, holders) => {
    const { claims } = await read(lang, text);
    const claim = claims.find((one) => one.trigger.text === trigger);
    expect(claim?.attribution.slice(1).map((link) => link.text)).toEqual(holders);
  });
});
