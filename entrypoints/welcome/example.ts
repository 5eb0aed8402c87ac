import type { Article, Block } from '../../utils/engine/article';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });

/** An invented report, as the reader gets one. Its facts are worked out on the page, as those of any other. */
export const EXAMPLE: Article = {
  metadata: {
    headline: 'Night buses to the hospital will run again from March',
    standfirst:
      'A route cut three years ago comes back after a report found that staff were walking home along the ring road.',
    byline: ['Ruth Adeyemi'],
    siteName: 'The Wren Valley Courier',
    url: 'https://wrenvalleycourier.example/2025/01/16/night-buses-hospital-return',
    language: 'en',
    direction: 'ltr',
    published: {
      value: '2025-01-16T07:15:00+00:00',
      from: 'meta',
      field: 'article:published_time',
      certain: true,
    },
    topics: [],
  },
  blocks: [
    paragraph(
      'The night bus between Arden station and Wren Valley Hospital will return on 3 March, the county council said on Wednesday, three years after it was cut to save £180,000 a year.',
    ),
    paragraph(
      '“People finish at two in the morning and there is nothing,” said Dr Amara Castellano, who leads the hospital’s emergency department. “Some of my nurses walk. I have asked them not to, and they ask me what else they should do.”',
    ),
    paragraph(
      'A report published in November by the valley’s passenger council found that 140 members of staff had no way home after midnight. Its author, Piotr Halloran, told the Courier that he had walked the route himself on a Sunday in December.',
    ),
    { type: 'heading', level: 2, text: 'Two buses an hour', marks: [] },
    paragraph(
      'A council official, who asked not to be named because the budget has not been approved, said the money would last “until next summer and not a day longer”. Councillor Joan Mbeki, who voted against the cut in 2022, called the decision late but right.',
    ),
    paragraph('“We said then that it would cost us more than it saved,” Mbeki said. “It did.”'),
  ],
  removals: [],
};
