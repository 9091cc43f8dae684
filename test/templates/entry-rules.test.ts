import { describe, expect, it } from 'vitest';
import { writeEntryRules } from '../../src/templates/entry-rules.ts';

const sheet =
	'<worksheet><cols><col min="1" max="1" width="9"/></cols><sheetData><row r="2"><c r="A2" s="7"/></row></sheetData><pageMargins/></worksheet>';

function transformed(xml: string, range: string): string {
	const rules = writeEntryRules(1, [{ index: 0, range }]).files?.transform;
	const place = { sheetIndex: 0, sheetId: '1' };
	return rules?.['xl/worksheets/sheet{id}.xml']?.transform?.(xml, {}, place) ?? '';
}

describe('the rules of entry', () => {
	it('give a column the format of its empty cells', () => {
		expect(transformed(sheet, 'A')).toContain('<col min="1" max="1" width="9" style="7"/>');
	});

	it('hold for every row below the heading, in the columns of the table', () => {
		const markup = transformed(sheet, 'A');
		expect(markup).toMatch(/<dataValidation type="list" [^>]*sqref="A2:A1048576">/);
		expect(markup).toContain('<ignoredError sqref="A2:A1048576" numberStoredAsText="1"/>');
	});

	it('escape the range that a list is taken from', () => {
		expect(transformed(sheet, `'<收&支>'!$A$1`)).toContain(
			`<formula1>'&lt;收&amp;支&gt;'!$A$1</formula1>`,
		);
	});

	it('refuse a sheet whose columns have no format to take', () => {
		expect(() => transformed(sheet.replace(' s="7"', ''), 'A')).toThrow('no cell with a format');
	});
});
