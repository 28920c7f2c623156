package imapwatch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-sasl"
)

// refusalDelay is what servers take to refuse a login, so that passwords cannot be tried out: Dovecot up to 17 seconds.
// One that is taken for silent would be retried at once, with the wrong password again.
const refusalDelay = 20 * time.Second

// login logs in, unless the server says that it is not needed.
func (s *session) login(ctx context.Context) error {
	if s.client.State() != imap.ConnStateNotAuthenticated { // PREAUTH
		return nil
	}
	login, err := s.o.Login(ctx)
	if err != nil {
		return fmt.Errorf("login to %s: %w", s.o.Addr, err)
	}
	var caps imap.CapSet
	if err := s.do(ctx, smallAnswer, func() error {
		caps = s.client.Caps()
		return nil
	}); err != nil {
		return err
	}
	err = s.doWithin(ctx, max(s.silence(), refusalDelay), smallAnswer, func() error {
		if mechanism := mechanismFor(login, caps); mechanism != nil {
			return s.client.Authenticate(mechanism)
		}
		return s.client.Login(login.Username, login.Password).Wait()
	})
	_, notNow := errors.AsType[*imap.Error](err)
	switch {
	case refusedLogin(err):
		return fmt.Errorf("%w: %s for %s: %w", ErrLogin, s.o.Addr, login.Username, err)
	case notNow:
		return fmt.Errorf("%w: %s: %w", ErrUnreachable, s.o.Addr, err)
	default:
		return err
	}
}

// mechanismFor returns how to authenticate; nil for the LOGIN command.
func mechanismFor(login Login, caps imap.CapSet) sasl.Client {
	switch {
	case login.Token != "" && !caps.Has(imap.AuthCap(sasl.OAuthBearer)):
		return xoauth2{login.Username, login.Token} // which every server that takes tokens knows
	case login.Token != "":
		return sasl.NewOAuthBearerClient(&sasl.OAuthBearerOptions{Username: login.Username, Token: login.Token})
	case caps.Has(imap.AuthCap(sasl.Plain)): // unlike LOGIN it takes any character in a password
		return sasl.NewPlainClient("", login.Username, login.Password)
	default:
		return nil
	}
}

// refusedLogin says whether an error is the server's word that it does not want the login, as opposed to not now.
func refusedLogin(err error) bool {
	if refusal, ok := errors.AsType[*imap.Error](err); ok {
		passing := []imap.ResponseCode{
			imap.ResponseCodeUnavailable, imap.ResponseCodeInUse, imap.ResponseCodeLimit, imap.ResponseCodeServerBug,
		}
		return !slices.Contains(passing, refusal.Code)
	}
	if _, ok := errors.AsType[*sasl.OAuthBearerError](err); ok {
		return true
	}
	_, ok := errors.AsType[tokenRefused](err)
	return ok
}

// xoauth2 is how Outlook and, beside OAUTHBEARER, Gmail take an access token. The SASL library has dropped it.
type xoauth2 struct{ username, token string }

func (x xoauth2) Start() (mechanism string, response []byte, err error) {
	return "XOAUTH2", []byte("user=" + x.username + "\x01auth=Bearer " + x.token + "\x01\x01"), nil
}

// Next gets the reason of a refusal. An empty answer, which the specification asks for, would let the server end the
// exchange; some call it a syntax error then, so that the refusal would look like a fault of ours.
func (x xoauth2) Next(challenge []byte) ([]byte, error) {
	var reason struct{ Status string }
	if json.Unmarshal(challenge, &reason) != nil || reason.Status == "" {
		reason.Status = string(challenge)
	}
	return nil, tokenRefused(reason.Status)
}

// A tokenRefused is the status that a server gives a token which it does not accept.
type tokenRefused string

func (t tokenRefused) Error() string { return "the access token is not accepted, status " + string(t) }
