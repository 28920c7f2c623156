package notify

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var screenshots = flag.String("screenshots", "", "take pictures of letters and put them into this `folder`")

// TestScreenshots takes pictures of letters as Chromium shows them, for people to look at:
//
//	go test ./notify -run Screenshots -screenshots /tmp/letters
func TestScreenshots(t *testing.T) {
	if *screenshots == "" {
		t.Skip("no folder was named with -screenshots")
	}
	browser, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip(err)
	}
	folder, err := filepath.Abs(*screenshots)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	c := newComposer(t)
	for _, shot := range []struct{ name, lang string }{
		{"acknowledgement-both", "en"},
		{"acknowledgement", "ar"},
		{"refusal-near-miss", "fr"},
		{"refusal-missing-both", "ar"},
		{"held-attachment", "zh"},
		{"waiting", "ru"},
		{"refusal-late-route", "es"},
		{"digest", "en"},
	} {
		event, letter := sampleNamed(t, shot.name, shot.lang)
		m := compose(t, c, event, letter)
		for _, width := range []int{390, 1000} {
			for scheme, number := range map[string]int{"dark": 0, "light": 1} {
				name := fmt.Sprintf("%s-%s-%d-%s", shot.name, shot.lang, width, scheme)
				page := filepath.Join(t.TempDir(), name+".html")
				picture := filepath.Join(folder, name+".png")
				if err := os.WriteFile(page, []byte(framed(m.html, width)), 0o644); err != nil {
					t.Fatal(err)
				}
				out, err := exec.CommandContext(t.Context(), browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
					"--hide-scrollbars", "--user-data-dir="+t.TempDir(), fmt.Sprintf("--blink-settings=preferredColorScheme=%d", number),
					fmt.Sprintf("--window-size=%d,1700", max(width, 500)), "--screenshot="+picture, "file://"+page).CombinedOutput()
				if err != nil {
					t.Fatalf("%s: %v\n%s", name, err, out)
				}
			}
		}
	}
}

// framed puts a page into a frame of a width, since a browser's window cannot be as narrow as a phone.
func framed(page string, width int) string {
	escaped := strings.NewReplacer("&", "&amp;", `"`, "&quot;").Replace(page)
	return fmt.Sprintf(`<!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<body style="margin:0"><iframe srcdoc="%s" style="width:%dpx;height:1700px;border:0;border-right:1px dotted gray"></iframe>`, escaped, width)
}
