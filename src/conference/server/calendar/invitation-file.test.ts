import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Conference } from '#conference/model/conference.ts';
import { invitationTo } from '#conference/model/calendar/invitation.ts';
import { invitationFile } from './invitation-file.ts';

const CONFERENCE: Conference & { readonly id: string } = {
  ...{ id: '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a', unit: 'R', period: '2026-H1' },
  title: 'Hội nghị sơ kết công tác 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm',
  ...{ day: '2026-07-10', starts: '08:00', place: 'Hội trường lớn, Mẫu Đông' },
  ...{
    chairPerson: 'P',
    chairPost: null,
    secretaryPerson: 'P',
    secretaryPost: null,
    actingChair: null,
    actingChairPost: null,
  },
  quorum: { numerator: 2, denominator: 3, isStrict: false, basis: '' },
  ...{ state: 'summoned', openedAt: null, closedAt: null, calendarSequence: 0 },
};
const ITEMS = [
  { title: 'Khai mạc', minutes: 15 },
  { title: 'Báo cáo, thảo luận', minutes: 90 },
];
const now = new Date('2026-07-01T02:03:04Z');

function written(changed: Partial<Conference>, timeZone = 'Asia/Ho_Chi_Minh'): string {
  const conference = { ...CONFERENCE, ...changed };
  const wish = { conference, items: ITEMS, chair: 'Lê An', name: 'Trần Bình' };
  return invitationFile(invitationTo(wish, 'vi'), { timeZone, language: 'vi', now });
}

function eventIn(file: string): ICAL.Component {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('expected an event');
  return event;
}

describe('an invitation', () => {
  test('is read by another program as it was meant', () => {
    const event = new ICAL.Event(eventIn(written({})));
    expect(event.summary).toBe(CONFERENCE.title);
    expect(event.location).toBe(CONFERENCE.place);
    expect(event.description).toContain('Kính mời: Trần Bình\nChủ trì: Lê An\n08:00 Khai mạc');
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2026-07-10T08:00:00',
      '2026-07-10T09:45:00',
    ]);
  });

  test('tells its times in a zone that it describes, and when it was written in UTC', () => {
    const file = written({});
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const zone = calendar.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Ho_Chi_Minh');
    expect(file).toContain('TZOFFSETTO:+0700');
    expect(eventIn(file).getFirstProperty('dtstart')?.getParameter('tzid')).toBe(
      'Asia/Ho_Chi_Minh',
    );
    expect(file).toContain('DTSTAMP:20260701T020304Z\r\n');
    expect(written({}, 'America/New_York')).toContain('TZOFFSETTO:-0400');
  });

  test('keeps its identity, counts its changes, and can be cancelled', () => {
    const [first, later, cancelled] = [
      written({}),
      written({ title: 'Hội nghị khác', day: '2026-08-01', calendarSequence: 1 }),
      written({ state: 'cancelled', calendarSequence: 2 }),
    ].map(eventIn);
    const told = [first, later, cancelled].map((event) =>
      ['uid', 'sequence', 'status'].map((name) => event?.getFirstPropertyValue(name)),
    );
    const uid = `conference-${CONFERENCE.id}@midyear`;
    expect(told).toEqual([
      [uid, 0, 'CONFIRMED'],
      [uid, 1, 'CONFIRMED'],
      [uid, 2, 'CANCELLED'],
    ]);
  });

  test('has no line longer than 75 octets, and ends each with CRLF', () => {
    const lines = written({ title: 'ư'.repeat(300) }).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.join('')).not.toMatch(/[\r\n]/u);
    expect(eventIn(lines.join('\r\n')).getFirstPropertyValue('summary')).toBe('ư'.repeat(300));
  });

  test('past midnight ends on the day after', () => {
    const { endDate } = new ICAL.Event(eventIn(written({ starts: '23:30' })));
    expect(endDate.toString()).toBe('2026-07-11T01:15:00');
  });
});
