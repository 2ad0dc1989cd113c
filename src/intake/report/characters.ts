/** Traditional characters of reports and their simplified forms, in pairs. Only the vocabulary of the rules needs them. */
const TRADITIONAL =
  "開开辦办場场發发資资傳传單单冊册條条項项個个訴诉訟讼復复複复議议處处罰罚調调糾纠紛纷導导幹干員员會会學学習习書书記记黨党務务區区縣县鎮镇鄉乡鄰邻領领專专題题講讲課课訓训練练聽听報报總总計计劃划勞劳動动" +
  "鬥斗證证執执檢检違违審审覈核規规範范決决協协約约顧顾問问師师見见諮谘詢询詞词應应負负責责機机關关團团體体眾众萬万億亿兩两餘余過过達达從从對对於于與与為为無无沒没產产業业職职實实現现樣样構构設设備备護护" +
  "環环權权貫贯徹彻識识讀读寫写說说話话語语請请論论評评認认許许試试詳详誠诚誤误談谈諾诺謝谢譯译變变讓让賣卖質质購购贈赠贏赢趕赶車车軌轨輪轮輕轻較较輔辅載载運运進进遠远選选遞递郵邮鄭郑醫医釋释鋪铺錄录錢钱" +
  "鐵铁鑒鉴長长門门閉闭間间閱阅隊队際际陸陆隨随險险雙双離离難难電电靈灵靜静頁页順顺須须預预頒颁頻频顯显風风飛飞養养館馆馬马駐驻驗验魚鱼鳳凤點点齊齐齡龄龍龙號号經经組组結结給给統统絲丝綜综線线維维網网緊紧" +
  "績绩續续織织縱纵縮缩繼继聯联聲声腦脑臺台興兴舉举舊旧藝艺蘇苏蘭兰術术衛卫補补裝装觀观觸触訂订託托訪访診诊詐诈該该誌志謀谋貧贫貨货貢贡費费賠赔賴赖贍赡踐践躍跃軍军農农遊游鄧邓鍵键鎖锁鏈链鑑鉴閣阁陽阳階阶" +
  "雲云霧雾頭头願愿類类飯饭饋馈騎骑騙骗鮮鲜麗丽黃黄豐丰貴贵儲储優优償偿創创劇剧劑剂勢势勵励勝胜匯汇參参嚴严國国圍围圖图圓圆塊块塵尘墻墙壓压夠够夢梦奪夺奮奋婦妇媽妈嬰婴孫孙寧宁寬宽將将層层屬属島岛帶带幫帮" +
  "廠厂廣广廳厅張张強强彈弹當当憑凭懷怀懸悬戰战戶户拋抛揮挥損损換换據据擇择擊击擴扩擾扰攔拦敗败敵敌數数斷断時时暫暂暢畅東东棄弃極极樓楼標标樹树橋桥橫横檔档歡欢歷历殺杀殘残減减測测準准滅灭漢汉災灾燈灯爭争" +
  "爺爷牽牵狀状獨独獲获獎奖畫画異异療疗監监盤盘確确碼码礎础禮礼禍祸種种稱称積积穩稳窩窝節节築筑簡简簽签籌筹級级純纯終终絕绝綠绿編编緩缓聖圣膚肤臨临葉叶藥药虛虚蟲虫衝冲裏里製制親亲覽览覺觉賽赛賬账贊赞辭辞" +
  "邊边還还鬧闹黴霉擔担撥拨擬拟攜携敘叙愛爱慶庆慮虑憲宪懲惩滿满潔洁濟济嘗尝";

/** Characters that stand for no text of their own: spaces of every width and marks that are not seen. */
const BLANKS = [0x09, 0x0d, 0x20, 0xa0, 0x3000, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad];

const SAME_MARK =
  '，,；;：:！!？?（(）)［[］]【[】]％%﹪%＋+－-／/．.～~﹐,﹑、﹔;﹕:•·‧·・·﹒.｜|│|┃|〔〔〕〕『“』”「“」”＂"｢“｣”—-–-―-−-';

export const BLANK = 0x20;
export const LINE_BREAK = 0x0a;

/** What each UTF-16 unit is read as: full-width forms, traditional characters and odd spaces in one spelling. */
export const READ_AS: Uint16Array = readAs();

function readAs(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = BLANK;
  for (const code of BLANKS) table[code] = BLANK;
  for (const code of [0x0b, 0x0c, 0x85, 0x2028, 0x2029]) table[code] = LINE_BREAK;
  setPairs(table, SAME_MARK);
  setPairs(table, TRADITIONAL);
  return table;
}

function setPairs(table: Uint16Array, pairs: string): void {
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    table[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
  }
}
