package notify

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/registry"
)

func sampleNamed(t testing.TB, name, lang string) (*registry.Event, registry.Letter) {
	t.Helper()
	all := samples()
	i := slices.IndexFunc(all, func(s sample) bool { return s.name == name })
	if i < 0 {
		t.Fatalf("there is no sample %q", name)
	}
	return all[i].letter(lang)
}

func TestLettersAreMarkedAsAutomatic(t *testing.T) {
	eachLetter(t, func(t *testing.T, s sample, lang string, m readMessage) {
		want := "auto-generated"
		if s.kind.Reply() {
			want = "auto-replied"
		}
		_, letter := s.letter(lang)
		for field, want := range map[string]string{
			"Auto-Submitted":           want,
			"X-Auto-Response-Suppress": "OOF, AutoReply",
			"X-Speakerlist-Letter":     letter.ID,
			"Message-Id":               "<" + letter.ID + "@gmail.com>",
			"Content-Language":         strings.Join(letterLanguages(&letter), ", "),
			"From":                     `"Secretariat of the Assembly" <iccaspcooperation@gmail.com>`,
			"Date":                     letter.Facts.Now.In(sampleEvent().Zone).Format(time.RFC1123Z),
			"Reply-To":                 "",
			"Precedence":               "",
			"User-Agent":               "",
		} {
			if got := m.header.Get(field); got != want {
				t.Errorf("%s: %q, want %q", field, got, want)
			}
		}
	})
}

func TestLettersLandInTheirThread(t *testing.T) {
	long := make([]string, 50)
	for i := range long {
		long[i] = fmt.Sprintf("%d@example.net", i)
	}
	c := newComposer(t)
	for _, test := range []struct {
		why        string
		id         string
		references []string
		wantReply  string
		want       string
	}{
		{"an answer to a first message", "one@example.net", nil, "<one@example.net>", "<one@example.net>"},
		{"an answer deep in a thread", "three@x", []string{"one@x", "two@x"}, "<three@x>", "<one@x> <two@x> <three@x>"},
		{"a message without a Message-ID", "", []string{"one@x"}, "", "<one@x>"},
		{"a message without a thread", "", nil, "", ""},
		{"a Message-ID that would end the field is left out", "a@b>\r\nBcc: <evil@x", []string{"one@x", "two words@x", "ünï@x", strings.Repeat("x", 300)}, "", "<one@x>"},
		{"a Message-ID that stands in the references already", "two@x", []string{"one@x", "two@x"}, "<two@x>", "<one@x> <two@x>"},
		{
			"a long thread keeps its beginning and its end", "50@example.net", long, "<50@example.net>",
			"<0@example.net> <" + strings.Join(long[32:], "> <") + "> <50@example.net>",
		},
	} {
		event, letter := sampleNamed(t, "acknowledgement", "en")
		letter.Facts.MessageID, letter.Facts.References = test.id, test.references
		m := compose(t, c, event, letter)
		if got := m.header.Get("In-Reply-To"); got != test.wantReply {
			t.Errorf("%s: In-Reply-To %q, want %q", test.why, got, test.wantReply)
		}
		if got := m.header.Get("References"); got != test.want {
			t.Errorf("%s: References %q, want %q", test.why, got, test.want)
		}
	}
}

func TestSubjects(t *testing.T) {
	for _, test := range []struct{ asked, want string }{
		{"Inscription, Segment I", "Re: Inscription, Segment I [S22-7K3QXZ]"},
		{"Re: Inscription", "Re: Inscription [S22-7K3QXZ]"},
		{"RE : Inscription", "RE : Inscription [S22-7K3QXZ]"},
		{"Re: Inscription [S22-7K3QXZ]", "Re: Inscription [S22-7K3QXZ]"},
		{"Re: Inscription [S22-000000] [s22-1a2b3c]", "Re: Inscription [S22-7K3QXZ]"},
		{"[S22-000000]", "Your delegation is on the list of speakers. [S22-7K3QXZ]"},
		{"", "Your delegation is on the list of speakers. [S22-7K3QXZ]"},
		{"请求发言", "Re: 请求发言 [S22-7K3QXZ]"},
		{"Request\r\nBcc: evil@example.org", "Re: Request Bcc: evil@example.org [S22-7K3QXZ]"},
		{"=?utf-8?q?=0d=0aBcc:_evil@example.org?=", "Re: = ?utf-8?q?=0d=0aBcc:_evil@example.org?= [S22-7K3QXZ]"},
		{strings.Repeat("x", 10_000), "Re: " + strings.Repeat("x", 160) + "… [S22-7K3QXZ]"},
	} {
		event, letter := sampleNamed(t, "acknowledgement", "en")
		letter.Facts.Subject = test.asked
		m := compose(t, newComposer(t), event, letter)
		if got := m.decoded("Subject"); got != test.want {
			t.Errorf("the answer to %.50q has the subject %q, want %q", test.asked, got, test.want)
		}
	}
}

func TestNoHeaderFieldBeginsWithAnEmptyLine(t *testing.T) {
	event, letter := sampleNamed(t, "acknowledgement", "ru")
	letter.Facts.Subject = strings.Repeat("Запрос на выступление ", 5)
	raw, err := newComposer(t).Compose(event, letter)
	if err != nil {
		t.Fatal(err)
	}
	header, _, _ := strings.Cut(string(raw), "\r\n\r\n")
	for line := range strings.SplitSeq(header, "\r\n") {
		if strings.HasPrefix(line, "Subject:") && len(line) < 20 || len(line) > 76 && strings.Contains(line, "=?") {
			t.Errorf("the line %q", line)
		}
	}
}
