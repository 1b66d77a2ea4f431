/** Why an item, or all of a file, cannot become a report; its message is for the editor. */
export class ImportError extends Error {}
