package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// wait waits until the server says that a message has arrived in the open folder, or until then. Every now and then it
// makes the server answer, which shows that the connection lives.
func (s *session) wait(ctx context.Context, until time.Time) (news bool, err error) {
	for time.Until(until) > 0 {
		round := min(s.probe(), time.Until(until))
		if s.pollOnly {
			news, err = s.pause(ctx, round)
		} else {
			news, err = s.idle(ctx, round)
		}
		if news || err != nil {
			return news, err
		}
	}
	return false, nil
}

func (s *session) probe() time.Duration {
	if s.o.Urgent(time.Now()) {
		return s.o.UrgentProbe
	}
	return s.o.Probe
}

// pause is what a server without IDLE gets: it says what is new in answer to a command.
func (s *session) pause(ctx context.Context, round time.Duration) (news bool, err error) {
	if news, err := s.listen(ctx, nil, round); news || err != nil {
		return news, err
	}
	if err := s.do(ctx, smallAnswer, func() error { return s.client.Noop().Wait() }); err != nil {
		return false, fmt.Errorf("poll %s: %w", s.selected.name, err)
	}
	select {
	case <-s.news:
		return true, nil
	default:
		return false, nil
	}
}

// idle is one round of IDLE (RFC 2177). The client would go on with it for 28 minutes, longer than many servers and
// gateways remember a connection that is quiet.
func (s *session) idle(ctx context.Context, round time.Duration) (news bool, err error) {
	begin := time.Now()
	ended := s.conn.watchIdle()
	var command *imapclient.IdleCommand
	err = s.do(ctx, smallAnswer, func() (err error) {
		command, err = s.client.Idle()
		return err
	})
	if refusal, refused := errors.AsType[*imap.Error](err); refused {
		s.o.Logger.Info("the server refuses IDLE and is polled", "err", refusal)
		s.pollOnly = true
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("idle on %s: %w", s.selected.name, err)
	}
	news, err = s.listen(ctx, ended, round)
	if err != nil {
		return false, err
	}
	if isClosed(ended) && time.Since(begin) < time.Second {
		s.pollOnly = true // else it would be begun and ended without end
	}
	err = s.do(ctx, smallAnswer, func() error {
		if err := command.Close(); err != nil {
			return err
		}
		return command.Wait()
	})
	if _, refused := errors.AsType[*imap.Error](err); err != nil && !refused {
		return false, fmt.Errorf("idle on %s: %w", s.selected.name, err)
	}
	return news, nil
}

// listen returns when the server says that a message has arrived, when it ends IDLE, or after a round. That the
// connection has ended is told by the next command.
func (s *session) listen(ctx context.Context, ended <-chan struct{}, round time.Duration) (news bool, err error) {
	timer := time.NewTimer(round)
	defer timer.Stop()
	select {
	case <-s.news:
		return true, nil
	case <-ended:
	case <-s.client.Closed():
	case <-timer.C:
	case <-ctx.Done():
		return false, context.Cause(ctx)
	}
	return false, nil
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
