import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './pack';

/** As the stores ask for it; see the listing limits in their documentation for publishers. */
const MAX_NAME = 75;
const MAX_SHORT_NAME = 12;
const MAX_DESCRIPTION = 132;
const ICON_SIZES = ['16', '32', '48', '128'];
/** What `docs/store/permissions.md` accounts for. Another one has to be explained there first. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
const HOSTS = ['http://*/*', 'https://*/*'];
/** The whole extension as it is handed in, all languages and fonts included. */
const MAX_ZIP_BYTES = 1_500_000;

interface Manifest {
  name: string;
  short_name?: string;
  description: string;
  version: string;
  manifest_version: number;
  default_locale?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_security_policy?: { extension_pages?: string };
}

/** What is wrong with a built extension and its zip; nothing when it can be handed in. */
export function checkPackage(folder: string, zip: Uint8Array): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = new Set(filesBelow(folder));
  const problems: string[] = [];
  const demand = (isMet: boolean, problem: string): void => {
    if (!isMet) problems.push(problem);
  };
  demand(manifest.manifest_version === 3, 'The manifest is not of version 3.');
  demand(/^\d{1,5}(?:\.\d{1,5}){1,3}$/.test(manifest.version), `${manifest.version} is no version the stores take.`);
  for (const { language, phrase } of phrasesOf(folder, files, manifest)) {
    const name = phrase(manifest.name);
    const description = phrase(manifest.description);
    demand(name !== '' && name.length <= MAX_NAME, `${language}: a name has 1 to ${MAX_NAME} letters.`);
    demand(
      description !== '' && description.length <= MAX_DESCRIPTION,
      `${language}: a description has 1 to ${MAX_DESCRIPTION} letters, not ${description.length}.`,
    );
  }
  demand((manifest.short_name ?? '').length <= MAX_SHORT_NAME, `A short name has ${MAX_SHORT_NAME} letters at most.`);
  for (const size of ICON_SIZES) {
    const icon = manifest.icons?.[size]?.replace(/^\//, '');
    demand(icon !== undefined && files.has(icon), `There is no icon of ${size} pixels.`);
  }
  const more = (manifest.permissions ?? []).filter((each) => !PERMISSIONS.includes(each));
  demand(more.length === 0, `Permissions nobody has accounted for: ${more.join(', ')}.`);
  const hosts = (manifest.host_permissions ?? []).filter((each) => !HOSTS.includes(each));
  demand(hosts.length === 0, `Hosts nobody has accounted for: ${hosts.join(', ')}.`);
  demand(!manifest.web_accessible_resources?.length, 'Pages can load files of the extension.');
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  demand(policy.includes("connect-src 'none'"), 'Pages of the extension may send requests.');
  demand(
    zip.length <= MAX_ZIP_BYTES,
    `The zip has ${zip.length.toLocaleString('en')} bytes, over ${MAX_ZIP_BYTES.toLocaleString('en')}.`,
  );
  for (const file of files) demand(!/\.(?:map|ts|tsx)$/.test(file), `${file} is no part of an extension.`);
  return problems;
}

/** For each language of the extension, how a text of the manifest reads in it. */
function phrasesOf(folder: string, files: ReadonlySet<string>, { default_locale }: Manifest) {
  const languages = [...files].flatMap((file) => /^_locales\/([^/]+)\/messages\.json$/.exec(file)?.[1] ?? []);
  return (languages.length ? languages : [default_locale ?? 'en']).map((language) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'),
    );
    const phrase = (text: string): string =>
      text.replace(/__MSG_(\w+)__/g, (_, key: string) => messages[key]?.message ?? '');
    return { language, phrase };
  });
}
