import type { FirefoxSession } from '../support/journey/firefox-session';

/**
 * Gives Firefox a voice, which no test machine has: to the browser it is one of the system's. It begins each utterance,
 * tells its first word, and ends it when `finishUtterance` says so.
 */
const ADD_VOICE = `(() => {
  const registry = Cc['@mozilla.org/synth-voice-registry;1'].getService(Ci.nsISynthVoiceRegistry);
  const voice = (globalThis.testVoice = { spoken: [], task: null });
  const later = (what) => Services.tm.dispatchToMainThread(what);
  voice.service = {
    QueryInterface: ChromeUtils.generateQI(['nsISpeechService']),
    speak(text, uri, volume, rate, pitch, task) {
      voice.spoken.push(text);
      voice.task = task;
      task.setup({
        QueryInterface: ChromeUtils.generateQI(['nsISpeechTaskCallback']),
        onPause() {}, onResume() {}, onVolumeChanged() {},
        onCancel: () => later(() => task.dispatchEnd(0, 0)),
      });
      later(() => {
        task.dispatchStart();
        task.dispatchBoundary('word', 0, 0, text.search(/\\W|$/), 2);
      });
    },
  };
  registry.addVoice(voice.service, 'urn:test', 'Test voice', 'en-GB', true, false);
  registry.notifyVoicesChanged();
})()`;

export async function giveFirefoxVoice({ chrome }: FirefoxSession) {
  await chrome.evaluate(ADD_VOICE);
  return {
    spoken: () => chrome.evaluate<string[]>('testVoice.spoken'),
    finishUtterance: () => chrome.evaluate('void testVoice.task.dispatchEnd(1, 1)'),
  };
}
