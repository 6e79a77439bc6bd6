import { describe, expect, it } from 'vitest';
import { readPointers } from '../../../../test/references/read-references.ts';
import { shown, table } from '../../../../test/references/reference-table.ts';

table('French subject and object pronouns', 'fr', [
  ["[La brigade:state-force] a quitté [Mbrès:point]. Elle n'a pas tiré.", 'Elle = La brigade'],
  ["[Les rebelles:rebel] ont relâché [le préfet:person]. Ils l'avaient enlevé en mars.", 'Ils = Les rebelles', "l' = le préfet"],
  ["[La milice:militia] a livré [le préfet:person] à [l'armée:state-force]. Il est blessé.", 'Il = le préfet'],
  ['[Les gendarmes:state-force] ont croisé [des éleveurs:group] à [Bokoro:point]. Ils ont tiré.', 'Ils = Les gendarmes / des éleveurs'],
  ['Malgré les tirs, [les forces kurdes:rebel] ont juré qu’elles resteraient.', 'elles = les forces kurdes'],
  ["[Le préfet:person] a reçu [la ministre:person]. Elle n'a rien dit.", 'Elle = la ministre'],
]);

table('French impersonal pronouns stand for nothing', 'fr', [
  ["[L'armée:state-force] recule. Il faut du temps."],
  ['[Le général:person] est parti. Il y a des blessés.'],
  ["[Le général:person] est parti. Il s'agit d'une ruse."],
  ['[Le général:person] est parti. Il semble que la ville soit vide.'],
]);

table('French possessives', 'fr', [
  ['[Le mouvement:rebel] a perdu son chef.', 'son = Le mouvement'],
  ['[Les paras:state-force] et leurs [alliés:militia] ont pris [Bria:point].', 'leurs = Les paras'],
  ['Dans leur communiqué, [les insurgés:rebel] nient tout.', 'leur = les insurgés'],
  ["[L'armée:state-force] accuse [la milice:militia] d'avoir attaqué ses positions.", "ses = L'armée"],
]);

table('French relatives', 'fr', [
  ['[Le maire:person] a vu [les soldats:state-force] qui fuyaient.', 'qui = les soldats'],
  ["[La milice:militia], que [l'armée:state-force] croyait battue, a repris [Bria:point].", 'que = La milice'],
  ['[Le chef:person] de [la milice:militia], dont le frère est mort, a fui.', 'dont = Le chef'],
  ['[Les paras:state-force] ont atteint [Bria:point], où la foule attendait.', 'où = Bria'],
  ["[La milice:militia] dit que [l'armée:state-force] recule."],
  ["[L'armée:state-force] a libéré [les otages:group] que [le groupe:rebel] détenait.", 'que = les otages'],
  ['[La milice:militia] a convaincu [les villageois:group] que [la brigade:state-force] attaquerait.'],
]);

table('French "ce dernier" and "le premier"', 'fr', [
  ['[Les gendarmes:state-force] ont arrêté [des passeurs:group]. Ces derniers venaient du nord.', 'Ces derniers = des passeurs'],
  ["[Le Front:rebel] a rompu avec [le Parti:organisation]. Celui-ci n'a pas répondu.", 'Celui-ci = le Parti'],
  [
    '[Le Front:rebel] a reçu [la Ligue:rebel]. Le premier veut la paix, la seconde hésite.',
    'Le premier = Le Front',
    'la seconde = la Ligue',
  ],
  ['[Les gendarmes:state-force] ont perdu le dernier pont.'],
]);

table('French pronouns for the members of a phrase', 'fr', [
  ['[Une délégation:group] de [rebelles:rebel] attendait. Ceux-ci réclament la paix.', 'Ceux-ci = rebelles'],
  ['[Une délégation:group] de [rebelles:rebel] attendait. Celle-ci réclame la paix.', 'Celle-ci = Une délégation'],
]);

table('French places', 'fr', [
  ["[L'armée:state-force] tient [Bria:point]. [Le général:person] y est arrivé lundi.", 'y = Bria'],
  ['[La milice:militia] a pris [Bria:point] et en a chassé [les gendarmes:state-force].', 'en = Bria'],
  ["[L'armée:state-force] a bombardé [Bria:point]. La ville est vide.", 'ville = Bria'],
  ["[L'armée:state-force] a bombardé [Bria:point]. Cette localité est vide.", 'Cette localité = Bria'],
  ["[L'armée:state-force] a bombardé [Bria:point]. La ville de [Birao:point] est vide."],
]);

