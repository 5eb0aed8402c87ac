export interface SampleWords {
  text: string;
  kind?: 'people' | 'sources' | 'dates';
}

/** An invented report for the preview: short, with a fact of each kind. */
export const SAMPLE: { headline: string; paragraphs: SampleWords[][] } = {
  headline: 'Ferry to the outer islands to run all winter',
  paragraphs: [
    [
      { text: 'The night ferry will keep sailing through the winter for the first time since ' },
      { text: '2009', kind: 'dates' },
      { text: ', ' },
      { text: 'the harbour board said in a statement', kind: 'sources' },
      { text: ' on ' },
      { text: 'Tuesday', kind: 'dates' },
      { text: '.' },
    ],
    [
      { text: 'Runa Ekdal', kind: 'people' },
      { text: ', who runs the island school, ' },
      { text: 'called it “the difference between living here and leaving”', kind: 'sources' },
      { text: '.' },
    ],
  ],
};
