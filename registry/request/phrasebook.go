package request

import (
	"strings"
	"sync"

	"speakerlist/registry/request/words"
)

// A phrasebook holds what one language says in requests. Each field lists phrases, parted by commas or line ends, in
// the notation of [words.Lexicon.Add].
type phrasebook struct {
	wish      string // somebody wants
	please    string // somebody is asked to
	could     string // somebody is politely asked whether he would
	speak     string // to take the floor
	speaks    string // will take the floor: that somebody does, said as a fact
	utter     string // verbs that take the floor together with a noun of speech: to make, to deliver
	utters    string // such verbs as a fact, where the noun stands elsewhere: 'a statement on behalf of X makes Y'
	given     string // that a speech will be held: a request where it is said whose it is
	speech    string // such nouns: statement, intervention
	enter     string // to put on a list, and being put there
	enlist    string // whole requests in themselves: 'add us', 'hereby registers'
	slot      string // what is asked for: the floor, a slot
	list      string // the list of speakers
	us        string // we, our
	session   string // the meeting and who speaks in it: words that tell what a message is about
	leave     string // to give up
	frees     string // verbs that give a place up, where one is named: to free, to hand back, is available again
	place     string // such places
	unsaid    string // what a speech is not that is not held: delivered, needed
	ownSpeech string // the writer's own: 'our statement'
	noSpeech  string // one that is denied by itself: 'neither of our statements'
	unable    string // cannot after all
	afterAll  string // in the end: what turns a refusal into a withdrawal
	prefer    string // would rather
	keep      string // to keep what one has
	change    string // to change who speaks, or where: 'change of speaker'
	alter     string // to change: of anything
	instead   string // in place of
	mistake   string // what says that a registration was none
	meant     string // what stands before what should have been said: 'it should read'
	fills     string // to add a speaker's name
	still     string // whether it is not too late
	not       string
	harmless  string // phrases that hold a word of another list and mean nothing by it: 'do not hesitate'
	but       string // what ends the reach of a negation
	done      string // is on the list already
	undecided string // it is not known yet whether
	inquire   string // wants to know, or to be sent, something
	others    string // those who wish: an invitation's words
	aside     string // something else that is wished for: more time, a meeting
	said      string // what others said of themselves
	record    string // a text to be filed, not to be spoken
	thanks    string
	greeting  string // how letters begin and end
	attached  string
	note      string // what a request is written in: note verbale, letter, form
	logistics string // badges, rooms, interpretation
	completes string // 'now with the copy', 'sorry, I forgot'
	beyond    string // another meeting than this: 'in the general debate'
	inform    string // that something is passed on, and not asked for: 'for your information only'
	paper     string // the text of a speech, as a thing that is sent
	ours      string // a place on the list that one has: 'our two minutes'
	next      string // to whom else it may go: 'to another delegation'
	hearsay   string // what one heard of others: 'we understand that'
	because   string // what stands before a reason
	contact   string // whom letters go to, and who does not speak by that
	who       string // whose name it is that is still to come: speaker, name
	atTime    string // when: what begins a clause that tells a time
	raised    string // that a subject comes up at that time
	later     string // that it is still to come: tomorrow, to follow
	endorse   string // to join what another says: 'aligns itself with the statement'
	backs     string // verbs that do so with a speech behind them: 'supports the Nordic statement'
	chair     string // how a speech begins, which a letter to the secretariat does not: 'Madam President'

	bygone   string // when what is spoken of is over: 'last year'
	pending  string // that it is still being decided: 'under consideration'
	perhaps  string
	alone    string // by itself, and not in a joint statement: 'a separate statement'
	present  string // to be at the meeting, which is not to speak
	forUs    string // that somebody else speaks for the writer too: 'on our behalf'
	behalf   string // what stands before those for whom somebody speaks
	inOffice string // that it is an office that somebody holds, or held until he died
	once     string // what stands before what is waited for: 'as soon as'
	whether  string // what begins an indirect question, and nothing else
	anybody  string // those of a kind, of whom one asks what they may do: 'an observer'
	forNow   string // for the time being
	told     string // that something was told to the secretariat before, or stands on its list
	rest     string // that all else stays as it is

	atFirst   string // that it was so once, and is no longer: 'at first'
	asked     string // what stands before the question that one was asked: 'you asked whether'
	answering string // what says that one answers: 'in reply to your question'
	yes       string // what answers such a question
	stress    string // what a sentence begins with that stresses who does something: 'it is'
	inAdvance string // when one thanks for what is still to be done

	segment  string // nouns of the parts of a meeting
	part     string // nouns that mean such a part only with its number or its subject beside them
	talk     string // nouns that mean such a part only with its subject beside them: 'the discussion on arrests'
	tens     string // what makes one number with that beside it: 'twenty' in 'twenty-second'
	ordinals []string
	numbers  []string // cardinals, from one
	both     string
	every    string // all segments, however many
	either   string
	and      string
	or       string
	failing  string // what sets a second choice behind a first
	favoured string // what marks a first choice
	bearable string // what stands behind a second choice: 'would also do'
	beside   string // in addition to what is held
	full     string // has no room
	provided string // if
	unless   string // if not
	from     string // what stands before what is left
	about    string // what binds a segment to its subject
	declined string // that a segment is not for us: left to others, outside our field, only to be listened to
	pondered string // that one was considered once: where another is asked for, it is not
	reason   string // what begins a clause that gives a reason: because, although
	hence    string // what begins one that draws a conclusion: therefore
	only     string
	ifSo     string // what goes on from a question: 'if so'
	other    string // the other of two segments
	former   string // the first of two that were named
	latter   string // the last that was named
	ofThem   string // what stands behind 'the first', where it is one of segments
	shared   string // words of any segment's subject, and of any meeting's

	speaker   string // who will speak, with the name behind it
	speaksFor string // is going to speak, with the name before it or behind it
	myself    string // the one who signs speaks
	nobody    string // a name that is still to come
	courtesy  string // Mr, Dr, His Excellency
	office    string // ranks and functions
	portfolio string // what offices are of, and what bodies are called
	of        string // what joins an office with it
	particle  string // what stands inside names in small letters
	acted     string // participles of what is done to a speech, with 'by' and the name behind them: delivered, read
	adjunct   string // what may stand between a name and what says that its bearer speaks: on our behalf, in his place
	attended  string // with the name of somebody else behind it: accompanied by, contact
	attends   string // with the name of somebody else before it: is copied, will accompany
}

