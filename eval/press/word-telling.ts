import type { Random } from '../../src/util/random.ts';
import { violentTypes } from './draw-events.ts';
import type { Draft, Voice } from './draw-tellings.ts';
import { asSentence, type Filling, fillTemplate, hasSlot, type Slots } from './fill-template.ts';
import { happens, pick } from './pick.ts';
import type { StatedFigure, Telling } from './press-model.ts';
import { stateFigure, type WordedFigure } from './state-figures.ts';
import { timePhrase } from './time-phrases.ts';
import type { Wording } from './wording-file.ts';
import type { Name, Theatre, World } from './world-file.ts';

/** What a telling is put into words with. */
export interface Desk {
  readonly world: World;
  readonly theatre: Theatre;
  readonly wording: Wording;
  readonly random: Random;
  /** Sentences that have told an event in this language: no two reports tell it in the same words unless one copies the other. */
  readonly used: Set<string>;
}

/** A telling and its sentences; the origin of the narrator's own account is the outlet. */
export interface WordedTelling {
  readonly telling: Telling;
  readonly sentences: readonly string[];
}

/** Puts a telling into one or two sentences. */
export function wordTelling(draft: Draft, desk: Desk): WordedTelling {
  const worded = draft.kind === 'event' ? wordEvent(draft, desk) : wordOther(draft, desk);
  return {
    telling: {
      event: draft.event.id,
      kind: draft.kind,
      origin: originOf(draft.voice, draft.outlet.id),
      ...(worded.actor !== undefined && { actor: worded.actor }),
      figures: worded.figures,
    },
    sentences: worded.sentences.map(asSentence),
  };
}

interface Worded {
  readonly sentences: readonly string[];
  readonly figures: readonly StatedFigure[];
  readonly actor?: string;
}

function originOf(voice: Voice, outlet: string): string | undefined {
  switch (voice.by) {
    case 'narrator':
      return `outlet:${outlet}`;
    case 'outlet':
      return `outlet:${voice.outlet.id}`;
    case 'unnamed':
      return undefined;
    case 'holder':
    case 'relay':
      return voice.holder.id;
  }
}

function wordEvent(draft: Draft, desk: Desk): Worded {
  const { event, blamed, voice } = draft;
  const { wording, random } = desk;
  const doer = blamed ?? event.actor;
  const isNamed = blamed !== undefined || !mayBeDescribed(draft) || !happens(0.12, random);
  const figures = draft.figures.map(({ name, value }) => stateFigure(name, value, wording.numbers, draft.isExact, random));
  const stated = new Set(figures.map(({ name }) => name));
  const templates = wording.types[event.type]!.core.filter(
    (core) =>
      (blamed === undefined || hasSlot(core, 'actor')) &&
      (['displaced', 'persons'] as const).every((name) => !hasSlot(core, name) || stated.has(name)),
  );
  if (templates.length === 0) return wordWithoutFigures(draft, desk);
  const core = pickUnused(templates, draft, desk);
  const slots = slotsOf(draft, desk, figures, doer !== undefined && !isNamed ? desk.theatre.described[draft.lang] : undefined);
  const toll = tollOf(figures, voice, desk);
  const first = fill(core + (toll.attached ?? ''), slots, desk);
  const sentences = [say(first, draft, desk), ...(toll.apart === undefined ? [] : [say(fill(toll.apart, slots, desk), draft, desk)])];
  return { sentences, figures: figures.map(withoutWords), ...(doer !== undefined && isNamed && hasSlot(core, 'actor') && { actor: doer }) };
}

function pickUnused(templates: readonly string[], { event, lang }: Draft, { used, random }: Desk): string {
  const keyOf = (template: string): string => `${event.id} ${lang} ${template}`;
  const unused = templates.filter((template) => !used.has(keyOf(template)));
  const template = pick(unused.length > 0 ? unused : templates, random);
  used.add(keyOf(template));
  return template;
}

/** Where the sentences of a type state a figure and this telling has none, the event is told by its name alone. */
function wordWithoutFigures(draft: Draft, desk: Desk): Worded {
  const text = fill(pickUnused(desk.wording.bare, draft, desk), slotsOf(draft, desk, []), desk);
  return { sentences: [say(text, draft, desk)], figures: [] };
}

