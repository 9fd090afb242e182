"""Fuzzing: any bytes in any file that rubricc reads end in a table or in diagnostics inside it.

`python -m fuzz TARGET --seconds 60` tries inputs that Atheris makes (`uv sync --group fuzz`), or,
with `--by bytes`, random changes of the seeds; an input that breaks something is kept under
`build/fuzz/`. Whatever is found becomes a case in the tests.
"""
