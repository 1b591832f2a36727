import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PeopleTexts {
  readonly title: string;
  readonly parts: string;
  readonly list: string;
  readonly withoutPlace: string;
  readonly invitations: string;
  readonly search: string;
  readonly name: string;
  readonly posts: string;
  readonly noPosts: string;
  readonly acting: string;
  readonly shown: (count: string) => string;
  readonly all: (count: string) => string;
  readonly more: string;
  readonly none: string;
  readonly noneFound: (search: string) => string;
  readonly noneText: string;
  readonly noneOfUnit: string;
  readonly noneOfUnitText: string;
  readonly everybody: string;
  readonly peopleOfUnit: string;
  readonly enter: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly nameTooLong: string;
  readonly birthDate: string;
  readonly bornOn: string;
  readonly birthDateHint: string;
  readonly correct: string;
  readonly save: string;
  readonly saved: string;
  readonly stands: (name: string) => string;
  readonly noDay: (day: string) => string;
  readonly notThen: string;
  readonly notThenText: (day: string) => string;
}

export const PEOPLE_TEXTS: Texts<PeopleTexts> = {
  vi: {
    title: 'Nhân sự',
    parts: 'Các mục nhân sự',
    list: 'Danh sách',
    withoutPlace: 'Chưa có vị trí',
    invitations: 'Thư mời',
    search: 'Tìm theo tên',
    name: 'Họ và tên',
    posts: 'Chức vụ và đơn vị',
    noPosts: 'không giữ chức vụ nào',
    acting: 'quyền',
    shown: (count) => `Đang hiện ${count} người`,
    all: (count) => `${count} người`,
    more: 'Hiện thêm',
    none: 'Chưa có ai trong danh sách',
    noneFound: (search) => `Không có ai tên khớp “${search}”`,
    noneText: 'Bước tiếp theo: mời người vào, hoặc ghi tên người giữ chức vụ.',
    noneOfUnit: 'Chưa ai giữ chức vụ ở đơn vị này',
    noneOfUnitText: 'Lập chức vụ ở phần trên rồi giao cho người.',
    everybody: 'Xem mọi người',
    peopleOfUnit: 'Người đang giữ chức vụ hôm nay',
    enter: 'Ghi tên người',
    familyName: 'Họ',
    middleName: 'Tên đệm',
    givenName: 'Tên',
    nameTooLong: 'Dài quá 100 ký tự; hãy viết ngắn lại.',
    birthDate: 'Ngày sinh',
    bornOn: 'sinh',
    birthDateHint: 'Chỉ để phân biệt người trùng tên; có thể bỏ trống.',
    correct: 'Sửa họ tên',
    save: 'Ghi lại',
    saved: 'Đã ghi',
    stands: (name) => `Đang có: ${name}`,
    noDay: (day) => `“${day}” không phải là ngày, nên đang xem hôm nay.`,
    notThen: 'Đơn vị này không tồn tại vào ngày đang xem',
    notThenText: (day) => `Chọn đơn vị khác trong cây, hoặc đổi ngày. Ngày đang xem: ${day}.`,
  },
  en: {
    title: 'People',
    parts: 'Parts about people',
    list: 'List',
    withoutPlace: 'Without a place',
    invitations: 'Invitations',
    search: 'Find by name',
    name: 'Name',
    posts: 'Posts and units',
    noPosts: 'holds no post',
    acting: 'acting',
    shown: (count) => `${count} shown`,
    all: (count) => `${count} in all`,
    more: 'Show more',
    none: 'Nobody is in the list yet',
    noneFound: (search) => `Nobody’s name matches “${search}”`,
    noneText: 'Next: invite people, or enter those who hold posts.',
    noneOfUnit: 'Nobody holds a post of this unit',
    noneOfUnitText: 'Make a post above, then give it to somebody.',
    everybody: 'See everybody',
    peopleOfUnit: 'Who holds a post today',
    enter: 'Enter a person',
    familyName: 'Family name',
    middleName: 'Middle name',
    givenName: 'Given name',
    nameTooLong: 'Longer than 100 characters; shorten it.',
    birthDate: 'Birth date',
    bornOn: 'born',
    birthDateHint: 'Only to tell people of one name apart; may be left empty.',
    correct: 'Correct the name',
    save: 'Save',
    saved: 'Saved:',
    stands: (name) => `Stands there now: ${name}`,
    noDay: (day) => `“${day}” is no day, so this is today.`,
    notThen: 'This unit does not live on the day that is shown',
    notThenText: (day) => `Choose another unit in the tree, or another day. Shown: ${day}.`,
  },
};
