/**
 * A field of a document or an element as the browser defines it. A page can lay its own elements over the fields of its
 * document and its forms: in `<form><input name="firstChild">`, the form's `firstChild` is always that input.
 */
export function browserField<Owner extends Node, Key extends keyof Owner>(owner: Owner, key: Key): Owner[Key] {
  return Reflect.get(Object.getPrototypeOf(owner), key, owner);
}
