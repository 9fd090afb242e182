"""How fast rubricc is, on guidelines that it makes itself: `make bench` writes `RESULTS.md`.

`python -m benchmarks` measures everything, `python -m benchmarks check growth` these two alone and
leaves the other sections as they stand. Only ratios of times taken in the same run mean anything;
each section names the machine and the time, since it may be older than its neighbours.

To add one: write `benchmarks/NAME.py` with

- `TITLE`, the heading of its section;
- `report(folder)`, which gives the section's lines of Markdown, a table with a ratio in each row
  above all. The folder is its own, empty and gone afterwards. What it shows to be wrong it
  asserts: a benchmark that fails keeps the section as it was, and `make bench` fails at the end;
  or it puts `measuring.FAILS` into a cell, which is written, and fails the run, too.

and list it under its name in `BENCHMARKS` of `__main__.py`. Programs are run by
`measuring.measure`, which gives time, memory and output; large guidelines come from
`guidelines.make`, with defects sown where they are known.
"""
