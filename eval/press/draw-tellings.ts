import type { CalendarDay } from '../../src/util/calendar-day.ts';
import type { Random } from '../../src/util/random.ts';
import { blamableTypes, drawFigure, violentTypes } from './draw-events.ts';
import { happens, pick } from './pick.ts';
import type { FigureName, PressEvent, TellingKind } from './press-model.ts';
import type { Named, Outlet, PressLanguage, Speaker, Theatre, World } from './world-file.ts';

/** Who stands behind a telling, before it is put into words. */
export type Voice =
  | { readonly by: 'narrator' }
  | { readonly by: 'unnamed'; readonly named: Named }
  | { readonly by: 'holder'; readonly holder: Speaker }
  | { readonly by: 'relay'; readonly outlet: Outlet; readonly holder: Speaker }
  | { readonly by: 'outlet'; readonly outlet: Outlet };

/** A telling before it is put into words. */
export interface Draft {
  readonly event: PressEvent;
  readonly outlet: Outlet;
  readonly lang: PressLanguage;
  readonly day: CalendarDay;
  readonly kind: TellingKind;
  readonly voice: Voice;
  readonly figures: readonly { readonly name: FigureName; readonly value: number }[];
  /** Figures that contradict or replace each other are not rounded. */
  readonly isExact: boolean;
  /** The party that is said to have done it, where it is not the one who did. */
  readonly blamed?: string;
}

/** Agencies report every day, the others every second. */
function appears(outlet: Outlet, day: CalendarDay, { agencies }: World): CalendarDay {
  return agencies.includes(outlet) ? day : day + (day % 2);
}

/** What makes the tellings of an event differ. */
type Story = 'agreed' | 'updated' | 'contradicted' | 'blamed' | 'denied' | 'claimed';

interface Stage {
  readonly event: PressEvent;
  readonly theatre: Theatre;
  readonly world: World;
  readonly random: Random;
}

const howMany: readonly number[] = [1, 1, 2, 2, 3, 3, 4, 4, 5, 6];

/** Who tells an event, when, and with which figures; the plan of it before, where there is one. */
export function draftTellings(event: PressEvent, theatre: Theatre, world: World, random: Random): Draft[] {
  const stage: Stage = { event, theatre, world, random };
  const outlets = random.shuffle([...world.agencies, ...theatre.outlets]).slice(0, pick(howMany, random));
  const delays = outlets.map(() => pick([0, 1, 1, 1, 2, 2, 3, 5], random)).sort((a, b) => a - b);
  const drafts = outlets
    .map((outlet, index) => plainDraft(outlet, appears(outlet, event.day + delays[index]!, world), stage))
    .sort((a, b) => a.day - b.day);
  return [...planOf(stage), ...withStory(drafts, stage)];
}

function plainDraft(outlet: Outlet, day: CalendarDay, stage: Stage): Draft {
  const { event, random } = stage;
  const names = Object.keys(event.figures) as FigureName[];
  const stated = names.filter((name) => name === 'displaced' || name === 'persons' || happens(0.7, random));
  return {
    event,
    outlet,
    lang: pick(outlet.languages, random),
    day,
    kind: 'event',
    voice: drawVoice(outlet, stage),
    figures: stated.map((name) => ({ name, value: event.figures[name]! })),
    isExact: false,
  };
}

function drawVoice(own: Outlet, stage: Stage): Voice {
  const { random, world, theatre } = stage;
  const others = [...world.agencies, ...theatre.outlets].filter(({ id }) => id !== own.id);
  const chance = random.next();
  if (chance < 0.3) return { by: 'narrator' };
  if (chance < 0.4) return { by: 'unnamed', named: pick(world.unnamed, random) };
  if (chance < 0.54) return { by: 'relay', outlet: pick(others, random), holder: pick(holdersOf(stage), random) };
  if (chance < 0.64) return { by: 'outlet', outlet: pick(others, random) };
  return { by: 'holder', holder: pick(holdersOf(stage), random) };
}

/** Those who may speak of an event: the theatre's own voices and the parties to it. */
function holdersOf({ event, theatre }: Stage): readonly Speaker[] {
  return [...theatre.holders, ...theatre.parties.filter(({ id }) => id === event.actor || id === event.target)];
}

function storiesOf({ event, theatre }: Stage, tellings: number): readonly Story[] {
  if (tellings < 2) return ['agreed'];
  const hasFigures = Object.keys(event.figures).length > 0;
  return [
    ...(hasFigures ? (['agreed', 'agreed', 'updated', 'contradicted'] as const) : (['agreed'] as const)),
    ...(blamableTypes.includes(event.type) && theatre.parties.length > 1 ? (['blamed'] as const) : []),
    ...(violentTypes.includes(event.type) ? (['denied', 'claimed'] as const) : []),
  ];
}

function withStory(drafts: readonly Draft[], stage: Stage): Draft[] {
  const { event, theatre, random } = stage;
  const [story, last] = [pick(storiesOf(stage, drafts.length), random), drafts.length - 1];
  const [first, second] = random.shuffle([...holdersOf(stage)]) as [Speaker, Speaker];
  const ofActor = theatre.parties.find(({ id }) => id === event.actor);
  const replaceLast = (change: Partial<Draft>): Draft[] => drafts.map((draft, index) => (index === last ? { ...draft, ...change } : draft));
  const other = theatre.parties.find(({ id }) => id !== event.actor);
  switch (story) {
    case 'agreed':
      return [...drafts];
    case 'updated':
    case 'contradicted':
      return differing(drafts, first, story === 'updated' ? first : second, stage);
    case 'blamed':
      return replaceLast({ voice: { by: 'holder', holder: ofActor! }, blamed: other!.id });
    case 'denied':
    case 'claimed':
      return replaceLast({ kind: story === 'denied' ? 'denial' : 'claim', voice: { by: 'holder', holder: ofActor! }, figures: [] });
  }
}

/** The first telling has other figures than the last; the same holder's must come on another day; the rest states none. */
function differing(drafts: readonly Draft[], early: Speaker, late: Speaker, { event, random }: Stage): Draft[] {
  const last = drafts.length - 1;
  const names = (Object.keys(event.figures) as FigureName[]).slice(0, happens(0.5, random) ? 1 : 2);
  return drafts.map((draft, index) => {
    if (index !== 0 && index !== last) return { ...draft, figures: [] };
    const figures = names.map((name) => ({ name, value: index === 0 ? event.figures[name]! : larger(name, event.figures[name]!, random) }));
    const day = index === 0 ? draft.day : Math.max(draft.day, drafts[0]!.day + (early.id === late.id ? 1 : 0));
    return { ...draft, day, figures, isExact: true, voice: { by: 'holder', holder: index === 0 ? early : late } };
  });
}

function larger(name: FigureName, value: number, random: Random): number {
  const more = value + Math.max(drawFigure(name, random), Math.ceil(value / 4));
  return name === 'displaced' ? Math.ceil(more / 100) * 100 : more;
}

function planOf({ event, theatre, world, random }: Stage): Draft[] {
  if (event.plannedBefore === undefined) return [];
  const outlet = pick([...world.agencies, ...theatre.outlets], random);
  const day = event.day - event.plannedBefore;
  return [
    {
      event,
      outlet,
      lang: pick(outlet.languages, random),
      day,
      kind: 'plan',
      voice: { by: 'narrator' },
      figures: [],
      isExact: true,
    },
  ];
}
