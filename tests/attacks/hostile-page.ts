const SENTENCES = [
  'The keeper of the lighthouse wrote that the lamp had been lit at dusk, that the wind had turned, and that nobody had come.',
  'The harbour office said on Tuesday that three boats had put back before the storm, and that all of their crews were safe.',
  'Ingrid Aasen, who has looked after the tower since 2011, told the paper that she had never seen the water so high.',
  'The council is to decide in March whether the old stones are to be set again or the whole of the wall is to be renewed.',
];

const WHERE = ['in the north', 'by the old bridge', 'at the ferry landing', 'below the church', 'on the island'];

/** Paragraphs of news that nobody has any reason to leave out; others for each number. */
export function proseOf(number: number): string {
  const [day, place] = [number + 3, WHERE[number % WHERE.length]];
  return SENTENCES.map((sentence) => `<p>${day} days later and ${place}: ${sentence}</p>`).join('\n');
}

/** A story around some markup. */
export function storyWith(markup: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>The keeper’s book of the storm</title>
    <meta property="og:type" content="article"><script>${CANARY}</script>${head}</head>
    <body><article><h1>The keeper’s book of the storm</h1>${proseOf(1)}${markup}${proseOf(2)}</article></body></html>`;
}

/**
 * Counts what a payload does if it runs: nothing else on these pages calls these functions. While a handler runs that
 * stands in a shadow root, `event` is undefined; so what the page's own markup calls, late as it may, can be told apart.
 * Kept in variables, because payloads lay themselves over the fields of the document.
 */
export const CANARY = `
  globalThis.hostile = { executed: 0, own: 0 };
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    globalThis[name] = () => { if (globalThis.event instanceof Event) hostile.own++; else hostile.executed++; };
  }
`;

/**
 * A story whose markup changes as it is told, as in a single-page site: one address for each round. Every payload
 * goes in twice, between two paragraphs and in the middle of one. `leave` takes all of it out again, so that whatever
 * still happens after that comes from elsewhere.
 */
export const HOSTILE_PAGE = `<!doctype html>
<html lang="en"><head><title>The keeper’s book of the storm</title><meta property="og:type" content="article">
<script>${CANARY}
  const { innerHTML } = Object.getOwnPropertyDescriptors(Element.prototype);
  const fill = (element, html) => innerHTML.set.call(element, html);
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  addEventListener('DOMContentLoaded', () => {
    const place = document.querySelector('#payloads');
    const root = document.documentElement;
    const create = document.createElement.bind(document);
    const { append } = Element.prototype;
    const add = (name, html) => {
      const element = create(name);
      append.call(place, element);
      fill(element, html);
    };
    Object.assign(hostile, {
      /** Shows payloads, and gives them time to do what they can in the page. */
      async show(number, payloads, ms) {
        history.pushState(null, '', '/story/' + number);
        fill(place, '');
        payloads.forEach((html, i) => {
          add('div', html);
          add('p', 'On page ' + i + 'th of her book the keeper wrote these words ' + html + ' and that the wind had turned to the west at last, as she had said that it would.');
        });
        await pause(ms);
        hostile.executed = hostile.own = 0;
      },
      leave() {
        fill(place, '');
        hostile.executed = 0;
      },
      /** How often each payload runs when it is put into a closed shadow root as it is: what has to be prevented. */
      async runRaw(payloads, ms) {
        const counts = [];
        for (const html of payloads) {
          const host = create('div');
          root.append(host);
          hostile.executed = 0;
          host.attachShadow({ mode: 'closed' }).innerHTML = html;
          await pause(ms);
          counts.push(hostile.executed);
          host.remove();
        }
        return counts;
      },
      /** Puts a payload where the reader would stand, for the one who looks at what stands there. */
      standRaw(html) {
        const host = create('div');
        root.append(host);
        host.attachShadow({ mode: 'closed' }).innerHTML = '<dialog></dialog>' + html;
        setTimeout(() => host.remove(), 60);
      },
    });
  });
</script></head>
<body><article><h1>The keeper’s book of the storm</h1>
${proseOf(1)}<div id="payloads"></div>${proseOf(2)}</article></body></html>`;
