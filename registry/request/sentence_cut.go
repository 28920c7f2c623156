package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// longest is how many words are read as one sentence, so that a text without full stops takes no longer than another.
const longest = 400

// mostSentences is how many sentences of a passage are read: far more than any request has.
const mostSentences = 1000

// sentences parts passages into their sentences, with their marks and the segments named in them.
func (r *Reader) sentences(passages ...passage) []sentence {
	count := 0
	for i, p := range passages {
		passages[i].text = endAtNumbers(p.text)
		count += countSentences(passages[i].text)
	}
	all := make([]sentence, 0, count)
	for _, p := range passages {
		all = r.appendSentences(all, p)
	}
	return all
}

// appendSentences appends the sentences of a passage to others.
func (r *Reader) appendSentences(all []sentence, p passage) []sentence {
	most := len(all) + mostSentences
	marks := marksIn(p.text)
	references := r.references(p.text)
	for from := 0; from < len(p.text.Words) && len(all) < most; {
		to := from + 1
		for to < min(len(p.text.Words), from+longest) && p.text.Words[to].Gap < words.Sentence {
			to++
		}
		s := sentence{passage: p, from: from, to: to, question: isQuestion(p.text, to)}
		s.marks, marks = cutAt(marks, func(m mark) bool { return m.from >= to })
		s.references, references = cutAt(references, func(m reference) bool { return m.from >= to })
		if s.asksLeave() {
			s.marks = slices.Insert(s.marks, 0, mark{sign: could, from: from, to: from + 1})
		}
		s.references = slices.DeleteFunc(s.references, s.isOtherDelegation)
		s.marks = slices.DeleteFunc(s.marks, s.isInReference)
		s.deferName()
		s.dropReasons()
		s.dropOccasions()
		s.dropInsertions()
		s.dropSuccessions()
		s.findGift()
		s.negate()
		s.findRelease()
		s.dropLeavesOfOthers()
		all = append(all, s)
		from = to
	}
	return all
}

// countSentences returns how many sentences a text has, those too that are too long to be read as one.
func countSentences(t words.Text) int {
	n := len(t.Words) / longest
	for _, w := range t.Words {
		if w.Gap == words.Sentence {
			n++
		}
	}
	return min(n, mostSentences)
}

// cutAt cuts a list before the first that is behind, so that each part may be added to and taken from by itself.
func cutAt[T any](list []T, behind func(T) bool) (before, rest []T) {
	n := slices.IndexFunc(list, behind)
	if n < 0 {
		n = len(list)
	}
	return list[:n:n], list[n:]
}

// endAtNumbers returns a text in which the full stop behind 'segment I' ends its sentence, as that behind an initial
// does not.
func endAtNumbers(t words.Text) words.Text {
	var ended []words.Word
	for i := 2; i < len(t.Words); i++ {
		if !endsBefore(t, i) {
			continue
		}
		if ended == nil {
			ended = slices.Clone(t.Words)
		}
		ended[i].Gap = words.Sentence
	}
	if ended != nil {
		t.Words = ended
	}
	return t
}

// endsBefore says whether a sentence ends before a word, though what stands there need not end one: at a Spanish question,
// behind an initial before what only begins sentences, and behind the number of a segment.
func endsBefore(t words.Text, i int) bool {
	last := t.Words[i-1]
	if t.Words[i].Gap < words.Sentence && strings.Contains(t.Original[last.End:t.Words[i].Start], "¿") {
		return true
	}
	if isInitial(t, i-1) && tongues().beginsSentence(t, i) || endsInSuffix(t, i) {
		return true
	}
	if t.Words[i].Gap != words.Space || last.End-last.Start != 1 || t.Original[last.End] != '.' || last.Gap > words.Space || romanNumber(last.Folded) == 0 {
		return false
	}
	m, ok := tongues().parts.At(t, i-2)
	if ok && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partNoun || p == partWeak || p == partAnd || p == partOr }) {
		return true
	}
	if i < 3 || !isArticle(t.Words[i-2].Folded) {
		return false
	}
	before := t.Words[i-3].Folded
	return isTo(before) || before == "en" || before == "in"
}

