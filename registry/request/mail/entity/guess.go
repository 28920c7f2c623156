package entity

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

const western = "windows-1252"

// guess returns the charset that text without a usable label looks to be in. Only where nearly all of what is not
// ASCII turns, in one charset, into letters that are frequent in a language written in it, is it taken; else the text
// is taken for windows-1252.
func guess(b []byte) string {
	if bytes.Contains(b, []byte("\x1b$")) || bytes.Contains(b, []byte("\x1b(J")) {
		return "iso-2022-jp"
	}
	sample := b[:min(len(b), 16<<10)]
	if foreign(sample) < fewest {
		return western
	}
	best, score := western, 0.0
	for _, c := range guesses() {
		decoded, err := c.encoding.NewDecoder().Bytes(sample)
		if err != nil || len(sample) == len(b) && !plausible(string(decoded)) {
			continue
		}
		if s := c.share(string(decoded)); s > c.least && s > score {
			best, score = c.charset, s
		}
	}
	return best
}

// fewest is how many letters beyond ASCII it takes to tell anything.
const fewest = 4

func foreign(b []byte) int {
	n := 0
	for _, c := range b {
		if c >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// A guessed charset, the letters that make up most of what is written in it, and the share of all letters beyond
// ASCII that these make up at least.
type guessed struct {
	charset  string
	encoding encoding.Encoding
	frequent string
	least    float64
}

func guesses() []guessed {
	const cyrillic, kana = "оеаинтсрвлкмдпуяы", "のにはをたがでてとしれさいるなこまっすかりあもらくんだきけど"
	return []guessed{
		{"windows-1251", charmap.Windows1251, cyrillic, 0.72},
		{"koi8-r", charmap.KOI8R, cyrillic, 0.72},
		{"windows-1256", charmap.Windows1256, "اليمونرتبةعدسف", 0.72},
		{"gb18030", simplifiedchinese.GB18030, "的一是不了在人有我他这中大来上国个到说们为和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长" +
			"您请谢先关信件发部代表团申请言报名第议席参会联系附此致敬礼法院缔约国大使馆常驻", 0.3},
		{"big5", traditionalchinese.Big5, "的一是不了在人有我他這中大來上國個到說們為和你地出道也時年得就那要下以生會自著去之過家學對可里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長" +
			"您請謝先關信件發部代表團申請言報名第議席參會聯繫附此致敬禮法院締約國大使館常駐", 0.3},
		{"shift_jis", japanese.ShiftJIS, kana, 0.3},
		{"euc-jp", japanese.EUCJP, kana, 0.3},
		{"euc-kr", korean.EUCKR, "이다는에의을가하고은를로한도사지서기나자대인시어니아리해일수정요들그부합습전", 0.3},
	}
}

func (c guessed) share(text string) float64 {
	all, frequent, single := 0, 0, 0
	before := rune(0)
	for _, r := range text {
		if r >= utf8.RuneSelf && unicode.IsLetter(r) {
			all++
			if strings.ContainsRune(c.frequent, r) {
				frequent++
			}
		} else if unicode.IsLetter(r) && before >= utf8.RuneSelf && unicode.IsLetter(before) {
			single++ // a letter beyond ASCII beside one within it: accents in a Latin text
		}
		before = r
	}
	if all < fewest || single*4 > all {
		return 0
	}
	return float64(frequent) / float64(all)
}
