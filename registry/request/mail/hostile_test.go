package mail

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// hostile returns messages of about n bytes, each of which strikes at another stage of reading.
func hostile() map[string]func(n int) []byte {
	fill := func(before, piece, after string) func(int) []byte {
		return func(n int) []byte { return []byte(before + strings.Repeat(piece, max(1, n/len(piece))) + after) }
	}
	const text, html = "From: a@b.org\n\n", "Content-Type: text/html\n\n"
	const mixed = "Content-Type: multipart/mixed; boundary=b\n\n"
	return map[string]func(n int) []byte{
		"nothing but one letter":              fill("", "x", ""),
		"one endless line":                    fill(text, "x", ""),
		"lines of nothing":                    fill(text, "\n", ""),
		"words":                               fill(text, "lorem ipsum dolor sit amet\n", ""),
		"quotation marks":                     fill(text, "> ", "\n"),
		"quoted lines":                        fill(text, ">>>> lorem ipsum\n", ""),
		"lines that flow on":                  fill("Content-Type: text/plain; format=flowed\n\n", "x \n", ""),
		"colons":                              fill(text, "From: x\nTo: y\nOn a, b wrote:\n", ""),
		"separators":                          fill(text, "-- \n____\n----\n", ""),
		"combining accents":                   fill(text, "e\u0301\u0323", ""),
		"joiners":                             fill(text, "\u200d\u200c\u00ad", ""),
		"8-bit garbage":                       fill(text, "\xff\xfe\x80\xc3", ""),
		"escapes of Japanese":                 fill(text, "\x1b$B\x1b(B", ""),
		"shifts of UTF-7":                     fill("Content-Type: text/plain; charset=utf-7\n\n", "+-+AOk-", ""),
		"shifts of HZ":                        fill("Content-Type: text/plain; charset=hz-gb-2312\n\n", "~{~}", ""),
		"an endless header field":             fill("Subject: ", "x", "\n\n"),
		"a field folded without end":          fill("Subject: ", "x\n ", "\n\n"),
		"endless header fields":               fill("", "X: y\n", "\n"),
		"header lines without a colon":        fill("Subject: x\n", "xxxx\n", "\n"),
		"and known fields among them":         fill("", "Subject: x\n"+strings.Repeat("xxxx\n", 11), "\n"),
		"encoded words":                       fill("Subject: ", "=?utf-8?B?w6k=?= ", "\n\n"),
		"encoded words of no charset":         fill("Subject: ", "=?x?Q?=E9?= a ", "\n\n"),
		"encoded words that do not end":       fill("Subject: ", "=?a?Q?x", "\n\n"),
		"beginnings of encoded words":         fill("Subject: ", "=?", "\n\n"),
		"addresses":                           fill("To: ", "\"A, B\" <a@b.org>, ", "\n\n"),
		"brackets":                            fill("To: ", "<", "\n\n"),
		"parentheses":                         fill("To: ", "(", "\n\n"),
		"quotation marks in addresses":        fill("To: ", "\"\"", "\n\n"),
		"escapes in addresses":                fill("To: ", "\"\\", "\n\n"),
		"at signs":                            fill("To: ", "@ ", "\n\n"),
		"colons in addresses":                 fill("To: a@b ", "x y:", "\n\n"),
		"Cc fields":                           fill("", "Cc: a@b.org\n", "\n"),
		"references":                          fill("References: ", "<a@b> ", "\n\n"),
		"results of authentication":           fill("Authentication-Results: x", "; dmarc=pass (", "\n\n"),
		"parameters":                          fill("Content-Type: text/plain", "; a*1*=x''y", "\n\n"),
		"nested parts":                        nested,
		"nested messages":                     fill("", "Content-Type: message/rfc822\n\n", ""),
		"messages nested in base64":           nestedInBase64,
		"repeated parts":                      fill(mixed, "--b\n\nx\n", ""),
		"delimiters":                          fill(mixed, "--b\n", ""),
		"what looks like delimiters":          fill(mixed, "--bx", ""),
		"attached files":                      fill(mixed, "--b\nContent-Type: application/pdf; name=x\nContent-Transfer-Encoding: base64\n\nQUJD\n", ""),
		"one large attached file":             fill(mixed+"--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n", "QUJDQUJDQUJD\n", ""),
		"alternatives":                        fill("Content-Type: multipart/alternative; boundary=b\n\n", "--b\n\nx\n--b\nContent-Type: text/html\n\n<p>x\n", ""),
		"elements":                            fill(html, "<div>", ""),
		"elements and text":                   fill(html, "<p><b>x</b></p>", ""),
		"end tags":                            fill(html+"<div><table><tr><td>"+strings.Repeat("<span>", 1000), "</div>", ""),
		"elements that are never closed":      fill(html, "<b><i><p>x", ""),
		"quotations":                          fill(html, "<blockquote type=cite>x", ""),
		"attributes":                          fill(html+"<div ", "a=b ", ">x"),
		"one endless attribute":               fill(html+"<div style='", "x", "'>x"),
		"declarations":                        fill(html, "<p style='color:red;display:block;a:b'>", ""),
		"style sheets":                        fill(html, "<style>.a{display:none}</style>", ""),
		"one style sheet":                     fill(html+"<style>", ".a,.b{display:none}", "</style>x"),
		"entities":                            fill(html, "&amp;&#x41;&nbsp;", ""),
		"comments":                            fill(html, "<!-- x -->", ""),
		"a comment that does not end":         fill(html+"<!--", "x", ""),
		"tables":                              fill(html, "<table><tr><td>x<td>y", ""),
		"lists":                               fill(html, "<ul><li>x", ""),
		"rules":                               fill(html, "<hr>", ""),
		"less-than signs":                     fill(html, "<", ""),
		"marks of clients":                    fill(html, "<div id=divRplyFwdMsg>x<blockquote>", ""),
		"armour":                              fill(text, "-----BEGIN PGP SIGNED MESSAGE-----\n", ""),
		"files in the text":                   fill(text, "begin 644 x\n", "\nend\n"),
		"broken base64":                       fill("Content-Transfer-Encoding: base64\n\n", "QU JD!=\n", ""),
		"quoted-printable":                    fill("Content-Transfer-Encoding: quoted-printable\n\n", "=E9=\n", ""),
		"open lengths of ASN.1":               fill("Content-Type: application/pkcs7-mime\n\n", "\x30\x80", ""),
		"RTF":                                 fill("Content-Type: text/rtf\n\n{\\rtf1 ", "{\\b x}\\par ", ""),
		"groups of RTF":                       fill("Content-Type: text/rtf\n\n{\\rtf1 ", "{", ""),
		"attributes of winmail.dat":           fill("Content-Type: application/ms-tnef\n\n\x78\x9f\x3e\x22xx", "\x02\x10\x80\x01\x00\x00\x00\x00\x00xx", ""),
		"delivery reports":                    fill("Content-Type: multipart/report; boundary=b\n\n--b\n\nx\n--b\nContent-Type: message/delivery-status\n\n", "Final-Recipient: rfc822; a@b\n\n", ""),
		"a document that unpacks without end": bomb,
		"and many of them": func(n int) []byte {
			return []byte(mixed + strings.Repeat("--b\n"+string(bomb(n/100))+"\n", 100))
		},
	}
}

