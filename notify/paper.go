package notify

import (
	"bytes"
	"sync"
)

// A paperTray has buffers to draft on, so that each letter need not have new ones. It may be used from several
// goroutines at once; the zero value is an empty tray.
type paperTray struct{ used sync.Pool }

// take returns an empty buffer.
func (t *paperTray) take() *bytes.Buffer {
	if paper, ok := t.used.Get().(*bytes.Buffer); ok {
		paper.Reset()
		return paper
	}
	return new(bytes.Buffer)
}

// put takes a buffer back, when nothing that stands in it is needed any more.
func (t *paperTray) put(paper *bytes.Buffer) { t.used.Put(paper) }
