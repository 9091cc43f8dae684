const han = /\p{Script=Han}/u;

/** Characters that stand in no given name, so that `王家沟` and `高标准` are none. */
const neverGiven = new Set(
	'的了着是在与及或被把给从到这那其以所不无个各每某此该户村镇乡组社店厂所局站院校会部队员费款钱元价额药病患残医伤痛症癌瘤沟湾坳坝坎坪坡边头屋路街巷县区市省泵渠桥井号栋室单位项目维补助贴资支收入付购买做办走访岁某氏岭垭寨埠垸畈圩庄庙寺祠记',
);
/** Two characters that begin with a surname and are words. */
const words = new Set(
	(
		'高度 高中 高龄 高血 高标 高铁 高温 高级 高压 安全 安置 安葬 安装 安排 安心 安抚 方便 方案 方面 方向 石料 石灰 石板 金额 金秋 万元 万余 常见 常年 常态 ' +
		'康复 康养 康健 平安 平时 平台 平均 平整 温暖 温馨 关爱 关怀 关心 关注 关于 祝福 应急 应当 时间 明细 明确 明年 相关 连续 成长 成员 成年 成人 全体 全部 全年 ' +
		'文化 文具 文体 文艺 文明 严重 严格 严禁 游戏 游学 游泳 景区 强化 查体 包括 水费 白天 白内 黄金 黄牛 红火 牛奶 牛羊 鲁班 毛巾 毛毯 梅雨 花费 苗木 苗圃 陶瓷 ' +
		'戴口 曾经 段落 任务 任职 任何 许可 许多 许诺 谢谢 宁静 季度 季节 简易 简单 简报 甘蔗 易感 易发 易地 易燃 乐队 乐器 项链 余款 余额 余下 程序 程度 江河 湖泊 池塘 ' +
		'柴油 柴火 柴米 米面 米油 马上 马路 田间 田埂 林场 林权 林业 何时 何种 华侨 计划 计生 计算 解决 解释 解答 强制 申请 申报 申领 商品 商业 童装 ' +
		'童年 童谣 史料 叶片 冷冻 冷库 冷水 雷雨 雷电 孔雀 阳光 阴雨 盛会 童心 房屋 房产 房租 车辆 车费 车祸 武术 武装 古稀 古树 古井 沈阳 熊猫 尤其 左右 左侧 ' +
		'卫生 卫浴 井盖 党员 党费 党课 党建 路灯 路面 路费 边远 边坡 葛根 柳树 柏树 松树 桂花 兰花 姜汤 姜茶 艾草 艾灸 蓝图 单位 单独 来访 来电 来信 管护 管道 管线 官兵 ' +
		'白酒 白米 白糖 钱物 钱财 汤圆 龙头 龙舟 习惯 向上 宫颈 宫外 焦虑 舒适 舒缓 舒张 康乐 喻为 畅通 广播 花圈 花卉 练习 练字 乐园 乐观 解放 ' +
		'文件 黄沙 黄泥 白灰 石粉 石材 钟表 高速 高考 高尔 安检 安防 安监 平价 方管 方木 方砖 金属 常务 汤药 洪灾 洪涝 时任 时候 孙女 牛棚 马匹 马桶 马鞍 顾客 顾问 顾虑 殷切 施工 施肥 计时 计量 计件 郑重 胡同 胡椒 ' +
		'苏打 汉族 应收 应付 应得 章程 薄膜 伍佰 陆佰 陆续 何况 何以 岳父 岳母 左边 尤为 费用 费时 欧式 曲线 阳台 阳性 柏油 全村 全镇 全县 边防 明火 明显 谷物 谷种 童鞋 单价 单据 易拉 易腐 项圈 霍乱 乌鸡 车票 车船 冷藏 冉冉 符合 古镇 穆斯 奚落 简装 ' +
		'简称 简历 敬老 游客 石化 石雕 石碑 石榴 石油 万户 万亩 方形 桂皮 苏泊 海尔 蓝莓 蓝牙 季报 季末 成品 成本 成效 成熟 常住 毛绒 牛粪 鱼苗 花木 石膏 水泥 温室 温控 汤勺 祝贺 祝愿 危房 符号 柳条 艾绒 汪汪 钱包 武警 白板 白菜 白蚁 白粉 甘薯 姜种 葛粉 雷管 党章'
	).split(' '),
);

