import { expect, it } from 'vitest';
import { readReferences } from '../../../../test/references/read-references.ts';
import { table } from '../../../../test/references/reference-table.ts';

table('English nouns for who does an act or undergoes it', 'en', [
  [
    '[Cattle herders:group] stormed [Kost:point]. [The governor:person] said that the [attackers:group] fled.',
    'attackers = Cattle herders',
  ],
  ['[Cattle herders:group] left [Kost:point]. [The governor:person] said that the [attackers:group] fled.'],
  ['[Rebels:rebel] seized [a trader:person]. The [hostage:person] was found on Sunday.', 'hostage = a trader'],
  ['[Rebels:rebel] met [a trader:person]. The [hostage:person] was found on Sunday.'],
  ['[Rebels:rebel] shot [two traders:group]. [The governor:person] named the [victims:group].', 'victims = two traders'],
  ['[Rebels:rebel] shot [two traders:group]. [The governor:person] named [victims:group] of a flood.'],
]);

table('English plurals whose form is their lemma', 'en', [
  ['[Cattle herders:group] kidnapped [a trader:person]. The [kidnappers:group] fled.', 'kidnappers = Cattle herders'],
  ['[Cattle herders:group] met [a trader:person]. The [kidnappers:group] fled.'],
]);

it('makes an actor of persons that a later noun names by their act', async () => {
  const { found } = await readReferences('en', 'Six men with ladders boarded a tanker. The [pirates:group] left.');
  expect(found.map(({ text, ref, kind }) => [text, ref, kind])).toEqual([
    ['men with ladders', 'pirates', 'actor'],
    ['pirates', 'pirates', 'actor'],
  ]);
});

table('English nouns of persons', 'en', [
  ['A bomb killed [two rangers:state-force] and [police:state-force] came. The [men:group] were on patrol.', 'men = two rangers'],
  ['A bomb killed [a ranger:person]. The [men:group] were on patrol.'],
  ['[Fighters:rebel] of [the Front:rebel] fled. The [rebels:rebel] shot nobody.', 'rebels = Fighters'],
  ['[The court:government] tried [two traders:group]. The [defendants:group] wept.', 'defendants = two traders'],
  ['[The court:government] met [two traders:group]. The [defendants:group] wept.'],
]);

table('French nouns for who does an act or undergoes it', 'fr', [
  ['[Des chauffeurs:group] ont débrayé. Les [grévistes:group] ont défilé.', 'grévistes = Des chauffeurs'],
  ['[Des chauffeurs:group] ont dîné. Les [grévistes:group] ont défilé.'],
  ["[Des éleveurs:group] ont attaqué [Bria:point]. [L'armée:state-force] poursuit les [assaillants:group].", 'assaillants = Des éleveurs'],
  ["[Des éleveurs:group] ont quitté [Bria:point]. [L'armée:state-force] poursuit les [assaillants:group]."],
  ["[Le Front:rebel] a relâché [un pêcheur:person]. L'[otage:person] va bien.", 'otage = un pêcheur'],
  ["[Le Front:rebel] a salué [un pêcheur:person]. L'[otage:person] va bien."],
]);

table('French capitals are one, and who was arrested is to be released', 'fr', [
  ["[Le chef:person] de [la milice:militia] est détenu. [L'ONG:organisation] réclame sa libération.", 'sa = Le chef'],
  ["[Le juge:person] a prolongé la détention d'[un élu:person]. [L'ONG:organisation] réclame sa libération.", 'sa = un élu'],
  ['[Le maire:person] demande aux [habitants:group] de rester chez eux.', 'eux = habitants'],
]);

table('French names and what explains them', 'fr', [
  ['La police a arrêté des recrues de La [Ligue:rebel], un [groupe rebelle:rebel] du sud. Celui-ci nie.', 'Celui-ci = Ligue'],
  ['La police parle de recrues de La [Ligue:rebel]. Un [groupe rebelle:rebel] a fui. Celui-ci nie.', 'Celui-ci = groupe rebelle'],
]);

