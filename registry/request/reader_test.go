package request

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/mail/visible"
)

// message is a person's message with a subject and a text.
func message(subject, text string) mail.Message {
	return mail.Message{
		Subject: subject, Text: text, Language: "en", From: mail.Address{Name: "Ann Signer", Address: "ann@example.org"},
	}
}

func TestForwards(t *testing.T) {
	const own = "speakers@example.org"
	request := mail.Forward{
		From: mail.Address{Address: "minister@example.net"}, Subject: "Speakers list",
		Text: "Please register Malta for segment II. Speaker: Ms Maria Borg.",
	}
	invitation := mail.Forward{
		From: mail.Address{Address: own}, Subject: "Plenary session",
		Text: "Dear colleagues, please register for the speakers list of segment I or segment II.",
	}
	bulletin := mail.Forward{
		From: mail.Address{Address: "news@example.net"}, Subject: "Plenary session",
		Text: "Participants who wish to take the floor are invited to register by email and to indicate segment I or II.",
	}
	thanks := mail.Forward{Text: "Thank you for the information."}
	for _, test := range []struct {
		why, text string
		forwards  []mail.Forward
		want      string
	}{
		{"what is passed on is the request, where the new text asks for nothing", "Please see below.", []mail.Forward{request}, "askII=MariaBorg"},
		{"also without any text of one's own", "", []mail.Forward{request}, "askII=MariaBorg"},
		{"the new text goes before it", "Malta would like to speak in segment I.", []mail.Forward{request}, "askI"},
		{"who says that he asks for nothing passes on nothing", "FYI only. We do not wish to speak.", []mail.Forward{request}, "other"},
		{"the organisers' own invitation asks for nothing", "For your information.", []mail.Forward{invitation}, "other"},
		{"nor does one that somebody else wrote", "For your information.", []mail.Forward{bulletin}, "other"},
		{"the first that asks counts", "See below.", []mail.Forward{thanks, request}, "askII=MariaBorg"},
		{"what asks for nothing stays so", "See below.", []mail.Forward{thanks}, "other"},
	} {
		m := message("Fwd: Plenary session", test.text)
		m.Forwards = test.forwards
		if got := told(NewReader(example(), []string{own}).read(m)); got != test.want {
			t.Errorf("%s: got %s, want %s", test.why, got, test.want)
		}
	}
}

func TestAttachments(t *testing.T) {
	note := []mail.Attachment{{Name: "note.pdf", Type: "application/pdf", Size: 1000, Proposal: "Malta, segment II"}}
	for _, test := range []struct{ why, subject, text, want string }{
		{"a cover that leaves all to its attachment", "Note verbale 12", "Please find attached our request for the floor.", "ask@"},
		{"an empty body beside a document", "Speakers' list: note verbale", "", "ask@"},
		{"a document that nothing is said of", "Picture", "", "other"},
		{"what the text says itself needs no attachment", "Malta", "Malta wishes to speak in segment II. A note verbale is attached.", "askII"},
		{"a statement's text is no request", "Malta", "Please find attached the statement of Malta.", "other"},
		{"what an attachment says never decides", "Malta", "Malta wishes to speak.", "ask"},
	} {
		m := message(test.subject, test.text)
		m.Attachments = note
		q := NewReader(example(), nil).read(m)
		if got := told(q); got != test.want {
			t.Errorf("%s: got %s, want %s", test.why, got, test.want)
		}
		if len(q.Attachments) != 1 || q.Attachments[0] != (Attachment{"note.pdf", "application/pdf", 1000, "Malta, segment II"}) {
			t.Errorf("%s: attachments %+v", test.why, q.Attachments)
		}
	}
}

func TestThread(t *testing.T) {
	for _, test := range []struct{ why, subject, text, want string }{
		{"an earlier message's subject asks for nothing", "Re: Request to speak in segment II", "Thank you very much!", "other"},
		{"a segment alone answers the question for it", "Re: Your request", "Segment II", "askII+"},
		{"an earlier subject's segment does not contradict the text's", "Re: Malta, segment I", "Malta would like to speak in segment II.", "askII"},
	} {
		m := message(test.subject, test.text)
		m.InReplyTo = []string{"a@example.org"}
		if got := told(NewReader(example(), nil).read(m)); got != test.want {
			t.Errorf("%s: got %s, want %s", test.why, got, test.want)
		}
	}
}

