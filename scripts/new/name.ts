import type { Bilingual } from '../../src/domain/bilingual.ts';
import { maskPersonalData } from '../../src/domain/personal-data/index.ts';
import { UsageError } from '../arguments.ts';

/** Letters and Chinese characters, with what stands between them in names: no sign that could be markup or a formula. */
const nameForm = /^(?=.*\p{L})[\p{L}\p{N}·（）()]{1,40}$/u;

/**
 * The name of a county, township or village.
 * @param howToWrite for one that is missing or cannot stand
 * @throws UsageError for such a name
 */
export function parseName(written: string | undefined, howToWrite: Bilingual): string {
	if (written !== undefined && nameForm.test(written)) return written;
	const shown = written === undefined ? undefined : maskPersonalData(written);
	throw new UsageError({
		zh: `${shown === undefined ? '' : `“${shown}”不能作名称。`}${howToWrite.zh}`,
		en: `${shown === undefined ? '' : `“${shown}” cannot be a name. `}${howToWrite.en}`,
	});
}
