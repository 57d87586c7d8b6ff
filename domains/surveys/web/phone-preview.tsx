import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../ui/index.ts';
import type { PreviewMessage, PreviewReply } from '../../../widget/preview.ts';
import { compileSurvey } from '../model/compiled-survey.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import { visitorView } from '../model/visitor-view.ts';
import { visitorLanguage } from '../visitor-language.ts';

interface PhonePreviewProps {
  readonly definition: SurveyDefinition;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Page to show; default the first. */
  readonly page?: string | undefined;
}

/** Letters typed within this time are drawn at once. */
const drawAfterMs = 160;

/** A phone with the visitors' own runtime in it, so that what is seen here is what they will see. */
export function PhonePreview({ definition, language, onLanguage, page }: PhonePreviewProps) {
  const { t } = useI18n();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const asked = useRef(onLanguage);
  useEffect(() => {
    asked.current = onLanguage;
  });

  useEffect(() => {
    const listen = ({ data, origin, source }: MessageEvent<Partial<PreviewReply> | null>) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return;
      if (data?.type === 'safar.preview.ready') setReady(true);
      if (data?.type === 'safar.preview.language' && data.language) asked.current(data.language);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  useEffect(() => {
    if (!ready) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const reader = await visitorLanguage(language, definition.languages);
      if (stale) return;
      const survey = visitorView(compileSurvey(definition), reader, { token: 'preview', version: 0 });
      const message: PreviewMessage = { type: 'safar.preview', survey, ...(page && { page }) };
      frame.current?.contentWindow?.postMessage(message, window.location.origin);
    }, drawAfterMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [ready, definition, language, page]);

  return (
    <div className="mx-auto w-[340px] max-w-full overflow-hidden rounded-[2.25rem] border-[10px] border-[color:light-dark(var(--ink),var(--control))] bg-paper shadow-lift">
      <iframe
        ref={frame}
        src="/widget/preview"
        title={t('surveys.editor.preview')}
        className="block h-[620px] w-full"
      />
    </div>
  );
}
