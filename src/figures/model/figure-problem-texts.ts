import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { FigureFacts } from './figure-problems.ts';

export const FIGURE_PROBLEM_TEXTS: Record<Language, ProblemTexts<FigureFacts>> = {
  en: {
    'no-indicator-code': () => 'the indicator has no code; give it one',
    'duplicate-indicator': ({ code }) => `the indicator ${code} stands twice; leave one row`,
    'not-decimals': ({ text }) =>
      `“${text}” is no number of decimals; write a whole number from 0 to 15`,
    'unknown-aggregation': ({ text }) =>
      `“${text}” is no aggregation; write sum, ratio, min, max or none`,
    'not-a-ratio-part': ({ text }) =>
      `“${text}” is no indicator that is summed; a ratio is made of two that are`,
    'target-of-itself': ({ code }) =>
      `${code} would be its own target; name the indicator whose target it is, or nothing`,
    'unknown-unit': ({ code }) =>
      `there is no unit ${code}; correct the code or add it to units.csv`,
    'unit-not-alive': ({ code, day }) =>
      `no unit bears code ${code} on ${day}, the day whose tree this period is told on; correct the code, or the day in structure_dates.csv`,
    'not-a-period': ({ text }) =>
      `“${text}” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30`,
    'unknown-indicator': ({ code }) =>
      `there is no indicator ${code}; correct the code or add it to indicators.csv`,
    'told-ratio': ({ code }) =>
      `${code} is a ratio and made from its parts; tell its numerator and denominator instead`,
    'not-a-number': ({ text }) =>
      `“${text}” is no number; write a plain decimal such as 1657.5, or nothing if it is not known`,
    'grouped-number': ({ text }) =>
      `“${text}” has a comma or grouped digits; write a plain decimal such as 1657.5`,
    'too-many-decimals': ({ text, decimals }) =>
      `“${text}” has more decimals than the ${decimals} of its indicator; write it with no more, or change the indicator`,
    'point-may-group': ({ text, decimals }) =>
      `“${text}” has more decimals than the ${decimals} of its indicator; if the point groups thousands, leave it out`,
    'past-the-bound': ({ text }) =>
      `“${text}” is too large; without its decimal point a figure is 1,000,000,000,000,000 at most`,
    'duplicate-figure': ({ code, period, indicator, otherRow }) =>
      `${code} has told ${indicator} for ${period} in row ${otherRow} already; leave one`,
    'nobody-lives': ({ day }) =>
      `no unit lives on ${day}; choose a day on which the organisation exists`,
    'indicator-counted-otherwise': ({ code }) =>
      `${code} is kept with other decimals, another aggregation, basis or parts; what is told by it would mean something else, so give the new one a code of its own`,
    'organisation-differs': ({ line }) =>
      `the organisation kept differs from this table, first in: ${line}; enter what changed as a reorganisation, or import figures.csv alone`,
    'told-by-none': ({ unit, period }) =>
      `${unit} has told figures of ${period}, but would not live on the day whose tree they stand on; withdraw them, or choose a later date for the reorganisation`,
    'unknown-period': ({ period }) =>
      `nothing has been asked or told for ${period}; choose one of the reporting periods`,
    'nothing-to-withdraw': () => 'nobody has told this figure, so there is nothing to withdraw',
    'nothing-to-accept': () => 'nobody has told this figure, so there is nothing to accept',
    'own-figure': ({ basis }) =>
      `whoever tells a figure does not accept it${basis === '' ? '' : ` (${basis})`}; somebody else accepts it, or the rule of approval is changed by whoever administers`,
    'submitted-figures-changed': () =>
      'figures that would be accepted have changed since they were read; look at them and decide again',
    'figure-changed': ({ version, isAccepted }) =>
      `somebody has changed ${isAccepted ? 'or accepted ' : ''}this figure meanwhile, it stands at version ${version}${isAccepted ? ', accepted' : ''}; look at it and decide again`,
    'before-structure-date': ({ period, structureDate, day }) =>
      `${period} was told on the tree of ${structureDate}, so there are no totals of it on ${day}; choose ${structureDate} or a later day`,
    'unit-not-on-tree': ({ unit, day }) =>
      `the unit ${unit} does not live on ${day}, the day of this tree; choose another unit, or another day or period`,
    'unknown-publication': ({ id }) =>
      `there is no publication ${id}; choose one from the list of publications`,
    'basis-without-shares': ({ indicator, basis }) =>
      `${indicator} is divided by ${basis}, but successions.csv has no column share_${basis}; share is used`,
  },
  vi: {
    'no-indicator-code': () => 'chỉ tiêu chưa có mã; hãy ghi mã',
    'duplicate-indicator': ({ code }) => `chỉ tiêu ${code} có hai dòng; hãy giữ một dòng`,
    'not-decimals': ({ text }) =>
      `“${text}” không phải là số chữ số thập phân; hãy ghi số nguyên từ 0 đến 15`,
    'unknown-aggregation': ({ text }) =>
      `“${text}” không phải là cách tổng hợp; hãy ghi sum, ratio, min, max hoặc none`,
    'not-a-ratio-part': ({ text }) =>
      `“${text}” không phải là chỉ tiêu cộng được; tỷ số phải lập từ hai chỉ tiêu như vậy`,
    'target-of-itself': ({ code }) =>
      `${code} không thể là chỉ tiêu kế hoạch của chính nó; hãy ghi mã chỉ tiêu được giao kế hoạch hoặc để trống`,
    'unknown-unit': ({ code }) => `không có đơn vị ${code}; hãy sửa mã hoặc thêm vào units.csv`,
    'unit-not-alive': ({ code, day }) =>
      `không có đơn vị nào mang mã ${code} vào ngày ${day}, là ngày lấy cây tổ chức của kỳ này; hãy sửa mã, hoặc sửa ngày trong structure_dates.csv`,
    'not-a-period': ({ text }) =>
      `“${text}” không phải là kỳ; hãy ghi 2026, 2026-H1, 2026-Q2, 2026-06 hoặc 2026-06-30`,
    'unknown-indicator': ({ code }) =>
      `không có chỉ tiêu ${code}; hãy sửa mã hoặc thêm vào indicators.csv`,
    'told-ratio': ({ code }) =>
      `${code} là tỷ số, được tính lại từ hai thành phần; hãy báo tử số và mẫu số`,
    'not-a-number': ({ text }) =>
      `“${text}” không phải là số; hãy ghi số thường như 1657.5, chưa biết thì để trống`,
    'grouped-number': ({ text }) =>
      `“${text}” có dấu phẩy hoặc nhóm chữ số; hãy ghi số thường như 1657.5`,
    'too-many-decimals': ({ text, decimals }) =>
      `“${text}” có nhiều chữ số thập phân hơn ${decimals} của chỉ tiêu; hãy ghi không quá số đó hoặc sửa chỉ tiêu`,
    'point-may-group': ({ text, decimals }) =>
      `“${text}” có nhiều chữ số thập phân hơn ${decimals} của chỉ tiêu; nếu dấu chấm ngăn hàng nghìn, hãy bỏ đi`,
    'past-the-bound': ({ text }) =>
      `“${text}” quá lớn; bỏ dấu thập phân đi thì số liệu nhiều nhất là 1.000.000.000.000.000`,
    'duplicate-figure': ({ code, period, indicator, otherRow }) =>
      `${code} đã báo ${indicator} kỳ ${period} ở dòng ${otherRow}; hãy giữ một`,
    'nobody-lives': ({ day }) =>
      `không có đơn vị nào vào ngày ${day}; hãy chọn ngày mà tổ chức tồn tại`,
    'indicator-counted-otherwise': ({ code }) =>
      `${code} đang lưu với số chữ số thập phân, cách tổng hợp, căn cứ chia hoặc thành phần khác; số đã báo sẽ mang nghĩa khác, nên hãy đặt mã riêng cho chỉ tiêu mới`,
    'organisation-differs': ({ line }) =>
      `tổ chức đang lưu khác với bảng này, trước hết ở dòng: ${line}; hãy nhập thay đổi như một lần sắp xếp lại, hoặc chỉ nhập figures.csv`,
    'told-by-none': ({ unit, period }) =>
      `${unit} đã báo số liệu kỳ ${period}, nhưng sẽ không tồn tại vào ngày lấy cây tổ chức của kỳ; hãy rút số liệu đó hoặc chọn ngày sắp xếp muộn hơn`,
    'unknown-period': ({ period }) =>
      `kỳ ${period} chưa có yêu cầu hay số liệu nào; hãy chọn một kỳ báo cáo đã có`,
    'nothing-to-withdraw': () => 'chưa ai báo số liệu này nên không có gì để rút',
    'nothing-to-accept': () => 'chưa ai báo số liệu này nên không có gì để duyệt',
    'own-figure': ({ basis }) =>
      `người báo số liệu không tự duyệt số đó${basis === '' ? '' : ` (${basis})`}; hãy để người khác duyệt, hoặc người quản trị đổi quy tắc duyệt`,
    'submitted-figures-changed': () =>
      'số liệu chờ duyệt đã thay đổi từ lúc bạn xem; hãy xem lại rồi quyết định',
    'figure-changed': ({ version, isAccepted }) =>
      `có người vừa thay đổi ${isAccepted ? 'hoặc duyệt ' : ''}số liệu này, hiện là bản ${version}${isAccepted ? ', đã duyệt' : ''}; hãy xem lại rồi quyết định`,
    'before-structure-date': ({ period, structureDate, day }) =>
      `kỳ ${period} được báo theo cây tổ chức ngày ${structureDate} nên không có số tổng hợp vào ngày ${day}; hãy chọn ngày ${structureDate} hoặc ngày sau đó`,
    'unit-not-on-tree': ({ unit, day }) =>
      `đơn vị ${unit} không tồn tại vào ngày ${day} của cây tổ chức này; hãy chọn đơn vị khác, hoặc ngày hay kỳ khác`,
    'unknown-publication': ({ id }) =>
      `không có bản công bố ${id}; hãy chọn một bản trong danh sách công bố`,
    'basis-without-shares': ({ indicator, basis }) =>
      `${indicator} chia theo ${basis}, nhưng successions.csv không có cột share_${basis}; dùng cột share`,
  },
};
