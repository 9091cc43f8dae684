import { privateRoles } from './person-names.ts';

const wordsOf = (text: string) => new Set(text.split(' '));

/** Behind these stands a person, or an organisation: who is paid, who pays, who is called what. */
export const labels: ReadonlySet<string> = wordsOf(
	`${privateRoles} 领取人 领补人 代领人 付款人 交款人 缴款人 借款人 欠款人 还款人 经办人 经办 经手人 承包人 承包户 承租人 承租户 租户 出租人 施工人 ` +
		'业主 车主 户名 法人 法定代表人 负责人 帮工 民工 雇工 司机 师傅 保洁员 护林员 管水员 养殖户 种植户 种粮大户 农民 其子 其女 其妻 之子 之女 之妻 ' +
		'付给 交给 发给 转给 借给 退给 补给 奖给 还给 拨给 汇给 送给 欠 退还',
);

/** Behind these stands whom something is done for: persons of some kind, or one person. */
export const care: ReadonlySet<string> = wordsOf(
	'慰问 看望 探望 救助 资助 帮扶 救济 奖励 表彰 抚恤 安葬',
);

/** Behind these stands who is paid, or with whom something is done: a person as often as a thing. */
export const deeds: ReadonlySet<string> = wordsOf(
	'支付 补助 补贴 补偿 发放 收到 收回 退回 归还 借支 预付 付 收 还 给 由 向 对 与 跟 同 替 代 经 将 把',
);

/** Behind these may stand a name, and mostly does not. */
export const joints: ReadonlySet<string> = wordsOf('为 和 及 系 是 的 组 村 社 户');

export const longestLead = 5;

/** What the last character of a word and a surname make together: a fund, a fee, a side. */
export const crossing =
	/(?:[问助励济偿证恤奖租佣本基资押]金|[付收交缴还经]费|[付收支对双多]方|[由对给]于|为何|向阳|对应|与时|[和社]田|和平|同时|同安|[组村]成|村史|收车|给水|对外)$/;

/** Those who hold an office, before a colon or a blank: whoever signs so is no private person. */
export const offices =
	/(?:书记|主任|委员|会计|出纳|支书|组长|社长|队长|站长|所长|局长|镇长|乡长|县长|校长|院长|经理|干部|专员)$/;

/** What stands behind a person's name and behind hardly anything else. */
export const behindPersons =
	/^(?:[（(，,]\s?(?:男|女)[，,）)]|[（(]\p{Script=Han}{1,4}族[，,）)]|同志|老人|先生|女士|师傅|一家|全家|家庭|家属|家中|家里|家住|家门|本人|夫妇|夫妻|父子|母女|父亲|母亲|父母|儿子|女儿|妻子|丈夫|孙子|孙女|之[子女妻夫父母]|身患|患|确诊|现年|去世|病故|领款|代领|签领|垫付|借支|误工|务工|出工|劳务|人工|丧葬|安葬|抚恤|助学|[一二三四]级残疾|肢体|白血病|尿毒症)/u;
/** What stands behind a person's name, and behind other words as well. */
export const mayStandBehindPersons =
	/^(?:等|各|和|与|及|的|男|女|因|去年|今年|领取|签订|签字|经办|经手|承包|承租|租用|租赁|交来|上交|缴纳|发放|借款|欠款|还款|归还|报销|反映|投诉|举报|来电|来访|询问|咨询|要求|建议|表示|做工|工资|报酬|运费|医药|医疗|医院|住院|住在|手术|看病|救助|慰问|学费|低保|五保|特困|困难|护理|养老|生活|残疾|[一二三四]级|[肝肺胃肠血脑骨]?癌|肿瘤|高血压|糖尿病|心脏病|脑梗|大病|重病|精神|抑郁|孤儿|土地|房屋|危房|青苗|宅基地|身份证|银行卡|户口)/;
/** Who speaks is a person, whatever the name. */
export const speaks = /^(?:反映|投诉|举报|来电|来访|询问|咨询|要求|建议|表示|称|说)/;

/** Money for something: 挖机款. */
export const behindPayees =
	/^\p{Script=Han}{0,8}?(?:款|费|工资|补贴|补助|报酬|租金|押金|定金|工钱|薪)/u;

/** Behind a surname: the name of a shop or a firm that is called after somebody. */
export const firm =
	/^\p{Script=Han}{1,2}(?:(?![到在去向与和给的等用为从领经办])\p{Script=Han}){0,8}?(?:公司|合作社|联合社|供销社|商行|超市|门市|店(?!面|铺租)|餐馆|饭馆|饭庄|酒楼|农庄|山庄|农家乐|农场|林场|牧场|果园|茶园|养殖场|种植园|砂场|石场|工厂|加工厂|砖厂|米厂|修理厂|工程队|施工队|建筑队|服务队|服务部|经营部|维修部|加工点|批发部|经销部|营业部|工作室|事务所|诊所|药房|卫生室|图文|广告|建材|五金|农资|家电|家具|商贸|百货|印刷|汽修|修理)/u;
/** A place that is called after somebody. */
export const placeBehind =
	/^(?:村|镇|乡|组|社|屯|寨|庄|县|市|区|路|街|巷|桥|渠|沟|湾|坝|坡|岭|塘|堰|库|水库|水塘|小学|中学|学校|学院|幼儿园|小区|社区|广场|市场|大道|大队|公园|景区|林场|故居|陵园|墓|祠|庙|寺|塔|杯|牌|号|精神|店|部|厂|站|所|局|院|馆)/;
/** 何家山, 王大塘: what is called after a family is no given name. */
export const placeOfFamily = /^家[小大老山林泉江池塘田岗洲梁源树水河湖台峰石土岩]$/;

/** Surnames that begin other words as often. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
	'高万方石金安常康平时成明文段白温龙应向余计车左单全关解费易季古华景连宁项管官柳柏乐苗花水田冷柴商童强严池米蓝艾葛梅兰党边江秦',
);

/** Compound surnames that are places as well. */
export const doubtfulCompounds: ReadonlySet<string> = wordsOf('东方 南宫 长孙');

/** Characters by which names of Uygurs, Tibetans, Mongols and others are written. */
export const transliterating: ReadonlySet<string> = new Set(
	'阿艾依买提尔古丽木江麦吐克拜热扎西卓玛曲次仁格桑丹增央金尼达瓦洛平措旺堆拉姆多吉米吾卜杜迪里合塔斯坎力帕孜努肉苏莱曼哈萨别巴图布娜其德嘎乌云伊玉素甫沙逊汗吉库孜亚森祖农日',
);

/** Names of Tibetans: two of the words that most are made of. */
export const tibetanName =
	/^(?:扎西|卓玛|次仁|格桑|丹增|旦增|央金|尼玛|达瓦|洛桑|平措|旺堆|拉姆|多吉|索朗|德吉|白玛|才让|仁青|卓嘎|巴桑|加措|次旦|普布|边巴|米玛|措姆|罗布){2}/;
/** Names of Uygurs of one part, by their ends. */
export const uygurName =
	/^[阿买吐艾热古依木麦玉努帕卡亚沙][阿艾依买提尔木麦吐克拜热合力帕努肉苏曼哈萨布素甫沙吾孜不都拉]{0,5}(?:古丽|买提|尔江|木江|提江|尔汗|木汗)/;
