import { Link } from 'react-router';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';

/** Not there and not allowed look the same, so that nothing is given away. */
export function NotFoundPage() {
  return (
    <Page title={text.notFound.title} lead={text.notFound.lead}>
      <p>
        <Link to="/admin-enterprise" className="font-medium text-accent underline">
          {text.notFound.back}
        </Link>
      </p>
    </Page>
  );
}
