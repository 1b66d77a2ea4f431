/** Structured data of a report, after https://schema.org/NewsArticle and Google's guide to article markup. */
import { compareDates } from "../domain/calendar-date.ts";
import type { CorrectionKind, Report } from "../domain/report.ts";

export interface ArticleFacts {
  report: Report;
  /** Absolute address of the report's page. */
  url: string;
  publisher: string;
  authors: string[];
  /** Names of the outlets of `restsOn`, in its order. */
  outlets: string[];
  /** Names of the topics. */
  topics: string[];
  /** Absolute addresses of the translations. */
  translations: string[];
  /** Absolute address of the original, if this report is a translation. */
  original?: string;
}

const types = {
  digest: "NewsArticle",
  analysis: "AnalysisNewsArticle",
  explainer: "BackgroundNewsArticle",
  chronology: "BackgroundNewsArticle",
};

export function newsArticle({
  report,
  url,
  publisher,
  authors,
  outlets,
  topics,
  translations,
  original,
}: ArticleFacts) {
  return {
    "@context": "https://schema.org",
    "@type": types[report.kind],
    mainEntityOfPage: url,
    url,
    headline: report.title,
    description: report.summary,
    inLanguage: report.language,
    datePublished: report.date,
    dateModified: lastChange(report),
    wordCount: report.outline.words,
    author: authors.map((name) => ({ "@type": "Organization", name })),
    publisher: { "@type": "Organization", name: publisher },
    ...(topics.length > 0 ? { about: topics.map((name) => ({ "@type": "Thing", name })) } : {}),
    isBasedOn: report.restsOn.map((item, index) => ({
      "@type": "CreativeWork",
      name: item.title,
      url: item.url,
      datePublished: item.published,
      publisher: { "@type": "Organization", name: outlets[index] },
      ...(item.archived ? { archivedAt: item.archived } : {}),
    })),
    ...correctionsOf(report),
    ...(original ? { translationOfWork: { "@id": original } } : {}),
    ...(translations.length > 0 && !original ? { workTranslation: translations.map((id) => ({ "@id": id })) } : {}),
  };
}

/** https://schema.org/correction; an update is none, for nothing was wrong. */
function correctionsOf({ corrections }: Report) {
  const mended = corrections.filter(({ kind }) => kind !== "update");
  if (mended.length === 0) return {};
  return {
    correction: mended.map(({ on, kind, text }) => ({
      "@type": "CorrectionComment",
      name: correctionNames[kind],
      datePublished: on,
      text,
    })),
  };
}

const correctionNames = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
  retraction: "Retraction",
} as const satisfies Record<CorrectionKind, string>;

/** The last of publication, update and corrections. */
function lastChange(report: Report): string {
  const changes = [report.date, report.updated ?? report.date, ...report.corrections.map(({ on }) => on)];
  return changes.sort(compareDates).at(-1) ?? report.date;
}
