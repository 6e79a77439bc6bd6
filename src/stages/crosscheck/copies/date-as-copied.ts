import type { Incident, StatedDays } from '../incidents/incident.ts';
import { type CopySources, firstPlace } from './copy-sources.ts';

/**
 * Dates what a copy tells by the day of the report that it was copied from: "yesterday" in a text taken over on Thursday is still the day
 * before Wednesday.
 * @param incidents in the order of reports
 */
export function dateAsCopied(incidents: readonly Incident[], sources: CopySources): readonly Incident[] {
  const dated = new Map<string, Incident>();
  return incidents.map((incident) => {
    const days = originalDays(incident, dated, sources);
    const settled = days === undefined ? incident : { ...incident, days };
    for (const claim of incident.claims) dated.set(`${incident.report.index} ${claim.sentence} ${claim.type}`, settled);
    return settled;
  });
}

/** The days of the incident that stood first in the same words, where the words count from the day of their report. */
function originalDays({ report, days }: Incident, dated: ReadonlyMap<string, Incident>, sources: CopySources): StatedDays | undefined {
  if (days === undefined || days.claim.time?.basis !== 'relative') return undefined;
  const first = firstPlace(report.index, days.claim.sentence, sources);
  const original = first && dated.get(`${first.report} ${first.sentence} ${days.claim.type}`);
  if (original?.days === undefined || original.days.claim.time?.mention?.text !== days.claim.time.mention?.text) return undefined;
  return { from: original.days.from, to: original.days.to, claim: days.claim };
}
