import { ensureBrowser } from '../support/browsers';
import { buildIfStale } from '../support/journey/build';

/** Both browsers and both builds are there, or the run ends here with what to do about it. */
export default function setUp(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  buildIfStale('chromium');
  buildIfStale('firefox');
}