func TestMachinesAndRubbishAskForNothing(t *testing.T) {
	r := NewReader(example(), nil)
	m := message("Malta", "Please register Malta for segment II.")
	m.Automatic = &mail.Automatic{}
	if q := r.read(m); q.Kind != Automatic || q.Delegation != nil || q.Segments != nil {
		t.Errorf("a machine's message: %+v", q)
	}
	m.Automatic, m.Considered = nil, []string{"Precedence: a person's mail may bear it"}
	q := r.read(m)
	lost := Evidence{
		Field: "kind", Value: "automatic", Where: "header", Text: m.Considered[0], Lost: "it alone does not tell a machine",
	}
	if q.Kind != Ask || !slices.Contains(q.Evidence, lost) {
		t.Errorf("a person's message with a mark of machines: %+v", q)
	}
	m.Automatic, m.Unreadable = nil, "there is nothing in it"
	if q := r.read(m); q.Kind != Other || q.Unreadable == "" || q.Segments != nil {
		t.Errorf("an unreadable message: %+v", q)
	}
}

func TestFactsOfTheMessageAreKept(t *testing.T) {
	m := message("Malta", "Please register Malta for segment II.")
	m.MessageID, m.References, m.Identity = "id@example.org", []string{"one@example.org"}, [32]byte{1, 2}
	m.To, m.Cc = []mail.Address{{Address: "to@example.org"}}, []mail.Address{{Address: "cc@example.org"}}
	m.Cut = []mail.Passage{{Cause: visible.Quote, Text: "Register Chad for segment I."}}
	q := NewReader(example(), nil).read(m)
	if q.Identity != "0102"+strings.Repeat("0", 60) || q.MessageID != m.MessageID || !slices.Equal(q.References, m.References) ||
		!slices.Equal(q.To, m.To) || !slices.Equal(q.Cc, m.Cc) || !slices.Equal(q.Cut, m.Cut) || q.Text != m.Text || q.From != m.From {
		t.Errorf("got %+v", q)
	}
	var again Request
	stored, err := json.Marshal(q)
	if err == nil {
		err = json.Unmarshal(stored, &again)
	}
	if err != nil || !reflect.DeepEqual(q, again) {
		t.Errorf("stored and read again: %v\n%+v\n%+v", err, q, again)
	}
}

// Whatever segments an event has, they are found by their own ids, numbers and words.
func TestOtherEvents(t *testing.T) {
	letters := []Segment{{ID: "A", Names: []string{"Opening: human rights"}}, {ID: "B", Names: []string{"Climate"}}}
	figures := []Segment{
		{ID: "1", Names: []string{"Victims"}},
		{ID: "2", Names: []string{"Complementarity"}},
		{ID: "3", Names: []string{"Budget"}},
	}
	for _, test := range []struct {
		why      string
		segments []Segment
		text     string
		want     string
	}{
		{"a letter", letters, "Malta would like to speak in segment B.", "askB"},
		{"the place of a letter", letters, "Malta would like to speak in the first segment.", "askA"},
		{"a word of the title", letters, "Malta would like to speak in the climate segment.", "askB"},
		{"a word of the title in another language", letters, "Malte souhaite intervenir dans le segment sur le climat.", "askB"},
		{"a figure", figures, "Malta would like to speak in segment 3.", "ask3"},
		{"a Roman number for a figure", figures, "Malta would like to speak in segment III.", "ask3"},
		{"several", figures, "Malta would like to speak in segments 1, 2 and 3.", "ask1,2,3"},
		{"all", figures, "Malta would like to speak in all three segments.", "ask1,2,3"},
		{"a subject in Russian", figures, "Просим слова в сегменте, посвященном жертвам.", "ask1"},
		{"a number that no segment has", figures, "Malta would like to speak in segment 4.", "ask"},
	} {
		if got := told(NewReader(test.segments, nil).read(message("", test.text))); got != test.want {
			t.Errorf("%s: %s: got %s, want %s", test.why, test.text, got, test.want)
		}
	}
}

