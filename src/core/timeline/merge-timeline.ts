import { groupAccounts } from './group-accounts.ts';
import { tellGroup } from './tell-group.ts';
import type { TimelineEntry, TimelineEvent } from './timeline-entry.ts';

/**
 * Events of several articles as one list: what overlaps in time and shares names and content words is one entry, told by
 * its clearest sentence and dated by its exactest date; so is what one person says on one day. Accounts with the same verb
 * and names, nearly equal, that give different days are one disputed entry that says so. Sorted by date, the undated last.
 */
export function mergeTimeline(events: readonly TimelineEvent[]): TimelineEntry[] {
  return groupAccounts(events).map(tellGroup).sort(byDate);
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  if (a.first === null || b.first === null)
    return (a.first === null ? 1 : 0) - (b.first === null ? 1 : 0) || b.importance - a.importance;
  return a.first < b.first ? -1 : a.first > b.first ? 1 : b.importance - a.importance;
}
