import { anyCase } from '../../any-case';
import type { ClutterRule } from '../rule';

/** Where the same text stood on paper. What was first published by somebody else is said in other words, and stays. */
const NOTE = anyCase(
  /^\W{0,3}(?:a version of this (?:article|story|column|editorial|review|obituary|list|piece) (?:appears|appeared|was published|ran) in (?:print|the .{0,60}\bprint\b)|(?:this (?:article|story|column)|it) (?:appears|appeared|was published|ran) in (?:the .{0,60}\bprint (?:edition|issue)|print)|(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|erscheint|ist erschienen|ist) .{0,60}(?:printausgabe|print-ausgabe|druckausgabe|gedruckten (?:ausgabe|zeitung))|cet article (?:est paru|a paru|a été publié) dans .{0,60}(?:papier|imprimée)|est[ea] (?:artículo|nota|reportaje) (?:apareció|se publicó|fue publicad[oa]) en .{0,60}edición impresa|est[ea] (?:artigo|texto|reportagem) (?:saiu|foi publicad[oa]) na .{0,60}edição impressa|articolo (?:pubblicato|apparso) .{0,60}(?:edizione cartacea|in edicola))|^\W{0,3}(?:order reprints|read (?:it|this article) in the print edition)/,
);
const MAX_LENGTH = 300;

export const printEdition: ClutterRule = {
  id: 'print-edition',
  reason: 'Where it stands in print',
  matches: ({ block }) => block.text.length <= MAX_LENGTH && NOTE.test(block.text),
};
