package config

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/oauth2"
)

// OAuth2 says how access tokens are got that take the place of a password (RFC 6749 section 6). The refresh token's
// file must be writable: some servers hand out a new refresh token with each access token, and forget the old one.
type OAuth2 struct {
	TokenURL         string   `yaml:"token_url"`
	ClientID         string   `yaml:"client_id"`
	ClientSecretFile string   `yaml:"client_secret_file"` // left out for clients that have none
	ClientSecretEnv  string   `yaml:"client_secret_env"`
	RefreshTokenFile string   `yaml:"refresh_token_file"`
	Scopes           []string `yaml:"scopes"`
}

// Enabled says whether the file has an oauth2 section.
func (o OAuth2) Enabled() bool { return o.TokenURL != "" }

// AccessToken asks the token server for an access token and blocks until it answers or ctx is done. A new refresh
// token that comes with it takes the old one's place in the file before AccessToken returns. Tokens last for an hour or
// so: call it whenever logging in.
func (o OAuth2) AccessToken(ctx context.Context) (Secret, error) {
	refresh, err := readSecret(o.RefreshTokenFile, "")
	if err != nil {
		return Secret{}, fmt.Errorf("refresh token: %w", err)
	}
	settings := oauth2.Config{
		ClientID: o.ClientID,
		Scopes:   o.Scopes,
		Endpoint: oauth2.Endpoint{TokenURL: o.TokenURL},
	}
	if o.ClientSecretFile != "" || o.ClientSecretEnv != "" {
		secret, err := readSecret(o.ClientSecretFile, o.ClientSecretEnv)
		if err != nil {
			return Secret{}, fmt.Errorf("client secret: %w", err)
		}
		settings.ClientSecret = secret.Reveal()
	}
	token, err := settings.TokenSource(ctx, &oauth2.Token{RefreshToken: refresh.Reveal()}).Token()
	if err != nil {
		return Secret{}, fmt.Errorf("access token from %s: %w", o.TokenURL, brief(err))
	}
	if token.RefreshToken != refresh.Reveal() {
		if err := replaceFile(o.RefreshTokenFile, token.RefreshToken+"\n"); err != nil {
			return Secret{}, fmt.Errorf("keep the new refresh token: %w", err)
		}
	}
	return NewSecret(token.AccessToken), nil
}

// brief leaves a whole web page out of the error of a server that answers with one.
func brief(err error) error {
	if e, ok := errors.AsType[*oauth2.RetrieveError](err); ok && e.ErrorCode == "" && e.Response != nil {
		return errors.New(e.Response.Status)
	}
	return err
}

// replaceFile writes a file of mode 0600 so that a crash leaves either the old content or the new one.
func replaceFile(path, content string) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	if _, err = f.WriteString(content); err != nil {
		_ = f.Close()
		return err
	}
	if err = f.Sync(); err != nil {
		_ = f.Close()
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
