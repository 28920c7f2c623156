package notify

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
)

// pageFile is the HTML of letters and digests: how they look, and nothing of what they say.
const pageFile = "page.html"

// readPage reads the HTML template; the folder's takes the place of the built-in one.
func readPage(folder string) (*template.Template, error) {
	source, err := builtIn.ReadFile("letters/" + pageFile)
	if folder != "" && err == nil {
		over, overErr := os.ReadFile(filepath.Join(folder, pageFile))
		switch {
		case overErr == nil:
			source = over
		case !errors.Is(overErr, fs.ErrNotExist):
			err = overErr
		}
	}
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	page, err := template.New(pageFile).Option("missingkey=error").Parse(string(source))
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	for _, needed := range []string{"letter", "digest"} {
		if page.Lookup(needed) == nil {
			return nil, fmt.Errorf("templates: %s does not define %q", pageFile, needed)
		}
	}
	return page, nil
}

// html writes the letter as HTML. Whatever stands in it is escaped.
func (c *Composer) html(page *bytes.Buffer, w written) error {
	return c.page.ExecuteTemplate(page, "letter", struct {
		Title, Language, Direction string
		Parts                      []part
	}{w[0].title(), w[0].Language, w[0].Direction, w})
}

// The colours that a letter's edge can have: green, amber or red, by how the reader stands.
const (
	good template.CSS = "#2e9d3a"
	heed template.CSS = "#ef8f00"
	bad  template.CSS = "#d32f2f"
)
