import type { DateExpression } from '../../languages/date-expression';
import { placeCalendar, placeHoliday, placeWeekOf } from './place-calendar';
import { placeEra, placeHalf, placeQuarter, placeSeason, placeYears } from './place-period';
import { placeDay, placeOffset, placeRolling, placeUnit, placeWeekday } from './place-relative';
import type { Placement, Situation } from './situation';

/** Places an expression in calendar time; `value` '' where it stays open, `null` where it cannot be a date. */
export function placeExpression(expression: DateExpression, situation: Situation): Placement | null {
  switch (expression.kind) {
    case 'calendar':
      return placeCalendar(expression, situation);
    case 'weekday':
      return placeWeekday(expression, situation);
    case 'day':
      return placeDay(expression, situation);
    case 'unit':
      return placeUnit(expression, situation);
    case 'offset':
      return placeOffset(expression, situation);
    case 'rolling':
      return placeRolling(expression, situation);
    case 'quarter':
      return placeQuarter(expression, situation);
    case 'half':
      return placeHalf(expression, situation);
    case 'season':
      return placeSeason(expression, situation);
    case 'decade':
    case 'century':
      return placeEra(expression);
    case 'years':
      return placeYears(expression);
    case 'holiday':
      return placeHoliday(expression, situation);
    case 'week-of':
      return placeWeekOf(expression, situation);
  }
}
