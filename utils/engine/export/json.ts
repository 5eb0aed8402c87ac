import type { ExportFormat } from './format';

/** The article and its facts as the engine has them, with what the reader has marked, for other programs. */
export const json: ExportFormat = {
  label: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  render: (article, facts, { marks } = {}) =>
    `${JSON.stringify({ article, facts, ...(marks?.length ? { marks } : {}) }, null, 2)}\n`,
};
