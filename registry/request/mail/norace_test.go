//go:build !race

package mail

// slack is by how much reading may be slower than it must be, on a machine with other work to do.
const slack = 1
