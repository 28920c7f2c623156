package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"
)

// A folder is one of the configured folders as the server has it.
type folder struct {
	configured string
	position   int
	name       string // the server's
}

// find looks the configured folders up. A folder that two of the configured names mean is found once.
func (s *session) find(ctx context.Context) (found []folder, missing []string, err error) {
	listed, err := s.list(ctx)
	if err != nil {
		return nil, nil, err
	}
	for position, configured := range s.o.Folders {
		name, ok := resolve(configured, listed)
		switch {
		case !ok:
			missing = append(missing, configured)
		case !slices.ContainsFunc(found, func(f folder) bool { return f.name == name }):
			found = append(found, folder{configured, position, name})
		}
	}
	return found, missing, nil
}

// list lists the folders that can hold mail: all of them or, where their names break the client, those that might be
// meant.
func (s *session) list(ctx context.Context) (listed []*imap.ListData, err error) {
	switch {
	case s.listSingly:
		listed, err = s.listNames(ctx)
	// Without the extension, servers that know special uses tell them all the same (RFC 6154 section 2).
	case s.caps.Has(imap.CapSpecialUse) && s.caps.Has(imap.CapListExtended):
		listed, err = s.listMatching(ctx, "*", &imap.ListOptions{ReturnSpecialUse: true})
		if _, refused := errors.AsType[*imap.Error](err); refused {
			listed, err = s.listMatching(ctx, "*", nil)
		}
	default:
		listed, err = s.listMatching(ctx, "*", nil)
	}
	if err != nil {
		return nil, fmt.Errorf("list the folders: %w", err)
	}
	return slices.DeleteFunc(listed, func(l *imap.ListData) bool {
		return slices.Contains(l.Attrs, imap.MailboxAttrNoSelect) || slices.Contains(l.Attrs, imap.MailboxAttrNonExistent)
	}), nil
}

// unlistable says whether an error of list means that the folders must be listed singly, over another connection.
func unlistable(err error) bool {
	b, broke := errors.AsType[*breakdown](err)
	return broke && b.garbled
}

// openAndList begins a session, and a second one where that takes a second one.
func openAndList(ctx context.Context, o Options) (*session, []*imap.ListData, error) {
	for singly := false; ; singly = true {
		s, err := open(ctx, o)
		if err != nil {
			return nil, nil, err
		}
		s.listSingly = singly
		listed, err := s.list(ctx)
		if err == nil {
			return s, listed, nil
		}
		s.close()
		if singly || !unlistable(err) {
			return nil, nil, err
		}
	}
}

func (s *session) listMatching(ctx context.Context, pattern string, o *imap.ListOptions) (listed []*imap.ListData, err error) {
	const manyFolders = 16 << 20
	err = s.do(ctx, manyFolders, func() error {
		listed, err = s.client.List("", pattern, o).Collect()
		return err
	})
	return listed, err
}

// listNames asks for one name after the other. Some folders have names that are not in the encoding that IMAP wants
// (RFC 9051 section 5.1), and one such name is the end of a connection.
func (s *session) listNames(ctx context.Context) (listed []*imap.ListData, err error) {
	if s.caps.Has(imap.CapSpecialUse) {
		listed, err = s.listMatching(ctx, "*", &imap.ListOptions{SelectSpecialUse: true})
		if err := ignoreRefusal(err); err != nil {
			return nil, err
		}
	}
	for _, configured := range s.o.Folders {
		names := []string{configured}
		if use, isUse := strings.CutPrefix(configured, `\`); isUse {
			names = usualNames(use)
		}
		for _, name := range names {
			more, err := s.listMatching(ctx, name, nil)
			if err := ignoreRefusal(err); err != nil {
				return nil, err
			}
			listed = append(listed, more...)
		}
	}
	return listed, nil
}

// resolve finds the folder that is meant by a name or a special use.
func resolve(configured string, listed []*imap.ListData) (name string, ok bool) {
	if use, isUse := strings.CutPrefix(configured, `\`); isUse {
		return resolveUse(use, listed)
	}
	// As it is written; else in any case, and with the separator that people are used to.
	for _, same := range []func(l *imap.ListData) bool{
		func(l *imap.ListData) bool { return l.Mailbox == configured },
		func(l *imap.ListData) bool { return strings.EqualFold(path(l), configured) },
	} {
		if i := slices.IndexFunc(listed, same); i >= 0 {
			return listed[i].Mailbox, true
		}
	}
	return "", false
}

// resolveUse finds the folder of a special use, by what the server says and else by the names that mail programs give
// such folders.
func resolveUse(use string, listed []*imap.ListData) (name string, ok bool) {
	for _, l := range listed {
		for _, attr := range l.Attrs {
			if strings.EqualFold(string(attr), `\`+use) {
				return l.Mailbox, true
			}
		}
	}
	for _, usual := range usualNames(use) {
		for _, l := range listed {
			if full := path(l); strings.EqualFold(full, usual) || strings.EqualFold(full[strings.LastIndex(full, "/")+1:], usual) {
				return l.Mailbox, true
			}
		}
	}
	return "", false
}

// path returns a folder's name with slashes between its levels, and without the INBOX that some servers put everything
// below.
func path(l *imap.ListData) string {
	name := l.Mailbox
	if l.Delim != 0 {
		name = strings.ReplaceAll(name, string(l.Delim), "/")
	}
	const root = "INBOX/"
	if len(name) > len(root) && strings.EqualFold(name[:len(root)], root) {
		name = name[len(root):]
	}
	return name
}

// selected is the folder that is open.
type selected struct {
	folder
	uidValidity uint32
	uidNext     uint32 // zero where the server does not tell
}

// examine opens a folder for reading only. The error wraps ErrFolder where the server refuses it.
func (s *session) examine(ctx context.Context, f folder) error {
	s.selected = selected{}
	select { // what has arrived so far is about to be seen
	case <-s.news:
	default:
	}
	data, err := s.selectReadOnly(ctx, f.name)
	if _, refused := errors.AsType[*imap.Error](err); refused {
		// Some large providers open no folder to a client that has not introduced itself.
		if _, err := s.introduce(ctx); err != nil {
			return err
		}
		data, err = s.selectReadOnly(ctx, f.name)
	}
	if refusal, refused := errors.AsType[*imap.Error](err); refused {
		return fmt.Errorf("%w: %s: %w", ErrFolder, f.name, refusal)
	}
	if err != nil {
		return fmt.Errorf("open %s: %w", f.name, err)
	}
	s.selected = selected{f, data.UIDValidity, uint32(data.UIDNext)}
	return nil
}

func (s *session) selectReadOnly(ctx context.Context, name string) (data *imap.SelectData, err error) {
	err = s.do(ctx, smallAnswer, func() error {
		data, err = s.client.Select(name, &imap.SelectOptions{ReadOnly: true}).Wait()
		return err
	})
	return data, err
}
