import type { treeKinds } from '../../../domain/findings/kinds/tree.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { suggest } from './suggest.ts';

const number = (value: number) => value.toLocaleString('en-US');

export const tree: FindingTextsOf<typeof treeKinds> = {
	'file-unknown': {
		title: '不认识的文件',
		message: ({ nearest }) => `数据目录里不应有这个文件。${suggest(nearest)}`,
		fix: '请改成 data/README.md 里列出的文件名，或者把它移出数据目录。',
	},
	'file-not-plain': {
		title: '不是普通文件',
		message: '这是一个链接或特殊文件，不是普通文件。',
		fix: '请换成文件本身。',
	},
	'file-missing': {
		title: '缺少文件',
		message: '缺少这个文件。',
		fix: '请补上这个文件，列名见 data/README.md。',
	},
	'file-too-large': {
		title: '文件太大',
		message: ({ megabytes, limit }) => `文件有 ${megabytes} MB，超过 ${limit} MB 的上限。`,
		fix: '请拆分或压缩后再放。',
	},
	'limit-exceeded': {
		title: '超过上限',
		message: ({ what, found, limit }) =>
			`${what.zh}是 ${number(found)}，最多 ${number(limit)}，没有再往下读。`,
		fix: '请检查是不是放错了文件；没有放错的，请删去多余的部分，或者拆成几个文件。',
	},
	'more-errors': {
		title: '还有没列出的错误',
		message: ({ count }) => `这个文件还有 ${number(count)} 处错误没有列出。`,
		fix: '请先改好列出的，再检查一次。',
	},
	'more-warnings': {
		title: '还有没列出的提醒',
		message: ({ count }) => `这个文件还有 ${number(count)} 条提醒没有列出。`,
		fix: '请先看列出的，再检查一次。',
	},
	'village-unregistered': {
		title: '村名录里没有这个村',
		message: '这个文件夹名不在 villages.csv 的村编号里。',
		fix: '请先在 villages.csv 登记这个村，或改正文件夹名。',
	},
	'village-unreadable': {
		title: '这个村的数据无法读取',
		message: ({ reason }) => `读这个村的文件夹时出错：${reason}。`,
		fix: '请检查文件能否打开；仍然出错的，把这句话发给网站维护人员。',
	},
	'village-change-incomplete': {
		title: '村的变更没有写全',
		message: ({ heading }) => `这个村写了变更，没有写“${heading}”。`,
		fix: '合并、撤销的村，“变更日期”“变更说明”都要写，合并的再写“合并到”；没有变更的，这几格都留空。',
	},
	'village-change-early': {
		title: '变更日期早于起始公开日期',
		message: ({ since }) => `变更日期早于起始公开日期 ${since}。`,
		fix: '请核对两个日期，改正写错的一个。',
	},
	'village-merged-in-circle': {
		title: '村并到了自己',
		message: '照“合并到”一个村接一个村找下去，又回到了这个村。',
		fix: '请写合并以后仍然在的那个村的编号；那个村自己的“合并到”留空。',
	},
	'attachment-name': {
		title: '附件的文件名不能用',
		message: '附件的文件名或类型不能用。',
		fix: ({ extensions }) =>
			`文件名以文字或数字开头，只用文字、数字、空格、括号和“-”“_”“.”，扩展名只能是 ${extensions}。`,
	},
	'attachment-damaged': {
		title: '附件内容与扩展名不符',
		message: ({ expected }) => `文件内容不是${expected}。`,
		fix: '请用原来的软件重新另存一份，不要只改扩展名。',
	},
	'attachment-missing': {
		title: '找不到附件',
		message: ({ name }) => `attachments/ 下没有“${name}”。`,
		fix: '请放入这个文件，或改正附件一栏的文件名。',
	},
	'attachment-unlisted': {
		title: '附件没有登记',
		message: '没有任何一行的“附件”写着这个文件。',
		fix: '请看过内容，确认没有个人信息，再在对应的“附件”一栏写上文件名；不公开的，请移出数据目录。',
	},
	'attachment-unsearchable': {
		title: '附件打不开',
		message: '这个附件加了密码、已经损坏或者太大，没法检查里面有没有个人信息。',
		fix: '请去掉密码，用原来的软件打开后另存一份；内容很多的，拆成几个文件。',
	},
	'attachment-active': {
		title: '附件里有会运行的内容',
		message: ({ what }) => `附件里有${what.zh}，别人打开时可能会运行，不能公开。`,
		fix: '请只留文字和表格，另存为普通的 .xlsx；PDF 请用“打印为 PDF”重新生成，不加附件、脚本和密码。',
	},
	'attachment-formula': {
		title: '附件里有公式',
		message: '这一格以“=”“+”“-”“@”开头，表格软件打开时会当公式计算，不能公开。',
		fix: '请改成算好的数字或普通文字，再存成 CSV。',
	},
	'attachment-reduced': {
		title: '附件里有不公开的内容',
		message: '工作簿里有隐藏的表、行、列，或者图片、批注。发布的副本只有看得见的文字和数字。',
		fix: '这些内容不用公开的，请从文件里删去；要公开的，请取消隐藏，图片另存为图片附件。',
	},
	'attachment-unseen': {
		title: '附件没有人看过',
		message: ({ table }) => `这是图片或扫描件，程序看不到里面的字，${table} 里也没有登记谁看过。`,
		fix: ({ headings, line, command }) =>
			`请打开看一遍，确认没有个人信息，再运行“${command} 王会计”登记，写上看的人；或者自己加一行，补上日期和查看人。列名“${headings}”，这一行“${line}”。`,
	},
	'attachment-changed': {
		title: '附件看过以后换了内容',
		message: ({ table }) => `${table} 里登记的是这个文件以前的内容。`,
		fix: ({ headings, line, command }) =>
			`请把现在的文件打开看一遍，确认没有个人信息，再运行“${command} 王会计”登记，写上看的人；或者自己换掉原来那一行，补上日期和查看人。列名“${headings}”，这一行“${line}”。`,
	},
	'erased-in-file': {
		title: '登记已删去，表里还有原文',
		message: () => '这一行在 erased.csv 里登记过删去，网站不显示它的文字，表里还有原文。',
		fix: '请⟦erase⟧；原文还在提交历史里的，做法见 SECURITY.md。',
	},
	'looked-at-gone': {
		title: '登记看过的附件不在了',
		message: 'attachments/ 下没有这个文件。',
		fix: '请删去这一行，或改正文件名。',
	},
	'names-alike': {
		title: '两个文件名几乎一样',
		message: ({ name }) => `与“${name}”只差大小写或者字的编码方式，有的电脑会当成同一个文件。`,
		fix: '请把其中一个改名。',
	},
	'photo-location': {
		title: '照片带有拍摄地点',
		message:
			'照片文件里存有拍摄地点的经纬度，可能让人找到谁的家。网站发布的副本已经去除，数据目录里的原文件还有。',
		fix: '请在手机或看图软件里“删除位置信息”，或截图后另存，再放进来。',
	},
};
