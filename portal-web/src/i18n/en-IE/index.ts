import { accessLog } from './accessLog';
import { chat } from './chat';
import { development } from './development';
import { developments } from './developments';
import { dictionary } from './dictionary';
import * as figures from './figures';
import { overview } from './overview';
import { questions } from './questions';
import { rag } from './rag';
import * as shell from './shell';
import { signIn } from './signIn';
import { system } from './system';
import { table } from './table';
import { tokens } from './tokens';

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
  developments,
  development,
  rag,
  system,
  dictionary,
  questions,
  accessLog,
  tokens,
};

export type Catalogue = typeof enIE;
