package main

import (
	"log/slog"
	"time"

	"speakerlist/imapwatch"
	"speakerlist/internal/config"
	"speakerlist/notify"
	"speakerlist/registry"
	"speakerlist/registry/request"
)

// A wiring is all that a daemon needs beside its registry. It is made before the registry is opened, which from then on
// somebody else may wait for.
type wiring struct {
	settings *config.Config
	event    registry.Event
	composer *notify.Composer
	reader   *request.Reader
	watch    imapwatch.Options
	send     notify.SMTPOptions
}

// newWiring fails where a secret or a certificate is not where the configuration says, before anything has begun.
func newWiring(settings *config.Config, log *slog.Logger) (*wiring, error) {
	w := &wiring{settings: settings, event: settings.Event()}
	err := readSecrets(settings)
	if err != nil {
		return nil, err
	}
	if w.composer, err = newComposer(settings); err != nil {
		return nil, err
	}
	if w.watch, err = watchOptions(settings); err != nil {
		return nil, err
	}
	if w.send, err = smtpOptions(settings, log); err != nil {
		return nil, err
	}
	w.reader = newReader(&w.event)
	return w, nil
}

// The limits that the configuration leaves to the program.
const (
	lettersPerAddress = 10 // a day; the first answers to a request always go

	// Replies to answers to our own letters are what a loop between two machines is made of. A person who mends a refusal
	// causes one of them, seldom two within the hour.
	loopLetters = 2
	loopWithin  = time.Hour
)

// registryOptions says how the registry works under a configuration.
func registryOptions(settings *config.Config, composer *notify.Composer) registry.Options {
	return registry.Options{
		Composer: composer,
		Review:   settings.Replies.Review(),
		Limits: registry.Limits{
			PerDay: settings.SMTP.MaxPerDay, PerAddress: lettersPerAddress, Loop: loopLetters, LoopWithin: loopWithin,
		},
		Operators: settings.Alarm.To,
	}
}

func newComposer(settings *config.Config) (*notify.Composer, error) {
	return notify.NewComposer(notify.ComposerOptions{From: settings.Replies.From, Templates: settings.Replies.Templates})
}
