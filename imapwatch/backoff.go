package imapwatch

import (
	"errors"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// A pacer says how long to wait before the next connection.
type pacer struct {
	o     Options
	retry backoff.ExponentialBackOff // after a connection that failed
	login backoff.ExponentialBackOff // after a refused login
}

func newPacer(o Options) *pacer {
	const jitter = 0.3
	p := &pacer{o: o}
	p.retry = backoff.ExponentialBackOff{
		InitialInterval: o.Retry, RandomizationFactor: jitter, Multiplier: 2, MaxInterval: o.LongRetry,
	}
	// A server that is asked again and again with a wrong password locks the account.
	p.login = backoff.ExponentialBackOff{
		InitialInterval: o.LoginRetry, RandomizationFactor: jitter, Multiplier: 2, MaxInterval: 8 * o.LoginRetry,
	}
	return p
}

// reset is called when a session has shown that it is good for something.
func (p *pacer) reset() {
	p.retry.Reset()
	p.login.Reset()
}

// wait returns how long to wait after a session that ended with err.
func (p *pacer) wait(err error, now time.Time) time.Duration {
	const urgentRetry = 5 * time.Second
	if errors.Is(err, ErrLogin) {
		return p.login.NextBackOff()
	}
	wait := p.retry.NextBackOff()
	if p.o.Urgent(now) {
		return min(wait, urgentRetry)
	}
	return wait
}
