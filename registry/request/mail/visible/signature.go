package visible

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// signature returns the signature at the end of a stretch: what stands below the mark '-- '; the lines of name, office
// and address below a valediction; or such lines alone. The valediction itself, and a name that nothing more follows,
// are left: they are what the sender wrote, and cost nobody anything.
func (b *body) signature(from, to int) (start, end int, why string) {
	if start, found := b.delimited(from, to); found {
		return start, to, "below the mark " + b.lines[start].text
	}
	start, end, why, found := b.signed(from, to)
	if !found {
		return to, to, ""
	}
	return start, end, why
}

// isDelimiter says whether a line is a mark that sets a signature off, as '-- ' does by long custom (RFC 3676 section
// 4.3).
func isDelimiter(text string) bool {
	switch text {
	case "--", "---", "——", "–", "—", "__", "-- -", "– –":
		return true
	}
	return false
}

// isLongRule says whether a line is drawn across the page as signatures and footers are set off by it too.
func isLongRule(text string) bool {
	return len(text) >= 4 && (strings.Trim(text, "_") == "" || strings.Trim(text, "-") == "" || strings.Trim(text, "=") == "")
}

// delimited returns the mark below which nothing but a signature stands.
func (b *body) delimited(from, to int) (start int, found bool) {
	for i := to - 1; i >= max(from, to-maxSignature); i-- {
		if !isDelimiter(b.lines[i].text) && !isLongRule(b.lines[i].text) {
			continue
		}
		switch {
		case b.anyAsks(i+1, to):
		case b.anyProse(i+1, to) && b.lines[i].text != "--":
		default:
			start, found = i, true
		}
	}
	if found || to == from {
		return start, found
	}
	last := b.lines[to-1].text
	if isSignOff(last) && to-from > 1 {
		return to - 1, true
	}
	return 0, false
}

// isSignOff says whether a line is a name behind a dash: '-Jane', '-- Jane Doe'.
func isSignOff(text string) bool {
	rest := strings.TrimLeft(text, "-–— ")
	if rest == text || rest == "" || strings.Count(rest, " ") > 2 || len(rest) > 40 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsUpper(r) && strings.IndexFunc(rest, func(r rune) bool {
		return !unicode.IsLetter(r) && r != ' ' && r != '.' && r != '\'' && r != '-'
	}) < 0 && !strings.HasPrefix(text, "- ")
}

// maxSignature is how many lines from the end of a stretch are looked at.
const maxSignature = 40

// signed returns the lines of a signature that no mark sets off.
func (b *body) signed(from, to int) (start, end int, why string, found bool) {
	low := max(from, to-maxSignature)
	for i := to - 1; i >= low; i-- {
		if !b.isValediction(i) {
			continue
		}
		first := b.next(i + 1)
		if first >= to {
			return 0, 0, "", false
		}
		end, strong := b.signatureLines(first, to)
		if strong && b.next(end) >= to {
			return first, to, "below '" + b.lines[i].text + "'", true
		}
		if strong {
			return first, end, "below '" + b.lines[i].text + "'", true
		}
		return 0, 0, "", false
	}
	return b.unannounced(from, to)
}

// unannounced returns the last paragraphs where they are a signature though no valediction stands above them.
func (b *body) unannounced(from, to int) (start, end int, why string, found bool) {
	start = to
	for range 3 {
		first := b.paragraphStart(start, from)
		if first == from {
			break
		}
		above := first
		for above > from && b.lines[above-1].blank() {
			above--
		}
		end, strong := b.signatureLines(first, start)
		if end != start || strings.HasSuffix(b.lines[above-1].text, ":") || strings.HasSuffix(b.lines[above-1].text, "：") || b.isCourtesy(first) || b.isRuleLine(above-1) {
			break
		}
		found = found || strong
		start = first
		for start > from && b.lines[start-1].blank() {
			start--
		}
	}
	if !found || start == to || start == from || !b.hasSentence(from, start) {
		return 0, 0, "", false
	}
	first := b.next(start)
	if closes := b.lines[first].text; first+1 < to && strings.HasSuffix(closes, ",") && len(b.words(first).Words) <= 3 {
		first++ // a valediction in a language that is not known here
	}
	return first, to, b.lines[first].text, true
}

// hasSentence says whether lines hold more than a greeting.
func (b *body) hasSentence(from, to int) bool {
	for i := from; i < to; i++ {
		if cut := b.words(i); endsSentence(b.lines[i].text) && len(cut.Words) > 1 && !b.isCourtesy(i) || len(cut.Words) >= 8 || len(cut.Words) > 0 && b.asks(i) {
			return true
		}
	}
	return false
}

