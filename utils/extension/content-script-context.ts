/**
 * Stands in for the framework's context of content scripts, which announces each script to the page in a document
 * event that carries the extension's id: a page could tell by it who reads it, and stop the script. We follow lifetimes
 * with `AbortSignal`s of our own, so nothing of it is missed.
 */
export class ContentScriptContext {}
