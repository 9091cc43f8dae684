import { describe, expect, it } from 'vitest';
import { messageTo } from '../../src/views/question.ts';

describe('a question as a message', () => {
	it('goes to the first mobile, with the text ready', () => {
		const phones = [
			{ name: '村委会电话', phone: '0990-5550122' },
			{ name: '监督电话', phone: '139 0000 0000' },
		];
		expect(messageTo(phones, '凭证号记-3-12，5元&6角')).toEqual({
			phone: '139 0000 0000',
			href: `sms:13900000000?&body=${encodeURIComponent('凭证号记-3-12，5元&6角')}`,
		});
	});

	it('goes to no landline', () => {
		expect(messageTo([{ name: '村委会电话', phone: '0990-5550122' }], '问')).toBeUndefined();
	});
});
