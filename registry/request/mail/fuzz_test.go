package mail

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	gomail "github.com/emersion/go-message/mail"

	"speakerlist/registry/request/mail/entity"
)

// Whatever comes is read the same way each time, into valid UTF-8, and each word of the text is one of the body's.
func FuzzRead(f *testing.F) {
	for _, raw := range corpus(f) {
		f.Add(raw)
	}
	for _, build := range hostile() {
		f.Add(build(300))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := Read(raw, Options{})
		if again := Read(slices.Clone(raw), Options{}); !reflect.DeepEqual(m, again) {
			t.Fatal("the same message twice, and not read alike")
		}
		if strings.HasPrefix(m.Unreadable, "reading it broke") {
			t.Fatal(m.Unreadable)
		}
		for _, text := range append([]string{m.Subject, m.Text, m.From.Name, m.From.Address}, m.Defects...) {
			if !utf8.ValidString(text) {
				t.Errorf("%q is not UTF-8", text)
			}
		}
		root, _ := entity.Parse(raw)
		r := reader{text: maxText, documents: maxDocuments}
		known := make(map[string]bool)
		for _, line := range r.collect(root).lines {
			for word := range strings.FieldsFuncSeq(line.Text, notLetter) {
				known[word] = true
			}
		}
		for word := range strings.FieldsFuncSeq(m.Text, notLetter) {
			if !known[word] {
				t.Errorf("%q of the text is not in the body", word)
			}
		}
	})
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// What go-message writes is read back as it was.
func FuzzRoundTrip(f *testing.F) {
	f.Add("Inscription, segment I", "Diallo, Aminata", "Madame,\n\nle Sénégal souhaite prendre la parole.\n")
	f.Add("发言 第一部分", "林志远", "尊敬的主席先生：\n请将我们列入发言名单。")
	f.Fuzz(func(t *testing.T, subject, name, text string) {
		for _, s := range []string{subject, name, text} {
			if !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && unicode.IsControl(r) }) ||
				strings.Contains(s, "=?") || strings.Contains(s, "\ufeff") || len(subject+name) > 300 { // longer, and a fold adds a space
				t.Skip()
			}
		}
		var h gomail.Header
		h.SetSubject(oneLine(subject))
		h.SetDate(time.Date(2023, 12, 4, 9, 12, 44, 0, time.UTC))
		h.SetAddressList("From", []*gomail.Address{{Name: oneLine(name), Address: "a@b.org"}})
		h.SetContentType("text/plain", map[string]string{"charset": "utf-8"})
		var raw bytes.Buffer
		w, err := gomail.CreateSingleInlineWriter(&raw, h)
		if err != nil {
			t.Skip()
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Skip()
		}
		if err := w.Close(); err != nil {
			t.Skip()
		}
		m := Read(raw.Bytes(), Options{})
		if want := oneLine(subject); m.Subject != want {
			t.Errorf("subject %q, want %q", m.Subject, want)
		}
		if want := oneLine(name); m.From.Address != "a@b.org" || m.From.Name != want && !strings.ContainsAny(want, `'"`) {
			t.Errorf("from %q, want %q", m.From, want)
		}
		root, _ := entity.Parse(raw.Bytes())
		r := reader{text: maxText}
		if got, want := join(r.collect(root).lines, maxText), join(plainLines(text, nil), maxText); got != want && !entity.LooksLikeHTML(text) {
			t.Errorf("text %q, want %q", got, want)
		}
	})
}
