/** An element of a CSL style or locale in the JSON form that citeproc-js reads: no XML parser is needed for it. */
export interface CslElement {
  name: string;
  attrs: Record<string, string>;
  children: (CslElement | string)[];
}

type Child = CslElement | string;

/** An element; without attributes, its children may follow its name at once. */
export function el(name: string, attributes: Record<string, string> | Child = {}, ...children: Child[]): CslElement {
  const isChild = typeof attributes === 'string' || ('children' in attributes && Array.isArray(attributes.children));
  return isChild
    ? { name, attrs: {}, children: [attributes as Child, ...children] }
    : { name, attrs: attributes as Record<string, string>, children };
}