/** Two characters that are a place or a thing as often as a surname and the beginning of a given name. */
const places = new Set(
	(
		'万家 万达 华新 杨树 李宁 张裕 金龙 徐工 柳工 柳州 江铃 宗申 方太 高峰 高林 高山 高原 安宁 安龙 安康 方正 方圆 白玉 白花 白云 白水 白山 白马 江海 江山 江南 江北 江东 江西 江苏 龙江 龙山 龙华 龙泉 龙虾 龙王 龙骨 文昌 文山 文庙 文书 金桥 金星 金叶 金华 金针 金色 金杯 金丝 金鱼 金银 金牌 金奖 金黄 梅林 梅山 梅江 梅花 马兰 田园 田林 田东 雷达 雷山 桂林 桂圆 米兰 ' +
		'柳江 柳河 常青 常德 常州 康宁 康庄 成果 华东 华北 华南 华中 华西 杨梅 杨柳 石龙 石英 石林 万里 万年 万寿 万能 盛大 向阳 顺昌 荣昌 乐山 乐清 宁波 宁德 宁强 宁夏 武平 武夷 武隆 武汉 景德 温州 温泉 许昌 唐山 唐朝 苏州 汉江 余江 余粮 秦岭 蓝天 舒心 梁平 ' +
		'鲁花 贺兰 祁连 孔子 孟子 黄土 毛石 毛竹 石子 余土 高清 高新 安保 段长 洪水 时长 孙子 史志 汪洋 凌晨 盛夏 曲艺 谷雨 谷子 单元 古建 游乐 文联 景观 花生 莫大 饶有 龚家 卫星 陆地'
	).split(' '),
);

/** Characters that given names are mostly made of, those left out with which many other words begin or end. */
const common = new Set(
	'远实安满丰巧子素开伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华玉春红梅建国志海晓永云林龙生荣凤琴珍莲素淑萍丹玲燕翠香菊爱美月桃惠慧婷雪琳倩颖莉洁莹佳嘉欣怡雨涵梓轩浩宇博俊峰鹏飞斌彬辉波宁健康乐民' +
		'新亮立成胜德福禄寿喜庆祥贵富财宝元良才旺兴昌盛隆泰和顺义礼智信仁忠孝诚正清源泉星晨阳晶晖昊旭哲思瑞雅诗宏洪鸿启恒凯凡帆振毅坚松柏森树根书友朋亚绍继承宗祖维卫琪瑶琼璐环珊芬芝蓉蕾薇茜菲' +
		'萱琦瑛珠娇娥姣妹妮婉媛嫦韵馨岚岩峻崇川昆钢铁锋铭锐鑫锦钰钧银长大小文武学世家先有万仕士天冬秋夏菁芸芹茂蓓彩彤影心怀恩悦慈懿照炳焕煜灿炎烨然熙舒贤赞跃进东南光伦佩侠俭保修倡传伍冠利力功' +
		'勤勋千双发吉向君咏善土培坤城基增声复夫奇妍姗姿守存定宽宾尚少山岗岳帅年广庭廷延弘彦御循忆慎战扬抗拥捷旗昭景晋曼权来杏柱柳栋桐楠榕模欢水汉江池泽洲浦润淼渊渝湘溪滨漫潇澄灵炯焱爽理琛琢琮' +
		'璇璋甜田申畅登百益盈真石秉稳竹笑粮纯绪绿群翔翰联聪肖胤腊舟艺花若茹荷莺蒙蔓虎虹蜀裕观言训谦谷豪贞赋赐轶辰达运连述逸遥邦郁鄂金钊闯阔陵隽雄霄霖青鞠韬颂顶飘馥驰驹骏魁鸣鹃鹤麒麟黛齐龄',
);

/** Those of them that stand in hardly any name of a place or a thing. */
const telling = new Set(
	'伟芳娜秀英敏静丽军勇艳杰娟涛超兰霞刚桂珍琴淑萍丹玲燕翠香菊惠慧婷雪琳倩颖莉洁莹佳欣怡涵梓轩俊鹏斌彬辉波健建国强志德福寿忠孝诚仁义芬芝蓉蕾薇茜娇娥姣妹妮婉媛韵馨铭锐鑫钰芸芹彩彤恩懿照炳焕煜灿贤勤勋佩侠俭权宗祖琪瑶琼璐珊浩宇晓卫继承绍文磊',
);

/** Everybody knows them, and texts speak of what is called after them. */
const wellKnown = new Set(
	'毛泽东 周恩来 朱德 邓小平 习近平 雷锋 焦裕禄 孔繁森 黄文秀 张桂梅 袁隆平 张思德 王进喜 董存瑞 黄继光 邱少云 刘胡兰 白求恩 杨善洲 李保国 钟南山'.split(
		' ',
	),
);

/** May what follows a surname at `start` be a given name? */
export function isGiven(text: string, start: number, given: string): boolean {
	for (const character of given) {
		if (neverGiven.has(character) || !han.test(character)) return false;
	}
	return !words.has(text.slice(start, start + 2));
}

/** Is it the name of somebody whom everybody knows, and after whom things are called? */
export function isWellKnown(name: string): boolean {
	return wellKnown.has(name);
}

/** Is a given name made of characters that most are made of? */
export function isCommonGiven(given: string): boolean {
	return [...given].every((character) => common.has(character));
}

/** Is a given name made of characters by which it can be told from a place and a thing? */
export function isTellingGiven(given: string): boolean {
	return [...given].every((character) => telling.has(character));
}

/** Do the surname and what follows it read as a place or a thing as well? */
export function mayBePlace(text: string, start: number): boolean {
	return places.has(text.slice(start, start + 2));
}
