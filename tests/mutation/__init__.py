"""A fixed slice of the laws, quick enough to be run against every mutant of the proof.

Whatever the proof has no part in is done once for each seed and kept: the text read, the cases
counted out, the interpreter asked. So a mutant pays for the proof alone.
"""
