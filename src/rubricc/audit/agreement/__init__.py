"""Takes the long frame, a table and what it rules; gives how far annotators agree, and where not.

Every coefficient is a function of how often each item counts. So the data themselves and a thousand
resamples of their items are reckoned by the same few matrix products. What is told of it is in
`nodes`, which needs no NumPy; the door of `audit` leads to both.
"""
