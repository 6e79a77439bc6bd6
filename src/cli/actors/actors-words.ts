import type { Bilingual, UiLanguage } from '../../views/ui-language.ts';

const words = {
  actors: { fr: 'montre et complète le registre des acteurs', en: 'show and complete the registry of actors' },
  validate: {
    fr: 'vérifie des fichiers du registre (les vôtres si rien n’est dit)',
    en: 'check files of the registry (your own unless given)',
  },
  add: { fr: 'ajoute une entrée à votre fichier', en: 'add an entry to your own file' },
  import: { fr: 'ajoute les lignes d’un fichier CSV ou YAML, toutes ou aucune', en: 'add the rows of a CSV or YAML file, all or none' },
  list: { fr: 'liste les entrées', en: 'list the entries' },
  files: { fr: 'fichiers YAML ou tables CSV', en: 'YAML files or CSV tables' },
  table: { fr: 'fichier CSV ou YAML', en: 'CSV or YAML file' },
  id: { fr: 'identifiant, en minuscules avec traits d’union', en: 'id, small letters and hyphens' },
  labelFr: { fr: 'nom français', en: 'French name' },
  labelEn: { fr: 'nom anglais', en: 'English name' },
  type: { fr: 'sorte d’acteur', en: 'kind of actor' },
  country: { fr: 'pays, code ISO 3166-1 alpha-3', en: 'country, ISO 3166-1 alpha-3 code' },
  parent: { fr: 'identifiant de ce dont il fait partie', en: 'id of what it is part of' },
  alias: { fr: 'autre nom ; « fr:Nom » pour une seule langue ; répétable', en: 'another name; "fr:Name" for one language; repeatable' },
  ambiguous: { fr: 'nom qui désigne aussi autre chose ; répétable', en: 'name that also stands for other things; repeatable' },
  roleFr: { fr: 'fonction publique d’une personne, en français', en: 'public role of a person, in French' },
  roleEn: { fr: 'fonction publique d’une personne, en anglais', en: 'public role of a person, in English' },
  office: { fr: 'identifiant de l’organisme où la personne a sa fonction', en: 'id of the body that the person holds office in' },
  file: { fr: 'fichier où écrire (le vôtre si rien n’est dit)', en: 'file to write (your own unless given)' },
  examples: {
    fr: `
Vos entrées sont dans ~/.config/recoupe/actors.yaml, ou dans le fichier que nomme RECOUPE_ACTORS ; elles s’ajoutent au registre.
Colonnes d’un CSV : id,label_fr,label_en,type,country,parent,aliases (plusieurs alias séparés par |).

Exemples :
  recoupe actors add --id front-kandal --label-fr "Front de Kandal" --label-en "Kandal Front" --type rebel --country SDN --alias FK
  recoupe actors import acteurs.csv
  recoupe actors list --country MLI`,
    en: `
Your entries are in ~/.config/recoupe/actors.yaml, or in the file that RECOUPE_ACTORS names; they are added to the registry.
Columns of a CSV: id,label_fr,label_en,type,country,parent,aliases (several aliases parted by |).

Examples:
  recoupe actors add --id kandal-front --label-fr "Front de Kandal" --label-en "Kandal Front" --type rebel --country SDN --alias KF
  recoupe actors import actors.csv
  recoupe actors list --country MLI`,
  },
  added: { fr: 'Ajouté : {count} → {path}', en: 'Added: {count} → {path}' },
  valid: { fr: 'Rien à redire : {count} entrées.', en: 'Nothing wrong: {count} entries.' },
  none: { fr: '{path} : pas encore d’entrées à vous.', en: '{path}: no entries of your own yet.' },
  wrong: {
    fr: 'Registre : {count} problème(s), rien n’a été écrit.',
    en: 'Registry: {count} problem(s), nothing was written.',
  },
  found: { fr: 'Registre : {count} problème(s).', en: 'Registry: {count} problem(s).' },
  unreadable: { fr: '{path} : lecture impossible ({why}).', en: '{path}: cannot be read ({why}).' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ActorsWord = keyof typeof words;

/** Words of `recoupe actors` in the user's language. */
export function actorsWord(ui: UiLanguage, key: ActorsWord, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key][ui].replace(/\{([a-z]+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
