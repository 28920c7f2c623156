package imapwatch

import "errors"

var (
	// ErrLogin says that the server refused the login: the username, the password or the token must be mended.
	ErrLogin = errors.New("login refused")
	// ErrUnreachable says that there was no connection, or that it did not last.
	ErrUnreachable = errors.New("mail server unreachable")
	// ErrFolder says that the server has a folder and does not let it be read.
	ErrFolder = errors.New("folder refused")
	// ErrNoFolder says that the server has no such folder.
	ErrNoFolder = errors.New("no such folder")
)
