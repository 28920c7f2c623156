package main

import (
	"io"
	"log/slog"

	"github.com/schollz/progressbar/v3"

	"speakerlist/imapwatch"
)

// aboveBar writes lines to a terminal on which a bar may stand: it is wiped out first, and comes again below them.
type aboveBar struct{ io.Writer }

func (a aboveBar) Write(line []byte) (int, error) {
	const wipe = "\r\x1b[K"
	n, err := a.Writer.Write(append([]byte(wipe), line...))
	return max(0, n-len(wipe)), err
}

// progressFrom is how many new messages a folder must have for its progress to be shown.
const progressFrom = 300

// progress returns what shows how catching up goes: a bar to a person, lines of the log to a file.
func (p *program) progress(log *slog.Logger) func(imapwatch.Progress) {
	var bar *progressbar.ProgressBar
	return func(at imapwatch.Progress) {
		switch {
		case at.Total < progressFrom:
		case !p.terminal:
			log.Info("catching up", "folder", at.Folder, "done", at.Done, "total", at.Total)
		default:
			if bar == nil {
				bar = progressbar.NewOptions(at.Total,
					progressbar.OptionSetWriter(p.err), progressbar.OptionSetDescription(at.Folder),
					progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
			}
			_ = bar.Set(at.Done) // a bar that cannot be drawn stops nothing
			if at.Done >= at.Total {
				bar = nil
			}
		}
	}
}
