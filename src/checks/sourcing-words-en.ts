import { wholeWords } from "../domain/word-pattern.ts";
import type { SourcingWords } from "./sourcing-words.ts";
import { setOf } from "./word-set.ts";

const speaking =
  "sa(?:y|id)|t(?:ell|old)|claim(?:ed)?|report(?:ed)?|confirm(?:ed)?|describ(?:e|ed)|sp(?:eak|oke)|suggest(?:ed)?|add(?:ed)?|believe[d]?|state[d]?|allege[d]?|warn(?:ed)?|explain(?:ed)?|indicate[d]?|den(?:y|ied)";
const sources =
  "(?<!open |primary |public |documentary |court )(?:sources|insiders)(?! of(?! the (?:agency|paper|outlet)))";
const person =
  "source|person|official|officer|man|woman|employee|diplomat|insider|adviser|advisor|aide|worker|lawyer|witness|resident|executive|member|minister|soldier|doctor|teacher|engineer|judge|prosecutor|speaker|account";

/** The words of English. */
export const sourcingWordsEn: SourcingWords = {
  several: /sources|insiders|people familiar/i,
  plural: wholeWords(
    `${sources}(?=(?: [\\p{L}'’-]+,?){0,6}? (?:${speaking})(?!\\p{L}))`,
    `(?<=(?:according to|citing|cite[sd]?|quoting|quote[sd]?|told by)(?: [\\p{L}'’-]+){0,4} )${sources}`,
    "people familiar with",
  ),
  onePerson: /^(?:(?:a|an|another|one)(?! of\b)(?! (?:group|number|couple|pair|team|handful)\b)) /iu,
  bare: setOf("source sources insider insiders person people individual individuals"),
  saysAlone: wholeWords(
    `(?:one|single|sole|lone|only)(?: [\\p{L}'’-]+){0,5} (?:${person})`,
    "anonymous(?:ly)?|anonymity|unnamed|unidentified|nameless",
    "(?:do|does|did|is|are|was|were|has|have|had)(?: not|n['’]t)(?: been| be)? (?:nam|identif)\\p{L}+",
    "not to be (?:named|identified)|without (?:a name|naming)|not (?:named|identified)|declined to be (?:named|identified)",
  ),
  opinion: wholeWords(
    "i (?:think|believe|guess|suppose|suspect|feel|fear|hope|doubt)|we (?:think|believe|suspect|fear|doubt)",
    "in my (?:opinion|view)|probably|perhaps|maybe|presumably|apparently|supposedly|seems?|seemed|appears? to|(?<!the )might(?! of)|may have|could have|most likely|likely to|must have been",
    "disgrace(?:ful)?|shameful|outrageous|ridiculous|absurd|incompeten\\p{L}+|stupid(?:ity)?|idiot\\p{L}*|pathetic|terrible|awful|foolish|cowardly|corrupt|liars?",
  ),
  request: wholeWords(
    "(?:ask|wish|want|prefer|request|declin|choos|chose|insist|demand|desir)\\p{L}*(?: \\p{L}+){0,4} (?:anonym\\p{L}+|unnamed|named|identified|nameless)",
    "(?:on|under) (?:the )?condition of anonymity|speaking anonymously|spoke anonymously|anonymity (?:was )?(?:requested|granted)|not authori[sz]ed by name",
  ),
  cause: wholeWords(
    "because|since|as|due to|owing to|for fear|fear\\p{L}*|to (?:avoid|protect|discuss|speak)|so that|for",
  ),
  notGiven: new Set([
    "not stated",
    "not specified",
    "no reason",
    "no reason given",
    "none given",
    "no reason stated",
    "not known",
    "reason not given",
    "not mentioned",
  ]),
  fillers: setOf(`a an the of one two three four five several some many few another other others second first third both
    all anonymous unnamed undisclosed unidentified its`),
  generic: setOf(`who whom that which with by to from in on at for and or as is are was were has have had been being it
    they their official officials man woman group cited quoted spoke spoken told said speaking anonymously agency outlet
    paper newspaper familiar knowledge matter case issue`),
};
