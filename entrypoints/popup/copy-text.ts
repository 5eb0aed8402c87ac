import { reportError } from '../../utils/extension/report-error';

/** Only works in answer to a click. */
export function copyText(text: string): void {
  navigator.clipboard.writeText(text).catch((error) => reportError(error, 'copying'));
}
