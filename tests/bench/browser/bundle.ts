import { build } from 'esbuild';

/** One classic script that runs in Chromium, made of a module of this folder and all that it imports. */
export async function bundleForBrowser(entry: string, { minify = true } = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome123',
    charset: 'utf8',
    minify,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
