import type { ExportFormat } from './format';

/** The article and its facts as the engine has them, for other programs. */
export const json: ExportFormat = {
  label: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  render: (article, facts) => `${JSON.stringify({ article, facts }, null, 2)}\n`,
};
