import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../scripts/arguments.ts';
import { parsePort } from '../../../scripts/preview/serve-preview.ts';

describe('the port of a preview', () => {
	it.for([
		['0', 0],
		['4321', 4321],
		['65535', 65_535],
	] as const)('may be %s', ([written, port]) => {
		expect(parsePort(written)).toBe(port);
	});

	it.for(['', 'http', '-1', '4321.5', '0x10', '65536', '１２'])('cannot be “%s”', (written) => {
		expect(() => parsePort(written)).toThrow(UsageError);
	});
});
