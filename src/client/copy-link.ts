/**
 * A click on `a.permalink` also copies its address, and says so for two seconds: to screen readers in a live region, to
 * everyone else by `data-copied`, which holds the text for the style sheet. The text is in `<html data-link-copied>`.
 */

const said = 2000;
const region = document.createElement("p");
region.className = "visually-hidden";
region.setAttribute("role", "status");
document.body.append(region);

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.permalink") : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && isPlain) void copy(link);
});

async function copy(link: HTMLAnchorElement): Promise<void> {
  const text = document.documentElement.dataset.linkCopied ?? "";
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // Without permission or without HTTPS, it is an ordinary link.
    return;
  }
  link.dataset.copied = text;
  region.textContent = text;
  setTimeout(() => {
    delete link.dataset.copied;
    region.textContent = "";
  }, said);
}
