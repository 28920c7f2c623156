package visible_test

import (
	"strings"
	"testing"
	"unicode"

	"speakerlist/registry/request/mail/visible"
)

// letters returns the letters and digits of a text: what must neither be lost nor doubled, whatever becomes of blanks.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text)
}

// checkKept fails where a body's letters are not all in the text and the passages, once each.
func checkKept(t *testing.T, why string, lines []visible.Line, got visible.Parted) {
	t.Helper()
	counts := map[rune]int{}
	for _, l := range lines {
		for _, r := range letters(l.Text) {
			counts[r]++
		}
	}
	for _, piece := range append([]visible.Passage{{Text: got.Text}}, got.Cut...) {
		for _, r := range letters(piece.Text) {
			counts[r]--
		}
	}
	for r, n := range counts {
		if n != 0 {
			t.Errorf("%s: %q is there %+d times too often in what went in", why, r, n)
		}
	}
}

func TestNothingIsLost(t *testing.T) {
	for _, cases := range allBodies(t) {
		for _, c := range cases {
			lines := linesOf(c.body)
			checkKept(t, c.why, lines, visible.PartOf(lines, c.subject))
		}
	}
}

// Whatever a message answers or passes on, its sender's own words are the same: a quote never speaks for them.
func TestQuotesDoNotMatter(t *testing.T) {
	const other = "The delegation of Elsewhere asks for the floor.\n> It is urgent.\nRegards,\nA. Nother\nMinistry of Else"
	for name, quote := range map[string]string{
		"marked as quoted": "On Mon, 4 Dec 2023 at 10:00, Jane Doe <jane@example.org> wrote:\n\n> " + strings.ReplaceAll(other, "\n", "\n> "),
		"in a block":       "From: Jane Doe <jane@example.org>\nSent: Monday, December 4, 2023 9:31 AM\nTo: Bob\nSubject: x\n\n" + other,
		"passed on":        "---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.org>\nDate: Mon, Dec 4, 2023 at 10:00 AM\nSubject: x\nTo: Bob <bob@example.org>\n\n" + other,
	} {
		for _, cases := range allBodies(t) {
			for _, c := range cases {
				if strings.Contains(c.body, "@") || strings.Contains(c.body, ">") || c.text == "" {
					continue // it has an earlier message of its own
				}
				got := visible.PartOf(linesOf(c.body+"\n\n"+quote), c.subject).Text
				if got != c.text {
					t.Errorf("%s, with a quote %s: the text is\n%s\nwant\n%s", c.why, name, got, c.text)
				}
			}
		}
	}
}

func TestPartingAgainChangesNothing(t *testing.T) {
	for _, cases := range allBodies(t) {
		for _, c := range cases {
			once := visible.PartOf(linesOf(c.body), c.subject).Text
			if again := visible.PartOf(linesOf(once), c.subject).Text; again != once {
				t.Errorf("%s: the text parted again is\n%s\nand was\n%s", c.why, again, once)
			}
		}
	}
}

func FuzzPart(f *testing.F) {
	f.Add("On 4 Dec 2023, at 10:00, X <a@b.example> wrote:\n> hi\n\nyes\n-- \nX", "Re: x", uint(0))
	f.Add("FYI\n---------- Forwarded message ----------\nFrom: x <a@b.example>\nDate: 4.12.2023 10:00\n\n>> De : y\n> Objet:\n", "Fwd: x", uint(3))
	f.Add("此致\n________________\nDISCLAIMER\nconfidential, intended only for\n\n[EXTERNAL]\n发自我的iPhone", "", uint(5))
	f.Fuzz(func(t *testing.T, body, subject string, marks uint) {
		lines := linesOf(body)
		for i := range lines {
			switch marks >> (uint(i) % 16) % 8 { // some lines quoted and marked as HTML may mark them
			case 1:
				lines[i].Quote = 1
			case 2:
				lines[i].Mark = visible.Quote
			case 3:
				lines[i].Mark = visible.Signature
			case 4:
				lines[i].Quote = 2
			}
		}
		got := visible.PartOf(lines, subject)
		checkKept(t, "fuzzed", lines, got)
		for _, c := range got.Cut {
			if strings.TrimSpace(c.Text) == "" || c.Cause == "" || c.Why == "" {
				t.Errorf("a passage without text, cause or reason: %+v", c)
			}
		}
	})
}

// Some programs mark nothing as quoted: then the attribution alone tells, in every language.
func TestUnmarkedQuotes(t *testing.T) {
	for _, c := range readBodies(t, "testdata/bodies/languages.txt") {
		body := strings.ReplaceAll(c.body, "\n> ", "\n")
		if got := visible.PartOf(linesOf(body), c.subject).Text; got != c.text {
			t.Errorf("%s: without marks the text is\n%s\nwant\n%s", c.why, got, c.text)
		}
	}
}
