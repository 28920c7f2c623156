package machine

// Tell says whether a machine wrote a message. It depends on its argument alone.
func Tell(m Message) Verdict {
	l := examine(m)
	for _, rule := range []func(*look) *Automatic{
		(*look).own,
		(*look).report,
		(*look).calendar,
		(*look).declared,
		(*look).vendor,
		(*look).daemon,
		(*look).aggregate,
		(*look).carried,
		(*look).returned,
		(*look).listDigest,
		(*look).bulk,
		(*look).digest,
		(*look).nullPath,
		(*look).absent,
		(*look).answered,
		(*look).weighed,
	} {
		if a := rule(l); a != nil {
			if a.Sort == BounceMail || a.Sort == DelayNotice {
				a.Bounce = l.bounce(a.Sort)
			}
			return Verdict{Automatic: a, Considered: l.considered}
		}
	}
	l.consider()
	return Verdict{List: l.throughList(), Considered: l.considered}
}
