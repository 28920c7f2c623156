package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// isPresented says whether words stand where a writer says who he is: behind 'we are' and the like, or in a clause of
// their own, 'the Embassy of X here', or one that thanks or greets.
func (r *reading) isPresented(word, end int) bool {
	if r.where != inText || r.introduces(word) || r.hasBetween(max(0, word-4), word, behalf|holds) {
		return true
	}
	if m, at, _ := r.before(word); is(m, elsewhere|toward) {
		return r.comesFrom(at)
	}
	at := word
	for at > 0 && r.Words[at].Gap < words.Comma && (word-at < 1 || linkOf(r.Words[at-1].Folded) == article) {
		at--
	}
	return r.Words[at].Gap >= words.Comma && (r.isClauseEnd(end) || r.thanks(end))
}

// introduces says whether words such as 'we are' stand before a name.
func (r *reading) introduces(word int) bool {
	from, _ := r.SentenceAt(word)
	said := r.Fold(max(from, word-4), word)
	bare, articled := withoutLastArticle(said)
	for _, phrase := range []string{
		"we are", "we re", "i am with", "i represent", "we represent", "i work for", "nous sommes", "je represente", "somos", "represento a", "мы", "я представляю", "نحن", "我 们 是", "我 是", "我 来 自", "我 们 来 自", "这 里 是", "مع كم", "معكم", "я из", "мы из", "habla", "ici", "here is", "this is", "c est", "i m with", "i m from", "i am from", "we are from", "本 会", "代 表",
		"soy de", "somos de", "soy parte de", "vengo de", "venimos de", "pertenezco a", "formo parte de", "trabajo en", "trabajo para", "yo trabajo en", "je suis de", "nous sommes de", "je viens de", "nous venons de", "je travaille a", "je travaille pour", "je fais partie de", "c est", "ici c est",
		"i work at", "i work with", "i belong to", "i speak for", "we speak for", "writing from", "you have", "мы представляем", "я работаю в", "я сотрудник", "вас беспокоит", "пишет вам", "вам пишет", "к вам обращается", "говорит", "انا من", "نحن من", "اكتب اليكم من", "معك", "اعمل في", "اعمل لدي", "نحن في", "我 在", "我 们 来 自 于", "我 供 职 于", "我 任 职 于", "我 就 职 于", "我 属 于", "我 们 是 来 自",
	} {
		if before, ok := strings.CutSuffix(said, phrase); ok && (before == "" || strings.HasSuffix(before, " ")) || articled && strings.HasSuffix(bare, phrase) {
			return true
		}
	}
	return false
}

// withoutLastArticle returns folded words without the article that they end in; articled is false where they do not.
func withoutLastArticle(folded string) (bare string, articled bool) {
	for _, article := range [...]string{" the", " la", " l"} {
		if bare, articled = strings.CutSuffix(folded, article); articled {
			return bare, true
		}
	}
	return folded, false
}

// comesFrom says whether the writer tells where he comes from: 'I write from the Embassy of X'.
func (r *reading) comesFrom(word int) bool {
	switch r.Words[word].Folded {
	case "from", "من", "из", "desde":
		from, _ := r.SentenceAt(word)
		return r.hasBetween(max(from, word-4), word, ourselves) || slices.ContainsFunc(r.Words[max(from, word-5):word], func(w words.Word) bool { return isGreeting(w.Folded) })
	case "来", "來":
		return word > 0 && strings.Contains("我们們团團", r.Words[word-1].Folded)
	case "在":
		_, to := r.SentenceAt(word)
		return word > 0 && strings.Contains("我们", r.Words[word-1].Folded) && slices.ContainsFunc([]string{"工作", "任职", "供职"}, func(job string) bool {
			return strings.Contains(r.Slice(word, min(to, word+20)), job)
		})
	}
	return false
}

// isGreeting says whether a word begins a message that comes from somebody: 'greetings from', 'this message comes from'.
func isGreeting(word string) bool {
	switch word {
	case "greetings", "hello", "hi", "comes", "writing", "saludos", "salutations", "привет", "приветствие", "تحيه", "تحياتنا", "تحياتي":
		return true
	}
	return false
}

// worksThere says whether the writer tells what he does in a place: 'I run advocacy at X'.
func (r *reading) worksThere(place int) bool {
	from, _ := r.SentenceAt(place)
	for at := from; at < place; at++ {
		if c, ok := r.cueAt(at); ok && is(c, ourselves) {
			next := c.To
			for next < place && (linkOf(r.Words[next].Folded) == article || isBeing(r.Words[next].Folded)) {
				next++
			}
			if c, ok := r.cueAt(next); ok && is(c, holds) {
				return true
			}
		}
	}
	return false
}

// isBeing says whether a word may stand between 'I' and an office: 'I am currently a coordinator'.
func isBeing(word string) bool {
	switch word {
	case "am", "m", "suis", "soy", "a", "an", "un", "une", "una", "currently", "actuellement", "actualmente":
		return true
	}
	return false
}

// isNamedFrom says whether a sentence begins with a name and where he is from: 'Ann from X here'.
func (r *reading) isNamedFrom(place int) bool {
	switch r.Words[place].Folded {
	case "from", "of", "من", "из", "de", "desde":
		from, _ := r.SentenceAt(place)
		return place > from && place-from <= 2 && len(cues().Find(words.Cut(r.Slice(from, place)))) == 0
	}
	return false
}

// thanks says whether thanks are given or a greeting is sent right behind a name.
func (r *reading) thanks(word int) bool {
	to := min(len(r.Words), word+4)
	return r.hasBetween(word, to, compliments) || slices.ContainsFunc(r.Words[word:to], func(w words.Word) bool {
		return slices.ContainsFunc([]string{"thank", "remerci", "agradec", "благодар", "تشكر", "يشكر", "感"}, func(verb string) bool { return strings.HasPrefix(w.Folded, verb) })
	})
}

// isClauseEnd says whether a clause ends at a word, one more or a place left out.
func (r *reading) isClauseEnd(word int) bool {
	most := 3
	if word < len(r.Words) && slices.Contains([]string{"in", "at", "to", "à", "en", "auprès", "в", "при", "في", "لدى", "驻", "在"}, strings.ToLower(r.Slice(word, word+1))) {
		most = 8
	}
	for at := word; at < word+most; at++ {
		if at >= len(r.Words) || r.Words[at].Gap >= words.Comma {
			return true
		}
	}
	return false
}
