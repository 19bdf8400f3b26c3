import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Question } from '@/api/schema';
import { Drawer } from '@/components/ui/Drawer';
import { text } from '@/i18n';
import { formatCount, formatDuration, formatInstant } from '@/i18n/format';
import { reasonText, stateText, topicText } from './words';

const t = text.questions;
const names = t.columns;
const link = 'font-medium text-accent underline underline-offset-4';

interface Props {
  question: Question;
  zone: string;
  onClose: () => void;
}

/** One question with its answer and the way to its home and documents. */
export function QuestionDrawer({ question, zone, onClose }: Props) {
  return (
    <Drawer
      title={question.question}
      lead={formatInstant(question.asked_at, zone)}
      onClose={onClose}
    >
      <h3 className="text-sm font-semibold">{t.answer}</h3>
      <p className="mt-1 whitespace-pre-line">{question.answer ?? t.noAnswer}</p>
      <dl className="mt-5 grid grid-cols-[8rem_1fr] gap-x-4 gap-y-2 text-sm">
        {factsOf(question).map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 flex flex-wrap gap-4">{linksOf(question)}</p>
    </Drawer>
  );
}

function factsOf(question: Question): [string, ReactNode][] {
  const { state, reason, eligible, latency_ms, rating, cited_document_ids: cited } = question;
  return [
    [names.state, stateText(state)],
    ...(reason ? [[names.reason, reasonText(reason)] as [string, string]] : []),
    [t.filters.eligible, eligible ? text.table.yes : text.table.no],
    [names.topic, topicText(question.topic)],
    [names.latency, latency_ms === null ? t.notRecorded : formatDuration(latency_ms)],
    [names.rating, rating === null ? t.notRated : t.ofFive(formatCount(rating))],
    [names.development, question.development_name ?? t.noDevelopment],
    [names.unit, question.unit_number ?? t.noUnit],
    [t.documents, formatCount(cited.length)],
  ];
}

function linksOf({ development_id, unit_id, homeowner_id, cited_document_ids }: Question) {
  if (development_id === null) return null;
  const home = `/admin-enterprise/developments/${development_id}`;
  return (
    <>
      {unit_id && (
        <Link className={link} to={`${home}/units?row=${unit_id}`}>
          {t.toUnit}
        </Link>
      )}
      {homeowner_id && (
        <Link className={link} to={`${home}/homeowners?row=${homeowner_id}`}>
          {t.toHomeowner}
        </Link>
      )}
      {cited_document_ids.length > 0 && (
        <Link className={link} to={`${home}/documents`}>
          {t.toDocuments}
        </Link>
      )}
    </>
  );
}
