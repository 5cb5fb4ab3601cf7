/**
 * Stands in for WXT's context of content scripts, which Keyring does not use: it would make up half of the watcher,
 * and it dispatches an event with the extension's id on the document of every page, where any page could hear it.
 */
export class ContentScriptContext {}
