import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { parseDay } from '#kernel/day.ts';
import { personAddress, withoutPlaceAddress } from '#people/model/people-address.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { PeopleParts } from './people-parts.tsx';
import { withoutPlaceQuery, type LeftOver } from './people-queries.ts';
import { PEOPLE_TEXTS } from './people-texts.ts';
import './people.css';

/** Who holds no post because every unit of theirs ended, and the way to another post. */
export function WithoutPlacePage(): ReactNode {
  const texts = useTexts(TEXTS);
  const { withoutPlace } = useTexts(PEOPLE_TEXTS);
  const { day } = useWrittenValues();
  usePageTitle(withoutPlace);
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  const told = asked.get('on') ?? '';
  const on = parseDay(told) === undefined ? todayHere() : told;
  const { data, error, refetch } = useQuery(withoutPlaceQuery(on));
  const columns = useColumns();
  return (
    <div className="people-alone">
      <PeopleParts />
      <h1>{withoutPlace}</h1>
      <p>{texts.about}</p>
      <div className="people-bar unprinted">
        <DayField
          label={texts.on}
          value={on}
          onDay={(chosen) => navigate(withoutPlaceAddress(chosen), { replace: true })}
        />
      </div>
      {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null && <LoadingBars lines={6} />}
      {data?.length === 0 && (
        <EmptyState title={texts.none}>
          <p>{texts.noneText}</p>
        </EmptyState>
      )}
      {data !== undefined && data.length > 0 && (
        <DataTable
          caption={withoutPlace}
          notes={[day(on)]}
          columns={columns}
          groups={[{ key: 'all', rows: data }]}
          keyOf={({ id }) => id}
          hasFiles
        />
      )}
    </div>
  );
}

function useColumns(): readonly Column<LeftOver>[] {
  const texts = useTexts(TEXTS);
  const mayGive = useMay('manage-posts');
  const { name: nameHead } = useTexts(PEOPLE_TEXTS);
  const { name } = useWrittenValues();
  const lastPosts = ({ lastPosts: posts }: LeftOver) =>
    posts
      .map(({ title, titleEn, unit }) =>
        [name({ name: title, nameEn: titleEn }), ...(unit === null ? [] : [name(unit)])].join(', '),
      )
      .join('; ');
  return [
    {
      key: 'name',
      head: nameHead,
      kind: 'name',
      cell: (person) => <Link href={personAddress(person.id)}>{person.name}</Link>,
      value: (person) => person.name,
    },
    { key: 'posts', head: texts.lastPosts, kind: 'text', cell: lastPosts, value: lastPosts },
    {
      key: 'next',
      head: texts.next,
      kind: 'text',
      onlyIn: 'screen',
      cell: ({ id, name: person }) => (
        <Link href={personAddress(id)} aria-label={`${texts.see(mayGive)}: ${person}`}>
          {texts.see(mayGive)}
        </Link>
      ),
      value: () => null,
    },
  ];
}

interface WithoutPlaceTexts {
  readonly about: string;
  readonly on: string;
  readonly none: string;
  readonly noneText: string;
  readonly lastPosts: string;
  readonly next: string;
  readonly see: (mayGive: boolean) => string;
}

const TEXTS: Texts<WithoutPlaceTexts> = {
  vi: {
    about: 'Những người mà mọi chức vụ đã kết thúc cùng đơn vị sau sắp xếp lại.',
    on: 'Tính đến ngày',
    none: 'Mọi người đều có vị trí',
    noneText: 'Không ai bị bỏ lại sau các lần sắp xếp lại tính đến ngày này.',
    lastPosts: 'Chức vụ cuối',
    next: 'Việc tiếp theo',
    see: (mayGive) => (mayGive ? 'Giao chức vụ mới' : 'Xem người này'),
  },
  en: {
    about: 'People whose every post ended with its unit in a reorganisation.',
    on: 'As of',
    none: 'Everybody has a place',
    noneText: 'Nobody was left over by reorganisations as of this day.',
    lastPosts: 'Last posts',
    next: 'Next',
    see: (mayGive) => (mayGive ? 'Give another post' : 'See the person'),
  },
};
