import { enIE, type Catalogue } from './en-IE';

/** The catalogue of the language in use. */
export const text: Catalogue = enIE;
export const locale = 'en-IE';
