package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// subjects finds the segments that are named by what they are about, once their nouns and numbers are known. What is
// only akin to a subject gives way to anything else in its sentence.
func (f *finder) subjects() {
	for _, m := range f.topics.Find(f.text) {
		topic, ok := surest(m.Values)
		if !ok {
			continue
		}
		how := f.binding(m.From, m.To)
		if topic.kin && how == bySubject && !f.isBesideNumber(m.From) {
			topic.kin = false // 'the commemorative part' is named as well as any
		}
		if topic.plain && how < bySubject || f.isElsewhere(m.From, m.To, how) || topic.kin && (how == 0 || f.namesSegmentBeside(m.From)) {
			continue
		}
		f.add(reference{from: m.From, to: m.To, ids: []string{topic.segment}, how: how, kin: topic.kin})
	}
	f.found = slices.DeleteFunc(f.found, func(m reference) bool { return m.kin && f.namesSegmentBeside(m.from) })
}

// isOwn says whether a word makes a subject somebody's own: 'our embassy celebrates its 25 years'.
func isOwn(folded string) bool {
	switch folded {
	case "our", "its", "their", "my", "his", "her", "ses", "son", "nos", "notre", "leur", "leurs", "su", "sus", "nuestro", "nuestra", "nuestros", "nuestras", "свои", "свое", "своего", "наш", "наше", "нашего", "seu", "seus", "suoi", "suo", "unser", "unsere", "ihre":
		return true
	}
	return false
}

// isElsewhere says whether a subject that no noun of a segment is bound to belongs to somebody or something.
func (f *finder) isElsewhere(from, to int, how naming) bool {
	return how == 0 && from > 0 && isOwn(f.text.Words[from-1].Folded) || how <= loose && f.isOfBearer(from, to)
}

// isOfBearer says whether a subject that stands for itself is said of somebody or of something else than the meeting: 'a
// high-level delegation', 'pour des raisons techniques'.
func (f *finder) isOfBearer(from, to int) bool {
	if to < len(f.text.Words) && f.text.Words[to].Gap <= words.Line && (isPut(f.text.Words[to].Folded) || isBearer(f.text.Fold(to, min(to+2, len(f.text.Words))))) {
		return true
	}
	for i := from - 1; i >= max(0, from-2) && f.text.Words[i+1].Gap <= words.Line; i-- {
		if isBearer(f.text.Words[i].Folded) || i == from-1 && isPut(f.text.Words[i].Folded) {
			return true
		}
	}
	return false
}

// isPut says whether a word is a question that is put to somebody: 'technical question'.
func isPut(folded string) bool {
	switch folded {
	case "question", "questions", "pregunta", "preguntas", "вопрос", "вопросы", "سوال", "frage", "domanda", "pergunta":
		return true
	}
	return false
}

// isBearer says whether words begin with the stem of one who has a rank, or of what befalls somebody.
func isBearer(folded string) bool {
	return slices.ContainsFunc([]string{
		"delega", "represent", "official", "officer", "funcionari", "fonctionnaire", "visit", "particip", "mission", "mision", "team", "equip", "advis", "conseil", "consejer", "asesor",
		"expert", "staff", "person", "reason", "raison", "razon", "motiv", "problem", "difficult", "difficulte", "dificultad", "glitch", "fault",
		"делегац", "представ", "советник", "эксперт", "причин", "проблем", "сотрудник", "وفد", "تمثيل", "مسوول", "مستشار", "خبير", "اسباب", "لاسباب", "مشكل", "خلل", "سوال",
		"代 表", "官 员", "顾 问", "原 因", "故 障", "人 员", "团",
	}, func(stem string) bool { return strings.HasPrefix(folded, stem) })
}

// isBesideNumber says whether the segment that a subject goes with is named by its number: 'segment I, on surrender'.
func (f *finder) isBesideNumber(at int) bool {
	for i := at - 1; i >= 0 && (f.text.Words[i+1].Gap < words.Comma || f.text.Words[i+1].Gap == words.Comma && f.isNumbered(i)); i-- {
		if f.isNumbered(i) {
			return true
		}
	}
	for i := at + 1; i < len(f.text.Words) && f.text.Words[i].Gap < words.Sentence && i < at+nearby; i++ {
		if f.isNumbered(i) && f.text.Words[i].Gap < words.Comma {
			return true
		}
	}
	return false
}

// isNumbered says whether a word is one of a reference by number.
func (f *finder) isNumbered(at int) bool {
	return slices.ContainsFunc(f.found, func(m reference) bool { return m.from <= at && at < m.to && (m.how == byNumber || m.how == bare) })
}

// surest returns what a phrase is the subject of, or failing that akin to; ok is false where that is two segments'.
func surest(all []subject) (best subject, ok bool) {
	for _, s := range all {
		switch {
		case !ok || best.kin && !s.kin:
			best, ok = s, true
		case best.kin == s.kin && best.segment != s.segment:
			return best, false
		}
	}
	return best, ok
}

// namesSegmentBeside says whether the sentence of a word names a segment otherwise than by what is akin to its subject.
func (f *finder) namesSegmentBeside(at int) bool {
	from, to := f.text.SentenceAt(at)
	return slices.ContainsFunc(f.found, func(m reference) bool { return m.from >= from && m.from < to && m.how > 0 && !m.kin && len(m.ids) > 0 })
}
