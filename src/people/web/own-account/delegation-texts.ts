import type { Texts } from '#platform/web/language/language-choice.tsx';

interface DelegationTexts {
  readonly title: string;
  readonly intro: string;
  readonly begin: string;
  readonly mayUse: string;
  readonly letsMeUse: string;
  readonly end: string;
  readonly endOf: (name: string) => string;
  readonly ended: string;
  readonly role: string;
  readonly roleIn: (role: string, place: string) => string;
  readonly whole: string;
  readonly where: string;
  readonly everywhere: string;
  readonly oneUnit: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly noUnit: string;
  readonly reach: string;
  readonly below: string;
  readonly alone: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: string;
  readonly nobody: string;
  readonly from: string;
  readonly until: string;
  readonly untilHint: string;
  readonly noDelegate: string;
  readonly noUntil: string;
  readonly confirm: string;
  readonly giveUp: string;
}

export const DELEGATION_TEXTS: Texts<DelegationTexts> = {
  vi: {
    title: 'Ủy quyền',
    intro:
      'Khi vắng mặt, bạn có thể cho người khác cùng dùng một vai trò của mình trong một thời gian. Bạn vẫn giữ vai trò đó; việc họ làm được ghi tên họ.',
    begin: 'Ủy quyền cho người khác',
    mayUse: 'được dùng vai trò',
    letsMeUse: 'cho tôi dùng vai trò',
    end: 'Kết thúc',
    endOf: (name) => `Kết thúc ủy quyền cho ${name}`,
    ended: 'Đã kết thúc ủy quyền.',
    role: 'Vai trò',
    roleIn: (role, place) => `${role}, ${place}`,
    whole: 'toàn tổ chức',
    where: 'Ở đâu',
    everywhere: 'Mọi nơi vai trò có hiệu lực',
    oneUnit: 'Một đơn vị trong phạm vi đó',
    unit: 'Đơn vị',
    unitHint: 'Chọn đơn vị nằm trong phạm vi vai trò của bạn.',
    noUnit: 'Chưa chọn đơn vị.',
    reach: 'Phạm vi',
    below: 'Cùng mọi đơn vị bên dưới',
    alone: 'Riêng đơn vị này',
    search: 'Cho ai',
    searchHint: 'Gõ vài chữ của họ tên.',
    found: 'Người tìm thấy',
    nobody: 'Không có ai khác có tài khoản và họ tên như vậy.',
    from: 'Từ ngày',
    until: 'Đến hết ngày',
    untilHint: 'Sau ngày này ủy quyền tự hết.',
    noDelegate: 'Chưa chọn ai.',
    noUntil: 'Chưa nhập ngày kết thúc.',
    confirm: 'Ủy quyền',
    giveUp: 'Thôi',
  },
  en: {
    title: 'Delegations',
    intro:
      'While you are away, somebody else may use a role of yours for a time. You keep the role; what they do stands under their name.',
    begin: 'Delegate to somebody',
    mayUse: 'may use your role of',
    letsMeUse: 'lets you use the role of',
    end: 'End',
    endOf: (name) => `End what ${name} may use`,
    ended: 'The delegation is over.',
    role: 'Role',
    roleIn: (role, place) => `${role}, ${place}`,
    whole: 'whole organisation',
    where: 'Where',
    everywhere: 'Wherever the role holds',
    oneUnit: 'One unit within',
    unit: 'Unit',
    unitHint: 'Choose a unit that your role reaches.',
    noUnit: 'No unit is chosen yet.',
    reach: 'Reach',
    below: 'With all units below',
    alone: 'This unit alone',
    search: 'To whom',
    searchHint: 'Type a few letters of the name.',
    found: 'People found',
    nobody: 'Nobody else with an account is called so.',
    from: 'From',
    until: 'Until, with that day',
    untilHint: 'It ends by itself after this day.',
    noDelegate: 'Nobody is chosen yet.',
    noUntil: 'There is no last day yet.',
    confirm: 'Delegate',
    giveUp: 'Leave it',
  },
};
