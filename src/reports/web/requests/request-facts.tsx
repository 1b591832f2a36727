import type { ReactNode } from 'react';
import { periodName } from '#cycle/model/period-name.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { numberedOutline } from '#reports/model/outline/numbered-outline.ts';
import type { ReportRequest } from '#reports/web/report-queries.ts';
import { REQUEST_TEXTS } from './request-texts.ts';

/** What was asked: by whom, until when, and the outline with its numbers. */
export function RequestFacts({ request }: { readonly request: ReportRequest }): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const language = useLanguage();
  const { name, day } = useWrittenValues();
  const { unit, period, place, sentDay, dueDays, recipients } = request;
  return (
    <div className="request-facts">
      <dl>
        <dt>{texts.office}</dt>
        <dd dir="auto">{name(unit)}</dd>
        <dt>{texts.period}</dt>
        <dd>{periodName(period, language)}</dd>
        <dt>{texts.sent}</dt>
        <dd>
          <time dateTime={sentDay}>{day(sentDay)}</time>
        </dd>
        <dt>{texts.dueDays}</dt>
        <dd>
          {dueDays.length === 0 && texts.noDueDays}
          <ul>
            {dueDays.map((each) => (
              <li key={each.level}>
                <bdi>{each.level}</bdi>: <time dateTime={each.day}>{day(each.day)}</time>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{texts.place}</dt>
        <dd dir="auto">{place}</dd>
        <dt>{texts.recipients}</dt>
        <dd>
          {recipients.length === 0 && texts.noRecipients}
          <ul>
            {recipients.map((each, index) => (
              // Two lines may say the same: each has no other identity than its place.
              <li key={`${index} ${each}`} dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <section aria-labelledby="request-outline">
        <h2 id="request-outline">{texts.outline}</h2>
        <ol className="outline-lines">
          {numberedOutline(request.outline).map(({ key, level, heading }) => (
            <li key={key} data-level={level}>
              <bdi>{heading}</bdi>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
