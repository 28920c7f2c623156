package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A reference is a place at which a text names segments.
type reference struct {
	from, to int      // the words it covers
	ids      []string // none, where it names a segment that the event does not have
	how      naming
	choice   bool // either of ids: 'I or II'
	moving   bool // from the first of ids to the last
	spare    bool // a second choice
	denied   bool // 'not in segment I'
	full     bool // 'segment I is full'
	other    bool // 'the other one': which that is, is known from what was named before
}

// A naming is how a mention names a segment; the surer, the greater.
type naming uint8

const (
	loose     naming = iota + 1 // by the subject of what is to be said: 'a statement on arrests'
	bare                        // by a number alone: 'Czechia, II'
	bySubject                   // by its subject: 'the segment on arrests'
	byNumber                    // by its number: 'segment II'
	open                        // either: 'whichever has room'
)

// mentions finds the segments that a text names, from left to right.
func (r *Reader) mentions(t words.Text) []reference {
	f := finder{Reader: r, text: t, nouns: make([]bool, len(t.Words)), named: make([]bool, len(t.Words))}
	for i := 0; i < len(t.Words); {
		i = f.next(i)
	}
	f.subjects()
	slices.SortStableFunc(f.found, func(a, b reference) int { return a.from - b.from })
	return f.found
}

// A finder goes through a text once.
type finder struct {
	*Reader
	text  words.Text
	found []reference
	nouns []bool // for each word, whether it is one of a noun of segments
	named []bool // for each word, whether it is one of a mention by number
}

// next reads what begins at a word, and returns the word to read on from.
func (f *finder) next(i int) int {
	m, ok := tongues().parts.At(f.text, i)
	switch {
	case ok && slices.Contains(m.Values, partBoth) && f.eitherBehind(m.To) > 0:
		to := f.eitherBehind(m.To)
		f.add(reference{from: i, to: to, ids: f.ids(), how: open, choice: true})
		return to
	case ok && slices.Contains(m.Values, partBoth) && f.isWhole(i, m.To):
		f.addNoun(i, m.To)
		return m.To
	case ok && slices.Contains(m.Values, partBoth) && f.isTimeAt(m.To):
		return m.To
	case ok && slices.Contains(m.Values, partBoth) && len(f.segments) == 2, ok && slices.Contains(m.Values, partEvery):
		f.add(reference{from: i, to: m.To, ids: f.ids(), how: byNumber})
		return m.To
	case ok && slices.Contains(m.Values, partEither) && f.isThatIs(i, m.To):
		return i + 1
	case ok && slices.Contains(m.Values, partEither):
		to := f.overBoth(m.To)
		f.add(reference{from: i, to: to, ids: f.ids(), how: open, choice: true})
		return to
	case ok && slices.Contains(m.Values, partNoun):
		return f.behindNoun(i, m.To, false)
	}
	n, number := f.numeralAt(f.text, i)
	if number {
		if to := f.beforeNoun(i); to > i {
			return to
		}
	}
	if to := f.pronoun(i, m, n, number); to > i {
		return to
	}
	if ok && slices.Contains(m.Values, partWeak) {
		return f.behindNoun(i, m.To, true)
	}
	if to := f.letterS(i); to > i {
		return to
	}
	if number {
		return max(i+1, f.alone(i))
	}
	return i + 1
}

// eitherBehind returns the end of what turns both into either where it stands behind them: '两个部分均可'; zero where
// there is no such thing.
func (f *finder) eitherBehind(at int) int {
	for i := at; i < min(at+3, len(f.text.Words)) && f.text.Words[i].Gap < words.Sentence; i++ {
		if m, ok := tongues().parts.At(f.text, i); ok && slices.Contains(m.Values, partEither) {
			return m.To
		}
	}
	return 0
}

// isThatIs tells the Arabic 'that is' from 'any', which stands before a noun without the article: 'أي الجزء الثاني'.
func (f *finder) isThatIs(from, to int) bool {
	if to != from+2 || f.text.Words[from].Folded != "اي" || !strings.HasPrefix(f.text.Words[from+1].Folded, "ال") {
		return false
	}
	n, ok := f.numeralAt(f.text, to)
	return ok && n.form == ordinal && f.segment(n) != ""
}

// overBoth goes over the segments of which a phrase before them chooses: 'в любом из двух сегментов'.
func (f *finder) overBoth(at int) int {
	for i := at; i < min(at+4, len(f.text.Words)) && f.text.Words[i].Gap <= words.Line; i++ {
		m, ok := tongues().parts.At(f.text, i)
		if ok && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partBoth || p == partNoun }) {
			if _, numbered := f.numeralAt(f.text, m.To); numbered {
				return at
			}
			return m.To
		}
		if !isPartitive(f.text.Words[i].Folded) {
			break
		}
	}
	return at
}

