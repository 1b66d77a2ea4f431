/** The two parts of a Markdown file: the lines between its first two `---`, and what follows them. */
export function headAndText(file: string): { head: string; text: string } {
  const end = file.indexOf("\n---\n");
  return { head: file.slice("---\n".length, end), text: file.slice(end + "\n---\n".length) };
}
