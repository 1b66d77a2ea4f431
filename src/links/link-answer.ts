/** What another site answered. */

export type LinkAnswer =
  | { kind: "fine" }
  /** The page has another address for good. */
  | { kind: "moved"; to: string }
  /** `reason` completes “Unexpected … of `https://…`”. */
  | { kind: "unreachable"; reason: string }
  /** The site does not talk to programs, or not now: nothing is known about the page. */
  | { kind: "refused"; status: number };

/** Answers to programs that say nothing about what a reader would see. */
const refusals = [401, 402, 403, 407, 429, 451, 999];

/** Answers that may be other in a moment. */
const passing = [408, 425, 429, 500, 502, 503, 504];

export function isPassing(status: number): boolean {
  return passing.includes(status);
}

/** What a status says that is no redirect. */
export function answerOf(status: number): LinkAnswer {
  if (status >= 200 && status < 300) return { kind: "fine" };
  if (refusals.includes(status)) return { kind: "refused", status };
  return { kind: "unreachable", reason: `answer ${status}` };
}

/** An error of the network in words. */
export function reasonOf(error: unknown, timeout: number): string {
  const { name, code } = deepest(error);
  if (name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT") return `silence of ${timeout / 1000} s`;
  const known: Record<string, string> = {
    ENOTFOUND: "unknown host",
    EAI_AGAIN: "unknown host",
    ECONNREFUSED: "refused connection",
    ECONNRESET: "broken connection",
    UND_ERR_SOCKET: "broken connection",
    EPIPE: "broken connection",
    UND_ERR_CONNECT_TIMEOUT: "silence",
  };
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return `certificate (\`${code}\`)`;
  return known[code] ?? `error${code === "" ? "" : ` (\`${code}\`)`}`;
}

/** `fetch` wraps what went wrong in an error that says nothing. */
function deepest(error: unknown): { name: string; code: string } {
  if (!(error instanceof Error)) return { name: "", code: "" };
  if (error.cause instanceof Error) return deepest(error.cause);
  return { name: error.name, code: "code" in error ? String(error.code) : "" };
}
