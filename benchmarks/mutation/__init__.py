"""`make mutate`: do the tests notice when a line of the proof is wrong?

Takes the files of some folders of `src/rubricc`, gives `benchmarks/MUTATION.md`: how many mutants
there are, how many the tests kill, and every survivor that nobody has explained.
"""
