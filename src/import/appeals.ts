/** Sentences that a page says of itself, as patterns of the whole sentence: "Support us on Patreon!". */

export interface Appeal {
  pattern: RegExp;
  reason: string;
}

const platform =
  "(?:Patreon|PayPal|Ko-fi|Buy Me a Coffee|Telegram|WhatsApp|Viber|Signal|Facebook|Instagram|Twitter|X|YouTube|TikTok|LinkedIn|Mastodon|Bluesky|Threads|Google News|RSS)";
const platforms = `${platform}(?:,? (?:and|or|та|і|й|або|и|или) ${platform}|, ${platform}){0,5}`;
const soon = "(?: (?:now|today|here))?";
const end = "\\s*[!.…]*$";

/** Case counts: names have capital letters. */
function whole(words: string): RegExp {
  return new RegExp(`^${words}${end}`, "u");
}

const patronEn = "[Bb]ecome (?:our|a|an) (?:patron|supporter|member|sponsor|subscriber)";
const patronUk = "[Сс]та(?:ньте|нь) (?:наш\\p{L}{1,3} )?(?:патрон|спонсор|підписни)\\p{L}{0,4}";
const patronRu = "[Сс]та(?:ньте|нь) (?:наш\\p{L}{1,3} )?(?:патрон|спонсор|подписчи)\\p{L}{0,4}";
const us = "(?:us|our (?:work|journalism|newsroom|team|project|site|editors)|independent (?:journalism|media))";
const name = "(?:the )?\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){0,3}";
const nas =
  "(?:нас|нашу? (?:роботу|редакцію|проє?кт|команду|работу|редакцию)|незалежну журналістику|независимую журналистику)";
const nameUk = '[«"]?\\p{Lu}\\p{L}*(?: \\p{Lu}?\\p{L}+)?[»"]?';
const onPlatform = `(?: (?:on|via|through|with|by|at|на|через|у|в) (?:${platforms}|a (?:small )?donation))?`;
const or = "(?: (?:or|and)|,(?: or| and)?| [–—-])";
const orUk = "(?: (?:або|та|і|й|или|и)|,(?: або| та| или| и)?| [–—-])";

const support = [
  `(?:[Pp]lease )?[Ss]upport ${us}${onPlatform}${soon}(?:${or} ${patronEn}${onPlatform})?`,
  `(?:[Pp]lease )?[Ss]upport ${name}${or} ${patronEn}${onPlatform}`,
  `(?:[Pp]lease )?${patronEn}${onPlatform}${soon}`,
  `(?:[Pp]lease )?[Dd]onate(?: to ${us})?${onPlatform}${soon}`,
  `(?:Підтримайте|Підтримай) ${nas}${onPlatform}(?:${orUk} ${patronUk}${onPlatform})?`,
  `(?:Підтримайте|Підтримай) ${nameUk}${orUk} ${patronUk}${onPlatform}`,
  `(?:${patronUk}|${patronRu})${onPlatform}`,
  `(?:Поддержите|Поддержи) ${nas}${onPlatform}(?:${orUk} ${patronRu}${onPlatform})?`,
  `(?:Поддержите|Поддержи) ${nameUk}${orUk} ${patronRu}${onPlatform}`,
];

const letters = "(?:newsletters?|letters?|channels?|groups?|community|feeds?|updates|podcasts?|mailing list|emails?)";
const kanal = "(?:канал|групу|группу|розсилку|рассылку|сторінку|страницу|спільноту|сообщество|подкаст|чат)\\p{L}{0,2}";
const ours = "(?:наш\\p{L}{0,3} )?";

const subscribe = [
  `(?:[Ss]ubscribe|[Ss]ign up)(?: (?:to|for) (?:our|the) (?:[\\p{L}-]+ ){0,3}${letters}(?: \\p{L}+)?)?${onPlatform}${soon}`,
  `(?:[Ff]ollow|[Jj]oin|[Ll]ike|[Ff]ind|[Rr]ead) us (?:on|in|at) (?:our )?${platforms}(?: ${letters})?${soon}`,
  `[Jj]oin our (?:${platform} )?${letters}${onPlatform}`,
  `(?:Підпи(?:шіться|суйтесь|суйтеся)|Приєднуйтес[ья]|Стежте за нами|Читайте нас|Подпи(?:шитесь|сывайтесь)|Присоединяйтесь|Следите за нами)(?: (?:на|до|к|ко))?(?: (?:нас|нам|${ours}(?:${platform}[ -])?${kanal}))?(?: (?:у|в|на) (?:наш\\p{L}{0,3} )?${platforms}(?:[ -]${kanal})?)?`,
];

/** A headline ends without a full stop; a second colon is a label. */
const pointer =
  '(?:[Rr]ead (?:also|more)|READ (?:ALSO|MORE)|[Ss]ee also|[Aa]lso read|(?:[Чч]итайте|ЧИТАЙТЕ) (?:також|ТАКОЖ|ще|также|ТАКЖЕ|еще|ещё)|Дивіться також|Смотрите также)\\s*:\\s*["“«„]?[\\p{Lu}\\p{N}][^:]*(?<![.…:;,])$';

/** Names, and the words that agencies are called by. */
const credited =
  "(?:[\\p{Lu}\\p{N}@©][\\p{L}\\p{N}.’'@-]*|of|the|for|by|via|from|courtesy|screenshot|archive|handout|прес\\p{L}*|служб\\p{L}*|скр[иі]н\\p{L}*|відео|видео|арх[иі]в\\p{L}*|[иі]л+юстр\\p{L}*|з|із|с|из|та|і|и|відкритих|открытых|джерел|источников|соцмереж|соцсетей)";
const credit = `(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?|[Фф]ото|Зображення|Ілюстрація|Изображение|Иллюстрация)(?: by)?\\s*:\\s*${credited}(?:[ /,&|]+${credited}){0,7}\\.?$`;

const correctUs = [
  "If you (?:notice|find|spot|see) an? (?:error|mistake|typo)[^.]{0,60}(?:Ctrl|let us know|tell us|write to us)[^.]*",
  "(?:Якщо ви (?:помітили|знайшли)|Если вы (?:заметили|нашли)) (?:помилку|ошибку)[^.]{0,70}(?:Ctrl|повідомте нам|сообщите нам|напишіть нам|напишите нам)[^.]*",
];

/** Of any sentence. */
export const sentenceAppeals: Appeal[] = [
  { pattern: new RegExp(`^${credit}`, "u"), reason: "the credit of a picture" },
  ...support.map((words) => ({ pattern: whole(words), reason: "an appeal for support" })),
  ...subscribe.map((words) => ({ pattern: whole(words), reason: "an invitation to subscribe" })),
  { pattern: new RegExp(`^${pointer}`, "u"), reason: "a pointer to other articles" },
  ...correctUs.map((words) => ({ pattern: whole(words), reason: "a control of the page" })),
];

/** Of a whole paragraph only: in a text, such words may be words. */
export const lineAppeals: Appeal[] = [
  {
    pattern: new RegExp(
      `^(?:share(?: this(?: (?:article|story|page|post|news))?)?(?: on ${platforms})?|print|друк|(?:поділитис[ья]|поширити|поделиться)(?: (?:новиною|статтею|новостью|статьей|статьёй))?(?: (?:у|в|на) ${platforms})?|комментарии|коментарі|(?:tags?|теги):[^.!?]*)$`,
      "iu",
    ),
    reason: "a control of the page",
  },
];
