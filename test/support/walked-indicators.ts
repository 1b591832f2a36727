/** What is told in the walks through a store; the others are worked out from these. */
export const TOLD_INDICATORS = ['people', 'events', 'lowest', 'highest', 'rank'];

/** Their table, where people are called by some name. */
export function walkedIndicators(name: string): string {
  return `code,name,name_en,unit,decimals,aggregation,share_basis,numerator,denominator,target_of
people,${name},${name},person,0,sum,population,,,
events,Events,,event,0,sum,,,,
lowest,Lowest,,mark,0,min,,,,
highest,Highest,,mark,0,max,,,,
rank,Rank,,place,0,none,,,,
per_event,${name} per event,,person,2,ratio,,people,events,
goal,${name} to be,,person,1,sum,population,,,${name === 'People' ? 'people' : ''}`;
}
