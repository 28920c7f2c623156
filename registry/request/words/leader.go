package words

import "strings"

// IsLeader says whether what stands between two words is a row of dots that leads from one to the other, as in a table of
// contents.
func IsLeader(between string) bool {
	return strings.Contains(between, leaderDots) || strings.Contains(between, ". . .")
}

// leaderDots are the fewest dots that lead; three may be left out words.
const leaderDots = "...."

// leaderEnd returns where the row of dots ends that begins here and leads to another word of its line; here, where none
// does.
func (c *cutter) leaderEnd() int {
	rest := c.text[c.at:]
	dots := len(rest) - len(strings.TrimLeft(rest, ". "))
	if !IsLeader(rest[:dots]) || dots == len(rest) || rest[dots] == '\n' || rest[dots] == '\r' {
		return c.at
	}
	return c.at + dots
}
