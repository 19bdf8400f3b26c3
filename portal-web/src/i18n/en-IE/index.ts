import { chat } from './chat';
import { dictionary } from './dictionary';
import * as figures from './figures';
import { overview } from './overview';
import { rag } from './rag';
import * as shell from './shell';
import { signIn } from './signIn';
import { system } from './system';
import { table } from './table';

/** Every sentence that the portal says. A second language is a second folder of this shape. */
export const enIE = {
  product: 'OpenHouse Analytics',
  brand: 'OpenHouse',
  dash: '–',
  ...shell,
  ...figures,
  signIn,
  table,
  overview,
  chat,
  rag,
  system,
  dictionary,
};

export type Catalogue = typeof enIE;
