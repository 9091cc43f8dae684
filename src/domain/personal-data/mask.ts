import type { Values } from '../findings/finding-kind.ts';
import type { Finding } from '../findings/findings.ts';
import type { Place } from '../schema/table.ts';
import { findPersonalData } from './find.ts';
import { maskNamedPersons } from './mask-name.ts';
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
export function maskFinding(finding: Finding): Finding {
	return changeTexts(finding, maskPersonalData);
}

/**
 * The finding with the persons masked whom its texts name in full: the names of its file, too.
 * @param publicNames who may be named; they are known where a village is inspected, and not in `finding()`
 */
export function maskNamesIn(finding: Finding, publicNames: ReadonlySet<string>): Finding {
	return changeTexts(finding, (text) => maskNamedPersons(text, publicNames));
}

function changeTexts({ kind, place, values }: Finding, change: (text: string) => string): Finding {
	return {
		kind,
		place: changed({ ...place }, change) as unknown as Place,
		values: changed(values, change),
	};
}

function changed(values: Values, change: (text: string) => string): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]): [string, Values[string]] => {
			if (typeof value === 'string') return [name, change(value)];
			if (typeof value === 'number') return [name, value];
			return [name, { zh: change(value.zh), en: change(value.en) }];
		}),
	);
}