// isWhole says whether both segments are named as the whole that one of them is taken from: 'of the two segments, we
// choose the second', '两个部分中的第二个'.
func (f *finder) isWhole(from, to int) bool {
	before := from
	for before > 0 && f.text.Words[before].Gap <= words.Line && isPartitive(f.text.Words[before-1].Folded) && !isOutOf(f.text.Words[before-1].Folded) {
		before--
	}
	partitive := before > 0 && f.text.Words[before].Gap <= words.Line && isOutOf(f.text.Words[before-1].Folded) || isOutOf(f.text.Words[from].Folded)
	if !partitive && (to >= len(f.text.Words) || !isAmong(f.text.Words[to].Folded)) {
		return false
	}
	for i := to; i < min(to+2*nearby, len(f.text.Words)) && f.text.Words[i].Gap < words.Sentence; i++ {
		if n, ok := f.numeralAt(f.text, i); ok && (n.form == ordinal || n.form == roman && f.isCapital(i)) && f.segment(n) != "" {
			return true
		}
	}
	return false
}

// isTimeAt says whether two of something are minutes: 'los dos minutos'.
func (f *finder) isTimeAt(at int) bool {
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return false
	}
	return strings.HasPrefix(f.text.Words[at].Folded, "minut") || strings.HasPrefix(f.text.Words[at].Folded, "минут")
}

func isOutOf(folded string) bool {
	switch folded {
	case "of", "among", "between", "des", "de", "entre", "parmi", "из", "من", "بين":
		return true
	}
	return false
}

func isAmong(folded string) bool {
	return folded == "中" || folded == "里" || folded == "之" || folded == "内"
}

func (f *finder) add(m reference) {
	f.found = append(f.found, m)
	for i := m.from; i < m.to; i++ {
		f.named[i] = true
	}
}

func (f *finder) addNoun(from, to int) {
	for i := from; i < to; i++ {
		f.nouns[i] = true
	}
}

// behindNoun reads the numbers behind a noun: 'segment II', 'segments I and II', 'сегмент № 2', 'segment (II)'.
func (f *finder) behindNoun(from, to int, weak bool) int {
	at := to
	for at < len(f.text.Words) && f.text.Words[at].Gap < words.Sentence && isNumberSign(f.text.Words[at].Folded) {
		at++
	}
	if at == to && at+1 < len(f.text.Words) && f.text.Words[at].Gap <= words.Line && f.text.Words[at+1].Folded == "第" {
		switch f.text.Words[at].Folded {
		case "是", "为", "為":
			at++
		}
	}
	nearest := words.Comma
	if weak {
		nearest = words.Space
	}
	list, end := f.list(at, nearest)
	if len(list.numerals) == 0 || f.isOf(end) || weak && f.isOfDayOrPaper(end) {
		if !weak {
			f.addNoun(from, to)
		}
		return to
	}
	f.addNoun(from, to)
	f.add(f.mention(list, from, end, byNumber))
	return end
}

// isOf says whether a phrase such as 'of the Statute' stands there, which makes 'Part II' the part of a text.
func (f *finder) isOf(at int) bool {
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return false
	}
	switch f.text.Words[at].Folded {
	case "статута", "регламента", "программы", "повестки", "дня", "недели", "месяца", "года", "доклада", "резолюции", "статьи":
		return true
	case "of", "du", "de", "des", "del", "من":
	default:
		return false
	}
	for i := at + 1; i < min(at+4, len(f.text.Words)) && f.text.Words[i].Gap <= words.Line; i++ {
		switch f.text.Words[i].Folded {
		case "programme", "program", "programa", "agenda", "ordre", "orden", "periodo", "resolution", "resolucion", "article", "articulo", "ماده", "قرار", "الماده", "القرار", "جدول", "statute", "rome", "statut", "estatuto", "rules",
			"regulations", "reglement", "reglamento", "statement", "declaration", "declaracion", "intervention", "report",
			"rapport", "informe", "charter":
			return true
		}
	}
	return false
}

// isOfDayOrPaper says whether a phrase such as 'of the morning' or 'of your note' stands there, which makes the first part
// that of a day or of a text.
func (f *finder) isOfDayOrPaper(at int) bool {
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return false
	}
	switch f.text.Words[at].Folded {
	case "записки", "ноты", "письма", "документа":
		return true
	case "of", "du", "de", "des", "del", "من":
	default:
		return false
	}
	for i := at + 1; i < min(at+4, len(f.text.Words)) && f.text.Words[i].Gap <= words.Line; i++ {
		switch f.text.Words[i].Folded {
		case "day", "morning", "afternoon", "week", "month", "year", "journee", "matin", "matinee", "midi", "semaine", "mois", "annee", "dia", "manana",
			"tarde", "jornada", "semana", "mes", "ano", "note", "letter", "email", "mail", "paper", "document", "draft", "lettre", "courriel", "projet", "nota", "carta", "correo", "documento", "borrador", "مذكرتكم", "المذكره", "الوثيقه", "رسالتكم", "الرساله", "الورقه", "يوم", "اليوم", "الاسبوع", "الشهر", "السنه", "العام":
			return true
		}
	}
	return false
}

