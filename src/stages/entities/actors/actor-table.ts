import type { Reading } from '../../../model/reading.ts';
import type { Fold } from './fold-name.ts';
import type { ActorRecord } from './registry.ts';

/** An entry of `actors` in the output. */
export type Actor = Reading['actors'][number];

/** An actor that a document speaks of: a registry record, or one made from the document's words. */
export interface DocumentActor extends Omit<ActorRecord, 'role'> {
  readonly role?: string;
}

/** The actors of one document, with the forms in which it names them. */
export interface ActorTable {
  /** Takes an actor in and returns its ref; an actor known by then stays as it was first described. */
  readonly add: (actor: DocumentActor) => string;
  /** Takes a form in which the document names an actor; without one the actor is only marked as mentioned. */
  readonly addForm: (ref: string, text?: string) => void;
  readonly get: (ref: string) => DocumentActor | undefined;
  /** A ref for an actor of this document: another one each time where it is introduced as new. */
  readonly documentRef: (words: string, isNew: boolean) => string;
  /** Those with a form, in the order in which they were taken in. */
  readonly list: () => readonly Actor[];
  /** The armed actor with a name of its own that was taken in last. */
  readonly lastArmed: () => DocumentActor | undefined;
  /** True where a body or group of persons was taken in. */
  readonly hasGroup: () => boolean;
}

/** Opens an empty table. */
export function openActorTable(fold: Fold): ActorTable {
  const actors = new Map<string, DocumentActor>();
  const forms = new Map<string, string[]>();
  const counts = new Map<string, number>();
  return {
    add: (actor) => {
      const before = actors.get(actor.id);
      if (!before || actor.role !== undefined) actors.set(actor.id, { ...actor, ...before, ...joinedRole(before?.role, actor.role) });
      return actor.id;
    },
    addForm: (ref, text) => {
      const list = forms.get(ref) ?? [];
      if (text !== undefined && !list.includes(text)) list.push(text);
      forms.set(ref, list);
    },
    get: (ref) => actors.get(ref),
    documentRef: (words, isNew) => {
      const base = `doc:${fold(words).pieces.join('-')}`;
      const count = (counts.get(base) ?? 0) + (isNew || !counts.has(base) ? 1 : 0);
      counts.set(base, count);
      return count > 1 ? `${base}-${count}` : base;
    },
    lastArmed: () =>
      [...actors.values()].findLast(
        ({ id, type }) => !id.startsWith('doc:') && (type === 'rebel' || type === 'militia' || type === 'state-force'),
      ),
    hasGroup: () => [...actors.values()].some(({ type }) => type !== 'person' && type !== 'media'),
    list: () => [...actors.values()].filter(({ id }) => forms.has(id)).map((actor) => outputActor(actor, forms.get(actor.id) ?? [], fold)),
  };
}

/** A person may be given several roles ("colonel", "spokesman for the army"). */
function joinedRole(before: string | undefined, role: string | undefined): { readonly role?: string } {
  const roles = [...new Set([...(before?.split(', ') ?? []), ...(role === undefined ? [] : [role])])];
  return roles.length === 0 ? {} : { role: roles.join(', ') };
}

function outputActor(
  { id, label, type, country: home, theatres, parent, role, nearIdentity, acronym }: DocumentActor,
  forms: readonly string[],
  fold: Fold,
): Actor {
  const country = home ?? (theatres?.length === 1 ? theatres[0] : undefined);
  const labels = [fold(label.fr).name, fold(label.en).name];
  const aliases = [
    ...(acronym === undefined ? [] : [acronym]),
    ...forms.filter((form) => form !== acronym && !labels.includes(fold(form).name)),
  ];
  return {
    ref: id,
    label,
    type,
    ...(country !== undefined && { country }),
    ...(parent !== undefined && { parent }),
    ...(role !== undefined && { role }),
    ...(nearIdentity !== undefined && nearIdentity.length > 0 && { nearIdentity: [...nearIdentity] }),
    aliases,
  };
}
