import pc from "picocolors";

const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
const isTerminal = process.stdout.isTTY === true && TERM !== "dumb";

/** Colours on a terminal, and where `FORCE_COLOR` asks for them: not in a log of CI, where picocolors would have them. */
export const colours = pc.createColors(!NO_COLOR && (isTerminal || Boolean(FORCE_COLOR)));
