import type { EventFacts, EventTexts } from './event-text.ts';

/** Events about persons, their posts and their roles. */
type PersonKind =
  | 'person-entered'
  | 'person-corrected'
  | 'person-erased'
  | 'body-made'
  | 'body-changed'
  | 'term-opened'
  | 'member-chosen'
  | 'membership-ended'
  | 'post-made'
  | 'post-changed'
  | 'post-given'
  | 'post-left'
  | 'role-given'
  | 'role-ended'
  | 'role-delegated'
  | 'delegation-ended';

export const PERSON_EVENT_TEXTS: EventTexts<PersonKind> = {
  vi: {
    'person-entered': {
      label: 'Thêm người',
      sentence: ({ name }) => `Thêm ${name('person')} vào danh sách`,
    },
    'person-corrected': {
      label: 'Sửa thông tin người',
      sentence: ({ name }) => `Sửa thông tin của ${name('person')}`,
    },
    'person-erased': {
      label: 'Xóa thông tin người',
      sentence: () => 'Xóa thông tin cá nhân của một người đã nghỉ',
    },
    'body-made': { label: 'Lập tập thể', sentence: ({ text }) => `Lập ${text('name')}` },
    'body-changed': { label: 'Sửa tập thể', sentence: ({ text }) => `Sửa ${text('name')}` },
    'term-opened': {
      label: 'Mở nhiệm kỳ',
      sentence: ({ text, name }) => `Mở nhiệm kỳ ${text('name')} của ${name('body')}`,
    },
    'member-chosen': {
      label: 'Thêm thành viên',
      sentence: ({ name, ...facts }) =>
        `Đưa ${name('person')} vào ${name('body')}${sinceVi(facts)}`,
    },
    'membership-ended': {
      label: 'Thôi thành viên',
      sentence: ({ name, ...facts }) =>
        `${name('person')} thôi tham gia ${name('body')}${untilVi(facts)}`,
    },
    'post-made': {
      label: 'Lập chức vụ',
      sentence: ({ text, name }) => `Lập chức vụ ${text('title')} ở ${name('unit')}`,
    },
    'post-changed': {
      label: 'Sửa chức vụ',
      sentence: ({ text, name }) => `Sửa chức vụ ${text('title')} ở ${name('unit')}`,
    },
    'post-given': {
      label: 'Giao chức vụ',
      sentence: ({ name, text, ...facts }) =>
        `Giao ${name('person')} ${text('isActing') === 'true' ? 'quyền ' : 'làm '}${name('post')}${sinceVi(facts)}`,
    },
    'post-left': {
      label: 'Thôi chức vụ',
      sentence: ({ name, ...facts }) =>
        `${name('person')} thôi giữ chức vụ ${name('post')}${untilVi(facts)}`,
    },
    'role-given': {
      label: 'Giao vai trò',
      sentence: ({ role, place, name, text }) =>
        `Giao vai trò ${role('after.role')} cho ${text('after.account') === '' ? `người giữ chức vụ ${name('after.post')}` : name('after.account')}, ${place('after.unit')}`,
    },
    'role-ended': {
      label: 'Kết thúc vai trò',
      sentence: ({ givenRole, lastDay }) =>
        `Kết thúc vai trò ${givenRole('id')}, đến hết ngày ${lastDay('after.until')}`,
    },
    'role-delegated': {
      label: 'Ủy quyền',
      sentence: ({ name, givenRole, lastDay }) =>
        `Ủy quyền cho ${name('after.to')} vai trò ${givenRole('after.role')}, đến hết ngày ${lastDay('after.until')}`,
    },
    'delegation-ended': {
      label: 'Kết thúc ủy quyền',
      sentence: ({ givenRole, lastDay }) =>
        `Kết thúc ủy quyền vai trò ${givenRole('id')}, đến hết ngày ${lastDay('after.until')}`,
    },
  },
  en: {
    'person-entered': {
      label: 'Person entered',
      sentence: ({ name }) => `Entered ${name('person')}`,
    },
    'person-corrected': {
      label: 'Person corrected',
      sentence: ({ name }) => `Corrected what is known of ${name('person')}`,
    },
    'person-erased': {
      label: 'Person erased',
      sentence: () => 'Erased what was known of a person who had left',
    },
    'body-made': { label: 'Body made', sentence: ({ text }) => `Made ${text('name')}` },
    'body-changed': { label: 'Body changed', sentence: ({ text }) => `Changed ${text('name')}` },
    'term-opened': {
      label: 'Term opened',
      sentence: ({ text, name }) => `Opened the term ${text('name')} of ${name('body')}`,
    },
    'member-chosen': {
      label: 'Member chosen',
      sentence: ({ name, ...facts }) =>
        `Made ${name('person')} a member of ${name('body')}${sinceEn(facts)}`,
    },
    'membership-ended': {
      label: 'Membership ended',
      sentence: ({ name, ...facts }) =>
        `Ended the seat of ${name('person')} in ${name('body')}${untilEn(facts)}`,
    },
    'post-made': {
      label: 'Post made',
      sentence: ({ text, name }) => `Made the post ${text('title')} in ${name('unit')}`,
    },
    'post-changed': {
      label: 'Post changed',
      sentence: ({ text, name }) => `Changed the post ${text('title')} in ${name('unit')}`,
    },
    'post-given': {
      label: 'Post given',
      sentence: ({ name, text, ...facts }) =>
        `Made ${name('person')} ${text('isActing') === 'true' ? 'acting ' : ''}${name('post')}${sinceEn(facts)}`,
    },
    'post-left': {
      label: 'Post left',
      sentence: ({ name, ...facts }) =>
        `Ended the time of ${name('person')} as ${name('post')}${untilEn(facts)}`,
    },
    'role-given': {
      label: 'Role given',
      sentence: ({ role, place, name, text }) =>
        `Gave the role ${role('after.role')} to ${text('after.account') === '' ? `whoever is ${name('after.post')}` : name('after.account')}, ${place('after.unit')}`,
    },
    'role-ended': {
      label: 'Role ended',
      sentence: ({ givenRole, lastDay }) =>
        `Ended the role ${givenRole('id')}, last day ${lastDay('after.until')}`,
    },
    'role-delegated': {
      label: 'Role delegated',
      sentence: ({ name, givenRole, lastDay }) =>
        `Delegated to ${name('after.to')} the role ${givenRole('after.role')}, last day ${lastDay('after.until')}`,
    },
    'delegation-ended': {
      label: 'Delegation ended',
      sentence: ({ givenRole, lastDay }) =>
        `Ended the delegation of the role ${givenRole('id')}, last day ${lastDay('after.until')}`,
    },
  },
};

type Days = Pick<EventFacts, 'day' | 'lastDay'>;

function sinceVi({ day }: Days): string {
  return day('from') === '' ? '' : `, từ ngày ${day('from')}`;
}

function untilVi({ lastDay }: Days): string {
  return lastDay('until') === '' ? '' : `, đến hết ngày ${lastDay('until')}`;
}

function sinceEn({ day }: Days): string {
  return day('from') === '' ? '' : `, from ${day('from')}`;
}

function untilEn({ lastDay }: Days): string {
  return lastDay('until') === '' ? '' : `, last day ${lastDay('until')}`;
}
