/** The HTML of the page for writing in the browser. It has a security policy of its own, and no other page has it. */
import type { CmsSettings } from "../domain/cms.ts";
import { type AdminSettings, adminSettings } from "./admin-settings.ts";
import type { EditableSite } from "./cms-config.ts";

/** `script` is the address of the bundle, relative to the page. */
export function adminPage(site: EditableSite, base: string, script: string): string {
  return `<!doctype html>
<html lang="${site.languages[0]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${adminPolicy(site.cms)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escaped(site.name)}</title>
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
<script type="application/json" id="settings">${inScript(adminSettings(site, base))}</script>
<script type="module" src="${script}"></script>
</head>
<body></body>
</html>
`;
}

/** Code from this site only; words to and from the repository only. */
export function adminPolicy(cms: CmsSettings): string {
  const hosts = hostsOf(cms).join(" ");
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    // Faces of editors come from where their accounts are.
    "img-src 'self' data: blob: https:",
    `connect-src 'self' data: blob: ${hosts}`.trim(),
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return directives.join("; ");
}

const publicHosts: Record<CmsSettings["backend"], string[]> = {
  github: ["https://api.github.com", "https://www.githubstatus.com"],
  gitlab: ["https://gitlab.com", "https://status-api.hostedstatus.com"],
  gitea: ["https://gitea.com"],
  test: [],
};

/** An address of one's own takes the place of the public one. */
function hostsOf({ backend, api, signIn }: CmsSettings): string[] {
  const own = [api, signIn].flatMap((address) => (address === undefined ? [] : [new URL(address).origin]));
  return [...new Set(api === undefined ? [...publicHosts[backend], ...own] : own)];
}

/** JSON that no text in it can end or make something else of. */
function inScript(settings: AdminSettings): string {
  return JSON.stringify(settings).replaceAll("<", "\\u003c");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
