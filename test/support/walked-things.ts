import { AGENDA_LIFE } from '#conference/model/agenda/agenda-item.ts';
import { CONCLUSION_LIFE } from '#conference/model/conclusions/conclusion.ts';
import { CONFERENCE_LIFE } from '#conference/model/conference-life-cycle.ts';
import { DELEGATE_LIFE } from '#conference/model/delegates/delegate.ts';
import { CONTRIBUTION_LIFE } from '#conference/model/floor/contribution.ts';
import { MINUTES_LIFE } from '#conference/model/minutes/conference-minutes.ts';
import { DIRECTIVE_LIFE_CYCLE } from '#directives/model/register/directive-life-cycle.ts';
import { SENT_DIRECTIVE_LIFE_CYCLE } from '#directives/model/study/sent-directive-life-cycle.ts';
import { OUTREACH_LIFE_CYCLE } from '#activities/model/outreach/outreach-life-cycle.ts';
import type { LifeCycle } from '#kernel/life-cycle.ts';
import { TASK_LIFE_CYCLE } from '#plans/model/tasks/task-life-cycle.ts';
import { ARTICLE_LIFE } from '#publication/model/article-life-cycle.ts';
import { DIFFICULTY_LIFE_CYCLE } from '#reports/model/difficulty-life-cycle.ts';
import { REPORT_LIFE_CYCLE } from '#reports/model/report-life-cycle.ts';

/** Something that has a life cycle, as its row stands. */
export interface WalkedRow {
  readonly id: string;
  readonly state: string;
  readonly version: string;
  /** The unit that it is about. */
  readonly unit: string;
  /** Whatever else addresses need. */
  readonly of: string | null;
}

/** What is sent so that something makes a step. */
export interface StepRequest {
  readonly call: string;
  readonly body?: object;
}

/** An answer in which something stands, and in which part of it; left out: it is the answer itself. */
export interface Offers {
  readonly call: string;
  readonly part?: string;
}

/** A life cycle as the API lets one go through it. */
export interface WalkedThing {
  readonly cycle: LifeCycle;
  /** Every row there is: id, state, version, unit, of. */
  readonly rows: string;
  readonly step: (action: string, row: WalkedRow, scene: WalkedScene) => StepRequest;
  /** Where it is told what can be done to it now; left out: nowhere that a walk looks. */
  readonly offers?: (row: WalkedRow) => Offers;
  /** Actions that pass over what does not stand where they begin: nothing is refused, and nothing done. */
  readonly passOver?: readonly string[];
  /** The state in which it is as if it were not there, but for what brings it back. */
  readonly goneAs?: string;
  /** Verbs that are asked of the unit above it. */
  readonly fromAbove?: readonly string[];
  /** Verbs that are asked of another unit: `of`. */
  readonly ofOther?: readonly string[];
}

/** What requests name beside the thing itself. */
export interface WalkedScene {
  readonly place: string;
  readonly signing: { readonly post: string; readonly person: string };
}

const ARTICLE = {
  ...{ title: 'Họp sơ kết', lead: 'Đơn vị đã họp.', body: 'Khám cho {people} người.' },
  ...{ photographs: [], credit: { text: [], photographs: [], office: 'Văn phòng' } },
};

const ARTICLE_STEPS: Readonly<Record<string, readonly [path: string, body?: object]>> = {
  write: ['', ARTICLE],
  submit: ['/submission'],
  return: ['/return'],
  approve: ['/approval'],
  publish: ['/publication'],
  correct: ['/correction', { ...ARTICLE, what: 'Sửa câu chữ.', figures: 'now' }],
  withdraw: ['/withdrawal', { notice: 'Đăng nhầm.' }],
};

const OUTREACH = {
  ...{ day: '2025-03-21', title: 'Khám lưu động', partners: ['Trạm Y tế'] },
  results: [{ indicator: 'people', value: '3' }],
};

/** The figures that are accepted with a report, as its page says it (`submittedTag`). */
const SUBMITTED_FIGURES = `(
  select count(*) || '.' || coalesce(max(event), 0)
  from (
    select distinct on (indicator) event, accepted_event from figure
    where unit = (select number from unit where id = report.unit)
      and period = (
        select reporting_period.number from report_request
        join reporting_period on reporting_period.code = report_request.period
        where report_request.id = report.request)
    order by indicator, version desc) last
  where accepted_event is null)`;

