package mail

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/emersion/go-message"

	"speakerlist/registry/request/mail/entity"
)

// Where go-message finds nothing to object to, the same parts are found here, with the same text in them; but for texts
// that are not in the charset they say, which go-message leaves broken.
func TestAgreesWithGoMessage(t *testing.T) {
	agreed := 0
	for name, raw := range corpus(t) {
		e, err := message.Read(bytes.NewReader(raw))
		if err != nil {
			continue
		}
		want, err := leavesOfGoMessage(e)
		if err != nil || slices.ContainsFunc(want, broken) {
			continue
		}
		root, _ := entity.Parse(raw)
		if got := leavesOf(root); !slices.Equal(got, want) {
			t.Errorf("%s:\n got %.300q\nwant %.300q", name, got, want)
		}
		agreed++
	}
	if agreed < 100 {
		t.Errorf("go-message could read %d messages only", agreed)
	}
}

func leavesOfGoMessage(e *message.Entity) ([]string, error) {
	parts := e.MultipartReader()
	if parts == nil {
		content, err := io.ReadAll(e.Body)
		mediaType, _, _ := e.Header.ContentType()
		return []string{leaf(mediaType, string(content))}, err
	}
	var leaves []string
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return leaves, nil
		}
		if err != nil {
			return nil, err
		}
		more, err := leavesOfGoMessage(part)
		if err != nil {
			return nil, err
		}
		leaves = append(leaves, more...)
	}
}

func leavesOf(e *entity.Entity) []string {
	if !e.Multipart() {
		content := string(e.Bytes())
		if strings.HasPrefix(e.Type, "text/") {
			content, _ = e.Text(maxText)
		}
		return []string{leaf(e.Type, content)}
	}
	var leaves []string
	for _, child := range e.Children {
		leaves = append(leaves, leavesOf(child)...)
	}
	return leaves
}

func leaf(mediaType, content string) string {
	content = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\ufeff", "").Replace(content)
	return strings.ToLower(mediaType) + "\n" + strings.TrimSpace(content)
}

func broken(leaf string) bool {
	return strings.HasPrefix(leaf, "text/") &&
		(!utf8.ValidString(leaf) || strings.ContainsFunc(leaf, func(r rune) bool { return r >= 0x80 && r < 0xa0 }))
}
