import { expect, it } from 'vitest';
import { proposeId } from '../../../src/client/desk/propose-id.ts';

it.each([
	[['YJ2025-01', 'YJ2026-01', 'YJ2026-04'], '2026', 'YJ2026-05'],
	[['YJ2025-01', 'YJ2025-12'], '2026', 'YJ2026-01'],
	[['CW202603-9', 'CW202603-10'], '2026', 'CW202603-11'],
	[['ZC-099', 'ZC-007'], '2026', 'ZC-100'],
	[['yj2026-02', 'YJ2026-01'], '2026', 'YJ2026-03'],
	[['路灯'], '2026', ''],
	[[], '2026', ''],
])('after %j in %s comes %s', (ids, year, id) => {
	expect(proposeId(ids, year)).toBe(id);
});
