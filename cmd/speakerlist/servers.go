package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"

	"speakerlist/imapwatch"
	"speakerlist/internal/config"
	"speakerlist/notify"
	"speakerlist/registry"
)

// watchOptions says how the mailbox of a configuration is reached and what is watched there.
func watchOptions(settings *config.Config) (imapwatch.Options, error) {
	trust, err := settings.Mailbox.TLS()
	if err != nil {
		return imapwatch.Options{}, fmt.Errorf("mailbox.ca_file: %w", err)
	}
	return imapwatch.Options{
		Addr: settings.Mailbox.HostPort, Security: imapwatch.Security(settings.Mailbox.Security), TLS: trust,
		Folders: settings.Mailbox.Folders, Since: settings.Mailbox.Since, Poll: settings.Mailbox.PollEvery,
		Login: func(ctx context.Context) (imapwatch.Login, error) {
			secret, err := secretOf(ctx, settings.Mailbox.Login)
			if err != nil {
				return imapwatch.Login{}, fmt.Errorf("mailbox: %w", err)
			}
			login := imapwatch.Login{Username: settings.Mailbox.Username}
			if settings.Mailbox.OAuth2.Enabled() {
				login.Token = secret.Reveal()
			} else {
				login.Password = secret.Reveal()
			}
			return login, nil
		},
	}, nil
}

// smtpOptions says how the server that takes the letters is reached.
func smtpOptions(settings *config.Config, log *slog.Logger) (notify.SMTPOptions, error) {
	trust, err := settings.SMTP.TLS()
	if err != nil {
		return notify.SMTPOptions{}, fmt.Errorf("smtp.ca_file: %w", err)
	}
	o := notify.SMTPOptions{
		Addr: settings.SMTP.HostPort, Security: notify.Security(settings.SMTP.Security), TLS: trust,
		From: settings.Mailbox.Address, Logger: log,
	}
	if settings.SMTP.Username == "" {
		return o, nil
	}
	o.Login = func(ctx context.Context) (notify.Login, error) {
		secret, err := secretOf(ctx, settings.SMTP.Login)
		if err != nil {
			return notify.Login{}, fmt.Errorf("smtp: %w", err)
		}
		return notify.Login{
			Username: settings.SMTP.Username, Password: secret.Reveal(), OAuth2: settings.SMTP.OAuth2.Enabled(),
		}, nil
	}
	return o, nil
}

// secretOf reads the password, or gets an access token.
func secretOf(ctx context.Context, login config.Login) (config.Secret, error) {
	if login.OAuth2.Enabled() {
		return login.OAuth2.AccessToken(ctx)
	}
	return login.Password()
}

// readSecrets fails where a password is not where the configuration says.
func readSecrets(settings *config.Config) error {
	for _, login := range []config.Login{settings.Mailbox.Login, settings.SMTP.Login} {
		if login.Username == "" || login.OAuth2.Enabled() {
			continue
		}
		if _, err := login.Password(); err != nil {
			return err
		}
	}
	return nil
}

// letterField is the header field that tells a letter where a relay has rewritten its Message-ID.
const letterField = "X-Speakerlist-Letter"

// A sentFolder looks for letters in the mailbox's folder for sent mail.
type sentFolder struct{ options imapwatch.Options }

// Find implements [notify.Sent]. A server without such a folder has no letter in it.
func (s sentFolder) Find(ctx context.Context, letter *registry.Letter) (bool, error) {
	composed, err := mail.ReadMessage(bytes.NewReader(letter.Raw))
	if err != nil {
		return false, fmt.Errorf("letter %s: %w", letter.ID, err)
	}
	found, err := imapwatch.FindSent(ctx, s.options, composed.Header.Get("Message-ID"), letterField, letter.ID)
	if errors.Is(err, imapwatch.ErrNoFolder) {
		return false, nil
	}
	return found, err
}