func TestEvidence(t *testing.T) {
	q := NewReader(example(), nil).read(message("Malta", "Malta would like to speak in segment I, or in segment II if it is full. Speaker: Ms Maria Borg."))
	for _, want := range []Evidence{
		{Field: "language", Value: "en", Where: "text"},
		{Field: "kind", Value: "request", Where: "text", Text: "would like to speak in"},
		{Field: "segments", Value: "I", Where: "text", Text: "segment I"},
		{Field: "segments", Value: "II", Where: "text", Text: "segment II", Lost: "it is a second choice"},
		{Field: "speaker", Value: "Maria Borg", Where: "text", Text: "Speaker: Ms Maria Borg"},
	} {
		if !slices.Contains(q.Evidence, want) {
			t.Errorf("no %+v in %+v", want, q.Evidence)
		}
	}
}

// A sentence that speaks of other segments in passing does not change what a registration asks for.
func TestPassingRemarks(t *testing.T) {
	remarks := []string{
		"The statement on segment I by Chad last year was excellent.",
		"Le segment I était très intéressant.",
		"Thank you for the information on segment I.",
		"Could you tell us when segment I begins?",
		"Мы благодарим вас за информацию о сегменте I.",
		"¿A qué hora empieza el segmento I?",
		"متى يبدأ الجزء الأول؟",
		"请问第一部分何时开始？",
		"France and Germany told us that they will speak in segment I.",
	}
	r := NewReader(example(), nil)
	for _, base := range []string{
		"Malta would like to speak in segment II. Speaker: Ms Maria Borg.", "Malte souhaite intervenir au segment II.",
		"Мальта просит слова в сегменте II.", "马耳他希望在第二部分发言。", "تود مالطا إلقاء كلمة في الجزء الثاني.",
	} {
		alone := r.read(message("", base))
		for _, remark := range remarks {
			q := r.read(message("", base+"\n\n"+remark))
			if q.Contradiction == "" && (!slices.Equal(q.Segments, alone.Segments) || q.Kind != alone.Kind || !slices.Equal(q.Speakers, alone.Speakers)) {
				t.Errorf("%q after %q: %s, alone %s", remark, base, told(q), told(alone))
			}
		}
	}
}

func corpus(t testing.TB) [][]byte {
	t.Helper()
	files, err := filepath.Glob("testdata/corpus/*.eml")
	if err != nil || len(files) == 0 {
		t.Fatal("no corpus:", err)
	}
	var all [][]byte
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, raw)
	}
	return all
}

// The corpus itself is scored field by field; here it only has to be read alike every time, and by several at once.
func TestReadIsDeterministic(t *testing.T) {
	r := NewReader(example(), nil)
	for _, raw := range corpus(t) {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			if a, b := r.Read(bytes.Clone(raw)), r.Read(raw); !reflect.DeepEqual(a, b) {
				t.Errorf("two readings differ:\n%+v\n%+v", a, b)
			}
		})
	}
}

func BenchmarkReadMail(b *testing.B) {
	all := corpus(b)
	mail.Read(all[0], mail.Options{})
	for b.Loop() {
		for _, raw := range all {
			mail.Read(raw, mail.Options{})
		}
	}
}

// What is read on top of [BenchmarkReadMail] is to cost no more than it.
func BenchmarkRead(b *testing.B) {
	all, r := corpus(b), NewReader(example(), nil)
	r.Read(all[0]) // what is built once is not measured
	for b.Loop() {
		for _, raw := range all {
			r.Read(raw)
		}
	}
}

// A Reader is made once, and what it looks up is kept in memory from the first message on: live-MiB is all that the
// program then holds.
func BenchmarkNewReader(b *testing.B) {
	var r *Reader
	for b.Loop() {
		r = NewReader(example(), nil)
	}
	for _, raw := range corpus(b) {
		r.Read(raw)
	}
	var memory runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&memory)
	b.ReportMetric(float64(memory.HeapAlloc)/(1<<20), "live-MiB")
	runtime.KeepAlive(r)
}
