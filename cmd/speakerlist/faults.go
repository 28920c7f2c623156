package main

import (
	"context"
	"log/slog"
	"maps"
	"os/exec"
	"slices"
	"sync"
	"time"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// The parts of the daemon that can fail by themselves.
const (
	partMailbox = "mailbox"
	partSMTP    = "smtp"
	partClerk   = "daemon"
)

// faults are what is wrong now. What stays wrong for alarm.after raises the alarm; a fault that no waiting can mend, a
// wrong password say, raises it at once.
type faults struct {
	alarm    config.Alarm
	registry *registry.Registry
	log      *slog.Logger

	calls sync.WaitGroup // of the alarm's command

	mu    sync.Mutex
	parts map[string]fault
}

type fault struct {
	wrong  string
	since  time.Time
	urgent bool
	raised bool
}

func newFaults(alarm config.Alarm, r *registry.Registry, log *slog.Logger) *faults {
	return &faults{alarm: alarm, registry: r, log: log, parts: map[string]fault{}}
}

// note says what is wrong with a part; nothing, where wrong is empty.
func (f *faults) note(now time.Time, part, wrong string, urgent bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	known, stands := f.parts[part]
	if wrong == "" {
		if stands {
			if known.raised {
				f.log.Info("alarm is over", "part", part, "lasted", now.Sub(known.since).Round(time.Second))
			}
			f.registry.Clear(part)
			delete(f.parts, part)
		}
		return
	}
	if !stands {
		known.since = now
	}
	known.wrong, known.urgent = wrong, urgent
	f.parts[part] = known
}

// standing returns what is wrong now.
func (f *faults) standing() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	all := []string{}
	for _, part := range slices.Sorted(maps.Keys(f.parts)) {
		all = append(all, part+": "+f.parts[part].wrong)
	}
	return all
}

// raise tells the operator of every fault that has lasted long enough, once.
func (f *faults) raise(ctx context.Context, now time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for part, known := range f.parts {
		if known.raised || !known.urgent && now.Sub(known.since) < f.alarm.After {
			continue
		}
		known.raised = true
		f.parts[part] = known
		text := part + ": " + known.wrong
		f.log.Error("alarm", "part", part, "err", known.wrong)
		if err := f.registry.Raise(now, part, text, f.alarm.To); err != nil {
			f.log.Error("alarm cannot be written", "err", err)
		}
		f.call(ctx, text)
	}
}

// commandTime is how long the alarm's command may take.
const commandTime = time.Minute

// call runs the alarm's command, with what is wrong as its last argument, and does not wait for it.
func (f *faults) call(ctx context.Context, text string) {
	if len(f.alarm.Command) == 0 {
		return
	}
	f.calls.Go(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), commandTime)
		defer cancel()
		args := append(slices.Clone(f.alarm.Command[1:]), text)
		if err := exec.CommandContext(ctx, f.alarm.Command[0], args...).Run(); err != nil {
			f.log.Error("alarm command", "err", err)
		}
	})
}
