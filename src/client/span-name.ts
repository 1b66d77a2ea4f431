const formats = new Map<string, Intl.DateTimeFormat>();
const month: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
const day: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };

/** `2024`, `March 2024`, `22 March 2024`; what is no date is its own name. */
export function spanName(value: string, locale: string): string {
  const date = new Date(value);
  if (value.length <= "2024".length || Number.isNaN(date.valueOf())) return value;
  const name = formatOf(locale, value.length > "2024-03".length).format(date);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** `July – September 2024`. A year stands for its first month, or its last. */
export function monthsName(from: string, to: string, locale: string): string {
  const first = new Date(from);
  const last = new Date(to.length > "2024".length ? to : `${to}-12`);
  return formatOf(locale, false).formatRange(first, last);
}

/** Making one takes longer than using it a hundred times. */
function formatOf(locale: string, isDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isDay}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, isDay ? day : month);
  formats.set(key, format);
  return format;
}
