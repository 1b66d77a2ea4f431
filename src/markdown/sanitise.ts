/**
 * What may leave the pipeline: elements that Markdown makes, and the marks that our remark plugins leave for
 * `rehype-anchors`. Ids are not among them, so that nothing in the text can claim one; ours are added afterwards.
 */
import { defaultSchema, type Schema } from "hast-util-sanitize";

const elements = [
  ...["a", "blockquote", "br", "code", "del", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "li"],
  ...["ol", "p", "pre", "section", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"],
];

export const sanitiseSchema: Schema = {
  ...defaultSchema,
  tagNames: elements,
  attributes: {
    a: ["href", "title", "dataMention"],
    figure: ["dataQuote"],
    section: ["dataPart"],
    ol: ["start"],
    td: ["align"],
    th: ["align"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
  required: {},
};
