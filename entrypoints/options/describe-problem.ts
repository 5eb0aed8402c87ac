import { translate } from '../../utils/extension/i18n';
import { SETTINGS } from '../../utils/extension/settings/schema';
import type { ImportProblem } from '../../utils/extension/settings/transfer';

/** Longer names would be the file's text, not a name. */
const MAX_NAME_LENGTH = 60;

/** What is wrong with a settings file, and that nothing was changed. */
export function describeProblem(problem: ImportProblem): string {
  return `${faultOf(problem)} ${translate('options_import_nothingChanged')}`;
}

function faultOf(problem: ImportProblem): string {
  switch (problem.code) {
    case 'too-long':
      return translate('options_import_tooLong');
    case 'not-json':
      return translate('options_import_notJson');
    case 'not-settings':
      return translate('options_import_notSettings');
    case 'newer':
      return translate('options_import_newer');
    case 'unknown-key':
      return translate('options_import_unknownKey', problem.key.slice(0, MAX_NAME_LENGTH));
    case 'bad-value':
      return translate('options_import_badValue', translate(SETTINGS[problem.key].label), problem.key);
  }
}
