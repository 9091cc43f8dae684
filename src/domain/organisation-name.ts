import { halfWidth } from './half-width.ts';
import { isFullName } from './personal-data/index.ts';

/**
 * The name of an organisation as it is compared: half width, without spaces, brackets of one kind. Names that
 * differ in anything else are different names. `undefined` for what reads as a private person, masked or in
 * full: two persons may share a masked name.
 */
export function organisationKey(name: string): string | undefined {
	const key = halfWidth(name).replace(/\s/gu, '').replaceAll('【', '(').replaceAll('】', ')');
	return key === '' || key.includes('*') || isFullName(key) ? undefined : key;
}
