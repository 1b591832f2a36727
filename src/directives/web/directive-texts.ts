import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { ListedDirective, ListedStudy } from './directive-queries.ts';

interface DirectiveTexts {
  readonly kinds: Readonly<Record<ListedDirective['kind'], string>>;
  readonly standings: Readonly<Record<ListedDirective['standing'], string>>;
  readonly states: Readonly<Record<ListedStudy['state'], string>>;
  /** Of several units. */
  readonly stateCounts: Readonly<Record<ListedStudy['state'], string>>;
  readonly title: string;
  readonly coverage: (told: Readonly<Record<'studied' | 'total', string>>) => string;
  readonly coverageUnits: (told: Readonly<Record<'all' | 'units', string>>) => string;
  readonly coverageOver: (over: string) => string;
  readonly year: string;
  readonly allYears: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly search: string;
  readonly arrival: string;
  readonly document: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly studyBy: string;
  readonly studied: string;
  readonly studiedOf: (studied: string, sent: string) => string;
  readonly notSent: string;
  readonly waiting: (count: string) => string;
  readonly more: string;
  readonly none: string;
  readonly noneYet: string;
  readonly noneFound: string;
  readonly noneFoundText: string;
  readonly noSuch: string;
  readonly noSuchText: string;
  readonly toRegister: string;
  readonly text: string;
  readonly noText: string;
  readonly since: (day: string, by: string) => string;
  readonly anotherOf: (arrival: string) => string;
}

export const DIRECTIVE_TEXTS: Texts<DirectiveTexts> = {
  vi: {
    kinds: {
      resolution: 'Nghị quyết',
      directive: 'Chỉ thị',
      decision: 'Quyết định',
      guidance: 'Hướng dẫn',
      plan: 'Kế hoạch',
      letter: 'Công văn',
    },
    standings: {
      'in-force': 'Còn hiệu lực',
      amended: 'Đã được sửa đổi',
      replaced: 'Đã bị thay thế',
      withdrawn: 'Đã thu hồi',
    },
    states: { sent: 'Chưa xác nhận', acknowledged: 'Đang học tập', studied: 'Đã học tập' },
    stateCounts: {
      sent: 'chưa xác nhận',
      acknowledged: 'đang học tập',
      studied: 'đã học tập',
    },
    title: 'Văn bản chỉ đạo',
    coverage: ({ studied, total }) => `Đã học tập ${studied} trên ${total} văn bản`,
    coverageUnits: ({ all, units }) => `${all} trên ${units} đơn vị đã học đủ`,
    coverageOver: (over) => `${over} văn bản đã học tập, nay hết hiệu lực`,
    year: 'Năm',
    allYears: 'Tất cả các năm',
    kind: 'Loại văn bản',
    allKinds: 'Tất cả các loại',
    search: 'Tìm theo số, cơ quan, trích yếu',
    arrival: 'Số đến',
    document: 'Văn bản',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    studyBy: 'Hạn học tập',
    studied: 'Đơn vị đã học',
    studiedOf: (studied, sent) => `${studied} trên ${sent} đơn vị`,
    notSent: 'Chưa gửi',
    waiting: (count) => `${count} đơn vị của bạn chưa học xong`,
    more: 'Xem thêm văn bản',
    none: 'Sổ văn bản còn trống',
    noneYet: 'Khi văn thư vào sổ và gửi văn bản cho đơn vị của bạn, văn bản sẽ có ở đây.',
    noneFound: 'Không có văn bản nào như vậy',
    noneFoundText: 'Hãy bỏ bớt từ tìm kiếm hoặc chọn năm, loại khác.',
    noSuch: 'Không có văn bản này',
    noSuchText: 'Có thể đường dẫn chép thiếu, hoặc văn bản không gửi cho đơn vị của bạn.',
    toRegister: 'Về sổ văn bản',
    text: 'Toàn văn',
    noText: 'Chưa có tệp toàn văn',
    since: (day, by) => `từ ${day}, theo ${by}`,
    anotherOf: (arrival) =>
      `Cùng số và ký hiệu với văn bản số đến ${arrival}, nhưng là văn bản khác`,
  },
  en: {
    kinds: {
      resolution: 'Resolution',
      directive: 'Directive',
      decision: 'Decision',
      guidance: 'Guidance',
      plan: 'Plan',
      letter: 'Letter',
    },
    standings: {
      'in-force': 'In force',
      amended: 'Amended',
      replaced: 'Replaced',
      withdrawn: 'Withdrawn',
    },
    states: { sent: 'Not acknowledged', acknowledged: 'Being studied', studied: 'Studied' },
    stateCounts: {
      sent: 'not acknowledged',
      acknowledged: 'studying it',
      studied: 'have studied it',
    },
    title: 'Directives',
    coverage: ({ studied, total }) => `${studied} of ${total} directives studied`,
    coverageUnits: ({ all, units }) => `${all} of ${units} units have studied all of theirs`,
    coverageOver: (over) => `${over} studied, no longer in force`,
    year: 'Year',
    allYears: 'All years',
    kind: 'Kind',
    allKinds: 'All kinds',
    search: 'Find by number, issuer, subject',
    arrival: 'Arrival number',
    document: 'Document',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    studyBy: 'Study by',
    studied: 'Studied in',
    studiedOf: (studied, sent) => `${studied} of ${sent} units`,
    notSent: 'Not sent yet',
    waiting: (count) => `not finished in ${count} of your units`,
    more: 'Show more',
    none: 'The register is empty',
    noneYet: 'Once a directive is registered and sent to your unit, it stands here.',
    noneFound: 'There is no such directive',
    noneFoundText: 'Leave words out, or choose another year or kind.',
    noSuch: 'There is no such directive',
    noSuchText: 'The link may have been cut short, or it was not sent to your unit.',
    toRegister: 'To the register',
    text: 'Full text',
    noText: 'No file with its text yet',
    since: (day, by) => `since ${day}, by ${by}`,
    anotherOf: (arrival) => `Bears the number and symbol of ${arrival}, and is another document`,
  },
};
