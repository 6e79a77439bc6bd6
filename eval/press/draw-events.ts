import { type CalendarDay, calendarDay } from '../../src/util/calendar-day.ts';
import type { Random } from '../../src/util/random.ts';
import { happens, pick } from './pick.ts';
import type { FigureName, PressEvent } from './press-model.ts';
import type { Party, Theatre, World } from './world-file.ts';

/** What a type of event needs. */
interface TypeTraits {
  readonly type: string;
  /** Who suffers: the party that is attacked, or civilians. */
  readonly against?: 'party' | 'civilians';
  readonly figures: readonly FigureName[];
  readonly actors: 'any' | 'aircraft' | 'aid' | 'none';
  readonly canBePlanned?: true;
}

const toll: readonly FigureName[] = ['killed', 'wounded'];
const typeTraits: readonly TypeTraits[] = [
  { type: 'attack', against: 'party', figures: toll, actors: 'any' },
  { type: 'shelling', against: 'civilians', figures: toll, actors: 'any' },
  { type: 'air-strike', against: 'civilians', figures: toll, actors: 'aircraft' },
  { type: 'ambush', against: 'party', figures: toll, actors: 'any' },
  { type: 'bombing', against: 'civilians', figures: toll, actors: 'any' },
  { type: 'capture', against: 'party', figures: [], actors: 'any', canBePlanned: true },
  { type: 'withdrawal', figures: [], actors: 'any', canBePlanned: true },
  { type: 'displacement', figures: ['displaced'], actors: 'none' },
  { type: 'arrests', figures: ['persons'], actors: 'any' },
  { type: 'abduction', figures: ['persons'], actors: 'any' },
  { type: 'aid-delivery', figures: [], actors: 'aid', canBePlanned: true },
];

/** Types in which people die, are hurt or taken: somebody may deny them or claim responsibility for them. */
export const violentTypes: readonly string[] = ['attack', 'shelling', 'air-strike', 'ambush', 'bombing', 'abduction'];
/** Types whose sentences name no other party, so that another doer can be blamed. */
export const blamableTypes: readonly string[] = ['shelling', 'bombing', 'abduction'];

const firstDay = calendarDay(2023, 9, 4)!;
const eventsADay = 3;
/** Two events at one place are at least so many days apart. */
const restOfPlace = 4;

const ranges: Readonly<Record<FigureName, readonly [number, number]>> = {
  killed: [3, 38],
  wounded: [3, 55],
  displaced: [4, 90],
  persons: [3, 35],
};

/**
 * Events in some theatres, a few on every day. Now and then the same thing happens again at the same place some days later.
 * @returns about `count` events, in the order of their days
 */
export function drawEvents(world: World, count: number, random: Random): PressEvent[] {
  const theatres = random.shuffle([...world.theatres]).slice(0, Math.max(2, Math.min(world.theatres.length, Math.ceil(count / 12))));
  const events = theatres.flatMap((theatre) => drawTheatre(theatre, world, Math.ceil(count / theatres.length), random));
  return events.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

function drawTheatre(theatre: Theatre, world: World, count: number, random: Random): PressEvent[] {
  const events: PressEvent[] = [];
  const offset = random.below(4);
  const add = (event: Omit<PressEvent, 'id'>): void => {
    events.push({ ...event, id: `${theatre.id}-${events.length + 1}` });
  };
  for (let index = 0; events.length < count; index++) {
    const day = firstDay + offset + Math.floor(index / eventsADay);
    const free = theatre.places.filter((place) => isFree(place, day, events));
    if (free.length === 0) continue;
    const drawn = drawEvent(theatre, world, day, pick(free, random), random);
    add(drawn);
    const again = day + 3 + random.below(4);
    if (happens(0.12, random)) add({ ...drawn, day: again, figures: drawFigures(Object.keys(drawn.figures) as FigureName[], random) });
  }
  return events;
}

function isFree([name]: readonly [string, string], day: CalendarDay, events: readonly PressEvent[]): boolean {
  return events.every((event) => event.place.fr !== bare(name) || Math.abs(event.day - day) >= restOfPlace);
}

function drawEvent(
  theatre: Theatre,
  { aid }: World,
  day: CalendarDay,
  place: readonly [string, string],
  random: Random,
): Omit<PressEvent, 'id'> {
  const traits = pick(typeTraits, random);
  const parties = theatre.parties.filter(({ aircraft }) => traits.actors !== 'aircraft' || aircraft);
  const actor = traits.actors === 'aid' ? pick(aid, random) : pick<Party>(parties, random);
  const other = pick(
    theatre.parties.filter(({ id }) => id !== actor.id),
    random,
  );
  return {
    theatre: theatre.id,
    type: traits.type,
    place: { fr: bare(place[0]), en: place[1] },
    day,
    ...(traits.actors !== 'none' && { actor: actor.id }),
    ...(traits.against === 'party' && { target: other.id }),
    scene: random.below(12),
    figures: drawFigures(
      traits.figures.filter((name) => name !== 'wounded' || happens(0.7, random)),
      random,
    ),
    ...(traits.canBePlanned && happens(0.35, random) && { plannedBefore: 1 + random.below(4) }),
  };
}

function drawFigures(names: readonly FigureName[], random: Random): PressEvent['figures'] {
  return Object.fromEntries(names.map((name) => [name, drawFigure(name, random)]));
}

/** A figure of the size that is usual for what is counted. */
export function drawFigure(name: FigureName, random: Random): number {
  const [least, most] = ranges[name];
  return (least + Math.floor(random.next() ** 2 * (most - least))) * (name === 'displaced' ? 100 : 1);
}

/** Invented places are marked by a tilde in the file. */
function bare(name: string): string {
  return name.replace(/^~/u, '');
}
