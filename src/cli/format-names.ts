/** How problems can be printed: `text` is for people, the others are for programs. */
export const formatNames = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formatNames)[number];
