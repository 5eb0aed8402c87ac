import { Failure } from '../../support/failure';
import type { BenchOptions } from '../options';
import { spread } from '../report/statistics';
import { readPages } from './read-pages';
import type { StoredPage } from './true-page';

/** The pages that were asked for and can be measured, set by set. Throws a `Failure` when that is none. */
export function choosePages(
  { data, sets, limit }: Pick<BenchOptions, 'data' | 'sets' | 'limit'>,
  isMeasured: (page: StoredPage) => boolean,
): Map<string, StoredPage[]> {
  const all = new Map(data.flatMap((folder) => [...readPages(folder)]));
  const unknown = sets?.filter((name) => !all.has(name)) ?? [];
  if (unknown.length > 0)
    throw new Failure(`${data.join(', ')} has no set ${unknown.join(', ')}, but ${[...all.keys()].join(', ')}.`);
  const chosen = [...all]
    .filter(([name]) => sets?.includes(name) ?? true)
    .map(([name, pages]) => [name, spread(pages.filter(isMeasured), limit)] as const)
    .filter(([, pages]) => pages.length > 0);
  if (chosen.length === 0)
    throw new Failure(`No page of ${data.join(', ')} has what is needed here; see docs/bench.md.`);
  return new Map(chosen);
}
