import { describeNoBarriers } from '#test/support/barriers-of-screens.ts';
import { PICTURED_PEOPLE } from '#test/support/pictured-people.ts';
import { looksOf } from '#test/support/window-look.ts';

describeNoBarriers({
  called: 'coming in, people and the log',
  screens: PICTURED_PEOPLE,
  looks: looksOf([360, 1280]),
});
