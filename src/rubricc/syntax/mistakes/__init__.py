"""What is wrong with a text that is no statement, in its author's words."""
