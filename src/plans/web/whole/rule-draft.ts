import type { RuleKind } from '#plans/model/whole/plan-rule.ts';
import type { Plan } from '#plans/web/plan-queries.ts';

/** A rule as a form holds it: texts as they are typed. */
export interface RuleDraft {
  readonly kind: RuleKind;
  readonly name: string;
  readonly basis: string;
  /** Days as the API writes them; empty: none yet. */
  readonly from: string;
  readonly until: string;
  readonly weights: Readonly<Record<string, string>>;
  readonly isCapped: boolean;
}

export function beginDraft(held: Plan['whole']['rule'] | undefined, year: string): RuleDraft {
  if (held === null || held === undefined) {
    return {
      ...{ kind: 'weighted', name: '', basis: '', from: `${year}-01-01`, until: '' },
      ...{ weights: {}, isCapped: true },
    };
  }
  const { kind, name, basis, from, until, weights, isCapped } = held;
  const typed = weights.map(({ indicator, weight }) => [indicator, String(weight)]);
  const texts = Object.fromEntries(typed) as Record<string, string>;
  return { kind, name, basis, from, until: until ?? '', weights: texts, isCapped };
}

/** A rule as the API takes it. */
export interface ToldRule {
  readonly kind: RuleKind;
  readonly name: string;
  readonly basis: string;
  readonly from: string;
  readonly until: string | null;
  readonly weights: { readonly indicator: string; readonly weight: number }[];
  readonly isCapped: boolean;
}

/** The rule that a draft comes to; `undefined` while something is missing. */
export function ruleIn(draft: RuleDraft): ToldRule | undefined {
  const { kind, name, basis, from, until, weights, isCapped } = draft;
  const told = Object.entries(weights).filter(([, text]) => text.trim() !== '');
  const isSound = told.every(([, text]) => /^[1-9]\d{0,5}$/.test(text.trim()));
  const isWeighted = kind === 'weighted';
  if (name.trim() === '' || basis.trim() === '' || from === '') return undefined;
  if (isWeighted && (told.length === 0 || !isSound)) return undefined;
  const weighed = told.map(([indicator, text]) => ({ indicator, weight: Number(text) }));
  return {
    ...{ kind, name: name.trim(), basis: basis.trim(), from, isCapped },
    until: until === '' ? null : until,
    weights: isWeighted ? weighed : [],
  };
}