/** An unknown doer is for those who saw it from outside, and for what men with arms do. */
function mayBeDescribed({ event, voice }: Draft): boolean {
  const speaks = voice.by === 'holder' || voice.by === 'relay' ? voice.holder.id : undefined;
  return violentTypes.includes(event.type) && event.type !== 'air-strike' && speaks !== event.actor;
}

function wordOther(draft: Draft, desk: Desk): Worded {
  const { wording, random } = desk;
  const templates = { event: [], plan: wording.plans[draft.event.type] ?? [], denial: wording.denials, claim: wording.claims }[draft.kind];
  const sentence = fill(pick(templates, random), slotsOf(draft, desk, []), desk);
  return { sentences: [sentence], figures: [], ...(draft.kind === 'claim' && { actor: draft.event.actor! }) };
}

function slotsOf(draft: Draft, desk: Desk, figures: readonly WordedFigure[], described?: Name): Slots {
  const { event, lang, day, blamed, voice } = draft;
  const { theatre, world, wording, random } = desk;
  const nameOf = (id: string | undefined): Filling | undefined =>
    asFilling([...theatre.parties, ...world.aid].find((one) => one.id === id)?.[lang]);
  const losses = theatre.parties.find(({ id }) => id === event.target)?.losses[lang] ?? pick(world.civilians, random)[lang];
  const killed = figures.find(({ name }) => name === 'killed');
  const { noun, scenes } = wording.types[event.type]!;
  const slots: Record<string, Filling | undefined> = {
    actor: asFilling(described) ?? nameOf(blamed ?? event.actor),
    target: nameOf(event.target),
    place: { text: event.place[lang]! },
    when: { text: timePhrase(event.day, day, wording.times, wording.numbers, random) },
    noun: asFilling(noun),
    scene: asFilling(scenes[event.scene % scenes.length]),
    holder: voice.by === 'narrator' ? undefined : holderName(draft, desk),
    killed: killed && { text: `${killed.words} ${losses.name}`, agrees: losses.agrees },
    dead: killed && { text: killed.words },
    ...Object.fromEntries(figures.filter(({ name }) => name !== 'killed').map(({ name, words }) => [name, { text: words }])),
  };
  return Object.fromEntries(Object.entries(slots).filter((entry): entry is [string, Filling] => entry[1] !== undefined));
}

function asFilling(name: Name | undefined): Filling | undefined {
  return name && { text: name.name, agrees: name.agrees };
}

/** A party that speaks of its own act speaks through a spokesman, and at times otherwise too. */
function holderName({ voice, event, lang, kind }: Draft, { wording, random }: Desk): Filling | undefined {
  if (voice.by === 'unnamed') return asFilling(voice.named[lang]);
  if (voice.by !== 'holder' && voice.by !== 'relay') return undefined;
  const own = asFilling(voice.holder[lang])!;
  const isParty = 'losses' in voice.holder;
  const throughSpokesman = kind === 'event' && isParty && (voice.holder.id === event.actor || happens(0.3, random));
  if (!throughSpokesman) return own;
  return { text: fillTemplate(wording.spokesman.name, { party: own }, wording.joins), agrees: wording.spokesman.agrees };
}

function tollOf(figures: readonly WordedFigure[], voice: Voice, { wording, random }: Desk): { attached?: string; apart?: string } {
  const names = figures.map(({ name }) => name).filter((name) => name === 'killed' || name === 'wounded');
  if (names.length === 0) return {};
  const which = names.length === 2 ? 'both' : names[0]!;
  const canStandApart = voice.by === 'narrator' || voice.by === 'holder';
  if (canStandApart && happens(0.35, random)) return { apart: pick(wording.tolls.apart[which], random) };
  return { attached: pick(wording.tolls.attached[which], random) };
}

/** Words in the mouth of whoever says them. */
function say(core: string, draft: Draft, desk: Desk): string {
  const { voice, lang } = draft;
  const { wording } = desk;
  if (voice.by === 'narrator') return core;
  const holder = holderName(draft, desk);
  const outlet = voice.by === 'relay' || voice.by === 'outlet' ? asFilling(voice.outlet.cited[lang]) : undefined;
  const frames = wording.said[voice.by];
  return fill(pick(frames, desk.random), { core: { text: core }, ...(holder && { holder }), ...(outlet && { outlet }) }, desk);
}

function fill(template: string, slots: Slots, { wording }: Desk): string {
  return fillTemplate(template, slots, wording.joins);
}

function withoutWords({ words: _, ...figure }: WordedFigure): StatedFigure {
  return figure;
}