func isNumberSign(folded string) bool {
	switch folded {
	case "no", "n", "nr", "num", "number", "numero", "nbr", "номер", "رقم", "号", "roman", "#":
		return true
	}
	return false
}

// beforeNoun reads numbers that stand before their noun: 'the first segment', '第一和第二部分', 'II сегмент'.
func (f *finder) beforeNoun(i int) int {
	list, end := f.list(i, words.Sentence)
	if len(list.numerals) == 0 {
		return i
	}
	last := list.numerals[len(list.numerals)-1]
	if first := list.numerals[0]; first.form == ordinal && last.isSpelt() {
		last.form = ordinal // 第一、二部分
	}
	at := end
	for at < len(f.text.Words) && at < end+4 && f.text.Words[at].Gap <= words.Line && isPartitive(f.text.Words[at].Folded) {
		at++
	}
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return i
	}
	m, ok := tongues().parts.At(f.text, at)
	isNoun := ok && (slices.Contains(m.Values, partNoun) || last.form == ordinal && (slices.Contains(m.Values, partWeak) || slices.Contains(m.Values, partBoth)))
	if !isNoun {
		var subject bool
		if at, subject = f.overSubject(at); !subject {
			return i
		}
		m, ok = tongues().parts.At(f.text, at)
		if !ok || !slices.Contains(m.Values, partNoun) || last.form != ordinal {
			return i
		}
	}
	if last.form != ordinal && !f.mayPrecede(last, m.From) || slices.Contains(m.Values, partWeak) && (f.isOf(m.To) || f.isOfDayOrPaper(m.To)) {
		return i
	}
	if f.isParagraph(i, m.From) {
		return i
	}
	f.addNoun(m.From, m.To)
	to := m.To
	if last.form == ordinal {
		to = f.secondOrdinal(&list, m.To)
	}
	f.add(f.mention(list, i, to, byNumber))
	return to
}

// isParagraph tells the paragraph of a Chinese text, which 段 means too, from the part of a meeting: '决议第2段'.
func (f *finder) isParagraph(from, noun int) bool {
	if f.text.Words[noun].Folded != "段" {
		return false
	}
	for i := from - 1; i >= max(0, from-2*nearby) && f.text.Words[i+1].Gap < words.Comma; i-- {
		switch f.text.Words[i].Folded {
		case "条", "條", "款", "决", "決", "件", "函", "照", "据", "據", "依", "信", "执", "執":
			return true
		}
	}
	return false
}

// secondOrdinal reads the other ordinal in 'the first segment and the second'.
func (f *finder) secondOrdinal(l *numberList, at int) int {
	if at >= len(f.text.Words) || f.text.Words[at].Gap >= words.Sentence {
		return at
	}
	next, joint := f.joint(at)
	n, ok := f.numeralAt(f.text, next)
	if !ok || joint == apart || n.form != ordinal || f.segment(n) == "" || !f.endsPhrase(n.to) {
		return at
	}
	if p, own := tongues().parts.At(f.text, n.to); joint == alongside && next == at && own && slices.Contains(p.Values, partNoun) && isHan(f.text.Words[at].Folded) {
		return at // 第一部分，第二部分亦可
	}
	l.or, l.moving = l.or || joint == chosen, l.moving || joint == moved
	l.numerals = append(l.numerals, n)
	return n.to
}

// overSubject goes over a subject between an ordinal and its noun: 'the first technical segment'.
func (f *finder) overSubject(at int) (int, bool) {
	m, ok := f.topics.At(f.text, at)
	if !ok || m.To >= len(f.text.Words) {
		return at, false
	}
	return m.To, true
}

// mayPrecede says whether a number that is no ordinal may stand before its noun, as it does in Russian and Chinese.
func (f *finder) mayPrecede(n numeral, noun int) bool {
	r, _ := utf8.DecodeRuneInString(f.text.Words[noun].Folded)
	switch {
	case unicode.Is(unicode.Cyrillic, r):
		return n.form == roman || n.form == digits
	case unicode.Is(unicode.Han, r):
		return n.form == roman || n.form == digits && f.text.Words[noun].Gap <= words.Space
	}
	return n.form == roman && f.isCapital(noun-1) && f.text.Words[noun].Gap == words.Space
}

func isPartitive(folded string) bool {
	switch folded {
	case "of", "the", "two", "your", "these", "those", "our", "des", "deux", "vos", "ces", "de", "los", "dos", "las", "sus", "estos", "estas", "из", "двух", "ваших", "этих", "обоих", "من", "那", "这", "這", "一", "之", "both", "thematic", "thematique", "тематического", "тематическом", "тематический", "个", "個", "из них":
		return true
	}
	return false
}
