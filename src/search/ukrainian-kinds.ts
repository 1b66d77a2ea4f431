/** What a Ukrainian word can be by its ending alone, where the ending leaves no doubt: every doubt costs searches. */

const verbal: RegExp[] = [
  // розслідувати, попередити, кинути, перебувала, сказати; not солдати.
  /(?:[ую]ва|[иу]|ся|[жчшщзс]а)ти$/,
  /[аяиу](?:вши|вся|лася|лося|лися|тися)$/,
  /(?:[аяу]в|[аяиу]ло|[ую]вал[аи]|[яу]л[аи])$/,
  /[^т]ив$/,
  // заявила, тримали; not могила, канали.
  /[^гс](?<!дм)ил[аи]$/,
  /[бвжзкмпсхчшщ](?<!ск)ал[аи]$/,
  /(?:[уюая](?:є|ють|ємо|ючи)|[ії]ють)(?:ся|сь)?$/,
  /(?<!п|дев|дес|дц|пам)(?:я|[жчшщ]а|[^о]и)ть(?:ся|сь)?$/,
  /(?:ано|[жчшщлн]ено)$/,
];

const adjectival: RegExp[] = [
  /.{2}(?:ий|ими|ього|ьому|ьої)$|.{3}ого$|.{4}(?:ому|их)$|[^рбтг]ої$|.ній$/,
  // державна, підозрювані, попереджену, російською.
  /(?:.{3}[^аеєиіїоуюяйь]н|.{2}[ую]ван|.{3}[жчшщ]ен|(?<!ві)й?[сцз]ьк)(?:а|е|у|і|ою|ім|им)$/,
];

/** A short word may be anything: дала, віти, вона. */
const shortest = 6;

/** попередив, стверджує. */
export function isSurelyVerb(word: string): boolean {
  return word.length >= shortest && verbal.some((ending) => ending.test(word));
}

/** державна, останній. */
export function isSurelyAdjective(word: string): boolean {
  return word.length >= shortest - 1 && adjectival.some((ending) => ending.test(word));
}
