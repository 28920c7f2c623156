package mail

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strings"
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

// BenchmarkMessage reads one message a turn: those of the corpus by turns, an answer as most programs write it, and the
// same with a mebibyte attached, which is to take the time of its decoding and hashing and next to no memory.
func BenchmarkMessage(b *testing.B) {
	for _, bench := range []struct {
		name     string
		messages [][]byte
	}{
		{"corpus", slices.Collect(maps.Values(corpus(b)))},
		{"answer", [][]byte{answer(nil)}},
		{"mebibyte", [][]byte{answer(make([]byte, 1<<20))}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			for _, raw := range bench.messages {
				Read(raw, Options{}) // the phrases are made ready once
			}
			b.ReportAllocs()
			for n := 0; b.Loop(); n++ {
				Read(bench.messages[n%len(bench.messages)], Options{})
			}
		})
	}
}

// An attachment of which only the size and the hash are wanted is never in memory as a whole.
func TestAttachmentIsNotHeld(t *testing.T) {
	const size, most = 8 << 20, 1 << 20
	raw := answer(make([]byte, size))
	Read(raw, Options{}) // the phrases are made ready once
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	m := Read(raw, Options{})
	runtime.ReadMemStats(&after)
	if len(m.Attachments) != 1 || m.Attachments[0].Size != size {
		t.Errorf("attachments %+v", m.Attachments)
	}
	if took := after.TotalAlloc - before.TotalAlloc; took > most {
		t.Errorf("%d bytes for one of %d", took, size)
	}
}

// answer returns a message that quotes what it answers, in plain text and in HTML, both in base64, and has a picture
// attached where one is given.
func answer(picture []byte) []byte {
	text := "Dear colleagues,\n\nThe delegation of Kenya would like to be inscribed on the list of speakers for segment I. " +
		"The statement will be delivered by Ms. Aminata Diallo.\n\nKind regards,\n\n-- \nAminata Diallo\nLegal Adviser\n" +
		"Tel. +31 70 555 0123\n\nThis message and its attachments may contain confidential information and are intended for " +
		"the addressee only. If you have received it in error, please notify the sender and delete it.\n\n" +
		"On Wednesday, 15 November 2023 at 09:12, Secretariat <list@assembly.example> wrote:\n" +
		strings.Repeat("> Participants who wish to speak are invited to write to this address, with the embassy in copy.\n>\n", 10)
	page := "<p>" + strings.NewReplacer("\n\n", "</p>\n<p style=\"margin:0\">", "\n", "<br>\n", ">", "&gt;", "<", "&lt;").Replace(text)
	var m bytes.Buffer
	part := func(boundary, mediaType, content string) {
		fmt.Fprintf(&m, "--%s\nContent-Type: %s\nContent-Transfer-Encoding: base64\n\n", boundary, mediaType)
		for line := range slices.Chunk([]byte(base64.StdEncoding.EncodeToString([]byte(content))), 76) {
			m.Write(append(line, '\n'))
		}
	}
	m.WriteString("Received: from a by b; Mon, 4 Dec 2023 10:12:45 +0100\nAuthentication-Results: b; dkim=pass; spf=pass; dmarc=pass\n" +
		"From: Aminata Diallo <a@mission.example>\nTo: Secretariat <list@assembly.example>\nCc: Embassy <embassy@host.example>\n" +
		"Subject: =?utf-8?B?UmVxdWVzdCB0byBzcGVhaywgS2VueWE=?=\nMessage-ID: <1@mission.example>\nDate: Mon, 4 Dec 2023 10:12:44 +0100\n" +
		"Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n")
	part("i", "text/plain; charset=utf-8", text)
	part("i", "text/html; charset=utf-8", page)
	m.WriteString("--i--\n")
	if picture != nil {
		part("o", "image/jpeg; name=scan.jpg", string(picture))
	}
	m.WriteString("--o--\n")
	return m.Bytes()
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
