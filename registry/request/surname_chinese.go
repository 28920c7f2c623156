package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// surnamesOfOne are the characters that most Chinese families are called by, without those that begin common words too.
const surnamesOfOne = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔汤湯温溫康施文牛樊葛邢齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢季裴霍涂苗谷曲盛冉翁蓝藍路游辛靳管柴蒙鲍鮑喻祁房滕屈饶饒牟艾尤阳陽穆农農司卓古吉缪繆简簡芦蘆麦麥褚娄婁窦竇戚岑党宫宮费費卜冷晏席卫衛米柏宗瞿桂佟臧闵閔苟邬鄔卞姬仇栾欒商刁沙荣榮巫寇桑郎甄仲虞敖巩鞏佘池查麻苑迟遲邝鄺"

// surnamesOfTwo are the families' names of two characters.
func surnamesOfTwo(name string) bool {
	return slices.ContainsFunc([]string{"欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "东方", "東方", "端木"}, func(family string) bool {
		return strings.HasPrefix(name, family)
	})
}

// familyName returns the name, without any title, of which a part of a Chinese sentence consists that begins right behind a
// segment: '第一部分王丽华，第二部分李国强'.
func (s *sentence) familyName(at int) (string, int) {
	if !isHan(s.text.Words[at].Folded) || s.text.Words[at].Gap >= words.Comma || !slices.ContainsFunc(s.references, func(m reference) bool { return m.to == at && m.how >= bare && len(m.ids) == 1 }) {
		return "", at
	}
	end := s.chunkEnd(at)
	name := s.text.Slice(at, end)
	long := surnamesOfTwo(name)
	if end-at < 2 || end-at > 3 && !(long && end-at == 4) || !long && !strings.Contains(surnamesOfOne, s.text.Words[at].Folded) {
		return "", at
	}
	if s.holdsSegment(at, end) {
		return "", at
	}
	for i := at; i < end; i++ {
		if !isHan(s.text.Words[i].Folded) || s.signAt(i) || s.isNobody(i) {
			return "", at
		}
	}
	return name, end
}