// signatureLines returns where lines end that can all stand in a signature, and whether one of them can hardly stand
// anywhere else.
func (b *body) signatureLines(from, to int) (end int, strong bool) {
	end = from
	for i := from; i < to; i++ {
		if b.lines[i].blank() {
			continue
		}
		fits, telling := b.signatureLine(i)
		if !fits {
			break
		}
		strong = strong || telling
		end = i + 1
	}
	return end, strong
}

// signatureLine says whether a line can stand in a signature, and whether it can hardly stand anywhere else: an
// office, an institution, a telephone number, an address.
func (b *body) signatureLine(i int) (fits, telling bool) {
	text := b.lines[i].text
	cut := b.words(i)
	switch {
	case b.asks(i), b.isSentFrom(i), utf8.RuneCountInString(text) > 160:
		return false, false
	case len(cut.Words) <= 12 && hasAddress(text), len(cut.Words) <= 14 && hasTelephone(text), len(cut.Words) <= 10 && hasWebAddress(text):
		return true, true
	case isPicture(text):
		return true, false
	}
	if name, _, found := cutColon(text); found && len(name) < 40 {
		if _, contact := phrases().contacts.At(cut, 0); !contact {
			return false, false
		}
		return true, true
	}
	_, office := findIn(&phrases().offices, cut)
	if endsSentence(text) && !strings.HasSuffix(text, ")") && len(cut.Words) > 2 && (!office || len(cut.Words) > 8) || isProse(cut) && !b.beginsWithOffice(i) {
		return false, false
	}
	return true, office || strings.Contains(text, "|") || strings.Contains(text, "•")
}

// beginsWithOffice says whether an office or an institution stands at the beginning of a line that is no sentence:
// their names can be long, and in many languages are written small.
func (b *body) beginsWithOffice(i int) bool {
	cut := b.words(i)
	if endsSentence(b.lines[i].text) {
		return false
	}
	for at := range min(2, len(cut.Words)) {
		if _, found := phrases().offices.At(cut, at); found {
			return true
		}
	}
	return false
}

// isProse says whether a line reads as part of a sentence rather than as a name, an office or an address: most of its
// words begin small.
func isProse(cut words.Text) bool {
	small, cased := 0, 0
	for _, w := range cut.Words {
		r, _ := utf8.DecodeRuneInString(cut.Original[w.Start:])
		switch {
		case unicode.IsLower(r):
			small++
			cased++
		case unicode.IsUpper(r):
			cased++
		}
	}
	return cased >= 6 && small*10 >= cased*7
}

func (b *body) anyProse(from, to int) bool {
	for i := from; i < to; i++ {
		if cut := b.words(i); isProse(cut) && len(cut.Words) >= 8 {
			return true
		}
	}
	return false
}

// isCourtesy says whether a line begins as people name others, and not themselves.
func (b *body) isCourtesy(i int) bool {
	_, found := phrases().courtesies.At(b.words(i), 0)
	return found
}

// isValediction says whether a line is one with which letters end: 'Best regards,', 'Veuillez agréer …'.
func (b *body) isValediction(i int) bool {
	cut := b.words(i)
	if len(cut.Words) == 0 {
		return false
	}
	m, found := phrases().valedictions.At(cut, 0)
	if !found {
		return false
	}
	return m.Values[0] || len(cut.Words)-m.To <= 5 && !b.asks(i)
}

// asks says whether a line asks for something.
func (b *body) asks(i int) bool {
	text := b.lines[i].text
	if strings.HasSuffix(text, "?") || strings.HasSuffix(text, "؟") || strings.HasSuffix(text, "？") {
		return true
	}
	_, found := findIn(&phrases().asks, b.words(i))
	return found
}

func (b *body) anyAsks(from, to int) bool {
	for i := from; i < to; i++ {
		if !b.lines[i].blank() && b.asks(i) {
			return true
		}
	}
	return false
}

// isPicture says whether a line stands for a picture: '[cid:image001.png]', '[image: logo]'.
func isPicture(text string) bool {
	return strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") && len(text) < 200
}

func hasTelephone(text string) bool {
	return strings.ContainsAny(text, "0123456789") && telephone().MatchString(text)
}

func hasWebAddress(text string) bool {
	return strings.ContainsAny(text, ".:") && webAddress().MatchString(text)
}

var (
	telephone = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?:\+|\b00|\(0|\b0)[\d\s().\-/]{7,}\d|\b\d{2,4}[ .\-/]\d{3,4}[ .\-]\d{3,4}\b`)
	})
	webAddress = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)\bwww\.|https?://`)
	})
)
