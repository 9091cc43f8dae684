import { expect, it } from 'vitest';
import { readPdf } from '../../../src/loading/attachments/read-pdf.ts';
import { aPdf } from '../../attachments/pdfs.ts';

const limits = { seconds: 20, heapMegabytes: 256, pages: 1 };

it('gives the texts of a PDF, and no more than the limits allow', () => {
	const read = readPdf(aPdf({ lines: ['Minutes'] }), limits);
	expect('texts' in read && read.texts.join('\n')).toContain('Minutes');
	expect(readPdf(aPdf(), { ...limits, pages: 0 })).toEqual({ problem: 'too-many-pages' });
});

it('gives up on one that takes too long, and reads the next', () => {
	// Long enough that no reader has it read before anybody waits.
	const long = aPdf({ lines: Array.from({ length: 20_000 }, () => 'Minutes') });
	expect(readPdf(long, { ...limits, seconds: 0 })).toEqual({ problem: 'limits' });
	expect(readPdf(aPdf(), limits)).toHaveProperty('texts');
});
