package main

import (
	"log/slog"

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

// registryOptions says how the registry works under a configuration.
func registryOptions(settings *config.Config, composer *notify.Composer) registry.Options {
	return registry.Options{
		Composer: composer,
		Review:   settings.Replies.Review(),
		Limits: registry.Limits{
			PerDay: settings.SMTP.MaxPerDay, PerAddress: settings.Replies.PerAddress,
			Loop: settings.Replies.LoopLetters, LoopWithin: settings.Replies.LoopWithin,
		},
		Operators: settings.Alarm.To,
	}
}

func newComposer(settings *config.Config) (*notify.Composer, error) {
	return notify.NewComposer(notify.ComposerOptions{From: settings.Replies.From, Templates: settings.Replies.Templates})
}
