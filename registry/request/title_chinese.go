package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// beforeTitles returns where a name ends that titles and offices follow; end, where none does.
func (s *sentence) beforeTitles(at, end int) int {
	end = s.officeBehindBlank(at, s.courtesyInside(at, end))
	for end > at {
		from := s.titleEndingAt(at, end)
		if from == end {
			break
		}
		end = from
	}
	return end
}

// behindOffice returns where a name begins that an office or a body goes before; at, where none does. Titled is false for
// a body alone.
func (s *sentence) behindOffice(at, end int) (from int, titled bool) {
	for i := s.firstPart(at, end) - 1; i >= at; i-- {
		if i == at && s.isSurname(i) {
			break
		}
		m, ok := s.titlePhrase(i)
		if !ok || m.To > end || s.isInsideTransliteration(i, m.To, end) || !slices.ContainsFunc(m.Values, func(t title) bool { return t == office || t == courtesyTitle || t == portfolio }) {
			continue
		}
		if m.To == end {
			break
		}
		return m.To, !slices.Contains(m.Values, portfolio)
	}
	return at, false
}

// courtesyInside returns where a title of courtesy begins that other words follow, as none stands before a name: '张薇女士自愿';
// end, where there is none.
func (s *sentence) courtesyInside(at, end int) int {
	for i := at + 2; i+2 < end; i++ {
		switch s.text.Words[i].Folded + s.text.Words[i+1].Folded {
		case "先生", "女士", "小姐", "阁下", "閣下", "夫人", "太太":
			if strings.ContainsAny(s.text.Slice(i+2, end), "不未没沒无無") {
				return end
			}
			return i
		}
	}
	return end
}

// officeBehindBlank returns where a name ends behind which a blank and an office stand: '朴正宇 国际法局局长'; end, where
// none does.
func (s *sentence) officeBehindBlank(at, end int) int {
	if s.titleEndingAt(at, end) == end {
		return end
	}
	for i := at + 2; i < end; i++ {
		if s.text.Words[i].Gap == words.Space && !s.isMiddleDot(i) && isHan(s.text.Words[i-1].Folded) && isHan(s.text.Words[i].Folded) {
			return i
		}
	}
	return end
}

// titleEndingAt returns where the title begins that ends at a word; end, where none does.
func (s *sentence) titleEndingAt(at, end int) int {
	const longestTitle = 7
	for from := max(at, end-longestTitle); from < end; from++ {
		if m, ok := s.titlePhrase(from); ok && m.To == end && slices.ContainsFunc(m.Values, func(t title) bool { return t == office || t == courtesyTitle }) {
			return from
		}
	}
	return end
}

// isTitle says whether a title or the name of a body is all that stands there.
func (s *sentence) isTitle(at, end int) bool {
	m, ok := s.titlePhrase(at)
	return ok && m.To == end
}

// isSurname says whether a character that stands first is rather a name's than an office's: 司, 部, 处.
func (s *sentence) isSurname(i int) bool {
	m, ok := s.titlePhrase(i)
	return ok && m.To == i+1
}

// isDeputy says whether a character belongs to the office behind it: 副书记官长.
func isDeputy(folded string) bool {
	return folded == "副" || folded == "总" || folded == "總" || folded == "前"
}
