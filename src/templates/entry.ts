/** What the bundle of the templates offers: Astro, asked for one page after another. */
import { createApp } from "astro/app/entrypoint";

const app = createApp({ streaming: false });

/** The HTML of the page, in UTF-8, at an address: `https://example.org/news/reports/2024/04/slug/`. */
export async function renderPage(url: string): Promise<Uint8Array> {
  const response = await app.render(new Request(url), { addCookieHeader: false });
  const html = new Uint8Array(await response.arrayBuffer());
  const isMissing = response.status === 404 && url.endsWith("/404/");
  if (response.status === 200 || isMissing) return html;
  throw new Error(`Unexpected answer ${response.status} for \`${url}\``);
}
