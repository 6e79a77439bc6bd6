import type { ReportDraft } from './open-crosscheck.ts';

const post = { outlet: 'Sarne Post', day: '2024-03-13' };
const herald = { outlet: 'Kesra Herald', day: '2024-03-13' };

/** Invented reports of one attack, and of what is not that attack. */
export const reports = {
  governorNine: {
    ...post,
    text: 'Gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers, the governor of the region said.',
  },
  governorAtLeastNine: {
    ...post,
    text: 'Gunmen attacked an army post near Menaka on 12 March 2024, killing at least nine soldiers, the governor of the region said.',
  },
  doctorNine: {
    ...herald,
    text: 'Nine soldiers were killed on 12 March 2024 when armed men attacked a post near Menaka, according to a doctor at the hospital of Gao.',
  },
  doctorFourteen: {
    ...herald,
    text: 'Fourteen soldiers were killed on 12 March 2024 when armed men attacked a post near Menaka, according to a doctor at the hospital of Gao.',
  },
  medecinNeuf: {
    outlet: 'Le Phare',
    day: '2024-03-13',
    lang: 'fr',
    text: "Des hommes armés ont attaqué un poste de l'armée près de Ménaka le 12 mars 2024, tuant neuf soldats.",
  },
  ownNine: { ...post, text: 'Gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers.' },
  ownFourteenLater: {
    ...post,
    day: '2024-03-14',
    text: 'Fourteen soldiers were killed on 12 March 2024 when armed men attacked a post near Menaka.',
  },
  reutersNine: { ...post, outlet: 'Reuters', text: 'Gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers.' },
  relayNine: { ...herald, text: 'Armed men attacked a post near Menaka on 12 March 2024 and nine soldiers died, Reuters reported.' },
  missionSaid: {
    ...herald,
    text: 'Armed men attacked a post near Menaka on 12 March 2024 and nine soldiers died, the United Nations said.',
  },
  missionReported: {
    ...post,
    text: 'The United Nations reported that gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers.',
  },
  relayCiting: {
    ...post,
    text: 'According to Reuters, citing the United Nations, gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers.',
  },
  heraldNine: { ...herald, text: 'Armed men attacked a post near Menaka on 12 March 2024 and nine soldiers died.' },
  residentsNine: { ...herald, text: 'Armed men attacked a post near Menaka on 12 March 2024 and nine soldiers died, residents said.' },
  longNine: {
    ...post,
    text: 'Gunmen on motorcycles attacked an army post near Menaka on 12 March 2024 before dawn, killing nine soldiers.',
  },
  longNineCopied: {
    ...herald,
    day: '2024-03-14',
    text: 'Gunmen on motorcycles attacked an army post near Menaka on 12 March 2024 before dawn, killing nine soldiers.',
  },
  retoldNine: {
    ...herald,
    day: '2024-03-14',
    text: 'Nine soldiers were killed on 12 March 2024 when armed men raided a post near Menaka.',
  },
  augustThree: {
    ...herald,
    day: '2024-08-21',
    text: 'Three soldiers were killed on 20 August 2024 when gunmen attacked an army post near Menaka.',
  },
  hedgedNine: { ...post, text: 'Gunmen attacked an army post near Menaka on 12 March 2024 and nine soldiers may have been killed.' },
  plan: { ...post, day: '2024-03-11', text: 'The army will attack the rebels in Menaka on 12 March 2024, a spokesman said.' },
  carriedOut: { ...herald, text: 'On 12 March 2024 the army attacked the rebels in Menaka, residents said.' },
  doneElsewhere: { ...herald, text: 'On 12 March 2024 the army attacked the rebels in Timbuktu, residents said.' },
  denial: { ...herald, text: 'The army denied shelling the market of Gao on 12 March 2024.' },
  shelling: { ...post, text: 'Soldiers shelled the central market of Gao on 12 March 2024, the mayor of Gao said.' },
  libya: { ...post, text: 'Gunmen attacked a checkpoint in Tripoli, Libya, on 12 March 2024.' },
  lebanon: { ...herald, text: 'On 12 March 2024 armed men attacked a checkpoint in Tripoli, Lebanon.' },
  dispatch: {
    outlet: 'Agence du Fleuve',
    day: '2024-03-13',
    lang: 'fr',
    text: [
      "Vingt-deux personnes ont été tuées mardi dans l'attaque d'un marché à Gao, a annoncé mercredi le gouverneur de la région.",
      "Des hommes armés ont ouvert le feu vers midi sur les commerçants de Gao, blessant trente et une personnes, selon l'hôpital.",
      "L'armée malienne a envoyé 120 soldats à Gao et bouclé la route de Tessalit.",
      "Le président français a condamné mercredi l'attaque de Gao et promis 5 millions d'euros d'aide au Mali.",
    ].join(' '),
  },
  dispatchTranslated: {
    outlet: 'Kesra Herald',
    day: '2024-03-14',
    text: [
      'Twenty-two people were killed on Tuesday in an attack on a market in Gao, the governor of the region said on Wednesday.',
      'Gunmen opened fire on traders in Gao around noon, wounding thirty-one people, according to the hospital.',
      'The Malian army sent 120 soldiers to Gao and sealed off the road to Tessalit.',
      'On Wednesday the French president condemned the attack on Gao and promised Mali 5 million euros in aid.',
    ].join(' '),
  },
  offensive: {
    ...post,
    day: '2024-03-20',
    text: 'The Malian army launched an offensive in the Gao region from 10 to 18 March 2024. On 12 March 2024 the Malian army captured Ansongo.',
  },
  captureOutside: {
    ...herald,
    day: '2024-03-20',
    text: 'The Malian army captured Douentza on 12 March 2024.',
  },
  mayorInFull: {
    ...post,
    text: 'Gunmen attacked a school in Gao on 12 March 2024. "They came at dawn and shot at everyone who ran," the mayor of Gao said.',
  },
  mayorInPart: {
    ...herald,
    text: 'Armed men attacked a school in Gao on 12 March 2024. The mayor of Gao said they "came at dawn and shot at everyone".',
  },
  mayorReworded: {
    ...herald,
    text: 'Armed men attacked a school in Gao on 12 March 2024. "They came at dawn and fired in the air at everyone who ran," the mayor of Gao said.',
  },
  dispatchRetold: {
    outlet: 'Kesra Herald',
    day: '2024-03-14',
    text: [
      'Traders in Gao buried their dead on Wednesday, a day after gunmen shot 22 people in the market.',
      'A nurse said that the hospital had no blood left for the nineteen people who were still there.',
      'Shops stayed closed, and buses to Bamako were full.',
      'The governor promised a curfew from Friday.',
    ].join(' '),
  },
} as const satisfies Readonly<Record<string, ReportDraft>>;