table('French pronouns of place and origin for other things', 'fr', [
  ['Un raid a visé [Bria:point]. [Le Front:rebel] y répondra.', 'y = (raid)'],
  ['Un raid a visé [Bria:point]. [Le Front:rebel] y envoie des vivres.', 'y = Bria'],
  [
    "[Le colonel:person] a quitté [l'armée:state-force]. [Le Front:rebel] en a fait son [chef:person].",
    'en = Le colonel',
    'son = Le Front',
  ],
  ['[La milice:militia] tient [Bria:point]. [Le Front:rebel] en a fait le récit.'],
  ["[La base:facility] n'est pas ouverte, mais elle le sera lundi.", 'elle = La base'],
]);

table('French descriptions', 'fr', [
  ["[L'Azawad Libre:rebel] a attaqué [Sanam:point]. Le groupe jihadiste a fui.", "groupe jihadiste = L'Azawad Libre"],
  ["[L'Azawad Libre:rebel] a attaqué [Sanam:point]. Un groupe a fui."],
  ["[L'Azawad Libre:rebel] a attaqué [Sanam:point]. Le groupe de Tessalit a fui."],
  ['[Le colonel Bakari Tessi:person] est blessé. L’officier commandait le secteur.', 'officier = Le colonel Bakari Tessi'],
  ['[Le juge Bakari Tessi:person] est blessé. L’officier commandait le secteur.'],
]);

table('French references to events', 'fr', [
  ['[Des rebelles:rebel] ont attaqué un convoi. Cette attaque a duré une heure.', 'Cette attaque = (attaqué)'],
  ['[Les rebelles:rebel] ont décroché le drapeau, ce qui a provoqué une fusillade.', 'ce qui = (décroché)'],
  ['[Des rebelles:rebel] ont attaqué un convoi. Une attaque semblable avait échoué.'],
]);

table('French speakers inside quotations', 'fr', [
  ['« Nous tenons le pont », a déclaré [le porte-parole:person] de [la Coalition:rebel].', 'Nous = la Coalition'],
  ['« Je reste », a dit [le gouverneur:person].', 'Je = le gouverneur'],
  ['Nous avons vu [le gouverneur:person].'],
]);

table('English pronouns', 'en', [
  ['[The brigade:state-force] left [Sloviansk:point]. It was shelled there.', 'It = The brigade', 'there = Sloviansk'],
  ['[The army:state-force] fled. They left their weapons.', 'They = The army', 'their = The army'],
  ['[The minister:person] met [the board:organisation]. He said nothing.', 'He = The minister'],
  ['[Rebels:rebel] freed [a bishop:person]. They had taken him in May.', 'They = Rebels', 'him = a bishop'],
  ['[The rebels:rebel] fired on [the soldiers:state-force] because they had entered the camp.', 'they = The rebels / the soldiers'],
  ['[The envoy:person] called [the warlord:person], and they agreed on a pause.', 'they = The envoy + the warlord'],
  ['[The Front:rebel] and [the League:rebel] signed. They will disarm.', 'They = The Front + the League'],
  ['After losing its last outpost, [the battalion:state-force] surrendered.', 'its = the battalion'],
  ['[UNIFIL:organisation] said [the army:state-force] had shelled its gate.', 'its = UNIFIL'],
]);

table('Names, persons and things far back are not taken up by pronouns', 'en', [
  ['[The mayor:person] left. Rain fell. Snow fell. Night fell. The wind rose. He will return.'],
  ['[The mayor:person] left. Rain fell. He will return.', 'He = The mayor'],
]);

table('English impersonal pronouns stand for nothing', 'en', [
  ['[The army:state-force] fled. It is clear that the town fell.'],
  ['[The army:state-force] fled. It rained.'],
  ['[The army:state-force] fled. There were no losses.'],
  ['[The army:state-force] fled. It was Monday.'],
]);

table('English relatives and "the latter"', 'en', [
  ['[The company:organisation] that runs the port went bankrupt.', 'that = The company'],
  ['[The mayor:person] met [the leader:person] of the port, who fled.', 'who = the leader'],
  ['[The mayor:person] said that [the gang:group] fled.'],
  ['[The minister:person] met [the general:person] before the latter flew home.', 'the latter = the general'],
  ['[Boko Nord:rebel] and [Sahel Wing:rebel] fought. The former lost an island.', 'The former = Boko Nord'],
  ['[The minister:person] spent the latter part of the year abroad.'],
]);

table('English descriptions and events', 'en', [
  ['[The Front:rebel] freed [a bishop:person]; the guerrilla group gave no reason.', 'guerrilla group = The Front'],
  ['[The Front:rebel] shelled [Kost:point]. The town had been quiet.', 'town = Kost'],
  ['[Militants:rebel] raided [Kost:point] on Friday. The raid left nine dead.', 'raid = (raided)'],
  ['[The Front:rebel] said [the army:state-force] had shelled a camp. [The ministry:government] denied this.', 'this = (shelled)'],
  ["[Ansar Nord:rebel] withdrew. The group's leader fled.", 'group = Ansar Nord'],
  ["[Ansar Nord:rebel] withdrew. The group's allies and another group's leader fled.", 'group = Ansar Nord'],
  ['[The navy:state-force] stopped a tanker. The ship had no flag.', 'ship = (tanker)'],
  ['[The Front:rebel] freed [a bishop:person]; a guerrilla group gave no reason.'],
]);

