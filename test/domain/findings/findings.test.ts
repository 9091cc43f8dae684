import { expect, it } from 'vitest';
import { findingKinds } from '../../../src/domain/findings/finding-kinds.ts';
import { compareFindings, finding, severityOf } from '../../../src/domain/findings/findings.ts';

it('every kind of finding has a name that scripts can match', () => {
	for (const name of Object.keys(findingKinds)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it('a finding is as bad as its kind', () => {
	expect(severityOf(finding('file-missing', { file: 'a.csv' }))).toBe('error');
	expect(severityOf(finding('photo-location', { file: 'a.jpg' }))).toBe('warning');
});

it('findings are ordered by file, line and column', () => {
	const at = (file: string, line?: number, position?: number) =>
		finding('file-missing', {
			file,
			...(line !== undefined && { line }),
			...(position !== undefined && { position }),
		});
	const ordered = [at('a'), at('a', 2), at('a', 2, 0), at('a', 2, 10), at('a', 10), at('b', 1)];
	expect(ordered.toReversed().sort(compareFindings)).toEqual(ordered);
});
