"""Parse tree → nodes, statement by statement; total and pure, for a tree is well formed."""
