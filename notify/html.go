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
	return c.page.ExecuteTemplate(page, "letter", map[string]any{
		"Title": w[0].title(), "Language": w[0].Language, "Direction": w[0].Direction, "Parts": w,
	})
}

// Edge returns the colour of the letter's edge: green, amber or red by how the reader stands.
func (p part) Edge() template.CSS {
	switch p.Tone {
	case "bad":
		return "#d32f2f"
	case "heed":
		return "#ef8f00"
	}
	return "#2e9d3a"
}
