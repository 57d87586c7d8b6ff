import type { VisitorSurvey } from '../../surveys/index.ts';
import type { VisitorAssets } from './visitor-assets.ts';

/**
 * The visitor's page: the survey as data, and the names of what draws it. Everything the first question needs is
 * asked for at once; letters come later. Nothing in it runs inline, so the content policy can forbid that.
 */
export function renderSurveyPage(survey: VisitorSurvey, assets: VisitorAssets, noScript: string): string {
  const { language, direction, title, pages } = survey;
  const kinds = new Set(pages[0]?.questions.map(question => question.kind));
  const fonts = direction === 'rtl' ? ` data-fonts="${assets.fonts}"` : '';
  const preloads = assets.ofKinds(kinds).map(href => `<link rel="modulepreload" href="${href}">`);
  return page({
    language,
    direction,
    title,
    attributes: fonts,
    head: [
      `<link rel="stylesheet" href="${assets.style}">`,
      `<script type="module" src="${assets.script}"></script>`,
      ...preloads,
    ].join('\n'),
    body: `<main id="survey"><h1>${escape(title)}</h1><noscript><p>${escape(noScript)}</p></noscript></main>
<script type="application/json" id="survey-data">${data(survey)}</script>`,
  });
}

/** A page that only says something: why there is no survey here. */
export function renderNotePage(
  { language, direction }: Pick<VisitorSurvey, 'language' | 'direction'>,
  note: string,
  assets: VisitorAssets,
): string {
  return page({
    language,
    direction,
    title: note,
    attributes: '',
    head: `<link rel="stylesheet" href="${assets.style}">`,
    body: `<main id="survey"><div class="stage"><div class="end"><h1>${escape(note)}</h1></div></div></main>`,
  });
}

/** The frame in the editor's phone; the editor tells it what to draw. */
export function renderPreviewPage(assets: VisitorAssets): string {
  return page({
    language: 'en',
    direction: 'ltr',
    title: 'Safar',
    attributes: '',
    head: [
      `<link rel="stylesheet" href="${assets.style}">`,
      `<link rel="stylesheet" href="${assets.fonts}">`,
      `<script type="module" src="${assets.preview}"></script>`,
    ].join('\n'),
    body: '<main id="survey"></main>',
  });
}

interface Page {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** Of the html element. */
  readonly attributes: string;
  readonly head: string;
  readonly body: string;
}

function page({ language, direction, title, attributes, head, body }: Page): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="robots" content="noindex">
<meta property="og:title" content="${escape(title)}">
<meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, letter => entities[letter] ?? letter);
}

/** JSON that cannot end the script element it stands in. */
function data(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