func nested(n int) []byte {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	return []byte(b.String())
}

func nestedInBase64(n int) []byte {
	content := bytes.Repeat([]byte("x"), n/8)
	for len(content)*4/3 < n {
		content = append([]byte("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"), base64.StdEncoding.EncodeToString(content)...)
	}
	return content
}

// bomb returns a message with a .docx that unpacks to a hundred times n bytes and more than is ever unpacked.
func bomb(n int) []byte {
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	w, err := archive.Create("word/document.xml")
	if err != nil {
		panic(err)
	}
	piece := bytes.Repeat([]byte("<w:p><w:r></w:r></w:p>"), 5000)
	for range min(100*n, 64<<20) / len(piece) {
		if _, err := w.Write(piece); err != nil {
			panic(err)
		}
	}
	if err := archive.Close(); err != nil {
		panic(err)
	}
	return []byte("Content-Type: application/octet-stream; name=x.docx\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString(file.Bytes()))
}

// Ten mebibytes of whatever take less than a second and 64 MiB.
func TestHostileBounds(t *testing.T) {
	if testing.Short() {
		t.Skip("reads half a gigabyte")
	}
	const size, longest, most = 10 << 20, time.Second, 64 << 20
	for name, build := range hostile() {
		t.Run(name, func(t *testing.T) {
			raw := build(size)
			took, memory := measure(raw)
			t.Logf("%v, %d MiB", took, memory>>20)
			if took > longest*slack {
				t.Errorf("%v for %d bytes", took, len(raw))
			}
			if memory > most {
				t.Errorf("%d MiB for %d bytes", memory>>20, len(raw))
			}
		})
	}
}

// measure reads a message and returns how long it took and by how much the heap grew at most, with a garbage collector
// that lets it grow by a fifth only.
func measure(raw []byte) (time.Duration, int64) {
	defer debug.SetGCPercent(debug.SetGCPercent(20))
	runtime.GC()
	before := heap()
	done, peak := make(chan struct{}), make(chan int64)
	go func() {
		highest := before
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			highest = max(highest, heap())
			select {
			case <-done:
				peak <- highest - before
				return
			case <-tick.C:
			}
		}
	}()
	start := cpuTime()
	Read(raw, Options{})
	took := cpuTime() - start
	close(done)
	return took, <-peak
}

// cpuTime returns the time that the program has had of the processors: unlike the clock's, it does not grow with what
// else the machine does.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// heap returns the bytes of objects on the heap, living or not yet collected.
func heap() int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}

// Time grows no faster than the message. What takes less than tooShort tells nothing of growth.
func TestHostileGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	// A quiet machine shows 2.5 at most, and what grows with the square 4: between the two, a busy one is forgiven.
	const size, most, attempts, tooShort = 128 << 10, 3.0, 10, 10 * time.Millisecond
	for name, build := range hostile() {
		t.Run(name, func(t *testing.T) {
			small, large := build(size), build(2*size)
			for attempt := 1; ; attempt++ {
				once, twice := median(small), median(large)
				ratio := float64(twice) / float64(max(once, 1))
				if ratio <= most || twice < tooShort {
					return
				}
				if attempt == attempts {
					t.Fatalf("twice the bytes take %.1f times as long: %v and %v", ratio, once, twice)
				}
			}
		})
	}
}

func median(raw []byte) time.Duration {
	var took []time.Duration
	for range 5 {
		start := cpuTime()
		Read(raw, Options{})
		took = append(took, cpuTime()-start)
	}
	slices.Sort(took)
	return took[len(took)/2]
}
