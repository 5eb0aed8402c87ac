/** Fields of elements that code walks and asks by: in a form, a control of that name lies over each. */
export const FORM_NAMES = (
  'parentNode parentElement nextSibling previousSibling nextElementSibling previousElementSibling firstChild lastChild ' +
  'firstElementChild lastElementChild children childNodes childElementCount tagName nodeName nodeType nodeValue ' +
  'localName namespaceURI textContent innerHTML outerHTML innerText getAttribute setAttribute hasAttribute ' +
  'hasAttributes removeAttribute attributes classList className id style hidden querySelector querySelectorAll ' +
  'getElementsByTagName getElementsByClassName removeChild appendChild insertBefore replaceChild cloneNode contains ' +
  'matches closest ownerDocument isConnected getBoundingClientRect checkVisibility remove append before ' +
  'addEventListener constructor __proto__ toString'
).split(' ');

/** Fields of the document: named pictures, forms and frames lie over each. */
export const DOCUMENT_NAMES = (
  'body head documentElement title querySelector querySelectorAll getElementsByTagName getElementById createElement ' +
  'createTreeWalker createTextNode implementation defaultView location URL baseURI contentType readyState cookie ' +
  'images scripts activeElement adoptedStyleSheets importNode getSelection addEventListener elementsFromPoint children'
).split(' ');
