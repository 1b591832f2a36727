import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { formatDayText, formatLastDayText } from '#platform/model/language/day-text.ts';
import type { RoleFacts } from './role-problems.ts';

export const ROLE_PROBLEM_TEXTS: Record<Language, ProblemTexts<RoleFacts>> = {
  en: {
    'role-unit-not-alive': ({ unit, day }) =>
      `the unit ${unit} does not exist on ${formatDayText(day)}; choose a unit of that day, or another day`,
    'last-administrator': ({ day }) =>
      `nobody would administer the whole organisation from ${formatDayText(day)} on; give somebody who can sign in the role of administrator first`,
    'role-wider-than-own': () =>
      'your own role of administrator does not reach that far; choose units within yours, or ask an administrator above',
    'role-only-lent': () =>
      'you are administrator here by delegation only, and what is delegated gives neither roles nor links to accounts; ask whoever delegated it',
    'role-only-inherited': () =>
      'your role of administrator came here from a unit that has ended, and gives no roles; ask an administrator above to give you one for this unit',
    'role-longer-than-own': ({ until }) =>
      `your own role of administrator here lasts up to and including ${formatLastDayText(until)}, and gives nothing that outlasts it; choose an earlier end, or ask an administrator whose role lasts longer`,
    'role-begins-in-the-past': ({ from, today }) =>
      `it would begin on ${formatDayText(from)}, before today (${formatDayText(today)}); choose today or a later day`,
    'role-ends-in-the-past': ({ until, today }) =>
      `its last day would be ${formatLastDayText(until)}, gone already (today is ${formatDayText(today)}); what was done by it was allowed; choose yesterday or a later day as the last`,
    'role-ends-before-it-begins': ({ from, until }) =>
      `its last day would be ${formatLastDayText(until)}, and it would begin on ${formatDayText(from)}; choose a last day that is not before the beginning`,
    'holder-closed': ({ account }) =>
      `the account ${account} is closed and can be given nothing; choose another`,
    'account-closed-before': ({ account }) => `the account ${account} is closed already`,
    'delegation-wider-than-role': () =>
      'your own role does not reach that far; choose units within it',
    'delegation-to-oneself': () => 'you have this role yourself; choose somebody else',
    'post-beyond-own-role': () =>
      'this post belongs to a unit that your own role of administrator does not reach; choose a post within yours, or give the role to an account',
    'post-brings-roles': () =>
      'this post brings roles along that you may neither give nor take away; ask an administrator to enter who holds it or leaves it',
    'not-the-giver': () =>
      'only whoever delegated this may let it last longer, and only they or an administrator may end it; ask one of them',
  },
  vi: {
    'role-unit-not-alive': ({ unit, day }) =>
      `đơn vị ${unit} không tồn tại vào ngày ${formatDayText(day)}; hãy chọn đơn vị của ngày đó, hoặc chọn ngày khác`,
    'last-administrator': ({ day }) =>
      `từ ngày ${formatDayText(day)} sẽ không còn ai quản trị toàn tổ chức; trước hết hãy giao vai trò quản trị viên cho một người đăng nhập được`,
    'role-wider-than-own': () =>
      'vai trò quản trị viên của bạn không bao quát đến đó; hãy chọn đơn vị trong phạm vi của bạn, hoặc nhờ quản trị viên cấp trên',
    'role-only-lent': () =>
      'bạn chỉ được ủy quyền làm quản trị viên ở đây, nên không giao được vai trò hay liên kết tài khoản cho người khác; hãy nhờ người đã ủy quyền',
    'role-only-inherited': () =>
      'vai trò quản trị viên của bạn được chuyển sang từ một đơn vị đã kết thúc, nên không giao được vai trò; hãy nhờ quản trị viên cấp trên giao cho bạn vai trò ở đơn vị này',
    'role-longer-than-own': ({ until }) =>
      `vai trò quản trị viên của bạn ở đây chỉ đến hết ngày ${formatLastDayText(until)}, nên không giao được gì lâu hơn; hãy chọn ngày kết thúc sớm hơn, hoặc nhờ quản trị viên có thời hạn dài hơn`,
    'role-begins-in-the-past': ({ from, today }) =>
      `ngày bắt đầu ${formatDayText(from)} đã qua (hôm nay là ${formatDayText(today)}); hãy chọn từ hôm nay trở đi`,
    'role-ends-in-the-past': ({ until, today }) =>
      `ngày cuối ${formatLastDayText(until)} đã qua (hôm nay là ${formatDayText(today)}), những việc đã làm theo vai trò này vẫn có giá trị; hãy chọn ngày cuối từ hôm qua trở đi`,
    'role-ends-before-it-begins': ({ from, until }) =>
      `ngày cuối là ${formatLastDayText(until)} trong khi bắt đầu ngày ${formatDayText(from)}; hãy chọn ngày cuối không trước ngày bắt đầu`,
    'holder-closed': ({ account }) =>
      `tài khoản ${account} đã đóng, không giao gì được nữa; hãy chọn tài khoản khác`,
    'account-closed-before': ({ account }) => `tài khoản ${account} đã đóng từ trước`,
    'delegation-wider-than-role': () =>
      'vai trò của bạn không bao quát đến đó; hãy chọn đơn vị trong phạm vi vai trò',
    'delegation-to-oneself': () => 'bạn đã có vai trò này; hãy chọn người khác',
    'post-beyond-own-role': () =>
      'chức vụ này thuộc đơn vị ngoài phạm vi quản trị của bạn; hãy chọn chức vụ trong phạm vi đó, hoặc giao vai trò cho một tài khoản',
    'post-brings-roles': () =>
      'chức vụ này có kèm vai trò mà bạn không được giao hay thu lại; hãy nhờ quản trị viên ghi nhận người giữ hoặc thôi giữ',
    'not-the-giver': () =>
      'chỉ người đã ủy quyền mới kéo dài được, và chỉ người đó hoặc quản trị viên mới kết thúc được; hãy nhờ một trong hai',
  },
};