table('English pronouns in what is told, warned, seen and asked for', 'en', [
  ['[The envoy:person] warned [the warlord:person] that his days were numbered.', 'his = the warlord'],
  ['[The envoy:person] told [the warlord:person] that he would return.', 'he = The envoy'],
  ['[Migrants:group] fled. [The NGO:organisation] saw [guards:state-force] beat them.', 'them = Migrants'],
  ['[The front:rebel] jailed [a bishop:person]. [The ministry:government] condemned his arrest.', 'his = a bishop'],
  ['[The front:rebel] held a rally. [The ministry:government] announced its withdrawal.', 'its = The ministry'],
  ['[Police:state-force] shut the port. They left at dawn.', 'They = Police'],
  ['[Settlers:group] blocked a road. They hope that it reopens.', 'They = Settlers', 'it = (road)'],
  [
    '[The Front:rebel] claimed a blast. [The ministry:government] said the claim was false: a pipe had caused it.',
    'claim = (claimed)',
    'it = (blast)',
  ],
]);

table('English pronouns that stand for a place', 'en', [
  ['[The Front:rebel] shelled [Kost:point] and its residents fled.', 'its = Kost'],
  ['[The Front:rebel] shelled [Kost:point] and its fighters fled.', 'its = The Front'],
  ['[The Front:rebel] lost [Kost:point] in May. [The army:state-force] abandoned it.', 'it = Kost'],
]);

table('English clefts', 'en', [
  ['[The Front:rebel] fled. It was [the Army:state-force] that fired.', 'that = the Army'],
  ['[The Front:rebel] fled. It was tired.', 'It = The Front'],
]);

table('English descriptions that were read as actors of their own', 'en', [
  ['[Boko Nord:rebel] fled. The [militia:militia] gave no reason.', 'militia = Boko Nord'],
  ['[Boko Nord:rebel] fled. A [militia:militia] gave no reason.'],
  ['[Nord Press:media] closed. [The Front:rebel] had called the [agency:organisation] hostile.', 'agency = Nord Press'],
  ['[The G9 Joint Force:state-force] left. The [alliance:organisation] gave no reason.', 'alliance = The G9 Joint Force'],
  ['[The Royal Guard:state-force] left. The [alliance:organisation] gave no reason.'],
  ['[Residents:group] fled. The [militants:rebel] gave no reason.'],
  ['[Armed men:group] fled. The [militants:rebel] gave no reason.', 'militants = Armed men'],
  ['[Aid Nord:organisation] left. The rebel [group:rebel] gave no reason.'],
]);

table('English descriptions of another body or person than the one named before', 'en', [
  ['On Monday, [church leaders:group] met. The opposition [leader:person] gave no reason.'],
  ['On Monday, [church leaders:group] met. The [leaders:group] gave no reason.', 'leaders = church leaders'],
]);

table('Acronyms of names read before', 'en', [
  ['[Stability Support Apparatus:militia] took over. The SSA gave no reason.', 'SSA = Stability Support Apparatus'],
  ['[Stability Support Apparatus:militia] took over. The SDA gave no reason.'],
]);

describe('two parties change places', () => {
  const rows = [
    ['fr', '[Les A:rebel] ont chassé [les B:rebel] de [Bria:point]. Ils avaient perdu leur chef, et ceux-ci ont fui.'],
    ['en', '[The A:rebel] drove [the B:rebel] out of [Bria:point]. They had lost their leader, and the latter fled.'],
  ] as const;
  const named = (text: string, a: string, b: string): string =>
    text.replace(/([Ll]es|[Tt]he) ([AB]):/gu, (_, article, letter) => `${article} ${letter === 'A' ? a : b}:`);
  it.each(rows)('%s: the position decides, not the name', async (lang, text) => {
    const there = await readPointers(lang, named(text, 'Dagara', 'Morane'));
    const back = await readPointers(lang, named(text, 'Morane', 'Dagara'));
    const swap = (line: string): string => line.replace(/Dagara|Morane/gu, (name) => (name === 'Dagara' ? 'Morane' : 'Dagara'));
    expect(there.found.length).toBeGreaterThan(2);
    expect(back.found.map((mention) => swap(shown(back.text, mention)))).toEqual(there.found.map((mention) => shown(there.text, mention)));
  });
});

it('gives spans of the text, in order', async () => {
  const { text, found } = await readPointers(
    'fr',
    "[Les rebelles:rebel] ont pris [Bria:point]. Ils y ont laissé leurs blessés, qu'ils n'ont pas soignés.",
  );
  expect(found.length).toBeGreaterThan(3);
  for (const mention of found) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
});
