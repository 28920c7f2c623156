package machine

// Tell says whether a machine wrote a message. It depends on its argument alone.
//
// What only machines bear is certain. All else that speaks for one may be a person's after all, whose message must not
// be ignored: it tells a machine only where nothing speaks for a person, and leaves the message in doubt otherwise;
// what only a person writes there it passes over.
func Tell(m Message) Verdict {
	l := examine(m)
	for _, certain := range []func(*look) *Automatic{
		(*look).own,
		(*look).report,
		(*look).calendar,
		(*look).declared,
		(*look).vendor,
		(*look).daemon,
		(*look).aggregate,
		(*look).listManager,
		(*look).listDigest,
		(*look).unaddressed,
		(*look).digest,
	} {
		if a := certain(l); a != nil {
			return Verdict{Automatic: l.told(a), Considered: l.considered}
		}
	}
	for _, likely := range []struct {
		rule    func(*look) *Automatic
		byWords bool // it tells nothing without the words of a machine
	}{
		{(*look).postmaster, false},
		{(*look).carried, true},
		{(*look).returned, true},
		{(*look).bulk, false},
		{(*look).nullPath, false},
		{(*look).absent, true},
		{(*look).answered, true},
		{(*look).weighed, true},
	} {
		if likely.byWords && !l.tells() {
			continue
		}
		a := likely.rule(l)
		if a == nil {
			continue
		}
		if l.personal(a) {
			l.aside(a.Where, "%q, but it speaks of the session", a.Text)
			continue
		}
		if why := l.doubt(a); why != "" {
			l.aside(a.Where, "%q, but %s", a.Text, why)
			return Verdict{Doubted: true, List: l.throughList(), Considered: l.considered}
		}
		return Verdict{Automatic: l.told(a), Considered: l.considered}
	}
	l.consider()
	return Verdict{List: l.throughList(), Considered: l.considered}
}

// told completes what was told of a machine.
func (l *look) told(a *Automatic) *Automatic {
	if a.Sort == BounceMail || a.Sort == DelayNotice {
		a.Bounce = l.bounce(a.Sort)
	}
	return a
}