// endsInSuffix says whether a full stop behind the ending of an ordinal in figures stands before a word: 'во 2-й. Оратор'.
func endsInSuffix(t words.Text, i int) bool {
	suffix := t.Words[i-1]
	return t.Words[i].Gap < words.Sentence && suffix.Gap == words.Joined && figures(t.Words[i-2].Folded) > 0 &&
		afterSuffix(t, i-1) == i && strings.HasPrefix(t.Original[suffix.End:], ".")
}

// isInitial says whether a word is the initial of a name, with its full stop.
func isInitial(t words.Text, i int) bool {
	w := t.Words[i]
	r, size := utf8.DecodeRuneInString(t.Original[w.Start:w.End])
	return size == w.End-w.Start && unicode.IsUpper(r) && w.End < len(t.Original) && t.Original[w.End] == '.'
}

// beginsSentence says whether a word with a capital begins what sentences begin with, and names do not: 'Petrov A. Please
// confirm'.
func (l *lexicons) beginsSentence(t words.Text, i int) bool {
	r, _ := utf8.DecodeRuneInString(t.Original[t.Words[i].Start:])
	m, ok := l.signs.At(t, i)
	return ok && unicode.IsUpper(r) && t.Words[i].Gap < words.Sentence &&
		slices.ContainsFunc(m.Values, func(v sign) bool { return v == please || v == wish || v == thanks || v == inquire })
}

// isQuestion says whether a question mark stands before a word.
func isQuestion(t words.Text, to int) bool {
	end := len(t.Original)
	if to < len(t.Words) {
		end = t.Words[to].Start
	}
	return strings.ContainsAny(t.Original[t.Words[to-1].End:end], "?？؟")
}

// asksLeave says whether a question begins with 'may' and whom it is asked for: 'May Malta speak in segment I?'. Elsewhere
// 'may' leaves it open.
func (s *sentence) asksLeave() bool {
	return s.question && s.text.Words[s.from].Folded == "may" && s.from+1 < s.to && s.delegationAt(s.from+1, s.to) > s.from+1
}

// isInReference says whether a mark is a part of a segment's name: the pronoun in 'segment I' is none.
func (s *sentence) isInReference(m mark) bool {
	return slices.ContainsFunc(s.references, func(r reference) bool { return r.from <= m.from && m.to <= r.to && r.how >= bare })
}

// isOtherDelegation says whether an 'other' is that of another delegation, and not of another segment.
func (s *sentence) isOtherDelegation(r reference) bool {
	return r.other && slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.sign == next && m.from <= r.from && r.from < m.to && !s.onlyJoins(m.from, r.from)
	})
}

// outsideNames leaves out what is a part of a delegation's name in Chinese, whose characters are words of their own:
// the 不 in 不丹 denies nothing.
func outsideNames(t words.Text, marks []words.Match[sign]) []words.Match[sign] {
	if !slices.ContainsFunc(t.Words, func(w words.Word) bool { return isHan(w.Folded) }) {
		return marks
	}
	named := delegations.Find(t)
	return slices.DeleteFunc(marks, func(m words.Match[sign]) bool {
		start, end := t.Words[m.From].Start, t.Words[m.To-1].End
		for len(named) > 0 && named[0].End <= start {
			named = named[1:]
		}
		return len(named) > 0 && named[0].Start <= start && end <= named[0].End && isHan(t.Words[m.From].Folded) && end-start < named[0].End-named[0].Start
	})
}

// marksIn returns the phrases of a text that tell something, from left to right.
func marksIn(t words.Text) []mark {
	found := outsideNames(t, tongues().signs.Find(t))
	marks := make([]mark, 0, len(found)+len(found)/4) // some are of two signs
	for _, m := range found {
		for _, value := range m.Values {
			marks = append(marks, mark{sign: value, from: m.From, to: m.To})
		}
	}
	return marks
}
