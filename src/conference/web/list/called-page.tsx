import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { conferenceAddress, hallAddress } from '#conference/model/conference-address.ts';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import type { ListedConference } from '#conference/web/conference-queries.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { CONFERENCE_TEXTS } from './conference-texts.ts';
import '#conference/web/steering/conference.css';

interface CalledPageProps {
  readonly conferences: readonly ListedConference[];
  /** Where the own account is. */
  readonly account: string;
}

/** What whoever has no role finds first: the conferences that the person is called to. */
export function CalledPage({ conferences, account }: CalledPageProps): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  const { name } = useSignedIn();
  usePageTitle(texts.called);
  return (
    <div className="conference-page">
      <h1>{texts.called}</h1>
      <p dir="auto">{texts.calledText(name)}</p>
      {conferences.map((each) => (
        <Called key={each.id} conference={each} />
      ))}
      <section className="conference-section" aria-labelledby="otherwise">
        <h2 id="otherwise">{texts.otherwise}</h2>
        <p>{texts.otherwiseText}</p>
        <p>
          <Link href={account}>{texts.toAccount}</Link>
        </p>
      </section>
    </div>
  );
}

function Called({ conference }: { readonly conference: ListedConference }): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  const language = useLanguage();
  const { name, day } = useWrittenValues();
  const { id, title, unit, starts, place, state } = conference;
  return (
    <section className="conference-section" aria-labelledby={id}>
      <h2 id={id} dir="auto">
        <Link href={conferenceAddress(id)}>{title}</Link>
      </h2>
      <p>
        <b>{CONFERENCE_STATE_TEXTS[language].conference[state]}</b>
        {' · '}
        <bdi>{name(unit)}</bdi>
      </p>
      <p>
        {texts.heldOn({ day: day(conference.day), time: starts })}
        {' · '}
        <bdi>{place}</bdi>
      </p>
      <p className="conference-steps unprinted">
        <Link href={conferenceAddress(id)}>{texts.toConference}</Link>
        <Link href={hallAddress(id)}>{texts.toHall}</Link>
      </p>
    </section>
  );
}
