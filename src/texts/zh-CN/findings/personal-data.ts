import type { personalDataKinds } from '../../../domain/findings/kinds/personal-data.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const personalData: FindingTextsOf<typeof personalDataKinds> = {
	'id-card': {
		title: '有身份证号',
		message: '这里有身份证号，不能公开。',
		fix: '请删去号码。号码不要写在别处，也不要放进数据目录。',
	},
	'bank-card': {
		title: '有银行卡号',
		message: '这里有银行卡号，不能公开。',
		fix: '请删去号码。号码不要写在别处，也不要放进数据目录。',
	},
	passport: {
		title: '有护照或通行证号',
		message: '这里有护照、通行证一类的证件号，不能公开。',
		fix: '请删去号码。号码不要写在别处，也不要放进数据目录。',
	},
	phone: {
		title: '有手机号',
		message: '这里有手机号，不能公开。',
		fix: '请删去号码。要公布的办公电话，先登记在 villages.csv、townships.csv 或 portal.yaml 里。',
	},
	landline: {
		title: '有未登记的座机号',
		message: '这里有座机号，不是登记过的办公电话，不能公开。',
		fix: '是私人电话的，请删去；是办公电话的，先登记在 villages.csv、townships.csv 或 portal.yaml 里。',
	},
	'home-address': {
		title: '有家庭住址',
		message: '这里有写到门牌的家庭住址，不能公开。',
		fix: '请只写到村或村民小组，删去门牌、楼栋和房号。',
	},
	'birth-date': {
		title: '有出生日期',
		message: '这里有个人的出生日期，不能公开。',
		fix: '请删去出生日期；确需说明年龄段的，写“60岁以上”。',
	},
	health: {
		title: '有个人健康情况',
		message: '这里把病情、残疾或治疗和姓名写在一起，不能公开。',
		fix: '请删去姓名，或删去病情；救助只写类别、人数和金额。',
	},
	minor: {
		title: '有未成年人信息',
		message: '这里写了未成年人的姓名，不能公开。',
		fix: '请删去姓名；资助、奖励只写人数和金额。',
	},
	'full-name': {
		title: '个人姓名没有脱敏',
		message: '这里写了个人的全名，这一栏要写脱敏姓名。',
		fix: '请写成“张*丰”的样子；是任公职的人，先登记在 officials.csv；县里核准可以公开姓名的，登记在 public-names.csv；是单位的，“对方类型”写“单位”。',
	},
	'private-name': {
		title: '写了个人的全名',
		message: ({ masked, more }) =>
			`这里像是写了“${masked}”的全名${more > 0 ? `，这一列还有 ${more} 个` : ''}；officials.csv 和 public-names.csv 里都没有登记。`,
		fix: ({ masked, village }) => `请写成“${masked}”。${otherwise(village)}`,
	},
	'name-with-details': {
		title: '全名旁边写了不能公开的情况',
		message: ({ masked, beside }) => `这里把“${masked}”的全名和${beside.zh}写在一起，不能公开。`,
		fix: ({ masked, village }) => `请删去这些情况，并把姓名写成“${masked}”。${otherwise(village)}`,
	},
};

/** Who may be named after all, and where that is written. */
function otherwise(village: string): string {
	return `是村干部的，登记在本村的 officials.csv。可以公开姓名的（例如英烈、企业法定代表人），在 public-names.csv 加一行，列名“姓名,理由,村,日期,经办”，这一行“（全名）,（理由）,${village},,”。`;
}
