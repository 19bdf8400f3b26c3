import { text } from '@/i18n';
import { formatCode } from '@/i18n/format';

const NAMES: Record<string, string> = {
  other: text.development.otherTopics,
  unclassified: text.development.unclassified,
};

/** A topic as the reader calls it. */
export const topicName = (topic: string) => NAMES[topic] ?? formatCode(topic);
