import type { disclosureKinds } from '../../../domain/findings/kinds/disclosures.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const disclosures: FindingTextsOf<typeof disclosureKinds> = {
	'obligation-other-affair': {
		title: '目录编号不属于这一务',
		message: ({ cell, item, affair }) =>
			`目录编号“${cell}”（${item}）属于${affair.zh}，不能登记在这里。`,
		fix: '请改正目录编号，或把这一行移到对应的公开登记表。',
	},
	'period-frequency': {
		title: '期间和公开频次对不上',
		message: ({ item, often }) => `“${item}”${often.zh}公开一次，期间不能这样写。`,
		fix: ({ form, example }) =>
			`期间请写${form.zh}，例如 ${example}；目录编号写错的，请改目录编号。`,
	},
	'audience-restricted': {
		title: '不得上网的事项',
		message: ({ item, audience }) =>
			`“${item}”只对${audience === 'members' ? '本村成员' : '特定对象'}公开，不能放到网上。`,
		fix: '请删去这一行，并确认正文和附件也没有放进数据目录；改在村里提供查阅。',
	},
	'disclosure-empty': {
		title: '没有公开内容',
		message: '这一行没有正文、正文文件、附件，也没有不适用说明。',
		fix: '请填写其中至少一项；这一期没有发生的，在“不适用说明”写明原因。',
	},
	'disclosure-text-twice': {
		title: '正文写了两处',
		message: '“正文”和“正文文件”都填了，不知道以哪个为准。',
		fix: '请只保留一处。',
	},
	'notice-missing': {
		title: '找不到正文文件',
		message: ({ cell }) => `村文件夹里没有“${cell}”。`,
		fix: '请放入这个文件；写法是 notices/文件名.md。',
	},
	'notice-unlisted': {
		title: '正文文件没有登记',
		message: '没有任何一行的“正文文件”写着它，所以没有公开。',
		fix: '请在公开登记的“正文文件”一栏写上它，或删除文件。',
	},
	'notice-markup': {
		title: '正文里有不允许的内容',
		message: ({ what }) => `正文里有${markupNames[what]}。`,
		fix: '正文只用标题、段落、列表、表格、粗体和网址链接；图片请作为附件。',
	},
	'dates-disordered': {
		title: '日期先后颠倒',
		message: ({ earlier, later, earlierDate, laterDate }) =>
			`“${later}”（${laterDate}）早于“${earlier}”（${earlierDate}）。`,
		fix: '请核对这两个日期。',
	},
	'table-missing': {
		title: '登记了，表没有交',
		message: ({ cell, item, title, file, holds }) =>
			`登记已公开 ${cell} 的“${item}”，“${title.zh}”（${file}）里却没有${holds === 'event' ? '这件事' : '这一期的内容'}。`,
		fix: ({ holds }) =>
			holds === 'event'
				? '请把这件事补进表里；表里已经有的，在“正文”写明它的编号或者名称。'
				: holds === 'register'
					? '请把这一期的内容补进表里；表里确实没有变动的，在“正文”写明“本期无变动”。'
					: '请把这一期的内容补进表里；没有补齐以前，公开日历按“登记了，表没有交”列出。',
	},
	'nothing-but-moved': {
		title: '说明没有发生，数据却有变动',
		message: ({ cell, item, period, moved }) =>
			`${period} 的“${item}”写的不适用说明是“${cell}”，但${moved.zh}。`,
		fix: '请删去“不适用说明”，照实公开这一期；数据写错了期间的，改正数据。',
	},
	'published-early': {
		title: '期间未结束就公开',
		message: ({ cell, period, last }) => `发布日期 ${cell} 早于期间 ${period} 的最后一天 ${last}。`,
		fix: '请核对发布日期和期间；如果是阶段性公开，可以保留。',
	},
};

const markupNames = {
	html: 'HTML 标签',
	picture: '图片',
	'reference-link': '引用式链接',
	'other-link': '不是网址的链接',
} as const;
