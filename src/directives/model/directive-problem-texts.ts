import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import type { DirectiveStanding } from '#directives/model/register/directive-life-cycle.ts';
import type { DirectiveFacts } from './directive-problems.ts';
import type { SentState } from '#directives/model/study/sent-directive-life-cycle.ts';

const day = formatDayText;

export const DIRECTIVE_PROBLEM_TEXTS: Record<Language, ProblemTexts<DirectiveFacts>> = {
  en: {
    'directive-registered-already': ({ number, symbol, arrival }) =>
      `${number}/${symbol} of this issuer is in the register already, as ${arrival}; if this is another document, say so`,
    'directive-issued-later': (told) =>
      `${day(told.day)} has not come yet; correct the day of issue`,
    'directive-study-before-issue': (told) =>
      `it cannot be studied by ${day(told.day)}, before it was issued on ${day(told.issuedOn)}; correct one of the days`,
    'directive-issued-after-deeds': (told) =>
      `on ${day(told.day)} it was sent, studied or carried out already, so it was not issued on ${day(told.issuedOn)}; correct the day, or what was told of it first`,
    'directive-not-binding': ({ standing }) =>
      `the directive ${STANDING_EN[standing]}, so nothing more is done with it; what was studied stays`,
    'directive-standing-not-open': ({ standing }) =>
      `the directive ${STANDING_EN[standing]}; put it in force again first, if that was a mistake`,
    'directive-standing-before-issue': (told) =>
      `that cannot hold from ${day(told.day)}, before it was issued on ${day(told.issuedOn)}; correct the day`,
    'directive-standing-not-yet': (told) =>
      `${day(told.day)} has not come yet; record it on that day`,
    'directive-for-nobody': () =>
      'no unit that lives today is among those chosen; choose at least one',
    'directive-acknowledged': () =>
      'the unit has acknowledged the directive, so it cannot be taken back; if it was sent by mistake, let the unit know',
    'study-step-not-open': ({ state }) =>
      `${STATE_EN[state]}; read it again to see what comes next`,
    'study-not-held': () => 'no study session is on record; record the session first',
    'study-absent-left': ({ absent }) =>
      `${absent} of those summoned have been in no session yet; hold one for them, or give the reason`,
    'study-day-outside': (told) =>
      `${day(told.day)} is not between the day of issue, ${day(told.issuedOn)}, and today, ${day(told.today)}; correct the day`,
    'study-attended-above-summoned': ({ attended, summoned }) =>
      `${attended} cannot have come where ${summoned} were summoned; correct one of the numbers`,
    'study-nobody-missed': () =>
      'of that session nobody is absent any more; record a first session',
    'study-summons-the-absent': ({ summoned, absent }) =>
      `a session that makes up for another summons those absent from it: ${absent}, not ${summoned}`,
    'study-made-up-for': ({ madeUp }) =>
      `${madeUp} came later to make up for that session; correct or take back the later one first`,
    'programme-before-issue': (told) =>
      `an action programme of ${day(told.day)} is older than the directive, issued on ${day(told.issuedOn)}; correct the day`,
  },
  vi: {
    'directive-registered-already': ({ number, symbol, arrival }) =>
      `số ${number}/${symbol} của cơ quan này đã có trong sổ, số đến ${arrival}; nếu đây là văn bản khác thì chọn “Đây là văn bản khác”`,
    'directive-issued-later': (told) => `chưa đến ngày ${day(told.day)}; hãy sửa ngày ban hành`,
    'directive-study-before-issue': (told) =>
      `hạn học tập ${day(told.day)} trước ngày ban hành ${day(told.issuedOn)}; hãy sửa một trong hai ngày`,
    'directive-issued-after-deeds': (told) =>
      `ngày ${day(told.day)} đã gửi, học tập hoặc thực hiện văn bản nên ngày ban hành không thể là ${day(told.issuedOn)}; hãy sửa lại ngày, hoặc sửa việc đã ghi trước`,
    'directive-not-binding': ({ standing }) =>
      `văn bản ${STANDING_VI[standing]} nên không làm tiếp; kết quả đã học tập vẫn được giữ`,
    'directive-standing-not-open': ({ standing }) =>
      `văn bản ${STANDING_VI[standing]}; nếu ghi nhầm, hãy ghi lại là còn hiệu lực trước`,
    'directive-standing-before-issue': (told) =>
      `ngày ${day(told.day)} trước ngày ban hành ${day(told.issuedOn)}; hãy sửa ngày`,
    'directive-standing-not-yet': (told) => `chưa đến ngày ${day(told.day)}; hãy ghi vào ngày đó`,
    'directive-for-nobody': () =>
      'không có đơn vị nào đang hoạt động trong số đã chọn; hãy chọn ít nhất một đơn vị',
    'directive-acknowledged': () =>
      'đơn vị đã xác nhận nhận văn bản nên không lấy lại được; nếu gửi nhầm, hãy báo đơn vị biết',
    'study-step-not-open': ({ state }) => `${STATE_VI[state]}; hãy tải lại để xem việc tiếp theo`,
    'study-not-held': () => 'chưa ghi buổi học tập nào; hãy ghi buổi học tập trước',
    'study-absent-left': ({ absent }) =>
      `còn ${absent} người được triệu tập chưa học; hãy tổ chức học bù hoặc ghi lý do`,
    'study-day-outside': (told) =>
      `ngày ${day(told.day)} không nằm từ ngày ban hành ${day(told.issuedOn)} đến hôm nay ${day(told.today)}; hãy sửa ngày`,
    'study-attended-above-summoned': ({ attended, summoned }) =>
      `không thể có mặt ${attended} người khi chỉ triệu tập ${summoned}; hãy sửa một trong hai số`,
    'study-nobody-missed': () =>
      'buổi đó không còn ai vắng; nếu là đối tượng khác, hãy ghi như một buổi học mới',
    'study-summons-the-absent': ({ summoned, absent }) =>
      `buổi học bù triệu tập đúng những người vắng: ${absent} người, không phải ${summoned}`,
    'study-made-up-for': ({ madeUp }) =>
      `đã có ${madeUp} người học bù cho buổi này; hãy sửa hoặc hủy buổi học bù trước`,
    'programme-before-issue': (told) =>
      `chương trình hành động ngày ${day(told.day)} có trước văn bản ban hành ngày ${day(told.issuedOn)}; hãy sửa ngày`,
  },
};

const STANDING_EN: Readonly<Record<DirectiveStanding, string>> = {
  'in-force': 'is in force',
  amended: 'was amended',
  replaced: 'was replaced',
  withdrawn: 'was withdrawn',
};

const STANDING_VI: Readonly<Record<DirectiveStanding, string>> = {
  'in-force': 'đang có hiệu lực',
  amended: 'đã được sửa đổi',
  replaced: 'đã được thay thế',
  withdrawn: 'đã bị thu hồi',
};

const STATE_EN: Readonly<Record<SentState, string>> = {
  sent: 'the unit has not acknowledged the directive yet',
  acknowledged: 'the unit has acknowledged the directive and is studying it',
  studied: 'the unit has told that it has studied the directive',
  'taken-back': 'the directive was taken back from the unit',
};

const STATE_VI: Readonly<Record<SentState, string>> = {
  sent: 'đơn vị chưa xác nhận đã nhận văn bản',
  acknowledged: 'đơn vị đã nhận và đang học tập văn bản',
  studied: 'đơn vị đã ghi là học tập xong',
  'taken-back': 'văn bản gửi đơn vị đã được lấy lại',
};
