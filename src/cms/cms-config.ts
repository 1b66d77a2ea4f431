/** The configuration of the page for writing in the browser, from the settings of the site and the schemas. */
import type { Backend, CmsConfig, EntryCollection } from "@sveltia/cms";
import type { CmsSettings } from "../domain/cms.ts";
import { type CollectionName, collectionNames, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import type { Site } from "../domain/site.ts";
import { fieldsOf } from "../schemas/shape.ts";
import { bodyKey } from "./entry-file.ts";
import { formField, labelOf, titleField } from "./form-fields.ts";

/** The site, with the settings that switch the page on. */
export type EditableSite = Site & { cms: CmsSettings };

/** `base` has a slash at both ends. */
export function cmsConfig(site: EditableSite, base: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(site.cms),
    ...(site.cms.review ? { publish_mode: "editorial_workflow" } : {}),
    app_title: site.name,
    site_url: site.address,
    display_url: base,
    show_preview_links: false,
    logo: { src: `${base}favicon.svg` },
    media_folder: "media",
    media_libraries: { stock_assets: false },
    // Markdown of ours has parts that a preview would show wrongly.
    editor: { preview: false },
    slug: { encoding: "ascii", clean_accents: true, maxlength: 60 },
    i18n: { structure: "multiple_files", locales: site.languages, ...firstWithoutSuffix },
    output: { omit_empty_optional_fields: true },
    collections: collectionNames.map((name) => collectionOf(name, site)),
  };
}

/** The first language has no suffix; the others are written when an editor asks for them. */
const firstWithoutSuffix = { omit_default_locale_from_file_path: true, initial_locales: "default" as const };

function backendOf({ backend, repo = "", branch, api, signIn, appId }: CmsSettings): Backend {
  if (backend === "test") return { name: "test-repo" };
  const common = {
    repo,
    ...(branch === undefined ? {} : { branch }),
    ...(api === undefined ? {} : { api_root: api }),
    ...(signIn === undefined ? {} : { base_url: signIn }),
    ...(appId === undefined ? {} : { app_id: appId }),
  };
  // Without these, signing in would go through a server of somebody else.
  const methods = signIn === undefined && appId === undefined ? { auth_methods: ["token" as const] } : {};
  if (backend === "gitlab")
    return { name: "gitlab", ...common, ...methods, ...(appId === undefined ? {} : { auth_type: "pkce" }) };
  return { name: backend, ...common, ...methods };
}

/** The format of the files of a collection, which the page registers. */
export function formatName(name: CollectionName): string {
  return `sourceline-${name}`;
}

function collectionOf(name: CollectionName, site: EditableSite): EntryCollection {
  const { folder, format, noun, schema } = collections[name];
  const language = site.languages[0] as Language;
  const isTranslated = format === "markdown" && site.languages.length > 1;
  const title = titleField(name, language);
  const fields = fieldsOf(schema).map((field) => formField(field, { language, isTranslated }));
  return {
    name,
    label: labelOf(name),
    label_singular: labelOf(noun),
    folder: `${site.cms.folder}/${folder}`,
    format: formatName(name),
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: { template: `{{${title}}}`, editable: ["create"], pattern: slugPattern, hint: slugHint },
    ...(name === "reports" ? { path: "{{date | date('YYYY')}}/{{date | date('MM')}}/{{slug}}" } : {}),
    i18n: isTranslated,
    fields: format === "yaml" ? fields : [...fields, bodyField(isTranslated)],
  } as EntryCollection;
}

const slugPattern: [string, string] = [
  "^[a-z0-9]+(-[a-z0-9]+)*$",
  "Lower-case Latin letters, digits and single hyphens between them",
];
const slugHint = "The name of the file: a part of its address for good";

/** Markdown as it is: an editor of rich text would write the labels and links of ours in another way. */
function bodyField(isTranslated: boolean): EntryCollection["fields"][number] {
  return {
    name: bodyKey,
    label: "Text",
    widget: "markdown",
    modes: ["raw"],
    use_emoji_autocomplete: false,
    ...(isTranslated ? { i18n: true } : {}),
  };
}
