"""Section 6 of the language, sentence by sentence, on guidelines that one sees at once."""
