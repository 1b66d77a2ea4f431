/** What a web address has that does not say which page is meant: where a reader came from. */
const ofTheVisit = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid|igshid|cmpid|ref|ref_src)$/i;

/** The address of an original, written in one way: two addresses that differ only in how they were copied are equal. */
export function originalAddress(written: string): string {
  if (!URL.canParse(written)) return written;
  const url = new URL(written);
  for (const name of [...url.searchParams.keys()]) if (ofTheVisit.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^(www|m|amp)\./, "");
  return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}`;
}
