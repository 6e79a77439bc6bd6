import type { ReportDraft } from './open-crosscheck.ts';

const february = { outlet: 'Lake Herald', day: '2024-02-10' };
const march = { outlet: 'Le Fleuve', day: '2024-03-20', lang: 'fr' };
const september = { outlet: 'Lake Herald', day: '2024-09-14' };

/** Invented reports of who stands how to whom, and of what is announced, months apart. */
export const overTimeReports = {
  supports: { ...february, text: 'Rwanda supports the M23 rebels, United Nations experts said on Friday.' },
  soutient: { ...march, text: 'Le Rwanda soutient le M23, selon le gouvernement congolais.' },
  denies: { ...february, text: 'Kigali denied that it supports the M23.' },
  noLonger: { ...september, text: 'Rwanda no longer supports the M23, the Congolese army said on Thursday.' },
  mayFund: { ...september, text: 'If Rwanda supports the M23, the talks will fail, the Angolan presidency said.' },
  alongside: { ...february, text: 'The Wazalendo militias are fighting alongside the Congolese army.' },
  against: { ...september, text: 'Wazalendo fighters attacked the Congolese army near Masisi on Wednesday, the M23 said.' },
  firstColonel: { ...february, text: 'Colonel Bahati commands the 34th Military Region.' },
  secondGeneral: { ...september, text: 'General Masunzu has commanded the 34th Military Region since July, according to the army.' },
  withdrew: { ...september, text: 'Burundi has withdrawn its support for the Congolese army in North Kivu, two diplomats in Goma said.' },
  appuieContre: { ...march, text: 'L’Ouganda appuie l’armée congolaise contre les ADF près de Beni, en RDC.' },
  clinic: { ...february, text: 'M23 rebels shelled a clinic in Masisi on Thursday, doctors said.' },
  promise: { ...february, text: 'The Congolese army promised that it would retake Bunagana before 30 June 2024.' },
  promesse: { ...march, text: 'L’armée congolaise a promis de reprendre Bunagana avant le 30 juin 2024.' },
  retakenInMay: {
    outlet: 'Sarne Post',
    day: '2024-05-20',
    text: 'The Congolese army retook Bunagana on 18 May 2024, residents said.',
  },
  retakenInAugust: {
    outlet: 'Sarne Post',
    day: '2024-08-20',
    text: 'The Congolese army retook Bunagana on 18 August 2024, residents said.',
  },
  notRetaken: { ...september, text: 'The Congolese army has not retaken Bunagana, residents said.' },
  retakenElsewhere: { ...september, text: 'The Congolese army retook Rutshuru on 18 May 2024, residents said.' },
  warning: { ...february, text: 'The M23 warned that it would march on Goma unless talks open within ten days.' },
  ruledOut: { ...february, text: 'Kigali has ruled out talks with the M23, residents of Goma said.' },
  unknownBacks: { ...february, text: 'Tervonia backs the breakaway authorities in Zalistra, the Halvenian army said.' },
  unknownDenies: {
    ...september,
    text: 'Tervonia denied that it supports the Halvenian army. The Halvenian army attacked Zalistra forces on Friday.',
  },
  unknownFr: {
    ...march,
    text: 'La Tervonie soutient l’armée halvénienne, a dit un diplomate. L’armée halvénienne a quitté mardi le sud de la Halvénie.',
  },
  called: { ...february, text: 'Army spokesman Guillaume Ndike called the M23 "terrorists". The M23 attacked a post near Goma on Friday.' },
  terroristes: { ...march, text: 'Les terroristes du M23 ont bombardé mardi le camp de Sake.' },
} as const satisfies Readonly<Record<string, ReportDraft>>;
