package mail

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // has the bodies decoded into UTF-8

	"speakerlist/registry/request/mail/entity"
)

// BenchmarkRead reads the corpus, beside go-message that walks and decodes the same bytes and does nothing more. It
// reports how many messages a second one core reads, how many times as long that takes, and how many times as long
// parting and decoding alone.
func BenchmarkRead(b *testing.B) {
	messages := corpus(b)
	size := 0
	for _, raw := range messages {
		size += len(raw)
	}
	b.SetBytes(int64(size))
	var reading, parsing, walking time.Duration
	for b.Loop() {
		start := time.Now()
		for _, raw := range messages {
			Read(raw, Options{})
		}
		read := time.Now()
		for _, raw := range messages {
			root, _ := entity.Parse(raw)
			decode(root)
		}
		middle := time.Now()
		for _, raw := range messages {
			if e, err := message.Read(bytes.NewReader(raw)); e != nil {
				walk(e, err)
			}
		}
		reading += read.Sub(start)
		parsing += middle.Sub(read)
		walking += time.Since(middle)
	}
	b.ReportMetric(float64(len(messages)*b.N)/reading.Seconds(), "messages/s")
	b.ReportMetric(float64(len(messages)*b.N)/walking.Seconds(), "go-message/s")
	b.ReportMetric(reading.Seconds()/walking.Seconds(), "ratio")
	b.ReportMetric(parsing.Seconds()/walking.Seconds(), "mime-ratio")
}

func decode(e *entity.Entity) {
	for _, child := range e.Children {
		decode(child)
	}
	if len(e.Children) == 0 {
		e.Text(maxText)
	}
}

func walk(e *message.Entity, err error) {
	if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return
	}
	parts := e.MultipartReader()
	if parts == nil {
		io.Copy(io.Discard, e.Body)
		return
	}
	for {
		part, err := parts.NextPart()
		if part == nil || errors.Is(err, io.EOF) {
			return
		}
		walk(part, err)
	}
}
