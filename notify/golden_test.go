package notify

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"speakerlist/registry"
)

var update = flag.Bool("update", false, "write the golden letters anew")

const from = "Secretariat of the Assembly <iccaspcooperation@gmail.com>"

// builtInComposer is made once: making one writes every letter that there can be.
var builtInComposer = sync.OnceValues(func() (*Composer, error) { return NewComposer(ComposerOptions{From: from}) })

func newComposer(t testing.TB) *Composer {
	t.Helper()
	c, err := builtInComposer()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func compose(t *testing.T, c *Composer, event *registry.Event, l registry.Letter) readMessage {
	t.Helper()
	raw, err := c.Compose(event, l)
	if err != nil {
		t.Fatal(err)
	}
	return readBytes(t, raw)
}

// allLetters are the bytes of every letter that there can be, by sample and language.
var allLetters = sync.OnceValues(func() (map[string][]byte, error) {
	c, err := builtInComposer()
	if err != nil {
		return nil, err
	}
	all := map[string][]byte{}
	for _, s := range samples() {
		for _, lang := range s.languages() {
			event, letter := s.letter(lang)
			if all[s.name+"/"+lang], err = c.Compose(event, letter); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
})

// eachLetter calls a test for every letter that there can be, in every language.
func eachLetter(t *testing.T, test func(t *testing.T, s sample, lang string, m readMessage)) {
	t.Helper()
	all, err := allLetters()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range samples() {
		for _, lang := range s.languages() {
			t.Run(s.name+"/"+lang, func(t *testing.T) { test(t, s, lang, readBytes(t, all[s.name+"/"+lang])) })
		}
	}
}

func TestGoldenLetters(t *testing.T) {
	eachLetter(t, func(t *testing.T, s sample, lang string, m readMessage) {
		var b strings.Builder
		fmt.Fprintf(&b, "Subject: %s\n\n%s", m.decoded("Subject"), m.text)
		for _, name := range []string{"speakerlist.ics", "rulings.json"} {
			if content := m.attachments[name]; content != "" {
				fmt.Fprintf(&b, "\n=== %s ===\n%s", name, strings.ReplaceAll(content, "\r\n", "\n"))
			}
		}
		golden(t, filepath.Join(lang, s.name+".txt"), b.String())
	})
}

// The HTML of a few letters is kept whole; that every letter's says what its text says is tested below.
func TestGoldenHTML(t *testing.T) {
	eachLetter(t, func(t *testing.T, s sample, lang string, m readMessage) {
		switch s.name + "/" + lang {
		case "acknowledgement/fr", "refusal-near-miss/en", "held-attachment/ar", "digest/en":
			golden(t, filepath.Join(lang, s.name+".html"), m.html)
		}
	})
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "golden", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v: write it with go test ./notify -run Golden -update", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, diff)
	}
}

func TestNoGoldenLetterIsLeftOver(t *testing.T) {
	if *update {
		t.Skip("while the letters are written anew")
	}
	known := map[string]bool{}
	for _, s := range samples() {
		for _, lang := range s.languages() {
			known[filepath.Join("testdata", "golden", lang, s.name)] = true
		}
	}
	files, err := filepath.Glob("testdata/golden/*/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !known[strings.TrimSuffix(f, filepath.Ext(f))] {
			t.Errorf("%s belongs to no letter", f)
		}
	}
}

func TestLettersFitTheScreen(t *testing.T) {
	eachLetter(t, func(t *testing.T, _ sample, _ string, m readMessage) {
		for line := range strings.Lines(m.text) {
			line = strings.TrimRight(line, "\n")
			if strings.ContainsAny(line, "@") || strings.Contains(line, "://") || strings.HasPrefix(line, "     $ ") {
				continue // addresses and commands stay whole
			}
			if w := uniseg.StringWidth(line); w > textWidth {
				t.Errorf("a line of %d columns: %q", w, line)
			}
			if strings.HasSuffix(line, " ") {
				t.Errorf("a line that ends in a space: %q", line)
			}
		}
	})
}

func TestLettersLeaveNothingOpen(t *testing.T) {
	eachLetter(t, func(t *testing.T, _ sample, _ string, m readMessage) {
		for _, body := range []string{m.text, m.html, m.decoded("Subject")} {
			for _, open := range []string{"<no value>", "{{", "}}", "%!", "%d", "%s", "ZgotmplZ", "<nil>", "[]", "&amp;amp;", "\t"} {
				if strings.Contains(body, open) {
					t.Errorf("%q is left in\n%s", open, body)
				}
			}
		}
		for line := range strings.Lines(m.text) {
			if regexp.MustCompile(`^\s*(#|--|- ?$)`).MatchString(line) && !strings.HasPrefix(line, "----") {
				t.Errorf("a mark is left over: %q", line)
			}
			if regexp.MustCompile(`^  \S.*[:：]\n$`).MatchString(line) {
				t.Errorf("a label without a value: %q", line)
			}
		}
	})
}

func TestHTMLSaysWhatTheTextSays(t *testing.T) {
	eachLetter(t, func(t *testing.T, s sample, _ string, m readMessage) {
		if s.kind == registry.DigestLetter {
			t.Skip("a digest is set differently in each; its golden files are read side by side")
		}
		want, got := essence(m.text), essence(visibleText(m.html))
		if want != got {
			t.Errorf("text and HTML differ:\n%s", cmp.Diff(strings.Fields(want), strings.Fields(got)))
		}
	})
}

// visibleText returns what is seen of HTML that the templates made.
func visibleText(page string) string {
	page = regexp.MustCompile(`(?s)<head>.*</head>`).ReplaceAllString(page, "")
	page = regexp.MustCompile(`</?(p|br|h2|table|tr|th|td|div)( [^>]*)?>`).ReplaceAllString(page, " ")
	page = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, "")
	return strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&lt;", "<", "&gt;", ">", "&#43;", "+", "&amp;", "&").Replace(page)
}

// essence returns a text's letters and digits in lower case, so that only what it says is compared.
func essence(s string) string {
	return strings.ToLower(regexp.MustCompile(`[^\p{L}\p{M}\p{N}@]+`).ReplaceAllString(s, ""))
}

func TestLettersAreWrittenSideBySide(t *testing.T) {
	c := newComposer(t)
	var writers sync.WaitGroup
	for _, lang := range languages() {
		event, letter := sampleNamed(t, "acknowledgement", lang)
		want, err := c.Compose(event, letter)
		if err != nil {
			t.Fatal(err)
		}
		for range 4 {
			writers.Go(func() {
				if got, err := c.Compose(event, letter); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s: another letter, or %v", lang, err)
				}
			})
		}
	}
	writers.Wait()
}

func TestTheSameLetterIsTheSameBytes(t *testing.T) {
	all, err := allLetters()
	if err != nil {
		t.Fatal(err)
	}
	c := newComposer(t)
	for _, s := range samples() {
		for _, lang := range s.languages() {
			event, letter := s.letter(lang)
			again, err := c.Compose(event, letter)
			if err != nil {
				t.Fatal(err)
			}
			if first := all[s.name+"/"+lang]; !bytes.Equal(first, again) {
				t.Errorf("%s in %s: written twice, it differs:\n%s", s.name, lang, cmp.Diff(string(first), string(again)))
			}
		}
	}
}
