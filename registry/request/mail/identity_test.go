package mail

import (
	"encoding/base64"
	"iter"
	"slices"
	"strings"
	"testing"
)

func TestIdentity(t *testing.T) {
	const message = "Received: from a by b; Mon, 4 Dec 2023 10:12:44 +0100\nMessage-ID: <a@b>\nFrom: Jean <j@b.org>\nSubject: s\n" +
		"Content-Type: text/plain; charset=utf-8\n\nCafé au lait\n"
	same := map[string]string{
		"another way of delivery":    "Delivered-To: x@y\nReceived: from c by d; Tue, 5 Dec 2023 10:12:44 +0100\n" + message,
		"another line end":           strings.ReplaceAll(message, "\n", "\r\n"),
		"another transfer encoding":  strings.Replace(message, "\n\nCafé", "\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9", 1),
		"another charset":            strings.Replace(strings.Replace(message, "utf-8", "iso-8859-1", 1), "é", "\xe9", 1),
		"another name of the sender": strings.Replace(message, "Jean ", "J. ", 1),
		"blank lines at the end":     message + "\n\n",
		"an mbox line above":         "From j@b.org Mon Dec  4 10:12:44 2023\n" + message,
	}
	others := map[string]string{
		"another Message-ID":          strings.Replace(message, "a@b>", "a@c>", 1),
		"another sender":              strings.Replace(message, "j@b.org", "k@b.org", 1),
		"another text":                strings.Replace(message, "au lait", "noir", 1),
		"no Message-ID":               strings.Replace(message, "Message-ID", "X-ID", 1),
		"an attachment":               "Message-ID: <a@b>\nFrom: j@b.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nCafé au lait\n--b\nContent-Type: image/png\n\nx\n--b--",
		"the text as HTML":            strings.Replace(message, "text/plain", "text/html", 1),
		"the text of a forward in it": "Message-ID: <a@b>\nFrom: j@b.org\nContent-Type: message/rfc822\n\nSubject: x\n\nCafé au lait\n",
	}
	want := Read([]byte(message), Options{}).Identity
	for name, raw := range same {
		if Read([]byte(raw), Options{}).Identity != want {
			t.Errorf("%s makes it another message", name)
		}
	}
	seen := map[[32]byte]string{want: "itself"}
	for name, raw := range others {
		identity := Read([]byte(raw), Options{}).Identity
		if before, known := seen[identity]; known {
			t.Errorf("%s: taken for the one with %s", name, before)
		}
		seen[identity] = name
	}
}

func TestIdentityWithoutMessageID(t *testing.T) {
	a, b := Read([]byte("Subject: s\n\nx"), Options{}), Read([]byte("Subject: s\n\nx\n"), Options{})
	if a.Identity == b.Identity {
		t.Error("other bytes, and no Message-ID, and yet the same message")
	}
	if a.Identity != Read([]byte("Subject: s\n\nx"), Options{}).Identity {
		t.Error("the same bytes, and not the same message")
	}
}

// A file attached counts by its size and the bytes that it begins with.
func TestIdentityOfAttachments(t *testing.T) {
	identity := func(file string) [32]byte {
		folded := strings.Join(slices.Collect(chunks(base64.StdEncoding.EncodeToString([]byte(file)), 76)), "\r\n")
		plain := Read([]byte("Message-ID: <a@b>\nContent-Type: application/pdf\n\n"+file), Options{}).Identity
		encoded := Read([]byte("Message-ID: <a@b>\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"+folded), Options{}).Identity
		if plain != encoded {
			t.Errorf("base64 makes it another message, with a file of %d bytes", len(file))
		}
		return plain
	}
	for _, size := range []int{100, mostOfAttachment - 1, mostOfAttachment, 3 * mostOfAttachment} {
		file := strings.Repeat("x", size)
		if identity(file) == identity(file+"x") {
			t.Errorf("one byte more makes no difference to a file of %d", size)
		}
		if at := min(size, mostOfAttachment) - 1; identity(file) == identity(file[:at]+"y"+file[at+1:]) {
			t.Errorf("byte %d makes no difference in a file of %d", at, size)
		}
	}
}

func chunks(text string, width int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for ; text != ""; text = text[min(width, len(text)):] {
			if !yield(text[:min(width, len(text))]) {
				return
			}
		}
	}
}
