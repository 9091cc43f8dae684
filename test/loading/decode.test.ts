import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/loading/decode.ts';
import { gb18030, utf16, utf8, utf8WithMark } from '../encodings.ts';

const words = '日期,摘要\n2025-03-14,村部屋面维修\n';

describe('decoding', () => {
	it.each([
		['UTF-8', 'UTF-8', utf8(words)],
		['UTF-8 with a mark', 'UTF-8', utf8WithMark(words)],
		['GB18030', 'GB18030', gb18030(words)],
		['UTF-16, little end first', 'UTF-16', utf16(words, 'little')],
		['UTF-16, big end first', 'UTF-16', utf16(words, 'big')],
	] as const)('reads %s', (_, encoding, bytes) => {
		expect(decodeText(bytes)).toEqual({ text: words, encoding });
	});

	it('tries UTF-8 before GB18030, which would read UTF-8 as other characters without complaint', () => {
		const bytes = utf8('柳溪');
		expect(() => new TextDecoder('gb18030', { fatal: true }).decode(bytes)).not.toThrow();
		expect(decodeText(bytes)).toEqual({ text: '柳溪', encoding: 'UTF-8' });
	});

	it('reads characters of GB18030 with four bytes', () => {
		const bytes = Uint8Array.of(...gb18030('王'), 0x95, 0x32, 0xb7, 0x38, ...gb18030('，男'));
		const text = new TextDecoder('gb18030').decode(bytes);
		expect(decodeText(bytes)).toEqual({ text, encoding: 'GB18030' });
	});

	it('turns every kind of line end into LF', () => {
		expect(decodeText(utf8('a\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n', encoding: 'UTF-8' });
	});

	it('reads an empty file', () => {
		expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' });
	});
});

describe('damaged text', () => {
	it.each([
		['a byte that UTF-8 never has', [...utf8(words), 0xff, ...utf8(words)], utf8(words).length + 1],
		['a character cut in two at the end', [...utf8(words), 0xe6, 0x9d], utf8(words).length + 2],
	])('that was UTF-8 is not read as GB18030: %s', (_, bytes, damagedAt) => {
		expect(decodeText(Uint8Array.from(bytes))).toEqual({ damagedAt, encoding: 'UTF-8' });
	});

	it('behind a UTF-8 mark is never read as GB18030', () => {
		const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...gb18030(words));
		expect(decodeText(bytes)).toEqual({ damagedAt: 5, encoding: 'UTF-8' });
	});

	it('is neither UTF-8 nor GB18030', () => {
		const bytes = Uint8Array.of(...gb18030(words), 0xff, 0xff);
		expect(decodeText(bytes)).toEqual({
			damagedAt: gb18030(words).length + 1,
			encoding: 'GB18030',
		});
	});

	it('in UTF-16 is half a character at the end', () => {
		const bytes = utf16(words, 'little').slice(0, -1);
		expect(decodeText(bytes)).toEqual({ damagedAt: bytes.length, encoding: 'UTF-16' });
	});

	it('never makes decoding throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				const decoded = decodeText(bytes);
				if (!('damagedAt' in decoded)) return;
				expect(decoded.damagedAt).toBeGreaterThan(0);
				expect(decoded.damagedAt).toBeLessThanOrEqual(bytes.length);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('is found in a large file without reading it byte by byte', () => {
		const large = utf8('2025-03-14,村部屋面维修\n'.repeat(200_000));
		large[5_000_001] = 0xff;
		const decoded = decodeText(large);
		expect(decoded).toMatchObject({ encoding: 'UTF-8' });
		expect('damagedAt' in decoded && Math.abs(decoded.damagedAt - 5_000_001)).toBeLessThan(4);
	});
});
