import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { UnitBody } from './post-queries.ts';

interface PostTexts {
  readonly posts: string;
  readonly of: (day: string) => string;
  readonly none: string;
  readonly noneText: (mayMake: boolean) => string;
  readonly carried: (unit: string) => string;
  readonly lieElsewhere: string;
  readonly lieNowhere: string;
  readonly seeHeir: string;
  readonly vacant: string;
  readonly acting: string;
  readonly shared: (held: string, seats: string) => string;
  readonly kinds: Readonly<Record<UnitBody['kind'], string>>;
  readonly unitPosts: string;
  readonly members: string;
  readonly noMembers: string;
  readonly noTerm: string;
  readonly makePost: string;
  readonly changePost: string;
  readonly give: string;
  readonly leave: string;
  readonly brings: string;
  readonly giveRole: string;
  readonly makeBody: string;
  readonly changeBody: string;
  readonly openTerm: string;
  readonly chooseMember: string;
  readonly endMembership: string;
  readonly title: string;
  readonly titleEn: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly body: string;
  readonly noBody: string;
  readonly seats: string;
  readonly seatsFault: string;
  readonly from: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly isActing: string;
  readonly seat: string;
  readonly termOf: string;
  readonly termHint: string;
  readonly save: string;
  readonly submitGive: string;
  readonly choose: string;
  readonly stands: (title: string) => string;
  readonly unit: string;
  readonly post: string;
  readonly noPostHere: string;
  readonly full: string;
  readonly notYours: string;
}

export const POST_TEXTS: Texts<PostTexts> = {
  vi: {
    posts: 'Tập thể và chức vụ',
    of: (day) => `vào ngày ${day}`,
    none: 'Đơn vị này chưa có chức vụ nào',
    noneText: (mayMake) =>
      mayMake
        ? 'Bước tiếp theo: lập chức vụ đầu tiên.'
        : 'Thư ký hoặc quản trị viên của đơn vị lập chức vụ tại đây.',
    carried: (unit) => `từ ${unit} chuyển sang`,
    lieElsewhere: 'Vào ngày này, chức vụ của đơn vị nằm ở đơn vị kế thừa.',
    lieNowhere: 'Vào ngày này, chức vụ của đơn vị không còn ở đâu.',
    seeHeir: 'Xem đơn vị kế thừa',
    vacant: 'khuyết',
    acting: 'quyền',
    shared: (held, seats) => `${held}/${seats} người`,
    kinds: {
      committee: 'cấp ủy, ủy ban',
      command: 'ban chỉ huy',
      office: 'cơ quan',
      'mass-organisation': 'đoàn thể',
    },
    unitPosts: 'Chức vụ của đơn vị',
    members: 'Thành viên',
    noMembers: 'Chưa có thành viên.',
    noTerm: 'không theo nhiệm kỳ',
    makePost: 'Lập chức vụ',
    changePost: 'Sửa chức vụ',
    give: 'Giao cho người',
    leave: 'Thôi giữ',
    brings: 'Kèm vai trò',
    giveRole: 'Giao vai trò',
    makeBody: 'Lập tập thể',
    changeBody: 'Sửa tập thể',
    openTerm: 'Mở nhiệm kỳ',
    chooseMember: 'Thêm thành viên',
    endMembership: 'Thôi tham gia',
    title: 'Tên chức vụ',
    titleEn: 'Tên tiếng Anh',
    name: 'Tên gọi',
    nameEn: 'Tên tiếng Anh',
    kind: 'Loại',
    body: 'Thuộc tập thể',
    noBody: 'Không, thuộc đơn vị',
    seats: 'Số người cùng giữ',
    seatsFault: 'Viết một số từ 1 đến 100.',
    from: 'Từ ngày',
    lastDay: 'Đến hết ngày',
    lastDayHint: 'Bỏ trống nếu chưa định ngày kết thúc.',
    isActing: 'Chỉ là quyền, cho đến khi có người chính thức',
    seat: 'Vị trí',
    termOf: 'Nhiệm kỳ',
    termHint: 'Ví dụ: 2025–2030',
    save: 'Ghi lại',
    submitGive: 'Giao',
    choose: 'Thêm',
    stands: (title) => `Đang có: ${title}`,
    unit: 'Đơn vị',
    post: 'Chức vụ',
    noPostHere: 'Đơn vị này chưa có chức vụ nào vào ngày đó.',
    full: 'đã đủ người',
    notYours: 'Vai trò của bạn không cho giao chức vụ ở đơn vị này.',
  },
  en: {
    posts: 'Bodies and posts',
    of: (day) => `on ${day}`,
    none: 'This unit has no posts yet',
    noneText: (mayMake) =>
      mayMake
        ? 'Next: make the first post.'
        : 'A secretary or administrator of the unit makes posts here.',
    carried: (unit) => `carried over from ${unit}`,
    lieElsewhere: 'On this day the posts of the unit lie with its heir.',
    lieNowhere: 'On this day the posts of the unit lie nowhere.',
    seeHeir: 'See the heir',
    vacant: 'vacant',
    acting: 'acting',
    shared: (held, seats) => `${held} of ${seats} people`,
    kinds: {
      committee: 'committee',
      command: 'command',
      office: 'office',
      'mass-organisation': 'mass organisation',
    },
    unitPosts: 'Posts of the unit',
    members: 'Members',
    noMembers: 'No members yet.',
    noTerm: 'without terms',
    makePost: 'Make a post',
    changePost: 'Change the post',
    give: 'Give to somebody',
    leave: 'End holding',
    brings: 'Brings the role of',
    giveRole: 'Give a role',
    makeBody: 'Make a body',
    changeBody: 'Change the body',
    openTerm: 'Open a term',
    chooseMember: 'Add a member',
    endMembership: 'End membership',
    title: 'Title',
    titleEn: 'Title in English',
    name: 'Name',
    nameEn: 'Name in English',
    kind: 'Kind',
    body: 'In the body',
    noBody: 'None, of the unit itself',
    seats: 'Held by how many at once',
    seatsFault: 'Write a number from 1 to 100.',
    from: 'From',
    lastDay: 'Last day',
    lastDayHint: 'Leave empty if no end is known.',
    isActing: 'Acting only, until somebody is appointed',
    seat: 'Seat',
    termOf: 'Term',
    termHint: 'As 2025–2030',
    save: 'Save',
    submitGive: 'Give',
    choose: 'Add',
    stands: (title) => `Stands there now: ${title}`,
    unit: 'Unit',
    post: 'Post',
    noPostHere: 'This unit has no posts on that day.',
    full: 'full',
    notYours: 'Your roles do not let you give posts of this unit.',
  },
};