/** Every life cycle with the requests by which it is gone through. */
export const WALKED_THINGS: readonly WalkedThing[] = [
  {
    cycle: TASK_LIFE_CYCLE,
    rows: rowsOf('task', { unit: 'lead' }),
    fromAbove: ['confirm-task'],
    step: (action, { id }) => {
      if (action === 'withdraw') return { call: `DELETE /api/v1/tasks/${id}` };
      const isConfirming = action === 'confirm' || action === 'reopen';
      const part = isConfirming ? 'confirmation' : 'progress';
      return { call: `PUT /api/v1/tasks/${id}/${part}`, body: { action, note: 'Thiếu biên bản' } };
    },
  },
  {
    cycle: DIRECTIVE_LIFE_CYCLE,
    rows: rowsOf('directive', { unit: 'null', state: 'standing' }),
    step: (action, { id }) => ({
      call: `PUT /api/v1/directives/${id}/standing`,
      body: action === 'restore' ? { action } : { action, on: '2026-05-01', by: '9/QĐ-LHM' },
    }),
  },
  {
    cycle: SENT_DIRECTIVE_LIFE_CYCLE,
    passOver: ['send-again'],
    goneAs: 'taken-back',
    rows: rowsOf('directive_unit', { of: 'directive' }),
    step: (action, { of, unit }) => {
      const units = `/api/v1/directives/${of}/units`;
      if (action === 'take-back') return { call: `DELETE ${units}/${unit}` };
      if (action === 'send-again') {
        return { call: `POST ${units}`, body: { to: { kind: 'units', units: [unit] } } };
      }
      const reason = action === 'mark-studied' ? 'Đi công tác dài ngày' : null;
      return { call: `PUT ${units}/${unit}/state`, body: { action, reason } };
    },
  },
  {
    cycle: OUTREACH_LIFE_CYCLE,
    rows: rowsOf('outreach_event'),
    step: (action, { id }, { place }) => {
      const call = `PUT /api/v1/activities/${id}`;
      if (action === 'withdraw') return { call: `${call}/withdrawal`, body: {} };
      const part = action === 'tell' ? '/telling' : '';
      return { call: call + part, body: { ...OUTREACH, place, replaces: true } };
    },
  },
  {
    cycle: REPORT_LIFE_CYCLE,
    rows: rowsOf('report', { of: SUBMITTED_FIGURES }),
    step: (action, { id, of: figures }, { signing }) => {
      const call = `PUT /api/v1/reports/${id}`;
      if (action === 'submit') return { call: `${call}/submission` };
      if (action === 'return') return { call: `${call}/return`, body: { reason: 'Thiếu số' } };
      if (action === 'accept') return { call: `${call}/acceptance`, body: { figures } };
      return { call: `${call}/publication`, body: signing };
    },
  },
  {
    cycle: DIFFICULTY_LIFE_CYCLE,
    rows: rowsOf('report_difficulty', { of: 'owner' }),
    ofOther: ['answer-difficulty'],
    step: (action, { id }) => {
      const call = `PUT /api/v1/difficulties/${id}`;
      const isAnswering = action === 'take-up' || action === 'answer';
      if (!isAnswering) return { call: `${call}/closing`, body: { action } };
      const answer = action === 'answer' ? { answer: 'Đã cấp xe' } : {};
      return { call: `${call}/answer`, body: { action, ...answer } };
    },
  },
  {
    cycle: CONFERENCE_LIFE,
    rows: rowsOf('conference'),
    offers: ({ id }) => ({ call: `GET /api/v1/conferences/${id}` }),
    step: (action, { id }) => ({ call: `PUT /api/v1/conferences/${id}/state`, body: { action } }),
  },
  {
    cycle: AGENDA_LIFE,
    rows: rowsOfConference('agenda_item'),
    offers: offersOfConference('agenda'),
    step: (action, { id }) => ({ call: `PUT /api/v1/agenda-items/${id}/state`, body: { action } }),
  },
  {
    cycle: DELEGATE_LIFE,
    rows: rowsOfConference('delegate'),
    offers: offersOfConference('delegates'),
    step: (action, { id }) => ({
      call: `PUT /api/v1/delegates/${id}/state`,
      body: { action, ...(action === 'excuse' && { excuse: 'duty' }) },
    }),
  },
  {
    cycle: CONTRIBUTION_LIFE,
    rows: rowsOfConference('contribution'),
    offers: offersOfConference('contributions'),
    step: (action, { id }) => ({ call: `PUT /api/v1/contributions/${id}/state`, body: { action } }),
  },
  {
    cycle: MINUTES_LIFE,
    rows: rowsOfConference('conference_minutes'),
    offers: offersOfConference('minutes'),
    step: (_, { of }) => ({ call: `PUT /api/v1/conferences/${of}/minutes/signature` }),
  },
  {
    cycle: CONCLUSION_LIFE,
    rows: rowsOfConference('conclusion'),
    offers: offersOfConference('conclusions'),
    step: (action, { id }) =>
      action === 'drop'
        ? { call: `DELETE /api/v1/conclusions/${id}` }
        : { call: `PUT /api/v1/conclusions/${id}/issue` },
  },
  {
    cycle: ARTICLE_LIFE,
    rows: rowsOf('article'),
    step: (action, { id }) => {
      const [path = '', body] = ARTICLE_STEPS[action] ?? [];
      return { call: `PUT /api/v1/articles/${id}${path}`, ...(body && { body }) };
    },
  },
];

function offersOfConference(part: string): (row: WalkedRow) => Offers {
  return ({ of }) => ({ call: `GET /api/v1/conferences/${of}`, part });
}

interface Columns {
  readonly unit?: string;
  readonly state?: string;
  readonly of?: string;
}

function rowsOf(
  table: string,
  { unit = 'unit', state = 'state', of = 'null' }: Columns = {},
): string {
  return `select id, ${state} as state, changed_event::text as version, ${unit}::text as unit, ${of}::text as of
    from ${table} order by id`;
}

function rowsOfConference(table: string): string {
  return `select its.id, its.state, its.changed_event::text as version, conference.unit::text as unit,
      its.conference::text as of
    from ${table} its join conference on conference.id = its.conference order by its.id`;
}
