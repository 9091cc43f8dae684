import type { registerKinds } from '../../../domain/findings/kinds/registers.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const registers: FindingTextsOf<typeof registerKinds> = {
	'steps-disordered': {
		title: 'Steps out of order',
		message: ({ earlier, later, earlierDate, laterDate }) =>
			`“${later}” (${laterDate}) is before “${earlier}” (${earlierDate}).`,
		fix: 'Check the two dates; if that is how it was, leave them and explain it.',
	},
	'attendance-exceeds': {
		title: 'More people than there can be',
		message: ({ cell, heading, limit, most }) =>
			`“${heading}” says ${cell}, more than “${limit}”, which is ${most}.`,
		fix: 'Check both numbers against the attendance list.',
	},
	'ballots-exceed': {
		title: 'More votes than people',
		message: ({ cast, attended }) => `${cast} votes are stated, but ${attended} people came.`,
		fix: 'Check the count of the votes; leave out abstentions and spoilt votes.',
	},
	'votes-differ': {
		title: 'Votes differ from attendance',
		message: ({ cast, attended }) => `${cast} votes were cast, but ${attended} people attended.`,
		fix: 'Check the record of the vote; write 0 where there were none.',
	},
	'status-undated': {
		title: 'A status without its date',
		message: ({ status, heading }) => `The status is ${status}, but “${heading}” has no date.`,
		fix: 'Add the date, or correct the status.',
	},
	'status-behind': {
		title: 'Status and date contradict',
		message: ({ status, heading }) => `The status is still ${status}, but “${heading}” has a date.`,
		fix: 'Correct the status, or remove the date.',
	},
	'problem-before-inspection': {
		title: 'Raised before the inspection began',
		message: ({ cell, inspection, began }) =>
			`Raised on ${cell}, but the inspection ${inspection} began on ${began}.`,
		fix: 'Check the day it was raised, or correct the inspection.',
	},
	'problem-other-source': {
		title: 'Source and inspection differ',
		message: ({ cell, inspection, kind }) =>
			`The source says ${cell}, but the inspection ${inspection} is ${kind}.`,
		fix: 'Correct the source, or the inspection.',
	},
	'amount-negative': {
		title: 'Must not be negative',
		message: ({ cell, heading }) => `“${heading}” says ${cell}; it must not be negative.`,
		fix: 'Check the number.',
	},
	'contract-receipts': {
		title: 'More received than due',
		message: ({ cell, due }) => `Received ${cell}, but only ${due} was due.`,
		fix: 'Check both; for a payment in advance count what it pays for as due.',
	},
	'contract-subject': {
		title: 'Contract of the wrong kind for its subject',
		message: ({ cell, kind, is }) =>
			is === 'asset'
				? `A contract of the kind ${kind} lets a resource, but “${cell}” is an asset.`
				: `A contract of the kind ${kind} lets an asset, but “${cell}” is a resource.`,
		fix: 'Correct the kind of the contract or the id of its subject.',
	},
	'asset-value': {
		title: 'Worth more than it cost',
		message: ({ cell, cost }) => `The book value ${cell} is above the cost ${cost}.`,
		fix: 'Check both; after a new valuation they may stay.',
	},
	'letting-uncontracted': {
		title: 'Let without a contract',
		message: ({ use }) => `The use is ${use}, but no contract is named.`,
		fix: 'Name the contract; where there is none in writing, conclude and enter one.',
	},
	'letting-other-use': {
		title: 'Use and contract differ',
		message: ({ use, contract }) => `The use is ${use}, but the contract “${contract}” is running.`,
		fix: 'Check the use, the contract named, or its status.',
	},
	'debt-balance': {
		title: 'More outstanding than owed at first',
		message: ({ cell, amount }) => `Outstanding ${cell}, but the sum was ${amount}.`,
		fix: 'Check both; enter later loans and interest in a row of their own.',
	},
	'vouchers-handed-early': {
		title: 'Handed in before the period',
		message: ({ handedOn, period }) =>
			`The vouchers of ${period} are said to be handed in on ${handedOn}, before it began.`,
		fix: 'Check the period and the day.',
	},
	'list-missing': {
		title: 'List not found',
		message: ({ cell }) => `The village folder has no list “${cell}”.`,
		fix: 'Add the file, written as subsidies/batch.csv; leave it empty where there is none.',
	},
	'list-unlisted': {
		title: 'List not named by a batch',
		message: 'No row of subsidies.csv names this list, so it is not published.',
		fix: 'Name it in the 名单文件 column of subsidies.csv, or delete it.',
	},
	'list-count': {
		title: 'The list has another number of households',
		message: ({ cell, list, count }) =>
			`The cell says ${cell}, but the list ${list} has ${count} rows.`,
		fix: 'One row a household, or a person where it is paid by person.',
	},
	'distribution-over': {
		title: 'More distributed than there was',
		message: ({ cell, parts }) => `${parts} was distributed of an income of ${cell}.`,
		fix: 'Check the parts; what is taken from earlier years belongs to the total.',
	},
	'distribution-repeated': {
		title: 'One year twice',
		message: ({ cell, firstLine }) => `${cell} stands on line ${firstLine} already.`,
		fix: 'Merge them into one row.',
	},
	'standard-of-county': {
		title: 'The county has a standard of this id',
		message: ({ cell }) => `The county’s standards.csv has “${cell}” already.`,
		fix: 'Choose another id, or delete the row where the county’s standard is meant.',
	},
	'standard-not-in-force': {
		title: 'The standard was not in force',
		message: ({ cell, name, from, to }) =>
			`“${cell}” is ${name}, in force from ${from}${to === '' ? '' : ` to ${to}`}.`,
		fix: 'Name the standard that was in force, or correct its dates.',
	},
	'standard-unit': {
		title: 'Another unit than the standard',
		message: ({ cell, name, unit }) => `${name} is for each ${unit}; the unit here is ${cell}.`,
		fix: 'Write unit and quantity as the standard has them, or correct its id.',
	},
	'standard-amount': {
		title: 'Not the standard times the quantity',
		message: ({ cell, name, rate, quantity, unit, expected }) =>
			`${cell} is due; by ${name}, ${rate} yuan for each ${unit}, ${quantity} make ${expected}.`,
		fix: 'Check them; a batch with several standards is several rows.',
	},
	'fee-due': {
		title: 'Not the rate times the households',
		message: ({ cell, rate, households, expected }) =>
			`${cell} is due; ${households} households at ${rate} yuan make ${expected}.`,
		fix: 'Check the three; say in 说明 who is exempt, and in 单位 what a fee is for that is not by household.',
	},
	'bids-count': {
		title: 'Another number of bidders',
		message: ({ cell, listed }) => `The cell says ${cell}, but bids.csv has ${listed}.`,
		fix: 'Add the bidders that are missing, or correct the number.',
	},
	'bids-winners': {
		title: 'Several winners of one project',
		message: ({ winners }) =>
			`${winners} bids for one project are marked as the winner. Lots may be awarded apart, but in one row nobody sees which went to whom at what price.`,
		fix: 'Where there are lots, register each as a project of its own in projects.csv; otherwise correct 结果.',
	},
	'bids-no-winner': {
		title: 'No winner among the bids',
		message: ({ cell, listed }) =>
			`“${cell}” won the project, but none of its ${listed} bidders in bids.csv is marked so.`,
		fix: 'Mark the winning bid, or add its row.',
	},
};
