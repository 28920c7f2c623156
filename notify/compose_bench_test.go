package notify

import (
	"bytes"
	"testing"
	"time"

	gomail "github.com/wneessen/go-mail"

	"speakerlist/registry"
)

// BenchmarkCompose writes letters of three shapes: one language, two languages of two scripts, and one without a
// calendar entry. The ratio is to what go-mail alone takes to write the same text, HTML and attachment.
func BenchmarkCompose(b *testing.B) {
	for _, letter := range []struct{ name, sample, lang string }{
		{"acknowledgement in English", "acknowledgement", "en"},
		{"acknowledgement in Arabic and English", "acknowledgement", "ar"},
		{"refusal in French", "refusal-missing-copy", "fr"},
	} {
		b.Run(letter.name, func(b *testing.B) {
			event, owed := sampleNamed(b, letter.sample, letter.lang)
			benchmarkCompose(b, event, owed)
		})
	}
}

func benchmarkCompose(b *testing.B, event *registry.Event, letter registry.Letter) {
	b.Helper()
	c := newComposer(b)
	written := composed(b, c, event, letter)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Compose(event, letter); err != nil {
			b.Fatal(err)
		}
	}
	ours := b.Elapsed()
	start := time.Now()
	for range b.N {
		writeByGoMail(b, written)
	}
	b.ReportMetric(float64(ours)/float64(time.Since(start)), "ratio")
}

// composed returns a letter as it is before go-mail writes it.
func composed(b *testing.B, c *Composer, event *registry.Event, letter registry.Letter) *message {
	b.Helper()
	w, err := c.write(event, &letter)
	if err != nil {
		b.Fatal(err)
	}
	m := message{letter: &letter, event: event, from: c.from, languages: letterLanguages(&letter), subject: subject(event, &letter, w[0].title()), text: w.text()}
	var page bytes.Buffer
	if err := c.html(&page, w); err != nil {
		b.Fatal(err)
	}
	m.html = page.Bytes()
	if attachesCalendar(&letter) {
		if m.attachments, err = c.calendar(event, &letter); err != nil {
			b.Fatal(err)
		}
	}
	return &m
}

func writeByGoMail(b *testing.B, m *message) {
	b.Helper()
	msg, err := m.header()
	if err != nil {
		b.Fatal(err)
	}
	encoding := gomail.WithPartEncoding(bodyEncoding(m.text))
	msg.SetBodyString(gomail.TypeTextPlain, m.text, encoding)
	msg.AddAlternativeString(gomail.TypeTextHTML, string(m.html), encoding)
	for _, a := range m.attachments {
		if err := msg.AttachReader(a.name, bytes.NewReader(a.content)); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := msg.WriteTo(new(bytes.Buffer)); err != nil {
		b.Fatal(err)
	}
}
