package main

import (
	"time"

	"speakerlist/internal/config"
	"speakerlist/notify"
	"speakerlist/registry"
)

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
