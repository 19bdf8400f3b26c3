import { chat } from './chat';
import * as figures from './figures';
import { overview } from './overview';
import * as shell from './shell';
import { signIn } from './signIn';

/** Every sentence that the portal says. A second language is a second folder of this shape. */
export const enIE = {
  product: 'OpenHouse Analytics',
  brand: 'OpenHouse',
  dash: '–',
  ...shell,
  ...figures,
  signIn,
  overview,
  chat,
};

export type Catalogue = typeof enIE;
