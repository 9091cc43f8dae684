import { halfWidth } from './half-width.ts';

const unusual = /[\s【】\uFF01-\uFF5E]/u;

/**
 * The name of an organisation as it is compared: half width, without spaces, brackets of one kind. Names that
 * differ in anything else are different names.
 */
export function organisationKey(name: string): string {
	if (!unusual.test(name)) return name;
	return halfWidth(name).replace(/\s/gu, '').replaceAll('【', '(').replaceAll('】', ')');
}