table('French speakers and whom they speak of', 'fr', [
  [
    "[Un porte-parole:person] de [l'état-major:state-force] a parlé lundi. « Nous avons saisi des fusils », a-t-il affirmé.",
    "Nous = l'état-major",
    '-t-il = Un porte-parole',
  ],
  [
    "[Un porte-parole:person] de [l'état-major:state-force] a parlé lundi. « Ils étaient vides », a-t-il affirmé.",
    '-t-il = Un porte-parole',
  ],
  ['[Le maire:person] a parlé. « Il a fui », a dit [le colonel:person].', 'Il = Le maire'],
  ['Selon [le chef:person], la piste est minée : « Je ne passerai pas. »', 'Je = le chef'],
]);

table('English speakers and whom they speak of', 'en', [
  ['[The navy:state-force] sent a cutter. "We came at once," said [a navy spokesman:person].', 'We = The navy'],
  ['[The police:state-force] came late. "We saw nothing," said [a trader:person].', 'We = a trader'],
  [
    '[The rebels:rebel] left, [an official:person] told reporters. "We stayed inside. Nobody shot," said [a trader:person].',
    'We = a trader',
  ],
  [
    '[The rebels:rebel] entered the mill, [two officials:group] said. "They came at dawn. We hid," said [a trader:person].',
    'They = The rebels',
    'We = a trader',
  ],
  [
    '[The rebels:rebel] came at night, [a trader:person] said. "We ran away. They blocked the gate. We have seen nobody," he said.',
    'We = a trader',
    'They = The rebels',
    'We = a trader',
    'he = a trader',
  ],
]);

table('Sentences without a subject, and bodies that report', 'en', [
  ['[The ministry:government] closed the road. It said that rain had fallen.', 'It = The ministry'],
  ['[The ministry:government] closed the road. It was said that rain had fallen.'],
  ['[The ministry:government] closed the road. It is unclear who gave the order.'],
  ['A shell hit the mill; the mill was empty and the incident hurt nobody.', 'incident = (hit)'],
]);

table('What belongs to whom in English', 'en', [
  ['[The navy:state-force] seized a tanker. [The ministry:government] demanded its release.', 'its = (tanker)'],
  ['[The navy:state-force] seized a tanker. [The ministry:government] praised its officers.', 'its = The ministry'],
  ['[The navy:state-force] followed [the rebels:rebel] by their tracks.', 'their = the rebels'],
  ['[The militia:militia] drove [families:group] from their homes.', 'their = families'],
  ['[The rebels:rebel] watched [families:group] from their trenches.', 'their = The rebels'],
  ['[The cooperative:organisation] has sued [the county:government]. Its chairwoman is away.', 'Its = The cooperative'],
  ['[Farmers:group] in [Argo:point], whose fields burned, came to [Birao:point].', 'whose = Farmers'],
  ['A drone struck a truck and wounded its driver.', 'its = (truck)'],
  ['A truck struck a car and wounded its driver.', 'its = (truck)'],
  ['[The rebel group:rebel] met [a monk:person] and burned his house.', 'his = a monk'],
  ['[The brigade:state-force] left the bridge. [The army:state-force] holds it.', 'it = (bridge)'],
]);

table('The same in French', 'fr', [
  ["[Le préfet:person] est parti. [Le maire:person] dit qu'il se rendra lundi au port.", 'il = Le maire'],
  ['[Le préfet:person] est parti. Il y a trois ans, la route était ouverte.'],
  ['[Le ministère:government] a fermé la route. Il dit que la pluie est tombée.', 'Il = Le ministère'],
  ['[Le ministère:government] a fermé la route. Il est signalé que la pluie est tombée.'],
  ['[Le ministère:government] a fermé la route. Il a été signalé des tirs.'],
  ['[Le ministère:government] a fermé la route. Il manque des vivres.'],
]);

