import type { personalDataKinds } from '../../../domain/findings/kinds/personal-data.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const personalData: FindingTextsOf<typeof personalDataKinds> = {
	'id-card': {
		title: 'An identity card number',
		message: 'Here is an identity card number, which must not be published.',
		fix: 'Delete the number, and keep it out of the data folder.',
	},
	'bank-card': {
		title: 'A bank card number',
		message: 'Here is a bank card number, which must not be published.',
		fix: 'Delete the number, and keep it out of the data folder.',
	},
	passport: {
		title: 'A passport number',
		message: 'Here is the number of a passport or travel permit, which must not be published.',
		fix: 'Delete the number, and keep it out of the data folder.',
	},
	phone: {
		title: 'A mobile phone number',
		message: 'Here is a mobile phone number, which must not be published.',
		fix: 'Delete the number. An office phone has to stand in villages.csv, townships.csv or portal.yaml first.',
	},
	landline: {
		title: 'A telephone number that is no office’s',
		message:
			'Here is a telephone number that is no registered office phone and must not be published.',
		fix: 'Delete a private number; an office phone has to stand in villages.csv, townships.csv or portal.yaml first.',
	},
	'home-address': {
		title: 'A home address',
		message: 'Here is a home address down to the door, which must not be published.',
		fix: 'Give the village or the villager group only, without house, building and room.',
	},
	'birth-date': {
		title: 'A date of birth',
		message: 'Here is a person’s date of birth, which must not be published.',
		fix: 'Delete the date; where age matters, write an age group such as 60岁以上.',
	},
	health: {
		title: 'Somebody’s state of health',
		message:
			'Here an illness, a disability or a treatment stands beside a name, which must not be published.',
		fix: 'Delete the name or the illness; of relief, give the kind, the number of people and the amount.',
	},
	minor: {
		title: 'A child named',
		message: 'Here a child is named, which must not be published.',
		fix: 'Delete the name; of grants and awards, give the number of children and the amount.',
	},
	'full-name': {
		title: 'A private name in full',
		message: 'Here a private person stands with the full name; the column takes masked names.',
		fix: 'Write it as 张*丰. Somebody in public office has to stand in officials.csv, somebody else who may be named in public-names.csv; for an organisation write 单位 under 对方类型.',
	},
	'private-name': {
		title: 'A private person named in full',
		message: ({ masked, more }) =>
			`Here ${masked} seems to stand with the full name${more > 0 ? `, and ${more} more in this column` : ''}; neither officials.csv nor public-names.csv has it.`,
		fix: ({ masked, village }) => `Write ${masked}. ${otherwise(village)}`,
	},
	'name-with-details': {
		title: 'A full name beside what must not be told',
		message: ({ masked, beside }) =>
			`Here the full name of ${masked} stands beside ${beside.en}, which must not be published.`,
		fix: ({ masked, village }) => `Delete that, and write ${masked}. ${otherwise(village)}`,
	},
};

/** Who may be named after all, and where that is written. */
function otherwise(village: string): string {
	return `An official has to stand in the village’s officials.csv. For somebody who may be named (a martyr, the legal representative of a firm), add the row “(full name),(reason),${village},,” to public-names.csv, whose headings are 姓名,理由,村,日期,经办.`;
}
