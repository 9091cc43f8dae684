import { expect, it } from 'vitest';
import { proposeId } from '../../../src/client/desk/propose-id.ts';
import { comments } from '../../../src/domain/tables/comments.ts';

const rows = (...ids: readonly string[]) =>
	ids.map((id) => ({ id, receivedOn: `${/\d{4}/.exec(id)?.[0] ?? '2026'}-03-01` }));

it.each([
	[rows('YJ2025-01', 'YJ2026-01', 'YJ2026-04'), 'YJ2026-05'],
	[rows('YJ2025-01', 'YJ2025-12'), 'YJ2026-01'],
	[rows('YJ-099', 'YJ-007'), 'YJ-100'],
	[rows('路灯'), ''],
	[[], ''],
])('the id after %j is %s', (there, id) => {
	expect(proposeId(comments, there, { receivedOn: '2026-04-10' })).toBe(id);
});
