import './site.css';
import { render } from 'preact';
import { attachReader } from '../../components/reader/attach-reader';
import { ReaderView } from '../../components/reader/ReaderView';
import { LanguageContext, type Translate } from '../../components/translate';
import messages from '../../public/_locales/en/messages.json';
import type { Article } from '../../utils/engine/article';
import { extractArticle } from '../../utils/engine/extraction';
import type { Facts } from '../../utils/engine/facts';
import { runInSlices } from '../../utils/extension/run-in-slices';
import { DEFAULT_SETTINGS, type ViewSettings, viewOf } from '../../utils/extension/settings/schema';
import example from './example.html?raw';

/** Longer files are no articles; a browser takes seconds for them. */
const MAX_LENGTH = 5_000_000;
/** Where a page does not say where it comes from. */
const NO_ADDRESS = 'https://page.invalid/';

const form = find('form', HTMLFormElement);
const source = find('#source', HTMLTextAreaElement);
const address = find('#address', HTMLInputElement);
const file = find('#file', HTMLInputElement);
const problem = find('#problem', HTMLElement);
const surface = find('#reader', HTMLDialogElement);
const mount = attachReader(find('#mount', HTMLDivElement));

const phrases: Record<string, { message: string } | undefined> = messages;
const translate: Translate = (key, ...substitutions) =>
  (phrases[key]?.message ?? key).replace(/\$(\d)/g, (_, number: string) =>
    String(substitutions[Number(number) - 1] ?? ''),
  );

let view: ViewSettings = viewOf(DEFAULT_SETTINGS);
let shown: { article: Article; facts: Facts | null; haveFactsFailed: boolean } | null = null;

/** Reads what was given with the extension's own engine, in this tab: nothing is sent anywhere. */
function read(html: string): void {
  const article = articleOf(html);
  say(typeof article === 'string' ? article : '');
  if (typeof article === 'string') return;
  const own = { article, facts: null as Facts | null, haveFactsFailed: false };
  shown = own;
  draw();
  surface.showModal();
  surface.setAttribute('aria-label', article.metadata.headline);
  tag(own).catch(() => {
    own.haveFactsFailed = true;
    draw();
  });
}

/** The article, or why there is none. */
function articleOf(html: string): Article | string {
  if (!html.trim()) return 'Paste the source of an article, or choose a file, first.';
  if (html.length > MAX_LENGTH) return 'This is longer than any article we know of: more than five million letters.';
  const page = new DOMParser().parseFromString(html, 'text/html');
  return (
    extractArticle(page, address.value.trim() || addressOf(page)) ??
    'No article was found in it. The source has to hold the text itself: some pages load theirs later.'
  );
}

async function tag(own: NonNullable<typeof shown>): Promise<void> {
  const { extractFactsInSteps } = await import('../../utils/engine/facts/index');
  own.facts = await runInSlices(extractFactsInSteps(own.article));
  if (shown === own) draw();
}

function draw(): void {
  if (!shown) return;
  render(
    <LanguageContext.Provider value={{ t: translate, locale: 'en' }}>
      <ReaderView
        isPart
        {...shown}
        view={view}
        onViewChange={(patch) => {
          view = { ...view, ...patch };
          draw();
        }}
        onClose={() => surface.close()}
      />
    </LanguageContext.Provider>,
    mount,
  );
}

function addressOf(page: Document): string {
  const given =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return /^https?:\/\//.test(given) && URL.canParse(given) ? given : NO_ADDRESS;
}

function say(words: string): void {
  problem.hidden = words === '';
  problem.textContent = words;
}

async function readFile(given: File | undefined): Promise<void> {
  if (!given) return;
  try {
    source.value = await given.text();
    read(source.value);
  } catch {
    say('The file could not be read.');
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  read(source.value);
});
find('#example', HTMLButtonElement).addEventListener('click', () => {
  source.value = example;
  address.value = '';
  read(example);
});
file.addEventListener('change', () => void readFile(file.files?.[0]));
form.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('is-over');
});
form.addEventListener('dragleave', () => form.classList.remove('is-over'));
form.addEventListener('drop', (event) => {
  event.preventDefault();
  form.classList.remove('is-over');
  const { dataTransfer } = event;
  const text = dataTransfer?.getData('text/html') || dataTransfer?.getData('text/plain');
  if (dataTransfer?.files.length) void readFile(dataTransfer.files[0]);
  else if (text) {
    source.value = text;
    read(text);
  }
});
surface.addEventListener('close', () => {
  shown = null;
  render(null, mount);
  source.focus();
});

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