// A sign is what a phrase of a message says, as far as it tells what the message is.
type sign uint8

const (
	wish sign = iota
	please
	could
	speak
	speaks
	utter
	utters
	given
	speech
	enter
	enlist
	slot
	list
	us
	session
	leave
	unable
	afterAll
	prefer
	keep
	change
	alter
	instead
	mistake
	meant
	fills
	still
	not
	harmless
	but
	done
	undecided
	inquire
	others
	aside
	said
	record
	thanks
	greeting
	attached
	note
	logistics
	completes
	beyond
	inform
	paper
	ours
	next
	hearsay
	because
	contact
	who
	later
	endorse
	backs
	chair
)

// phrases yields the phrases of a phrasebook's field.
func phrases(field string) []string {
	var all []string
	for line := range strings.Lines(field) {
		for phrase := range strings.SplitSeq(line, ",") {
			if phrase = strings.TrimSpace(phrase); phrase != "" {
				all = append(all, phrase)
			}
		}
	}
	return all
}

func phrasebooks() []phrasebook {
	return []phrasebook{english(), french(), spanish(), russian(), arabic(), chinese(), german(), portuguese(), italian()}
}

// lexicons are the phrasebooks of all languages in one, since a message may hold several.
type lexicons struct {
	signs    words.Lexicon[sign]
	parts    words.Lexicon[partSign]
	numbers  words.Lexicon[number]
	binding  words.Lexicon[partSign]
	clauses  words.Lexicon[clauseSign]
	nameCues words.Lexicon[nameCue]
	titles   words.Lexicon[title]

	occasions words.Lexicon[occasionSign]
	releases  words.Lexicon[releaseSign]
}

// tongues returns the lexicons, which are built once and then only read.
var tongues = sync.OnceValue(func() *lexicons {
	l := &lexicons{}
	for _, book := range phrasebooks() {
		l.addSigns(book)
		l.addParts(book)
		l.addClauses(book)
		l.addOccasions(book)
		l.addReleases(book)
		l.addNames(book)
	}
	return l
})

func add[V comparable](l *words.Lexicon[V], field string, value V) {
	for _, phrase := range phrases(field) {
		l.Add(phrase, value)
	}
}

func (l *lexicons) addSigns(b phrasebook) {
	for value, field := range [...]string{ // in one order, since a phrase may be of two signs
		wish: b.wish, please: b.please, could: b.could, speak: b.speak, speaks: b.speaks, utter: b.utter, utters: b.utters, given: b.given, speech: b.speech,
		enter: b.enter, enlist: b.enlist, slot: b.slot, list: b.list, session: b.session, us: b.us, leave: b.leave, unable: b.unable,
		afterAll: b.afterAll, prefer: b.prefer, keep: b.keep, change: b.change, alter: b.alter, instead: b.instead, mistake: b.mistake, meant: b.meant, fills: b.fills, still: b.still, not: b.not, harmless: b.harmless, but: b.but,
		done: b.done + "\n" + b.endorse, undecided: b.undecided, inquire: b.inquire, others: b.others, aside: b.aside, said: b.said, record: b.record, thanks: b.thanks,
		greeting: b.greeting, attached: b.attached, note: b.note, logistics: b.logistics, completes: b.completes,
		beyond: b.beyond, inform: b.inform, paper: b.paper, ours: b.ours, next: b.next, hearsay: b.hearsay, because: b.because, contact: b.contact, who: b.who, later: b.later, endorse: b.endorse, backs: b.backs, chair: b.chair,
	} {
		add(&l.signs, field, sign(value))
	}
}
