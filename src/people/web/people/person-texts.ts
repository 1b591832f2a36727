import type { Texts } from '#platform/web/language/language-choice.tsx';

type Seat = 'head' | 'deputy-head' | 'standing-member' | 'member';

interface PersonTexts {
  readonly toList: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly erased: string;
  readonly erasedText: string;
  readonly posts: string;
  readonly noPosts: string;
  readonly memberships: string;
  readonly acting: string;
  readonly past: string;
  readonly later: string;
  readonly unitEnded: (day: string) => string;
  readonly unitGone: string;
  readonly seats: Readonly<Record<Seat, string>>;
  readonly givePost: string;
  readonly endPost: string;
  readonly endMembership: string;
  readonly bornOn: string;
  readonly erase: string;
  readonly eraseWhat: string;
  readonly eraseStays: string;
  readonly eraseBefore: string;
  readonly eraseSure: (name: string) => string;
  readonly eraseNow: string;
}

export const PERSON_TEXTS: Texts<PersonTexts> = {
  vi: {
    toList: 'Danh sách nhân sự',
    unknown: 'Không có người này',
    unknownText: 'Có thể đường dẫn bị chép thiếu.',
    erased: 'Dữ liệu cá nhân của người này đã được xóa',
    erasedText:
      'Họ tên, ngày sinh, tên đăng nhập, thư điện tử, thiết bị và khóa truy cập đã bị xóa hẳn, không lấy lại được.',
    posts: 'Chức vụ qua thời gian',
    noPosts: 'Chưa giữ chức vụ nào.',
    memberships: 'Tham gia tập thể',
    acting: 'quyền',
    past: 'đã thôi',
    later: 'chưa tới ngày',
    unitEnded: (day) => `đơn vị kết thúc hết ${day}, không có đơn vị kế thừa`,
    unitGone: 'đơn vị đã kết thúc, không có đơn vị kế thừa',
    seats: {
      head: 'người đứng đầu',
      'deputy-head': 'cấp phó',
      'standing-member': 'ủy viên thường trực',
      member: 'ủy viên',
    },
    givePost: 'Giao chức vụ',
    endPost: 'Thôi chức vụ',
    endMembership: 'Thôi tham gia',
    bornOn: 'Ngày sinh',
    erase: 'Xóa dữ liệu cá nhân',
    eraseWhat:
      'Xóa hẳn họ tên, ngày sinh, tên đăng nhập, thư điện tử, thiết bị và khóa truy cập của người này. Không lấy lại được.',
    eraseStays:
      'Những việc người này đã làm vẫn nằm trong nhật ký dưới mã tài khoản, không còn tên; chuỗi nhật ký vẫn nguyên vẹn.',
    eraseBefore: 'Trước đó phải thôi mọi chức vụ, kết thúc mọi vai trò và đóng tài khoản.',
    eraseSure: (name) => `Tôi hiểu: dữ liệu cá nhân của ${name} sẽ mất hẳn`,
    eraseNow: 'Xóa hẳn',
  },
  en: {
    toList: 'List of people',
    unknown: 'There is no such person',
    unknownText: 'The link may have been cut short.',
    erased: 'The personal data of this person were erased',
    erasedText:
      'Name, birth date, login, e-mail, devices and passkeys are gone for good and cannot be brought back.',
    posts: 'Posts over time',
    noPosts: 'Has held no post yet.',
    memberships: 'In bodies',
    acting: 'acting',
    past: 'ended',
    later: 'not yet',
    unitEnded: (day) => `the unit ended on ${day} without an heir`,
    unitGone: 'the unit ended without an heir',
    seats: {
      head: 'head',
      'deputy-head': 'deputy head',
      'standing-member': 'standing member',
      member: 'member',
    },
    givePost: 'Give a post',
    endPost: 'End the post',
    endMembership: 'End membership',
    bornOn: 'Birth date',
    erase: 'Erase personal data',
    eraseWhat:
      'Name, birth date, login, e-mail, devices and passkeys of this person are gone for good. They cannot be brought back.',
    eraseStays:
      'What the person did stays in the log under the identity of the account, without a name; the chain of the log stays whole.',
    eraseBefore: 'Before that, end every post and role and close the account.',
    eraseSure: (name) => `I understand: the personal data of ${name} will be gone`,
    eraseNow: 'Erase for good',
  },
};
