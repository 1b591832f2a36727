import { useState, type ReactNode } from 'react';
import { boundText } from '#plans/model/whole/plan-bound.ts';
import { goneByText } from '#plans/model/progress/gone-by-text.ts';
import type { Plan } from '#plans/web/plan-queries.ts';
import { formatDay, parseDay, dayBefore } from '#kernel/day.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { BoundForm } from './bound-form.tsx';
import { RuleForm } from './rule-form.tsx';
import { WHOLE_TEXTS } from './whole-texts.ts';
import './whole-plan.css';

interface WholePlanProps {
  readonly plan: Plan;
}

type Rule = NonNullable<Plan['whole']['rule']>;

/** How far the whole plan has come: by a rule with its basis, or only as a text says it. */
export function WholePlan({ plan }: WholePlanProps): ReactNode {
  const texts = useTexts(WHOLE_TEXTS);
  const language = useLanguage();
  const { number } = useWrittenValues();
  const [open, setOpen] = useState<'rule' | 'bound'>();
  const { rule, share, bound } = plan.whole;
  const close = (): void => setOpen(undefined);
  return (
    <section className="whole-plan" aria-labelledby="whole-plan-title">
      <h2 id="whole-plan-title">{texts.title}</h2>
      {share !== null && (
        <p className="whole-share">
          <b>{number(share)}%</b>{' '}
          <span className="quiet">
            {texts.due(number(plan.yearGone), goneByText(plan, language))}
          </span>
        </p>
      )}
      {rule === null ? <p className="quiet">{texts.noRule}</p> : <RuleText {...{ plan, rule }} />}
      {bound !== null && <BoundText bound={bound} />}
      {plan.allowed.includes('set-plan-rule') && open === undefined && (
        <p className="whole-deeds unprinted">
          <Button onClick={() => setOpen('rule')}>
            {rule?.unit === plan.unit ? texts.changeRule : texts.setRule}
          </Button>
          <Button onClick={() => setOpen('bound')}>
            {bound === null ? texts.noteBound : texts.changeBound}
          </Button>
        </p>
      )}
      {open === 'rule' && <RuleForm plan={plan} onClose={close} />}
      {open === 'bound' && <BoundForm plan={plan} onClose={close} />}
    </section>
  );
}

function RuleText({ plan, rule }: WholePlanProps & { readonly rule: Rule }): ReactNode {
  const texts = useTexts(WHOLE_TEXTS);
  const { name, count, day } = useWrittenValues();
  const { share, missing } = plan.whole;
  const called = (code: string) => {
    const indicator = plan.indicators.find((each) => each.code === code);
    return indicator === undefined ? code : name(indicator);
  };
  const all = rule.weights.reduce((sum, { weight }) => sum + weight, 0);
  const last = lastDayOf(rule.until);
  return (
    <>
      {missing.length > 0 && (
        <p>
          <Sign name="missing" tone="warn" /> {texts.missing(missing.map(called).join(', '))}
        </p>
      )}
      {share === null && missing.length === 0 && <p>{texts.nothingDue}</p>}
      <p dir="auto">{texts.rule(rule.name, rule.basis)}</p>
      <p className="quiet">
        {last === undefined
          ? texts.since(day(rule.from))
          : texts.between(day(rule.from), day(last))}{' '}
        {rule.unit !== plan.unit && texts.ofAbove}{' '}
        {rule.kind === 'tasks' ? texts.kinds.tasks : rule.isCapped && texts.capped}
      </p>
      {rule.weights.length > 0 && (
        <details className="whole-weights">
          <summary>{texts.weights}</summary>
          <ul>
            {rule.weights.map(({ indicator, weight }) => (
              <li key={indicator} dir="auto">
                {texts.weight(called(indicator), count(weight), count(all))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function lastDayOf(until: string | null): string | undefined {
  const end = until === null ? undefined : parseDay(until);
  return end === undefined ? undefined : formatDay(dayBefore(end));
}

type Bound = NonNullable<Plan['whole']['bound']>;

function BoundText({ bound }: { readonly bound: Bound }): ReactNode {
  const texts = useTexts(WHOLE_TEXTS);
  const language = useLanguage();
  return (
    <>
      <p>
        <b>{texts.bound(boundText(bound, language))}</b> <bdi>{texts.boundSource(bound.text)}</bdi>
      </p>
      <p className="quiet">{texts.boundHint}</p>
    </>
  );
}