table('English pronouns of their own clause and of the clause before', 'en', [
  ['[The rebels:rebel] fled and took [a trader:person] with them.', 'them = The rebels'],
  ['[The rebels:rebel] fled. [The army:state-force] came before [the police:state-force] shot them.', 'them = The rebels'],
  ['[The army:state-force] left the bridge to spare it.', 'it = (bridge)'],
  ['[A worker:person] and [a policeman:person] came. She wept.', 'She = A worker'],
  ['[A rider:person] and [a policeman:person] came. He wept.', 'He = A rider / a policeman'],
]);

table('English persons without a noun', 'en', [
  ['Those who fled lost their land.', 'who = (Those)', 'their = (Those)'],
  ['Those trucks which burned lost their wheels.', 'which = (trucks)', 'their = (trucks)'],
  ['The wounded came to [Bria:point]. They had waited since dawn.', 'They = (wounded)'],
]);

table('English acts that "do" takes up', 'en', [
  ['[The army:state-force] agreed to withdraw. [The Front:rebel] refuses to do so.', 'do so = (withdraw)'],
  ['[The army:state-force] agreed to withdraw. [The Front:rebel] has not done it.', 'it = (withdraw)'],
  ['[The army:state-force] agreed to withdraw, and so did [the Front:rebel].'],
]);

table('French acts that "faire" takes up', 'fr', [
  ["[L'armée:state-force] doit quitter [Bria:point]. [Le Front:rebel] refuse de le faire.", 'le = (quitter)'],
  ["[L'armée:state-force] a pris [le maire:person]. [Le Front:rebel] l'a fait roi.", "l' = le maire"],
]);

table('Places that no list knows, and places beside a verb', 'en', [
  ['[The army:state-force] took Mansi. [The Front:rebel] has a camp there.', 'there = (Mansi)'],
  ['[The army:state-force] thanked Mansi. [The Front:rebel] has many friends there.'],
  ['[The army:state-force] left [Kost:point]. [The Front:rebel] burned houses there.', 'there = Kost'],
]);

table('French places that no list knows, and what lies in a place', 'fr', [
  ["[L'armée:state-force] a pris Mansi. Cette localité est vide.", 'Cette localité = (Mansi)'],
  ["[L'armée:state-force] a salué Mansi. Cette localité est vide."],
  ["[L'armée:state-force] a trouvé un camp abandonné dans [le district:area]. [Le Front:rebel] y dormait.", 'y = (camp)'],
  ["[L'armée:state-force] est entrée dans [le district:area]. [Le Front:rebel] y dormait.", 'y = le district'],
]);

table('Two states, two sides', 'en', [
  [
    '[Armenia:government] sued [Azerbaijan:government]. [Armenia:government] said that its [troops:state-force] left. The two countries talk.',
    'its = Armenia',
    'countries = Armenia + Azerbaijan',
  ],
  ['[Armenia:government] and [Georgia:government] met. [Kurds:group] fled to [Iran:area]. The crowd stood on both sides of the road.'],
]);

table('A place that opens its sentence', 'en', [
  ['[He:person] visited [Port Sudan:point]. There he met [the envoy:person].', 'There = Port Sudan', 'he = He'],
  ['[He:person] visited [Port Sudan:point]. There were clashes.'],
]);

table('English: who told what stands before tells on', 'en', [
  ['[Rebels:rebel] shot two guards, [two envoys:group] said. [Raiders:group] fled, they added.', 'they = two envoys'],
  ['[The staff:state-force] denied the claim of [the Front:rebel]: fighting went on, it said.', 'it = The staff'],
]);

table('French: who told what stands before tells on', 'fr', [
  ['[Des rebelles:rebel] ont tué un garde, ont dit [deux élus:group]. [Des pillards:group] ont fui, ont-ils ajouté.', '-ils = deux élus'],
  ["[Un rebelle:person] a tué un garde, a dit [le maire:person]. D'après lui, [un pillard:person] a fui.", 'lui = le maire'],
]);

table('French: two words for a place told before', 'fr', [
  ['[Des soldats:state-force] ont pris [Kost:point]. [Un maire:person] est resté sur place.', 'place = Kost'],
  ['[Des soldats:state-force] ont pris [Kost:point]. [Un maire:person] est resté sur la place.'],
]);
