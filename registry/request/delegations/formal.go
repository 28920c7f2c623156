package delegations

// formalTitles returns what stands before a State's short name in a formal one, wherever no table has that name.
func formalTitles() []string {
	return []string{
		"(Islamic|Federal|Federative|Federal Democratic|Democratic|Democratic Socialist|Socialist|People's|Co-operative|Cooperative|Oriental|Plurinational|Bolivarian|Independent|Eastern|) (Republic|Rep.|State) of (the|)",
		"(Hashemite|United|) Kingdom of (the|)",
		"(Grand|) Duchy of", "Principality of", "Sultanate of", "Commonwealth of (the|)", "Union of (the|)", "Emirate of",
		"République (islamique|fédérale|démocratique|populaire|socialiste|) (de|du|des|d'|) (la|l'|)",
		"Royaume (hachémite|) (de|du|des|d'|) (la|l'|)", "(Grand-Duché|Principauté|État|Sultanat|Union) (de|du|des|d'|) (la|l'|)",
		"República (Islámica|Federal|Democrática|Popular|Socialista|Oriental|Cooperativa|Federativa|) (de|del) (la|los|las|)",
		"(Reino|Estado|Principado|Sultanía|Sultanato|Unión|Mancomunidad|Gran Ducado) (Hachemita|) (de|del) (la|los|las|)",
	}
}
