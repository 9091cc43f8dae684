import type { Values } from '../findings/finding-kind.ts';
import type { Finding } from '../findings/findings.ts';
import type { Place } from '../schema/table.ts';
import { findPersonalData } from './find.ts';
import type { PersonalDataKind } from './personal-data.ts';

const maskText = {
	'id-card': '［身份证号］',
	'bank-card': '［银行卡号］',
	passport: '［证件号］',
	phone: '［手机号］',
	landline: '［电话号码］',
	'home-address': '［住址］',
	'birth-date': '［出生日期］',
	health: '［健康情况］',
	minor: '［未成年人信息］',
} as const satisfies Record<PersonalDataKind, string>;

/** No phone is known to be an office's: a message can do without it. */
const nothingKnown = { officePhones: new Set<string>() };

/** The text with everything personal replaced by its name, for messages and reports. */
export function maskPersonalData(text: string): string {
	let masked = '';
	let from = 0;
	for (const { kind, start, end } of findPersonalData(text, nothingKnown)) {
		masked += text.slice(from, start) + maskText[kind];
		from = end;
	}
	return masked + text.slice(from);
}

/**
 * The finding with every text in it masked, so that no message can quote anything personal. Every finding
 * is made through it: see `finding()`.
 */
export function maskFinding({ kind, place, values }: Finding): Finding {
	return { kind, place: masked({ ...place }) as unknown as Place, values: masked(values) };
}

function masked(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]): [string, Values[string]] => {
			if (typeof value === 'string') return [name, maskPersonalData(value)];
			if (typeof value === 'number') return [name, value];
			return [name, { zh: maskPersonalData(value.zh), en: maskPersonalData(value.en) }];
		}),
	);
}
