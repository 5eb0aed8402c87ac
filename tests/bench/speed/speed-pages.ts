import { readFileSync } from 'node:fs';
import { SITE_FOLDER } from '../../support/server';
import type { ServedPage } from '../browser/bench-browser';
import type { BenchOptions } from '../options';
import { choosePages } from '../pages/choose-pages';
import { holdsPages } from '../pages/read-pages';
import type { StoredPage } from '../pages/true-page';
import { spread } from '../report/statistics';

/** Read when they are asked for: public sets are large. */
export interface SpeedPage {
  url: string;
  read(): ServedPage;
}

/** Pages that are measured together. */
export interface SpeedPages {
  name: string;
  /** For detection: of every kind. */
  pages: SpeedPage[];
  /** For extraction and the reader. */
  articles: SpeedPage[];
}

/** Enough for a 95th percentile, few enough for every page to be loaded several times. */
const PUBLIC_PAGES = { full: 60, quick: 8 };

/** The sample site, and public pages where there are any. */
export function chooseSpeedPages({ data, sets, limit, isQuick }: BenchOptions): SpeedPages[] {
  const folders = data.filter(holdsPages);
  if (folders.length === 0) return [samplePages()];
  const chosen = choosePages({ data: folders, sets, limit: Number.POSITIVE_INFINITY }, () => true);
  const most = Math.min(limit, isQuick ? PUBLIC_PAGES.quick : PUBLIC_PAGES.full);
  const all = [...chosen.values()].flat();
  const toSpeedPage = ({ url, readHtml }: StoredPage): SpeedPage => ({ url, read: () => ({ url, html: readHtml() }) });
  return [
    samplePages(),
    {
      name: 'public pages',
      pages: spread(all, most).map(toSpeedPage),
      articles: spread(
        all.filter(({ isArticle }) => isArticle),
        most,
      ).map(toSpeedPage),
    },
  ];
}

/** The pages of the invented newspaper, under the addresses they name themselves. */
function samplePages(): SpeedPages {
  const listed: { path: string; url: string; isArticle: boolean }[] = JSON.parse(
    readFileSync(`${SITE_FOLDER}pages.json`, 'utf8'),
  );
  const toSpeedPage = ({ path, url }: { path: string; url: string }): SpeedPage => ({
    url,
    read: () => ({ url, html: readFileSync(SITE_FOLDER + path, 'utf8') }),
  });
  return {
    name: 'the sample site',
    pages: listed.map(toSpeedPage),
    articles: listed.filter(({ isArticle }) => isArticle).map(toSpeedPage),
  };
}
