import type { ChromiumSession } from '../support/journey/chromium-session';
import { enterExtensionWorld } from './extension-world';

/**
 * Gives the extension's world of the tab a voice, which no test machine has: it begins each utterance, tells its first
 * word, and ends it when `finishUtterance` says so.
 */
const FAKE_VOICE = `
  globalThis.spoken = [];
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
  };
  SpeechSynthesis.prototype.getVoices = () => [
    { voiceURI: 'test', name: 'Test voice', lang: 'en-GB', localService: true, default: true },
    { voiceURI: 'other', name: 'Other voice', lang: 'en-US', localService: false, default: false },
  ];
  SpeechSynthesis.prototype.cancel = () => {};
  SpeechSynthesis.prototype.speak = (utterance) => {
    spoken.push(utterance.text);
    globalThis.current = utterance;
    utterance.dispatchEvent(new Event('start'));
    const word = { name: 'word', charIndex: 0, charLength: utterance.text.search(/\\W|$/) };
    utterance.dispatchEvent(Object.assign(new Event('boundary'), word));
  };
  undefined`;

export async function giveVoice(chromium: ChromiumSession) {
  const run = await enterExtensionWorld(chromium);
  await run(FAKE_VOICE);
  return {
    spoken: () => run('spoken') as Promise<string[]>,
    finishUtterance: () => run(`current.dispatchEvent(new Event('end'))`),
  };
}
