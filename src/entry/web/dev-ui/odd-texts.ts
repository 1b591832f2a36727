/** What somebody may call a thing, and a screen has to bear. */
export const ODD_TEXTS = {
  long: 'Nhà '.repeat(75).trim(),
  rightToLeft: 'إدارة الصحة (1)',
  markup: '<b>in đậm</b>',
} as const;
