/** What a Ukrainian word can be by its ending alone, where the ending leaves no doubt: every doubt costs searches. */

const verbal: RegExp[] = [
  // розслідувати, попередити, кинути, перебувала, сказати; not солдати.
  /(?:[ую]ва|[иу]|ся|[жчшщзс]а|(?<!пло)ма)ти$/,
  /.{3}іл[ио]$|[аяиу](?:вши|вся|лася|лося|лися|тися)$/,
  /(?:[аяу]в|[аяиу]ло|[ую]вал[аи]|(?:я|ну)л[аи])$/,
  /[^т]ив$/,
  /йш(?:ов|л[аио])$/,
  // заявила, тримали; not могила, канали.
  /[^гс](?<!дм)ил[аи]$/,
  /[бвжзкмпсхчшщ](?<!ск)ал[аи]$/,
  /(?:[уюая](?:є|єть|ють|ємо|ючи)|[ії]ють)(?:ся|сь)?$/,
  /(?<!п|дев|дес|дц|пам)(?:я|[жчшщ]а|[^о]и)ть(?:ся|сь)?$/,
  /(?:ано|.{2}[^аеєиіїоуюя]ено)$/,
];

const adjectival = /.{2}(?:ий|ими|ього|ьому|ьої)$|.{3}(?:ого|их)$|.{4}ому$|[^рбтг]ої$|.ній$/;
/** державна, підозрювані, отриману, російською; not липні, лікарні. */
const participial =
  /^(?!.*[ае]нні$)(?!.*(?:черв|серп|лип|трав|квіт|груд|берез|верес|жовт|січ|рів|вій|[ая]р)н(?:а|е|у|і|ою|ім)$)(.*(?:(?:^(?:от|пере|за|на|об|ви|с|по|роз|при|у|в).{2,}(?<!ст)[ае]н)|.{3}[^аеєиіїоуюяй]н|.{4}йн|.{2}[ую]ван|.{3}[жчшщ]ен|.{2}лив|(?<!ві)й?[сцз]ьк))(?:а|е|у|і|ій|ою|ім|им)$/;

/** A short word may be anything: дала, віти, вона. */
const shortest = 6;

/** попередив, стверджує. */
export function isSurelyVerb(word: string): boolean {
  return word.length >= shortest && verbal.some((ending) => ending.test(word));
}

/** державна, останній. */
export function isSurelyAdjective(word: string): boolean {
  return word.length >= shortest - 1 && (adjectival.test(word) || participial.test(word));
}

/** державн of державна, whose ending alone might be that of a noun. */
export function stemOfAdjective(word: string): string | undefined {
  return word.length < shortest - 1 ? undefined : participial.exec(word)?.[1];
}

const plainEnding = /.{2}(?:[оеи]м|[аяи]ми|[ая]м|[аяиі]х)$/;
const endsOtherwise =
  /(?:режим|систем|проблем|теорем|альбом|диплом|симптом|погром|перелом|програм|реклам|іслам|напрям|монах|страх|замах|^атом|грам|храм|комах|птах)$/;

/** терактом, загрозами: hardly a word that stands without an ending, as альбом does. */
export function isSurelyInflected(word: string): boolean {
  return word.length >= shortest - 1 && plainEnding.test(word) && !endsOtherwise.test(word);
}
